package jibian.ui.grid;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.edit.CellEdits;
import jibian.edit.ClipboardBlock;
import jibian.edit.PastePlan;
import jibian.edit.PastePlan.Range;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.session.EditingSession;

/// The cells of a table, the cursor in them, and all that can be done to them. Below the last row of a table that grows
/// there is an empty one: what is typed there becomes a row.
public final class GridModel {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<GridTable> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<GridCursor> cursor =
      new ReadOnlyObjectWrapper<>(GridCursor.at(0, 0));
  private Optional<GridCursor> sight = Optional.empty();
  private int runStart = -1;
  private final CellTyping typing;

  public GridModel(EditingSession session, GridTable first) {
    this.session = session;
    this.typing = new CellTyping(session, this::sheet);
    sheet.set(first);
    session.textProperty().subscribe(this::follow);
  }

  public GridTable sheet() {
    return sheet.get();
  }

  public ReadOnlyObjectProperty<GridTable> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  public GridCursor cursor() {
    return cursor.get();
  }

  public ReadOnlyObjectProperty<GridCursor> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /// The cell that is edited.
  Optional<GridCursor> active() {
    return Optional.of(cursor().from(false));
  }

  /// The cell that the last change of the selection wants in sight; empty where the view stays.
  Optional<GridCursor> sight() {
    return sight;
  }

  private void select(GridCursor next) {
    sight = Optional.of(next.from(false));
    cursor.set(next);
  }

  /// Shows another table, the cursor in its first cell.
  public void show(GridTable next) {
    sheet.set(next);
    runStart = -1;
    select(GridCursor.at(0, 0));
  }

  /// How many rows can be gone to, the empty one at the end included.
  public int reach() {
    return sheet().rows() + (sheet().growing() ? 1 : 0);
  }

  /// The cell under the cursor; empty in the empty row at the end.
  public Optional<Address> address() {
    return address(cursor().row(), cursor().column());
  }

  /// The address of a cell; empty in the empty row at the end.
  public Optional<Address> address(int row, int column) {
    return row >= 0 && row < sheet().rows()
        ? Optional.of(sheet().address(row, column))
        : Optional.empty();
  }

  public String text(int row, int column) {
    return row < sheet().rows() ? sheet().text(row, column) : "";
  }

  /// Whether the cell under the cursor can be changed.
  public boolean editable() {
    return editable(cursor().column());
  }

  /// Puts the cursor on a cell, as near as there is one.
  public void moveTo(int row, int column, boolean extend) {
    runStart = -1;
    place(row, column, extend);
  }

  /// Puts the cursor on the cell of an address, if it is in the table.
  public boolean moveTo(Address cell) {
    for (int row = 0; row < sheet().rows(); row++) {
      for (int column = 0; column < sheet().columns().size(); column++) {
        if (sheet().address(row, column).equals(cell)) {
          if (row != cursor().row() || column != cursor().column()) {
            moveTo(row, column, false);
          }
          return true;
        }
      }
    }
    return false;
  }

  public void move(int rows, int columns, boolean extend) {
    GridCursor from = cursor().from(extend);
    moveTo(from.row() + rows, from.column() + columns, extend);
  }

  /// Moves to the edge of the filled cells in a direction, as Ctrl with an arrow does.
  public void jump(int rows, int columns, boolean extend) {
    int row = cursor().from(extend).row();
    int column = cursor().from(extend).column();
    boolean filled = inside(row + rows, column + columns) && !blank(row + rows, column + columns);
    boolean from = !blank(row, column) && filled;
    while (inside(row + rows, column + columns)
        && (from ? !blank(row + rows, column + columns) : true)) {
      row += rows;
      column += columns;
      if (!from && !blank(row, column)) {
        break;
      }
    }
    moveTo(row, column, extend);
  }

  /// Tab: to the next cell, at the end of a row to the first of the next.
  public void tab(int step) {
    int start = runStart < 0 ? cursor().column() : runStart;
    int column = cursor().column() + step;
    int row = cursor().row();
    if (column < 0 || column >= sheet().columns().size()) {
      row += step;
      column = column < 0 ? sheet().columns().size() - 1 : 0;
      start = column;
    }
    if (row >= 0 && row < reach()) {
      place(row, column, false);
      runStart = start;
    }
  }

  /// Enter: down, after a run of tabs to the column the run began at.
  public void enter(int step) {
    int column = runStart >= 0 && step > 0 ? runStart : cursor().column();
    moveTo(cursor().row() + step, column, false);
  }

  public void selectAll() {
    select(new GridCursor(0, 0, Math.max(0, sheet().rows() - 1), sheet().columns().size() - 1));
  }

