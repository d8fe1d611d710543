package jibian.source;

import java.util.List;

/// A cell of a table that was read.
///
/// @param row from 0
/// @param column from 0
/// @param rows how many rows it covers
/// @param columns how many columns it covers
/// @param lines its paragraphs, as they stand there
/// @param place where it stands, in Chinese, e.g. 表 2 行 3 格 2, or 工作表“项目1” B3
/// @param sure from 0 to 1: how sure it is that its text is one, and not that of two cells
public record SourceCell(
    int row, int column, int rows, int columns, List<String> lines, String place, double sure) {

  public SourceCell {
    lines = List.copyOf(lines);
  }

  /// A cell that is surely one.
  public SourceCell(int row, int column, int rows, int columns, List<String> lines, String place) {
    this(row, column, rows, columns, lines, place, 1);
  }

  /// The same in other rows and columns.
  public SourceCell at(int newRow, int newColumn, int newRows, int newColumns) {
    return new SourceCell(newRow, newColumn, newRows, newColumns, lines, place, sure);
  }

  /// Its paragraphs in one string, without blank ones; nothing between those that a page or line tore apart is known
  /// here, so that they follow each other directly.
  public String text() {
    return lines.size() == 1
        ? lines.getFirst().strip()
        : String.join("", lines.stream().map(String::strip).toList());
  }

  /// Whether nothing can be read in it.
  public boolean blank() {
    for (String line : lines) {
      if (!SourceParagraph.isBlank(line)) {
        return false;
      }
    }
    return true;
  }

  /// By its place alone, which no other cell of the table has: sets of cells are made for every row of a document.
  @Override
  public int hashCode() {
    return 31 * row + column;
  }

  /// The first row below it.
  public int bottom() {
    return row + rows;
  }

  /// The first column right of it.
  public int right() {
    return column + columns;
  }
}
