package jibian.page;

import java.util.List;

/// One cell of a [Grid].
///
/// @param column the first column it covers, from 0
/// @param rows how many rows it covers, at least 1
/// @param columns how many columns it covers, at least 1
/// @param role how it looks
/// @param lines its paragraphs, at least one; a line feed inside one breaks the line
/// @param amount whether it is an amount of money: a number in Excel where it can be read as one
/// @param bordered whether it has lines around it
/// @param oneLine whether its text is made smaller rather than broken, see [OneLineSize]
/// @param anchor see [Paragraph]; a heading inside a table (a title row); empty for none
/// @param origin where its text came from; null for the form's own words
/// @param marks stretches of the text of a cell of one paragraph; Word alone shows them
public record Cell(
    int column,
    int rows,
    int columns,
    Role role,
    List<String> lines,
    boolean amount,
    boolean bordered,
    boolean oneLine,
    String anchor,
    Origin origin,
    List<Mark> marks) {

  public Cell {
    lines = lines.isEmpty() ? List.of("") : List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /// A stretch of a text that was taken out or put in.
  ///
  /// @param start where it begins
  /// @param end where it ends
  /// @param struck whether it is struck out, else it is underlined
  public record Mark(int start, int end, boolean struck) {}

  /// A bordered cell of one paragraph over one row.
  public static Cell of(int column, int columns, Role role, String text, Origin origin) {
    return new Cell(
        column, 1, columns, role, List.of(text), false, true, false, "", origin, List.of());
  }

  /// The same cell over several rows.
  public Cell over(int rowSpan) {
    return new Cell(
        column, rowSpan, columns, role, lines, amount, bordered, oneLine, anchor, origin, marks);
  }

  /// The same cell, with a number in Excel or without.
  public Cell withAmount(boolean number) {
    return new Cell(
        column, rows, columns, role, lines, number, bordered, oneLine, anchor, origin, marks);
  }

  /// The same cell with marks, in the order of the text.
  public Cell marked(List<Mark> stretches) {
    return new Cell(
        column, rows, columns, role, lines, amount, bordered, oneLine, anchor, origin, stretches);
  }

  /// Its paragraphs, joined by line feeds.
  public String text() {
    return lines.size() == 1 ? lines.getFirst() : String.join("\n", lines);
  }
}
