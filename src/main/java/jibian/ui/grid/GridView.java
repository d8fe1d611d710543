package jibian.ui.grid;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import jibian.model.Address;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.desk.Session;
import jibian.ui.field.Wrapping;
import jibian.ui.findings.Finding;
import jibian.ui.findings.Remedies;
import jibian.ui.port.Settings;

/// A table that is edited as in Excel. Only the rows in sight exist as nodes; the one editor lies over them.
public final class GridView extends Region {
  private static final double MARGIN = 9;
  private static final double NUMBER = 2.6;

  private final GridModel model;
  private final GridMarks marks;
  private final Session session;
  private final CellEditor editor;
  private final Suggestions suggestions;
  private final OfferBar offers;
  private final ColumnWidths columns;
  private final GridHeader header;
  private final GridScroll scroll = new GridScroll(this);
  private final GridBody body;
  private final GridMenu menu;
  private final RowHeights heights = new RowHeights();
  private double[] widths = {};
  private boolean stale = true;
  private boolean reveal;
  private boolean overview;

  /// @param settings keep the widths the clerk gives columns
  public GridView(
      GridModel model, GridMarks marks, GridTexts texts, Session session, Settings settings) {
    this.model = model;
    this.columns = new ColumnWidths(settings);
    this.header = new GridHeader(columns, model::sheet, this::select);
    this.marks = marks;
    this.session = session;
    this.editor = new CellEditor(this::opened, this::typing);
    this.suggestions = new Suggestions(model, editor, texts, this::leaveByMouse);
    this.offers = new OfferBar(model, texts, session);
    this.body = new GridBody(model, marks, scroll, heights, editor);
    this.menu = new GridMenu(model, new GridKeys(this, model, editor, session));
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
    widthProperty().subscribe(_ -> reveal = editor.isFocused());
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

  List<Col> columns() {
    return model.sheet().columns();
  }

  FillHandle fill() {
    return body.fill();
  }

  Suggestions suggestions() {
    return suggestions;
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

  private void offered(Remedies all, Address cell) {
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
    String text = editor.getText();
    int caret = editor.getCaretPosition();
    double width = widths[model.cursor().column()] - ColumnWidths.MARGIN;
    int all = Wrapping.lines(text, width, em());
    int here = Wrapping.lines(text.substring(0, caret), width, em());
    return step < 0 ? here == 1 : here == all;
  }

  private void leaveByMouse() {
    leave();
    editor.requestFocus();
  }

  private void opened() {
    if (!model.editable()) {
      rest();
      return;
    }
    silence();
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
    reveal = true;
    tell();
  }

  private void tell() {
    if (editor.isFocused() && !overview) {
      model.address().ifPresent(session::go);
    }
  }

  private double line() {
    return Wrapping.line(editor.getFont());
  }

  private double em() {
    return editor.getFont().getSize();
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
    double bar = Math.round(em() * 0.9);
    double number = Math.round(em() * NUMBER);
    measure(getWidth() - number - bar - 1);
    double head = headHeight();
    double total = number + sum(widths);
    boolean wide = total > getWidth() - bar;
    double width = Math.max(0, getWidth() - bar);
    double height = Math.max(0, getHeight() - head - (wide ? bar : 0));
    GridScroll.range(scroll.down(), heights.total(), height);
    GridScroll.range(scroll.across(), total, width);
    scroll.down().resizeRelocate(width, head, bar, height);
    scroll.across().resizeRelocate(0, head + height, width, bar);
    body.resizeRelocate(0, head, width, height);
    if (reveal) {
      reveal = false;
      body.reveal();
    }
    header.resizeRelocate(0, 0, getWidth(), head);
    header.show(model.sheet().columns(), widths, number, scroll.x(), em());
    body.show(widths, number);
    overlays(head);
  }

  private void measure(double room) {
    columns.of(model.sheet().columns());
    double[] now = columns.share(room, em());
    if (stale || !Arrays.equals(now, widths)) {
      widths = now;
      stale = false;
      double[] inner = Arrays.stream(now).map(width -> width - ColumnWidths.MARGIN).toArray();
      heights.update(model.sheet(), model.reach(), inner, em(), line(), MARGIN);
    }
  }

  /// Headings stand on two lines where one is too long for its column.
  private double headHeight() {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      String label = model.sheet().columns().get(column).label();
      double room = widths[column] - ColumnWidths.MARGIN;
      lines = Math.max(lines, Math.min(2, Wrapping.lines(label, room, em())));
    }
    return Math.round(line() * lines + MARGIN);
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private void overlays(double head) {
    Cursor cursor = model.cursor();
    double x = body.x(cursor.column());
    double y = body.y(cursor.row());
    double width = body.width(cursor.column());
    double height = heights.height(cursor.row());
    double wanted = height;
    if (!editor.resting()) {
      int lines = Wrapping.lines(editor.getText(), width - ColumnWidths.MARGIN, em());
      wanted = Math.max(height, Math.min(body.getHeight(), lines * line() + MARGIN + 4));
    }
    body.edit(wanted, editor.isFocused() && editor.resting());
    if (suggestions.isVisible()) {
      suggest(x, head + y, width, wanted);
    }
    offers.arrange(
        editor.isFocused() && editor.resting(),
        widths,
        body.x(0),
        row -> Math.max(-head, body.y(row)) + head);
    List<Finding> found =
        editor.resting() && editor.isFocused() && y + height > 0 && y < body.getHeight()
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
                    localToScene(new BoundingBox(x, head + y, width, height)),
                    localToScene(
                        new BoundingBox(
                            0,
                            0,
                            body.getWidth(),
                            head + Math.min(body.getHeight(), heights.total()))),
                    localToScene(0, getHeight()).getY()));
  }

  /// Puts the suggestions below the editor, or above it where there is more room.
  private void suggest(double x, double y, double width, double height) {
    double line = em() * 2.1;
    suggestions.setFixedCellSize(line);
    double below = getHeight() - y - height - 2;
    boolean under = below >= Math.min(suggestions.wanted(line), y);
    double high = Math.min(suggestions.wanted(line), Math.max(line, under ? below : y - 2));
    double top = under ? y + height + 2 : y - high - 2;
    suggestions.resizeRelocate(x, top, Math.max(width, em() * suggestions.ems()), high);
  }

  private void select(int column) {
    leave();
    model.selectColumn(column);
    editor.requestFocus();
  }
}
