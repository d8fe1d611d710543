package jibian.office.font;

import module java.base;

/// One font of a TrueType or OpenType file or collection, read where it is asked: names, glyphs of characters, widths
/// of glyphs. Opening one reads little more than its directory.
final class Sfnt {
  private static final int COLLECTION = 0x74746366;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int OPEN_TYPE = 0x4F54544F;
  private static final int TRUE = 0x74727565;

  /// What OS/2 says of a font that must not be embedded.
  private static final int RESTRICTED = 2;

  /// How much of OS/2 every version has.
  private static final int STYLE_LENGTH = 68;

  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private final FontSource source;
  private final int inFile;
  private final ByteBuffer head;
  private final ByteBuffer directory;
  private final int unitsPerEm;
  private int longMetrics;
  private final int glyphs;
  private final ByteBuffer style;
  private CharacterMap signs;
  private ByteBuffer metrics;

  private Sfnt(FontSource source, int start, int inFile) throws IOException {
    this.source = source;
    this.inFile = inFile;
    this.head = source.read(start, 12).slice(0, 12);
    int version = head.getInt(0);
    if (version != TRUE_TYPE && version != OPEN_TYPE && version != TRUE) {
      throw new IOException("no font at " + start);
    }
    int tables = head.getShort(4);
    this.directory = source.read(start + 12, 16 * tables);
    this.unitsPerEm = Math.max(1, unsigned(small("head", 54), 18));
    this.longMetrics = Math.max(1, unsigned(small("hhea", 36), 34));
    this.glyphs = unsigned(small("maxp", 6), 4);
    this.style =
        entry("OS/2") < 0 ? ByteBuffer.allocate(STYLE_LENGTH) : small("OS/2", STYLE_LENGTH);
    small("cmap", 4);
    small("hmtx", 4);
  }

  /// The fonts of a file, one unless it is a collection.
  ///
  /// @throws IOException if the file cannot be read or is no font
  static List<Sfnt> open(Path path) throws IOException {
    FontSource source = new FontSource(path);
    List<Sfnt> fonts = new ArrayList<>();
    ByteBuffer first = source.read(0, 12);
    if (first.getInt(0) == COLLECTION) {
      int count = first.getInt(8);
      ByteBuffer starts = source.read(12, Math.multiplyExact(4, count));
      for (int index = 0; index < count; index++) {
        fonts.add(new Sfnt(source, starts.getInt(4 * index), count));
      }
    } else {
      fonts.add(new Sfnt(source, 0, 1));
    }
    return fonts;
  }

  /// Width of a glyph in 1/1000 of the size.
  double advance(int glyph) {
    load();
    return longMetrics == 0
        ? 0
        : unsigned(metrics, 4 * Math.min(glyph, longMetrics - 1)) * 1000.0 / unitsPerEm;
  }

  /// The glyph of a character, or 0 if the font has none.
  int glyph(int codePoint) {
    load();
    int glyph = signs.glyph(codePoint);
    return glyph < glyphs ? glyph : 0;
  }

  /// Reads what every character needs. A font that cannot be read is as good as one without characters.
  private void load() {
    if (signs != null) {
      return;
    }
    try {
      metrics = small("hmtx", 4 * longMetrics);
      signs = CharacterMap.read(source, directory.getInt(required("cmap") + 8));
    } catch (IOException e) {
      System.getLogger(Sfnt.class.getName())
          .log(System.Logger.Level.DEBUG, () -> "unreadable font", e);
      longMetrics = 0;
      signs = CharacterMap.NONE;
    }
  }

  /// Its family's names in all languages.
  Set<String> families() throws IOException {
    Set<String> families = new LinkedHashSet<>();
    int entry = required("name");
    ByteBuffer table = source.read(directory.getInt(entry + 8), directory.getInt(entry + 12));
    int strings = unsigned(table, 4);
    for (int index = 0; index < unsigned(table, 2); index++) {
      int record = 6 + 12 * index;
      int id = unsigned(table, record + 6);
      boolean wide = unsigned(table, record) != 1;
      if (wide && (id == FAMILY || (id == TYPOGRAPHIC_FAMILY && isCommonWeight()))) {
        byte[] bytes = new byte[unsigned(table, record + 8)];
        table.get(strings + unsigned(table, record + 10), bytes);
        families.add(new String(bytes, StandardCharsets.UTF_16BE).strip());
      }
    }
    return families;
  }

  boolean bold() {
    return weight() >= 600;
  }

  boolean italic() {
    return (unsigned(style, 62) & 1) != 0;
  }

  private boolean isCommonWeight() {
    int weight = weight();
    return weight == 400 || weight == 700;
  }

  private int weight() {
    return unsigned(style, 4);
  }

  /// The bytes of a table, for which no memory is taken; empty if there is none.
  ByteBuffer bytes(String tag) throws IOException {
    int entry = entry(tag);
    return entry < 0
        ? ByteBuffer.allocate(0)
        : source.map(directory.getInt(entry + 8), directory.getInt(entry + 12));
  }

  /// The beginning of a table.
  ///
  /// @throws IOException if there is none
  ByteBuffer small(String tag, int length) throws IOException {
    return source.read(directory.getInt(required(tag) + 8), length);
  }

  /// Whether its outlines are of the compact kind (CFF).
  boolean compact() {
    return entry("CFF ") >= 0;
  }

  /// Whether its licence lets it be part of a document, and its outlines are of a kind that documents can hold.
  boolean embeddable() {
    boolean restricted = (unsigned(style, 8) & 0xF) == RESTRICTED;
    return !restricted && (compact() || entry("glyf") >= 0);
  }

  /// How many fonts share its file, with itself.
  int inFile() {
    return inFile;
  }

  /// Writes it as the only font of a file: all its tables as they are, one behind the other.
  void copyTo(FileChannel out) throws IOException {
    ByteBuffer entries =
        ByteBuffer.allocate(directory.capacity()).put(directory.duplicate().rewind());
    int at = head.capacity() + entries.capacity();
    for (int entry = 0; entry < entries.capacity(); entry += 16) {
      int length = directory.getInt(entry + 12);
      entries.putInt(entry + 8, at);
      out.position(at);
      source.copy(directory.getInt(entry + 8), length, out);
      at = Math.addExact(at, length + (-length & 3));
    }
    out.position(0);
    write(head.duplicate().rewind(), out);
    write(entries.rewind(), out);
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  int glyphs() {
    return glyphs;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  private int required(String tag) throws IOException {
    int entry = entry(tag);
    if (entry < 0) {
      throw new IOException("font without " + tag);
    }
    return entry;
  }

  /// Where the directory names a table; -1 if it does not.
  private int entry(String tag) {
    int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    for (int entry = 0; entry < directory.capacity(); entry += 16) {
      if (directory.getInt(entry) == wanted) {
        return entry;
      }
    }
    return -1;
  }

  private static int unsigned(ByteBuffer table, int position) {
    return Short.toUnsignedInt(table.getShort(position));
  }
}
