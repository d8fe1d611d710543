package jibian.office.font;

import java.nio.file.Path;

/// A font that was found.
public final class FontFile {
  private final Path path;
  private final int index;
  private final boolean collection;
  private final String family;
  private final Sfnt font;

  FontFile(Path path, int index, boolean collection, String family, Sfnt font) {
    this.path = path;
    this.index = index;
    this.collection = collection;
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

  /// Whether the file is a collection of fonts.
  public boolean collection() {
    return collection;
  }

  /// The family's name it was found by.
  public String family() {
    return family;
  }

  /// Whether it has a sign.
  public boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }

  /// Width of a sign in 1/1000 of the size.
  public double advance(int codePoint) {
    return font.advance(font.glyph(codePoint));
  }
}
