package jibian.office.font;

import module java.base;

/// A font that was found.
public final class FontFile {
  private final Path path;
  private final int index;
  private final String family;
  private final Sfnt font;

  FontFile(Path path, int index, String family, Sfnt font) {
    this.path = path;
    this.index = index;
    this.family = family;
    this.font = font;
  }

  public Path path() {
    return path;
  }

  /// Its place in the file, from 0.
  public int index() {
    return index;
  }

  /// How many fonts the file holds.
  int inFile() {
    return font.inFile();
  }

  /// The family's name it was found by.
  public String family() {
    return family;
  }

  /// Whether it has a character.
  public boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }

  /// Writes it as a file of this font alone.
  ///
  /// @throws IOException if the file cannot be read any more, or the other not be written
  void copyTo(FileChannel out) throws IOException {
    font.copyTo(out);
  }

  /// Width of a character in 1/1000 of the size.
  public double advance(int codePoint) {
    return font.advance(font.glyph(codePoint));
  }

  /// The glyph of a character; 0, the character for what is missing, if it has none.
  public int glyph(int codePoint) {
    return font.glyph(codePoint);
  }

  /// Width of a glyph in 1/1000 of the size.
  public double width(int glyph) {
    return font.advance(glyph);
  }

  /// Whether its licence and its kind of outlines let it be part of a document.
  public boolean embeddable() {
    return font.embeddable();
  }

  /// Whether its outlines are of the compact kind (CFF) and not TrueType.
  public boolean compact() {
    return font.compact();
  }

  /// The box all its characters fit into and how far they reach up and down, in 1/1000 of the size: left, bottom,
  /// right, top, ascent, descent.
  ///
  /// @throws IOException if the file cannot be read any more
  public List<Integer> box() throws IOException {
    ByteBuffer head = font.small("head", 54);
    ByteBuffer hhea = font.small("hhea", 36);
    return List.of(
        scaled(head.getShort(36)),
        scaled(head.getShort(38)),
        scaled(head.getShort(40)),
        scaled(head.getShort(42)),
        scaled(hhea.getShort(4)),
        scaled(hhea.getShort(6)));
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / font.unitsPerEm());
  }

  /// A font program of some of its glyphs, which get the numbers of their places. The first must be glyph 0.
  ///
  /// @throws IOException if the file cannot be read any more
  public byte[] subset(List<Integer> glyphs) throws IOException {
    return compact() ? CffSubset.of(font, glyphs) : GlyfSubset.of(font, glyphs);
  }
}
