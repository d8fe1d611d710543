package jibian.office.read.pdf;

import java.awt.geom.Rectangle2D;

/// A drawn character. Places are in points from the page's upper left corner, down the page.
///
/// @param text what it stands for; more than one sign for a ligature
/// @param turn how often its line is turned right by 90°, 0 for upright text; -1 for any other angle
/// @param left where it begins along its line
/// @param right where the next one would begin
/// @param base its base line, across its line
/// @param size of the font
/// @param x of its middle on the page, or of the nearest place to it that is seen
/// @param y of that place
record PdfGlyph(
    String text,
    int turn,
    double left,
    double right,
    double base,
    double size,
    double x,
    double y) {

  /// The text of a place that is taken, but says nothing: the signs at its sides follow each other.
  static final String NOTHING = "\u2060";

  /// A character from the two ends of its base line.
  static PdfGlyph of(String text, double fromX, double fromY, double toX, double toY, double size) {
    double wide = toX - fromX;
    double high = toY - fromY;
    int turn = turn(wide, high);
    double middleX = (fromX + toX) / 2;
    double middleY = (fromY + toY) / 2;
    double up = 0.35 * size;
    return switch (turn) {
      case 1 -> new PdfGlyph(text, turn, fromY, toY, -fromX, size, middleX + up, middleY);
      case 2 -> new PdfGlyph(text, turn, -fromX, -toX, -fromY, size, middleX, middleY + up);
      case 3 -> new PdfGlyph(text, turn, -fromY, -toY, fromX, size, middleX - up, middleY);
      default -> new PdfGlyph(text, turn, fromX, toX, fromY, size, middleX, middleY - up);
    };
  }

  private static int turn(double wide, double high) {
    double tolerance = 0.05 * Math.max(Math.abs(wide), Math.abs(high));
    if (Math.abs(high) <= tolerance) {
      return wide >= 0 ? 0 : 2;
    }
    if (Math.abs(wide) <= tolerance) {
      return high > 0 ? 1 : 3;
    }
    return -1;
  }

  /// The same on a page that is turned right once by 90°.
  ///
  /// @param height of the page before
  PdfGlyph turned(double height) {
    double along = right - left;
    PdfGlyph glyph =
        switch (turn) {
          case 0 -> of(text, height - base, left, height - base, left + along, size);
          case 1 -> of(text, height - left, -base, height - right, -base, size);
          case 2 -> of(text, height + base, -left, height + base, -right, size);
          case 3 -> of(text, height + left, base, height + right, base, size);
          default -> this;
        };
    return new PdfGlyph(text, glyph.turn, glyph.left, glyph.right, glyph.base, size, height - y, x);
  }

  /// The same where a clip hides what is outside of it: its middle moves to the nearest place that is seen.
  PdfGlyph within(Rectangle2D clip) {
    if (clip.contains(x, y)) {
      return this;
    }
    return new PdfGlyph(
        text,
        turn,
        left,
        right,
        base,
        size,
        Math.clamp(x, clip.getMinX(), clip.getMaxX()),
        Math.clamp(y, clip.getMinY(), clip.getMaxY()));
  }

  /// Whether nothing is seen of it.
  boolean blank() {
    return text.isBlank() || text.equals("\u00a0") || text.equals(NOTHING);
  }

  /// Whether a blank was drawn.
  boolean space() {
    return blank() && !text.equals(NOTHING);
  }

  /// The same place, where the sign that stood there does not count.
  PdfGlyph emptied() {
    return new PdfGlyph(NOTHING, turn, left, right, base, size, x, y);
  }

  double width() {
    return right - left;
  }
}
