package jibian.ui.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import jibian.model.Address;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.field.LineEstimate;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.Settings;
import jibian.ui.session.EditingSession;

/// A table that is edited as in Excel. Only the rows in sight exist as nodes; the one editor lies over them.
public final class GridView extends Region {
  private static final double MARGIN = 9;
  private static final double NUMBER = 2.6;

  private final GridModel model;
  private final GridMarks marks;
  private final EditingSession session;
  private final CellEditor editor;
  private final Suggestions suggestions;
  private final RowCompletionBar offers;
  private final ColumnWidths columns;
  private final GridHeader header;
  private final GridScroll scroll = new GridScroll(this);
  private final GridBody body;
  private final GridMenu menu;
  private final RowHeights heights = new RowHeights();
  private double[] widths = {};
  private boolean stale = true;
  private Optional<GridCursor> sought = Optional.empty();
  private boolean overview;

  /// @param settings keep the widths the clerk gives columns
  public GridView(
      GridModel model,
      GridMarks marks,
      CellCompletion texts,
      EditingSession session,
      Settings settings) {
    this.model = model;
    this.columns = new ColumnWidths(settings);
    this.header = new GridHeader(columns, model::sheet, this::select);
    this.marks = marks;
    this.session = session;
    this.editor = new CellEditor(this::opened, this::typing);
    this.suggestions = new Suggestions(model, editor, texts, this::leave);
    this.offers = new RowCompletionBar(model, texts, session);
    this.body = new GridBody(model, marks, scroll, heights, editor);
    this.menu = new GridMenu(new GridKeys(this, model, editor, session));
    getStyleClass().add("grid");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    build();
    model.sheetProperty().subscribe(_ -> refresh());
    model.cursorProperty().subscribe(_ -> moved());
    editor.focusedProperty().subscribe((_, focused) -> focus(focused));
  }

  private void build() {
    getChildren().addAll(body, header, scroll.down(), scroll.across(), offers, suggestions);
    body.addEventFilter(ScrollEvent.SCROLL, scroll::wheel);
    body.setOnContextMenuRequested(
        event -> menu.show(body, event.getScreenX(), event.getScreenY()));
    new GridMouse(this, model, editor, body, scroll);
    editor.fontProperty().subscribe((_, _) -> refresh());
    heightProperty().subscribe(_ -> sought = editor.resting() ? sought : model.active());
    widthProperty().subscribe(_ -> sought = editor.isFocused() ? model.active() : sought);
  }

  /// Makes it a table of things that have editors of their own: moving in it leads the clerk nowhere.
  public GridView overview() {
    overview = true;
    return this;
  }

  /// Gives the keyboard to the cell under the cursor.
  @Override
  public void requestFocus() {
    editor.requestFocus();
  }

  /// What has the keyboard while the clerk is in the grid.
  public javafx.scene.Node focusOwner() {
    return editor;
  }

  /// The marks have changed.
  public void marksChanged() {
    requestLayout();
  }

  List<GridColumn> columns() {
    return model.sheet().columns();
  }

  FillHandle fill() {
    return body.fill();
  }

  Suggestions suggestions() {
    return suggestions;
  }

  /// Begins to edit the cell under the cursor; where it is chosen from a list, that opens with it.
  void open() {
    if (column().kind() == GridColumn.Kind.CHOICE) {
      suggestions.open();
    } else {
      editor.open();
    }
  }

  private GridColumn column() {
    return model.sheet().columns().get(model.cursor().column());
  }

  /// How many rows a page has.
  int page() {
    return Math.max(1, (int) (body.getHeight() / (line() * 2)));
  }

  /// Keeps what is being typed.
  void leave() {
    if (!editor.resting()) {
      String typed = editor.typed();
      editor.rest(typed);
      model.commit(typed);
    }
    rest();
  }

  /// What is pasted and too long for a cell is kept whole at once, and shown by its beginning.
  private void typing() {
    session.typing(this::draft);
    if (Excerpt.isNeeded(editor.getText()) && !editor.composing()) {
      Platform.runLater(this::leave);
    }
  }

  /// Saves what was typed so far.
  private boolean draft() {
    if (!editor.resting()) {
      model.draft(editor.typed());
    }
    return editor.composing();
  }

  /// Forgets what was typed.
  void restore() {
    model.withdraw();
    rest();
  }

  /// Applies the fix of the cell under the cursor; where there is none, takes what is offered for a row, else for the
  /// cell.
  void mend() {
    Address cell = model.address().orElseThrow();
    marks.remedies().ifPresentOrElse(all -> all.mend(cell, () -> offered(all, cell)), offers::take);
  }

  private void offered(FindingActions all, Address cell) {
    if (!offers.take()) {
      all.offer(cell);
    }
  }

  /// Whether Alt+Enter mends the cell: always as long as it is not being edited, and there while nothing is changed yet
  /// and something can be mended; else it breaks the line.
  boolean mending() {
    boolean mendable =
        model.address().stream()
            .anyMatch(cell -> marks.remedies().filter(all -> all.mends(cell)).isPresent());
    return editor.resting() || (!editor.touched() && mendable);
  }

  /// Whether an arrow up or down would leave the text being edited.
  boolean caretAtLastLine(int step) {
    return editor.atLastLine(step, room());
  }

  /// How wide the text of the cell under the cursor may be.
  private double room() {
    return widths[model.cursor().column()] - ColumnWidths.margin(column());
  }

