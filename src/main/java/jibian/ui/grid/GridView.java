package jibian.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import jibian.model.Address;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.field.TextChange;
import jibian.ui.findings.FindingActions;
import jibian.ui.port.Settings;
import jibian.ui.session.EditingSession;

/// A table that is edited as in Excel. Only the rows in sight exist as nodes; the one editor lies over them.
public final class GridView extends Region {
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focused-within");

  private final GridModel model;
  private final GridMarks marks;
  private final EditingSession session;
  private final CellEditor editor;
  private final Suggestions suggestions;
  private final RowCompletionBar offers;
  private final GridMeasures measures;
  private final GridHeader header;
  private final GridScroll scroll = new GridScroll(this);
  private final GridBody body;
  private final GridMouse mouse;
  private final GridOverlays overlays;
  private final ContextMenu menu;
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
    this.marks = marks;
    this.session = session;
    this.editor = new CellEditor(this::opened, this::typing);
    this.measures = new GridMeasures(model, editor, settings);
    this.header = new GridHeader(measures.columns(), model::sheet, this::select);
    this.suggestions = new Suggestions(model, editor, texts, this::leave);
    this.offers = new RowCompletionBar(model, texts, session);
    this.menu = new GridMenu(new GridKeys(this, model, editor, session), marks.source());
    this.body = new GridBody(model, marks, scroll, measures, editor);
    this.mouse = new GridMouse(this, model, editor, body, scroll);
    this.overlays =
        new GridOverlays(this, model, marks, editor, body, measures, suggestions, offers);
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
    editor.fontProperty().subscribe((_, _) -> refresh());
    heightProperty().subscribe(_ -> sought = editor.resting() ? sought : model.active());
    widthProperty().subscribe(_ -> sought = editor.isFocused() ? model.active() : sought);
  }

  /// Makes it a table of things that have editors of their own: moving in it leads the clerk nowhere.
  public GridView overview() {
    overview = true;
    return this;
  }

  /// Makes it an overview whose rows lead somewhere: by Enter, by a click on the first column, by a second click on
  /// another.
  public GridView leading(Consumer<Address> go) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            model.address().ifPresent(go);
          }
        });
    mouse.lead(go);
    return overview();
  }

  @Override
  public void requestFocus() {
    editor.requestFocus();
  }

  /// The cell the cursor is on; empty in the empty row at the end.
  public Optional<Address> cell() {
    return model.address();
  }

  /// Moves the cursor to the cell at a point of the window; the keyboard stays where it is.
  public void point(double x, double y) {
    mouse.point(body.sceneToLocal(x, y));
  }

  /// What has the keyboard while the clerk is in the grid.
  public Node focusOwner() {
    return editor;
  }

  public void marksChanged() {
    requestLayout();
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
    return Math.max(1, (int) (body.getHeight() / (measures.line() * 2)));
  }

  /// Keeps what is being typed.
  void leave() {
    if (!editor.resting()) {
      String typed = editor.typed();
      editor.rest(typed);
      model.typing().commit(typed);
    }
    rest();
  }

  /// What is pasted and too long for a cell is kept whole at once, and shown by its beginning.
  private void typing(TextChange change) {
    session.typing(this::draft, change.isPiece() && !editor.composing());
    if (Excerpt.isNeeded(editor.getText()) && !editor.composing()) {
      Platform.runLater(this::leave);
    }
  }

  private boolean draft() {
    if (!editor.resting()) {
      model.typing().draft(editor.typed());
    }
    return editor.composing();
  }

  /// Forgets what was typed.
  void restore() {
    session.withdraw();
    rest();
  }

  /// Applies the fix of the cell under the cursor; where there is none, takes what is offered for a row, else for the
  /// cell. The row that is still to be added has no cell.
  void mend() {
    Optional<Address> cell = model.address();
    Optional<FindingActions> findingActions = marks.findingActions();
    if (cell.isEmpty() || findingActions.isEmpty()) {
      offers.take();
    } else {
      findingActions.get().mend(cell.get(), () -> offer(findingActions.get(), cell.get()));
    }
  }

  private void offer(FindingActions findingActions, Address cell) {
    if (!offers.take()) {
      findingActions.offer(cell);
    }
  }

  /// Whether Alt+Enter fixes the cell: always as long as it is not being edited, and there while nothing is changed yet
  /// and something can be fixed; else it breaks the line.
  boolean mending() {
    boolean mendable =
        model.address().stream()
            .anyMatch(cell -> marks.findingActions().filter(all -> all.mends(cell)).isPresent());
    return editor.resting() || (!editor.touched() && mendable);
  }

  /// Whether an arrow up or down would leave the text being edited.
  boolean caretAtLastLine(int step) {
    return editor.atLastLine(step, measures.room());
  }

  private void opened() {
    if (!model.editable()) {
      rest();
      return;
    }
    overlays.silence();
    sought = model.active();
    editor.setContextMenu(null);
    requestLayout();
  }

  private void focus(boolean focused) {
    pseudoClassStateChanged(WITHIN, focused);
    if (focused) {
      session.pending(this::leave);
      rest();
      tell();
    } else {
      suggestions.close();
      leave();
      overlays.silence();
    }
    requestLayout();
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
      String row = Integer.toString(model.cursor().row() + 1);
      editor.number(column().kind() == GridColumn.Kind.NUMBER);
      editor.setAccessibleText(Messages.text("grid.cell", column().label(), row));
    }
    requestLayout();
  }

  private void refresh() {
    measures.renew();
    if (editor.resting()) {
      rest();
    }
    requestLayout();
  }

  private void moved() {
    leave();
    sought = model.sight();
    tell();
  }

  private void tell() {
    if (editor.isFocused() && !overview) {
      model.address().ifPresent(session::go);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 320;
  }

  @Override
  protected double computeMinHeight(double width) {
    return measures.em() * 9;
  }

  @Override
  protected void layoutChildren() {
    double bar = measures.bar();
    measures.measure(getWidth());
    if (measures.grow(body.getHeight())) {
      sought = model.active();
    }
    double head = measures.head();
    boolean wide = measures.wide() > getWidth() - bar;
    double width = Math.max(0, getWidth() - bar);
    double height = Math.max(0, getHeight() - head - (wide ? bar : 0));
    scroll.arrange(measures, width, height);
    body.resizeRelocate(0, head, width, height);
    sought.ifPresent(body::reveal);
    sought = Optional.empty();
    header.resizeRelocate(0, 0, getWidth(), head);
    header.show(measures, scroll.x());
    body.show();
    overlays.arrange(head);
  }

  /// How high it must be to show its first rows, as they are before anything is typed; of a very high row only a part
  /// counts.
  ///
  /// @param width of the grid
  public double heightOf(int rows, double width) {
    return measures.heightOf(rows, width);
  }

  private void select(int column) {
    leave();
    model.selectColumn(column);
    editor.requestFocus();
  }
}
