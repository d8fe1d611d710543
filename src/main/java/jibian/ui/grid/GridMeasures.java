package jibian.ui.grid;

import java.util.Arrays;
import java.util.List;
import jibian.ui.field.LineEstimate;
import jibian.ui.port.Settings;

/// How wide the columns of a grid are and how high its rows, by the font of its editor. Pixels.
final class GridMeasures {
  private static final double MARGIN = 9;
  private static final double NUMBER = 2.6;

  private final GridModel model;
  private final CellEditor editor;
  private final ColumnWidths columns;
  private final RowHeights heights = new RowHeights();
  private double[] widths = {};
  private boolean stale = true;

  /// @param settings keep the widths the clerk gives columns
  GridMeasures(GridModel model, CellEditor editor, Settings settings) {
    this.model = model;
    this.editor = editor;
    this.columns = new ColumnWidths(settings);
  }

  ColumnWidths columns() {
    return columns;
  }

  RowHeights heights() {
    return heights;
  }

  double[] widths() {
    return widths;
  }

  /// How wide the row numbers and all columns are together.
  double wide() {
    return number() + Arrays.stream(widths).sum();
  }

  double em() {
    return editor.getFont().getSize();
  }

  /// The height of a line of text.
  double line() {
    return LineEstimate.line(editor.getFont());
  }

  /// How thick a scroll bar is.
  double bar() {
    return Math.round(em() * 0.9);
  }

  /// How wide the row numbers are.
  double number() {
    return Math.round(em() * NUMBER);
  }

  /// How high the headings are.
  double head() {
    return Math.round(line() * GridHeader.lines(table(), widths, em()) + MARGIN);
  }

  /// How wide the text of the cell under the cursor may be.
  double room() {
    int column = model.cursor().column();
    return widths[column] - ColumnWidths.margin(table().get(column));
  }

  private List<GridColumn> table() {
    return model.sheet().columns();
  }

  /// The texts or the font have changed.
  void renew() {
    stale = true;
  }

  /// Measures all again where the grid has another width or anything was changed.
  void measure(double width) {
    columns.of(table());
    double[] now = columns.share(width - number() - bar() - 1, em());
    if (stale || !Arrays.equals(now, widths)) {
      widths = now;
      stale = false;
      double[] inner = now.clone();
      Arrays.setAll(inner, column -> inner[column] - ColumnWidths.margin(table().get(column)));
      heights.update(model.sheet(), model.reach(), inner, em(), line(), MARGIN);
    }
  }

  /// The row that is typed into grows with the text, and never shrinks before it is left.
  ///
  /// @param sight how much of the rows is in sight
  /// @return whether it is higher than before
  boolean grow(double sight) {
    if (editor.resting()) {
      heights.rest();
      return false;
    }
    double text = Math.ceil(editor.textHeight(room() + 1)) + MARGIN;
    return heights.grow(model.cursor().row(), Math.min(text, Math.max(line() * 2, sight)));
  }

  /// How high a grid must be to show its first rows; of a very high row only a part counts.
  double heightOf(int rows, double width) {
    measure(width);
    double most = line() * 3 + MARGIN;
    double across = wide() > width - bar() ? bar() : 0;
    return head() + heights.first(Math.min(rows, model.reach()), most) + across + 1;
  }
}