  private void opened() {
    if (!model.editable()) {
      rest();
      return;
    }
    silence();
    sought = model.active();
    editor.setContextMenu(null);
    requestLayout();
  }

  private void focus(boolean focused) {
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("focused-within"), focused);
    if (focused) {
      session.pending(this::leave);
      rest();
      tell();
    } else {
      suggestions.close();
      leave();
      silence();
    }
    requestLayout();
  }

  private void silence() {
    marks.bubbles().ifPresent(layer -> layer.silence(this));
  }

  /// The editor takes up the cell under the cursor.
  private void rest() {
    model.beginEdit();
    suggestions.close();
    String text = model.text(model.cursor().row(), model.cursor().column());
    editor.rest(Excerpt.told(text));
    editor.setEditable(model.editable() && !Excerpt.isNeeded(text));
    editor.setContextMenu(menu);
    if (!model.sheet().columns().isEmpty()) {
      editor.number(column().kind() == GridColumn.Kind.NUMBER);
      editor.setAccessibleText(
          Messages.text(
              "grid.cell",
              model.sheet().columns().get(model.cursor().column()).label(),
              Integer.toString(model.cursor().row() + 1)));
    }
    requestLayout();
  }

  private void refresh() {
    stale = true;
    if (editor.resting()) {
      rest();
    }
    requestLayout();
  }

  private void moved() {
    if (!editor.resting()) {
      String typed = editor.typed();
      editor.rest(typed);
      model.commit(typed);
    }
    rest();
    sought = model.sight();
    tell();
  }

  private void tell() {
    if (editor.isFocused() && !overview) {
      model.address().ifPresent(session::go);
    }
  }

  private double line() {
    return LineEstimate.line(editor.getFont());
  }

  private double em() {
    return editor.getFont().getSize();
  }

  private double bar() {
    return Math.round(em() * 0.9);
  }

  private double number() {
    return Math.round(em() * NUMBER);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 320;
  }

  @Override
  protected double computeMinHeight(double width) {
    return em() * 9;
  }

  @Override
  protected void layoutChildren() {
    double bar = bar();
    double number = number();
    measure(getWidth());
    double head = headHeight();
    double total = number + Arrays.stream(widths).sum();
    boolean wide = total > getWidth() - bar;
    double width = Math.max(0, getWidth() - bar);
    double height = Math.max(0, getHeight() - head - (wide ? bar : 0));
    GridScroll.range(scroll.down(), heights.total(), height);
    GridScroll.range(scroll.across(), total, width);
    scroll.down().resizeRelocate(width, head, bar, height);
    scroll.across().resizeRelocate(0, head + height, width, bar);
    body.resizeRelocate(0, head, width, height);
    sought.ifPresent(body::reveal);
    sought = Optional.empty();
    header.resizeRelocate(0, 0, getWidth(), head);
    header.show(model.sheet().columns(), widths, number, scroll.x(), em());
    body.show(widths, number);
    overlays(head);
  }

  /// How high it must be to show its first rows, as they are before anything is typed; of a very high row only a part
  /// counts.
  ///
  /// @param width of the grid
  public double heightOf(int rows, double width) {
    measure(width);
    double most = line() * 3 + MARGIN;
    double wide = number() + Arrays.stream(widths).sum() > width - bar() ? bar() : 0;
    return headHeight() + heights.first(Math.min(rows, model.reach()), most) + wide + 1;
  }

  private double headHeight() {
    return Math.round(line() * GridHeader.lines(columns(), widths, em()) + MARGIN);
  }

  private void measure(double width) {
    columns.of(model.sheet().columns());
    double[] now = columns.share(width - number() - bar() - 1, em());
    if (stale || !Arrays.equals(now, widths)) {
      widths = now;
      stale = false;
      double[] inner = now.clone();
      Arrays.setAll(inner, column -> inner[column] - ColumnWidths.margin(columns().get(column)));
      heights.update(model.sheet(), model.reach(), inner, em(), line(), MARGIN);
    }
    grow();
  }

  /// The row that is typed into grows with the text, and never shrinks before it is left.
  private void grow() {
    if (editor.resting()) {
      heights.rest();
      return;
    }
    double text = Math.ceil(editor.textHeight(room() + 1)) + MARGIN;
    double most = Math.max(line() * 2, body.getHeight());
    if (heights.grow(model.cursor().row(), Math.min(text, most))) {
      sought = model.active();
    }
  }

  private void overlays(double head) {
    Bounds cell = body.cell(head);
    body.edit(editor.isFocused());
    if (suggestions.isVisible()) {
      suggestions.place(cell, em());
    }
    offers.arrange(
        editor.isFocused() && editor.resting(),
        widths,
        body.x(0),
        row -> Math.max(-head, body.y(row)) + head);
    List<FindingItem> found =
        editor.resting()
                && editor.isFocused()
                && cell.getMaxY() > head
                && cell.getMinY() < head + body.getHeight()
            ? model.address().map(marks::of).orElse(List.of())
            : List.of();
    marks
        .bubbles()
        .filter(_ -> editor.isFocused())
        .ifPresent(
            layer ->
                layer.tell(
                    this,
                    found,
                    localToScene(cell),
                    localToScene(
                        new BoundingBox(
                            0,
                            0,
                            body.getWidth(),
                            head + Math.min(body.getHeight(), heights.total()))),
                    localToScene(0, getHeight()).getY()));
  }

  private void select(int column) {
    leave();
    model.selectColumn(column);
    editor.requestFocus();
  }
}
