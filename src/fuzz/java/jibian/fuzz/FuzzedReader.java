package jibian.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A reader that is fuzzed, by the kind of file it reads.
enum FuzzedReader {
  DOCX(true, "org.apache.commons.compress.archivers.zip.**"),
  XLSX(true, "org.apache.commons.compress.archivers.zip.**"),
  DOC(true, "org.apache.poi.hwpf.**"),
  XLS(true, "org.apache.poi.hssf.**"),
  HTML(false, "org.jsoup.**"),
  MHTML(false, "org.jsoup.**"),
  XML(false, "jibian.**"),
  PDF(false, "org.apache.pdfbox.**"),
  JSON(false, "tools.jackson.**");

  private final boolean parts;
  private final String library;

  FuzzedReader(boolean parts, String library) {
    this.parts = parts;
    this.library = library;
  }

  static FuzzedReader of(String name) {
    return Arrays.stream(values())
        .filter(reader -> reader.ending().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reader " + name));
  }

  /// How the name of its files ends.
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether its files consist of parts, each of which is damaged as it is, not as it is packed.
  boolean parts() {
    return parts;
  }

  /// The packages whose code shows the fuzzer what is new.
  List<String> instrumented() {
    return List.of("jibian.**", library);
  }
}
