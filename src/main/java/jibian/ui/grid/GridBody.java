package jibian.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import jibian.edit.Paste;
import jibian.edit.Paste.Placed;

/// The rows of a grid that are in sight, the frame around the cursor, and the editor over it. Pixels.
final class GridBody extends Pane {
  private final GridModel model;
  private final GridMarks marks;
  private final GridScroll scroll;
  private final FillHandle fill;
  private final RowHeights heights;
  private final Region editor;
  private final Region frame = new Region();
  private final Rectangle clip = new Rectangle();
  private final List<GridRow> rows = new ArrayList<>();
  private double[] widths = {};
  private double edge;

  GridBody(GridModel model, GridMarks marks, GridScroll scroll, RowHeights heights, Region editor) {
    this.model = model;
    this.marks = marks;
    this.scroll = scroll;
    this.heights = heights;
    this.editor = editor;
    frame.getStyleClass().add("grid-cursor");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    editor.setManaged(false);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(editor, frame);
    fill = new FillHandle(model, this, scroll);
  }

  FillHandle fill() {
    return fill;
  }

  /// Shows the rows that are in sight.
  ///
  /// @param now widths of the columns
  /// @param first where the first column begins
  void show(double[] now, double first) {
    widths = now;
    edge = first;
    double y = scroll.y();
    double width = Math.max(getWidth(), edge + left(widths.length));
    int top = heights.rowAt(y);
    int used = 0;
    int reach = model.reach();
    for (int row = top; row < reach && heights.top(row) < y + getHeight(); row++) {
      GridRow node = used < rows.size() ? rows.get(used) : added();
      used++;
      node.setVisible(true);
      node.show(model, marks, row, row == top);
      node.resizeRelocate(-scroll.x(), heights.top(row) - y, width, heights.height(row));
      node.arrange(edge, widths, heights.height(row));
    }
    for (int row = used; row < rows.size(); row++) {
      rows.get(row).setVisible(false);
    }
  }

  private GridRow added() {
    GridRow node = new GridRow();
    node.setManaged(false);
    getChildren().add(rows.size(), node);
    rows.add(node);
    return node;
  }

  /// Puts the editor over the cell under the cursor, and the frame around it.
  ///
  /// @param height of the editor
  /// @param filling whether the selection has its handle
  void edit(double height, boolean filling) {
    Cursor cursor = model.cursor();
    double width = width(cursor.column());
    editor.resizeRelocate(x(cursor.column()), y(cursor.row()), width, height);
    frame.resizeRelocate(x(cursor.column()), y(cursor.row()), width + 1, height + 1);
    frame.setVisible(model.reach() > 0);
    fill.arrange(filling);
  }

  /// Brings the cell into sight that the selection was last moved to.
  void reveal() {
    model.sight().ifPresent(this::reveal);
  }

  private void reveal(Cursor cursor) {
    double top = heights.top(cursor.row());
    GridScroll.reveal(scroll.down(), top, top + heights.height(cursor.row()), getHeight());
    double left = left(cursor.column());
    GridScroll.reveal(
        scroll.across(), left, left + width(cursor.column()), Math.max(0, getWidth() - edge));
  }

  double x(int column) {
    return edge - scroll.x() + left(column);
  }

  double y(int row) {
    return heights.top(row) - scroll.y();
  }

  double height(int row) {
    return heights.height(row);
  }

  double width(int column) {
    return column < widths.length ? widths[column] : 0;
  }

  /// Where a column begins, the first at 0.
  private double left(int column) {
    return Arrays.stream(widths, 0, Math.min(column, widths.length)).sum();
  }

  /// The cell at a point, each part moved into the table; the column is -1 over the row numbers.
  Placed cellAt(double x, double y) {
    int row = heights.rowAt(y + scroll.y());
    if (x < edge - scroll.x()) {
      return new Paste.Placed(row, -1, "");
    }
    int column = 0;
    while (column < widths.length - 1 && x > x(column) + widths[column]) {
      column++;
    }
    return new Paste.Placed(row, column, "");
  }
}
