package jibian.office.read.common;

import module java.base;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The parts of a .docx or .xlsx and how they refer to one another. POI's limits against zip bombs are on; a part that
/// unpacks to more than [#LARGEST] is refused besides. POI's own package is not used, for it refuses files that Word
/// opens (blanks and dots in the names of pictures), and reads relationships of parts that nobody asks for.
public final class PackageParts implements AutoCloseable {
  static final long LARGEST = 640L << 20;

  private static final int MOST_PARTS = 30_000;

  static {
    // A part of this size harms nobody, however well it was packed: tables that are all alike pack
    // to a hundredth, which
    // POI takes for a bomb beyond 100 KB. Larger parts are held against POI's limits.
    ZipSecureFile.setGraceEntrySize(64L << 20);
  }

  private final ZipSecureFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  public PackageParts(Path file) throws IOException {
    checkCount(file);
    zip = new ZipSecureFile(file.toFile());
    Enumeration<? extends ZipArchiveEntry> all = zip.getEntries();
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  /// A list of millions of tiny parts would fill the memory when the file is opened: how many there are stands at its
  /// end.
  private static void checkCount(Path file) throws IOException {
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(end.length(), 22 + 0xFFFF)];
      end.seek(end.length() - bytes.length);
      end.readFully(bytes);
      for (int i = bytes.length - 22; i >= 0; i--) {
        if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
          int count = (bytes[i + 10] & 0xFF) | ((bytes[i + 11] & 0xFF) << 8);
          if (count > MOST_PARTS) {
            throw new TooLargeException();
          }
          return;
        }
      }
    }
  }

  /// A part that another one refers to.
  public record Relationship(String id, String type, String target) {
    /// Whether it is of the kind, whichever form of the standard names it.
    public boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /// The names of all parts, in small letters.
  public Set<String> names() {
    return entries.keySet();
  }

  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /// The part's bytes.
  InputStream stream(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw new IOException("no part " + name);
    }
    return new Limited(zip.getInputStream(entry));
  }

  /// The part as XML, at its root.
  public XmlPull xml(String name) throws IOException {
    XmlPull xml = new XmlPull(stream(name));
    xml.root();
    return xml;
  }

  /// What the package refers to.
  public List<Relationship> relationships() throws IOException {
    return relationships("", "_rels/.rels");
  }

  /// What a part refers to, without what lies outside the file.
  public List<Relationship> relationships(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    return relationships(folder, folder + "_rels/" + part.substring(slash) + ".rels");
  }

  private List<Relationship> relationships(String folder, String name) throws IOException {
    List<Relationship> found = new ArrayList<>();
    if (!has(name)) {
      return found;
    }
    XmlPull xml = xml(name);
    while (xml.child(1)) {
      String target = xml.attribute("Target");
      if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
        found.add(
            new Relationship(
                String.valueOf(xml.attribute("Id")),
                String.valueOf(xml.attribute("Type")),
                resolved(folder, target)));
      }
    }
    return found;
  }

  private static String resolved(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.removeLast();
        }
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// A part is larger than what is ever written in earnest.
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Limited extends FilterInputStream {
    private long count;

    Limited(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      count += Math.max(read, 0);
      if (count > LARGEST) {
        throw new TooLargeException();
      }
    }
  }
}
