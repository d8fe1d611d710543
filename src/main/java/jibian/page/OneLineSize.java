package jibian.page;

/// The size of a text that must not be broken, such as a project code: smaller by steps where its column is too narrow.
/// It is the same whatever fonts the machine has, since a Word file carries it to others.
public final class OneLineSize {
  private static final double STEP = 0.5;

  /// A text that would have to be smaller than this is broken after all: it is no code any more.
  private static final double SMALLEST = 6;

  /// Letters and digits of the official fonts are half as wide as the size. Where those fonts are missing, Word and
  /// LibreOffice take others, of which DejaVu Sans is the widest in use: a code is to stay whole there too.
  private static final double LETTER = 0.65;

  /// Columns are rounded by each program in its own way.
  private static final int ROUNDING = 4;

  /// The size in points for the text of a cell: that of its style, or a smaller one if it must be.
  ///
  /// @param width of the cell between its margins in twips
  public static double size(Cell cell, Style style, int width) {
    if (!cell.oneLine()) {
      return style.size();
    }
    double indents = style.left() + style.right();
    double room = Geometry.toPoints(width - ROUNDING) - indents;
    double size = Math.floor(room / ems(cell) / STEP) * STEP;
    return size >= style.size() || size < SMALLEST ? style.size() : size;
  }

  /// Whether the text of a cell is kept on one line.
  ///
  /// @param width of the cell between its margins in twips
  public static boolean holds(Cell cell, int width) {
    return cell.oneLine()
        && cell.lines().size() == 1
        && cell.text().indexOf('\n') < 0
        && ems(cell) * SMALLEST <= Geometry.toPoints(width);
  }

  /// Width of the longest line as a multiple of the size.
  private static double ems(Cell cell) {
    double longest = STEP;
    for (String line : cell.lines()) {
      double ems = 0;
      for (int at = 0; at < line.length(); at++) {
        ems += line.charAt(at) < 0x80 ? LETTER : 1;
      }
      longest = Math.max(longest, ems);
    }
    return longest;
  }
}
