package jibian.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The parts of a file that packs them, one behind the other: each a mark, its name, a line end and its bytes as they
/// are unpacked. So the fuzzer's changes meet what the parts say, and the file around them stays whole. Bytes without
/// a mark are a file as it is.
final class PartList {
  private static final byte[] MARK = "\u0001PART ".getBytes(StandardCharsets.ISO_8859_1);

  private PartList() {}

  /// The parts of a zip or compound file.
  static byte[] of(Path file, FuzzedReader reader) throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    if (reader == FuzzedReader.DOCX || reader == FuzzedReader.XLSX) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          add(list, entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    } else {
      try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
        for (Entry entry : system.getRoot()) {
          if (entry.isDocumentEntry()) {
            try (DocumentInputStream stream = system.createDocumentInputStream(entry.getName())) {
              add(list, entry.getName(), stream.readAllBytes());
            }
          }
        }
      }
    }
    return list.toByteArray();
  }

  private static void add(ByteArrayOutputStream list, String name, byte[] bytes) {
    list.writeBytes(MARK);
    list.writeBytes((name + "\n").getBytes(StandardCharsets.ISO_8859_1));
    list.writeBytes(bytes);
  }

  /// Writes the file that a list stands for.
  static void write(byte[] list, FuzzedReader reader, Path file) throws IOException {
    Map<String, byte[]> parts = parts(list);
    if (parts.isEmpty()) {
      Files.write(file, list);
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      if (reader == FuzzedReader.DOCX || reader == FuzzedReader.XLSX) {
        zip(parts, out);
      } else {
        compound(parts, out);
      }
    }
  }

  private static void zip(Map<String, byte[]> parts, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  private static void compound(Map<String, byte[]> parts, OutputStream out) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        try {
          system.createDocument(new ByteArrayInputStream(part.getValue()), part.getKey());
        } catch (IOException | IllegalArgumentException _) {
          // Two damaged names became the same.
        }
      }
      system.writeFilesystem(out);
    }
  }

  private static Map<String, byte[]> parts(byte[] list) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String text = new String(list, StandardCharsets.ISO_8859_1);
    String mark = new String(MARK, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf(mark); at >= 0; ) {
      int next = text.indexOf(mark, at + 1);
      String part = text.substring(at + mark.length(), next < 0 ? text.length() : next);
      int line = part.indexOf('\n');
      if (line > 0 && line < 100) {
        parts.put(
            part.substring(0, line),
            part.substring(line + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
      at = next;
    }
    return parts;
  }
}
