package jibian.page;

import java.util.Arrays;

/// Widths of the characters of one font at one size, asked for once and then looked up.
///
/// The unit is the sixth part of a twip, to which LibreOffice rounds the width of every character: a line of forty
/// digits is a quarter of a point wider there than in the font, and may hold one character less.
final class GlyphWidths {
  /// Units in a twip.
  static final int TWIP = 6;

  /// A unit in points.
  static final double POINT = 1 / 120.0;

  private static final int BLOCK = 256;
  private static final int UNKNOWN = -1;

  private final FontMetrics metrics;
  private final String family;
  private final boolean bold;
  private final double size;
  private final int[][] latin = new int[BLOCK][];
  private final int[][] han = new int[BLOCK][];

  GlyphWidths(FontMetrics metrics, String family, boolean bold, double size) {
    this.metrics = metrics;
    this.family = family;
    this.bold = bold;
    this.size = size;
  }

  /// Whether it is the bold font of its family.
  boolean bold() {
    return bold;
  }

  /// Width of a character of the basic plane.
  int of(char sign, boolean asHan) {
    int[][] blocks = asHan ? han : latin;
    int[] block = blocks[sign >>> 8];
    if (block == null) {
      block = new int[BLOCK];
      Arrays.fill(block, UNKNOWN);
      blocks[sign >>> 8] = block;
    }
    int width = block[sign & 0xFF];
    return width == UNKNOWN ? learn(block, sign, asHan) : width;
  }

  /// Width of any character.
  int of(int codePoint, boolean asHan) {
    return Character.isBmpCodePoint(codePoint)
        ? of((char) codePoint, asHan)
        : measure(codePoint, asHan);
  }

  /// Space between an ideograph and a Latin letter or digit.
  int scriptGap() {
    int twips = (int) (size * 20 * Geometry.SCRIPT_GAP);
    return twips * TWIP;
  }

  private int learn(int[] block, char sign, boolean asHan) {
    int width = sign < ' ' || Character.isSurrogate(sign) ? 0 : measure(sign, asHan);
    block[sign & 0xFF] = width;
    return width;
  }

  private int measure(int codePoint, boolean asHan) {
    Script script = asHan ? Script.HAN : Script.LATIN;
    double width = metrics.advance(family, bold, script, codePoint) * size / 1000;
    return (int) Math.round(width / POINT);
  }
}
