package jibian.form;

import java.util.List;

/// What stands on the page of a project, from top to bottom.
public sealed interface ProjectPagePart {

  /// The title of the table as a paragraph.
  record Title() implements ProjectPagePart {}

  /// A line with text on the left and on the right, both templates.
  record Line(String left, String right) implements ProjectPagePart {}

  /// Space between two tables.
  record Gap() implements ProjectPagePart {}

  /// A table: rows of cells, then the indicator columns, if it has any, then further rows.
  ///
  /// @param widths in millimetres
  /// @param rows above the indicators
  /// @param columns of the indicators; empty when the table has none
  /// @param foot below the indicators
  /// @param headerHeight least height of the indicator heading in points
  /// @param rowHeight least height of an indicator row in points
  record Table(
      List<Double> widths,
      List<RowLayout> rows,
      List<IndicatorColumn> columns,
      List<RowLayout> foot,
      double headerHeight,
      double rowHeight)
      implements ProjectPagePart {
    public Table {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      foot = List.copyOf(foot);
    }

    /// The same with its columns made wider or narrower alike.
    Table fitted(double width) {
      double declared = widths.stream().mapToDouble(Double::doubleValue).sum();
      List<Double> fitted = widths.stream().map(one -> one * width / declared).toList();
      return new Table(fitted, rows, columns, foot, headerHeight, rowHeight);
    }
  }
}