  /// Selects a column, the cursor in its first cell.
  public void selectColumn(int column) {
    select(new GridCursor(0, column, Math.max(0, sheet().rows() - 1), column));
  }

  /// An editor opens on the cell under the cursor: what it keeps goes to this cell, wherever it moves meanwhile.
  void beginEdit() {
    typing.begin(address(), cursor().column(), text(cursor().row(), cursor().column()));
  }

  CellTyping typing() {
    return typing;
  }

  /// The selected cells for the clipboard.
  public ClipboardBlock copy() {
    Range range = cursor().range();
    List<List<String>> rows = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = range.left(); column <= range.right(); column++) {
        cells.add(text(row, column));
      }
      rows.add(cells);
    }
    return new ClipboardBlock(rows);
  }

  /// Puts a block over the selection, as one step; says what found no place.
  public void paste(ClipboardBlock block) {
    PastePlan plan =
        PastePlan.plan(
            block,
            cursor().range(),
            sheet().rows(),
            sheet().columns().size(),
            sheet().growing(),
            (_, column) -> editable(column));
    Submission grown =
        plan.newRows() > 0
            ? sheet().insert(session.text(), sheet().rows(), plan.newRows())
            : session.text();
    GridTable target = sheet().over(grown);
    Map<Address, String> values = new LinkedHashMap<>();
    int rewritten = 0;
    for (PastePlan.Placed cell : plan.taken()) {
      TypedNumber entry = sheet().columns().get(cell.column()).entry();
      values.put(target.address(cell.row(), cell.column()), entry.read(cell.text()));
      rewritten += entry.rewrites(cell.text()) ? 1 : 0;
    }
    step(Messages.text("edit.paste", values.size()), _ -> CellEdits.set(grown, values));
    report(plan.refused(), rewritten);
    selectPasted(plan);
  }

  private void selectPasted(PastePlan plan) {
    if (!plan.taken().isEmpty()) {
      PastePlan.Placed first = plan.taken().getFirst();
      PastePlan.Placed last = plan.taken().getLast();
      select(new GridCursor(first.row(), first.column(), last.row(), last.column()));
    }
  }

  private void report(List<PastePlan.Placed> refused, int rewritten) {
    long lost = refused.stream().filter(cell -> !cell.text().isEmpty()).count();
    String read = rewritten == 0 ? "" : Messages.text("grid.read", rewritten);
    session.tell(lost == 0 ? read : Messages.text("grid.refused", lost));
  }

  /// Empties the selected cells.
  public void clear() {
    Map<Address, String> values = new LinkedHashMap<>();
    Range range = cursor().range();
    for (int row = range.top(); row <= Math.min(range.bottom(), sheet().rows() - 1); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        if (editable(column)) {
          values.put(sheet().address(row, column), "");
        }
      }
    }
    step(Messages.text("edit.clear", values.size()), text -> CellEdits.set(text, values));
  }

  /// Gives cells other texts, as one step, and selects a rectangle of them; the view stays where it is.
  void fill(Map<Address, String> values, GridCursor selection) {
    step(Messages.text("edit.fill"), text -> CellEdits.set(text, values));
    sight = Optional.empty();
    reselect(selection);
  }

  /// Selects a rectangle; the view stays where it is.
  void reselect(GridCursor selection) {
    cursor.set(selection);
  }

  /// Does something to the text, as one step at the cursor.
  void step(String label, UnaryOperator<Submission> change) {
    Address where = address().orElseGet(session::place);
    session.edit(label, where, change);
  }

  /// Whether the cells of a column can be changed.
  boolean editable(int column) {
    return !sheet().columns().get(column).kind().fixed();
  }

  private boolean inside(int row, int column) {
    return row >= 0 && row < sheet().rows() && column >= 0 && column < sheet().columns().size();
  }

  private boolean blank(int row, int column) {
    return text(row, column).isBlank();
  }

  private void place(int row, int column, boolean extend) {
    int toRow = Math.clamp(row, 0, Math.max(0, reach() - 1));
    int toColumn = Math.clamp(column, 0, sheet().columns().size() - 1);
    sight = Optional.of(GridCursor.at(toRow, toColumn));
    cursor.set(cursor().to(toRow, toColumn, extend));
  }

  /// The text has changed: the cursor stays on its cell, wherever that is now.
  private void follow(Submission text) {
    Optional<Address> cell = address();
    GridCursor old = cursor();
    sheet.set(sheet().over(text));
    if (cell.isEmpty() || !old.range().single() || !moveTo(cell.get())) {
      int last = Math.max(0, reach() - 1);
      GridCursor kept =
          new GridCursor(
              Math.min(old.row(), last),
              old.column(),
              Math.min(old.endRow(), last),
              old.endColumn());
      select(kept);
    }
  }
}
