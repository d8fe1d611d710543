package jibian.ui.grid;

import module java.base;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import jibian.text.Messages;
import jibian.ui.field.LineEstimate;
import jibian.ui.kit.Nodes;

/// The headings of a grid; they stay in sight while the rows scroll. Drawing a border makes a column wider or narrower,
/// a second click on it fits the column to its texts, a click on a heading selects the column.
final class GridHeader extends Pane {
  private static final double REACH = 5;

  private final Pane labels = new Pane();
  private final Rectangle clip = new Rectangle();
  private final ColumnWidths shares;
  private final Supplier<GridTable> sheet;
  private final IntConsumer select;
  private double[] widths = {};
  private double left;
  private double em;
  private int drawing = -1;

  GridHeader(ColumnWidths shares, Supplier<GridTable> sheet, IntConsumer select) {
    this.shares = shares;
    this.sheet = sheet;
    this.select = select;
    getStyleClass().add("grid-header");
    labels.setClip(clip);
    labels.setManaged(false);
    getChildren().add(labels);
    MenuItem reset = new MenuItem(Messages.text("grid.widths.reset"));
    reset.setOnAction(_ -> shared(shares::reset));
    ContextMenu menu = new ContextMenu(reset);
    setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
    setOnMouseMoved(
        event -> setCursor(border(event.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(_ -> released());
  }

  /// Shows headings above their columns.
  ///
  /// @param scrolled how much of the columns is hidden at the left
  void show(GridMeasures measures, double scrolled) {
    List<GridColumn> columns = sheet.get().columns();
    double edge = measures.number();
    widths = measures.widths();
    em = measures.em();
    left = edge - scrolled;
    labels.resizeRelocate(edge, 0, getWidth() - edge, getHeight());
    clip.setWidth(getWidth() - edge);
    clip.setHeight(getHeight());
    while (labels.getChildren().size() < columns.size()) {
      Label label = Nodes.wrapped("", "grid-heading");
      label.setManaged(false);
      labels.getChildren().add(label);
    }
    labels.getChildren().remove(columns.size(), labels.getChildren().size());
    double x = -scrolled;
    for (int column = 0; column < columns.size(); column++) {
      Label label = (Label) labels.getChildren().get(column);
      label.setText(columns.get(column).label());
      label.resizeRelocate(x, 0, widths[column], getHeight());
      x += widths[column];
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    drawing = border(event.getX());
    if (drawing < 0) {
      select.accept(column(event.getX()));
    } else if (event.getClickCount() == 2) {
      int column = drawing;
      drawing = -1;
      shared(() -> shares.fit(column, sheet.get()));
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (drawing >= 0) {
      shared(() -> shares.draw(drawing, event.getX() - start(drawing), em));
      event.consume();
    }
  }

  private void shared(Runnable change) {
    change.run();
    getParent().requestLayout();
  }

  private void released() {
    if (drawing >= 0) {
      shares.keep();
      drawing = -1;
    }
  }

  private double start(int column) {
    double x = left;
    for (int before = 0; before < column; before++) {
      x += widths[before];
    }
    return x;
  }

  /// The column whose right border is near; -1 for none.
  private int border(double x) {
    for (int column = 0; column < widths.length; column++) {
      if (Math.abs(start(column) + widths[column] - x) <= REACH) {
        return column;
      }
    }
    return -1;
  }

  private int column(double x) {
    int column = 0;
    while (column < widths.length - 1 && x > start(column) + widths[column]) {
      column++;
    }
    return column;
  }

  /// How many lines the headings stand on: two where one is too long for its column.
  static int lines(List<GridColumn> columns, double[] widths, double em) {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      double room = widths[column] - ColumnWidths.margin(columns.get(column));
      lines =
          Math.max(lines, Math.min(2, LineEstimate.lines(columns.get(column).label(), room, em)));
    }
    return lines;
  }
}
