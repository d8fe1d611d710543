package jibian.office.word;

import module java.base;

import jibian.text.ResourceLines;

/// What Word's font table says of the fonts of official documents, so that a program that lacks one takes a kindred
/// one.
final class FontTable {
  private static final Properties FONTS =
      ResourceLines.properties(FontTable.class, "fonts.properties");

  /// The other name of a font; empty where none is known.
  static String other(String font) {
    String known = FONTS.getProperty(font, "");
    return known.substring(known.indexOf(' ') + 1);
  }

  /// Its class: `roman`, `swiss`, or `auto` where nothing is known.
  static String family(String font) {
    String known = FONTS.getProperty(font, "auto ");
    return known.substring(0, known.indexOf(' '));
  }
}
