package jibian.form;

import java.util.ArrayList;
import java.util.List;
import jibian.model.Indicator;
import jibian.page.Cell;
import jibian.page.Origin;
import jibian.page.Row;

/// The rows of an indicator table, with equal neighbours merged where the form says so. Columns about the project are
/// left out.
final class IndicatorRowLayout {
  static List<Row> of(List<IndicatorColumn> columns, List<Indicator> indicators, double height) {
    int[][] spans = spans(columns, indicators);
    List<Row> rows = new ArrayList<>(indicators.size());
    for (int row = 0; row < indicators.size(); row++) {
      List<Cell> cells = new ArrayList<>(columns.size());
      int at = 0;
      for (int column = 0; column < columns.size(); column++) {
        if (spans[row][column] > 0 && !columns.get(column).project()) {
          cells.add(cell(columns.get(column), at, indicators.get(row), spans[row][column]));
        }
        at += columns.get(column).columns();
      }
      rows.add(new Row(cells, height, false));
    }
    return rows;
  }

  /// How many rows the cell that begins at a row and column covers; 0 where one reaches in from above. A cell goes on
  /// below only as far as its text is exactly the same, is not blank, and every merging column before it goes on.
  private static int[][] spans(List<IndicatorColumn> columns, List<Indicator> indicators) {
    int[][] spans = new int[indicators.size()][columns.size()];
    int[] start = new int[columns.size()];
    for (int row = 0; row < indicators.size(); row++) {
      boolean goesOn = row > 0;
      for (int column = 0; column < columns.size(); column++) {
        IndicatorColumn rule = columns.get(column);
        boolean same =
            rule.merge() && goesOn && alike(rule, indicators.get(row - 1), indicators.get(row));
        if (rule.merge()) {
          goesOn = same;
        }
        start[column] = same ? start[column] : row;
        spans[start[column]][column]++;
      }
    }
    return spans;
  }

  private static boolean alike(IndicatorColumn column, Indicator above, Indicator below) {
    String text = below.text(column.field());
    return !text.isBlank() && text.equals(above.text(column.field()));
  }

  private static Cell cell(IndicatorColumn column, int at, Indicator indicator, int rows) {
    return Cell.of(
            at,
            column.columns(),
            column.role(),
            column.shown(indicator),
            new Origin(indicator.id().value(), column.field()))
        .over(rows);
  }
}
