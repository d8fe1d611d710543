package jibian.page;

/// The geometry every renderer keeps to, so that a Word file, a PDF and the screen break lines and pages alike. Lengths
/// are twips, the twentieth part of a point, as Word files count.
public final class Geometry {
  /// Left and right inner margin of a cell; above and below there is none.
  public static final int CELL_MARGIN = 60;

  /// Thickness of the lines of a table: half a point. Every bordered row is as much higher than its text.
  public static final int BORDER = 10;

  /// Height of the paragraph that keeps two tables apart.
  public static final int THIN = 20;

  /// Distance of two tab stops.
  public static final int TAB = 420;

  /// A row higher than the text height divided by this may break over a page end; all others stay whole.
  public static final int WHOLE_ROW = 3;

  /// Share of an exact line height that lies above the base line.
  public static final double ASCENT = 0.8;

  /// Space between an ideograph and a Latin letter or digit, as a share of the size.
  public static final double SCRIPT_GAP = 0.2;

  /// Points to twips.
  public static int ofPoints(double points) {
    return (int) Math.round(points * 20);
  }

  /// Millimetres to twips.
  public static int ofMillimetres(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  public static double toPoints(int twips) {
    return twips / 20.0;
  }
}
