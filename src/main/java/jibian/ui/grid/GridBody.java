package jibian.ui.grid;

import module java.base;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The rows of a grid that are in sight, the frame around the cursor, and the editor over it. Pixels.
final class GridBody extends Pane {
  private final GridModel model;
  private final GridMarks marks;
  private final GridScroll scroll;
  private final ChoiceArrows arrows;
  private final FillHandle fill;
  private final GridMeasures measures;
  private final RowHeights heights;
  private final CellEditor editor;
  private final Region frame = new Region();
  private final Rectangle clip = new Rectangle();
  private final List<GridRowView> rows = new ArrayList<>();

  GridBody(
      GridModel model,
      GridMarks marks,
      GridScroll scroll,
      GridMeasures measures,
      CellEditor editor) {
    this.model = model;
    this.marks = marks;
    this.scroll = scroll;
    this.measures = measures;
    this.heights = measures.heights();
    this.editor = editor;
    frame.getStyleClass().add("grid-cursor");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    editor.setManaged(false);
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(editor, frame);
    arrows = new ChoiceArrows(model, this);
    fill = new FillHandle(model, this, scroll);
  }

  ChoiceArrows arrows() {
    return arrows;
  }

  FillHandle fill() {
    return fill;
  }

  /// Shows the rows that are in sight.
  void show() {
    double y = scroll.y();
    double width = Math.max(getWidth(), measures.wide());
    int top = heights.rowAt(y);
    int used = 0;
    int reach = model.reach();
    for (int row = top; row < reach && heights.top(row) < y + getHeight(); row++) {
      GridRowView node = used < rows.size() ? rows.get(used) : added();
      used++;
      node.setVisible(true);
      node.show(model, marks, row, row == top);
      node.resizeRelocate(-scroll.x(), heights.top(row) - y, width, heights.height(row));
      node.arrange(scroll.x(), measures.number(), measures.widths(), heights.height(row));
    }
    for (int row = used; row < rows.size(); row++) {
      rows.get(row).setVisible(false);
    }
  }

  private GridRowView added() {
    GridRowView node = new GridRowView();
    node.setManaged(false);
    getChildren().add(rows.size(), node);
    rows.add(node);
    return node;
  }

  /// Puts the editor over the cell under the cursor, and the frame around it.
  ///
  /// @param focused whether the clerk is in the grid
  void edit(boolean focused) {
    GridCursor cursor = model.cursor();
    double width = width(cursor.column());
    double height = height(cursor.row());
    editor.resizeRelocate(x(cursor.column()), y(cursor.row()), width, height);
    insets(cursor).ifPresent(insets -> editor.align(insets, width, height));
    frame.resizeRelocate(x(cursor.column()), y(cursor.row()), width + 1, height + 1);
    frame.setVisible(model.reach() > 0);
    arrows.arrange(focused);
    fill.arrange(focused && editor.resting());
  }

  /// What a cell in sight leaves free around its text.
  private Optional<Insets> insets(GridCursor cursor) {
    return rows.stream()
        .filter(row -> row.isVisible() && row.row() == cursor.row())
        .map(row -> row.insets(cursor.column()))
        .findFirst();
  }

  /// Brings a cell into sight.
  void reveal(GridCursor cursor) {
    double top = heights.top(cursor.row());
    GridScroll.reveal(scroll.down(), top, top + heights.height(cursor.row()), getHeight());
    double left = left(cursor.column());
    GridScroll.reveal(
        scroll.across(),
        left,
        left + width(cursor.column()),
        Math.max(0, getWidth() - measures.number()));
  }

  double x(int column) {
    return measures.number() - scroll.x() + left(column);
  }

  double y(int row) {
    return heights.top(row) - scroll.y();
  }

  /// Where the cell under the cursor is in the grid.
  ///
  /// @param top where the body begins
  Bounds cell(double top) {
    GridCursor at = model.cursor();
    return new BoundingBox(x(at.column()), top + y(at.row()), width(at.column()), height(at.row()));
  }

  double height(int row) {
    return heights.height(row);
  }

  double width(int column) {
    return column < measures.widths().length ? measures.widths()[column] : 0;
  }

  /// Where a column begins, the first at 0.
  private double left(int column) {
    return Arrays.stream(measures.widths(), 0, Math.min(column, measures.widths().length)).sum();
  }

  /// The cell at a point; none beside the cells.
  Optional<GridCursor> cellIn(double x, double y) {
    boolean inside =
        x >= measures.number()
            && x < x(measures.widths().length)
            && y >= 0
            && y + scroll.y() < heights.total();
    return inside ? Optional.of(cellAt(x, y)) : Optional.empty();
  }

  /// The cell at a point, each part moved into the table; the column is -1 over the row numbers.
  GridCursor cellAt(double x, double y) {
    int row = heights.rowAt(y + scroll.y());
    if (x < measures.number()) {
      return GridCursor.at(row, -1);
    }
    int column = 0;
    while (column < measures.widths().length - 1 && x > x(column + 1)) {
      column++;
    }
    return GridCursor.at(row, column);
  }
}
