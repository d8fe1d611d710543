package jibian.ui.grid;

import module java.base;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import jibian.edit.PastePlan.Range;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.findings.FindingItem;
import jibian.ui.kit.Nodes;

/// One row on the screen. It is used for many rows of the table, so everything it shows is set and reset each time.
final class GridRowView extends Pane {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass REPEATED = PseudoClass.getPseudoClass("same-as-above");
  private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined-below");
  private static final PseudoClass FOREIGN = PseudoClass.getPseudoClass("foreign");
  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
  private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
  private static final PseudoClass UNFILLED = PseudoClass.getPseudoClass("unfilled");
  private static final PseudoClass OVERRIDDEN = PseudoClass.getPseudoClass("overridden");

  private static final PseudoClass CHOICE = PseudoClass.getPseudoClass("choice");

  private static final Map<CellLook.Tone, PseudoClass> TONES = new EnumMap<>(CellLook.Tone.class);

  static {
    for (CellLook.Tone tone : CellLook.Tone.values()) {
      String name = "tone-" + tone.name().toLowerCase(Locale.ROOT);
      TONES.put(tone, PseudoClass.getPseudoClass(name));
    }
  }

  private final Label number = Nodes.label("", "grid-number");
  private final List<Label> cells = new ArrayList<>();
  private final CellBar bar = new CellBar();
  private int row = -1;

  GridRowView() {
    getStyleClass().add("grid-row");
    number.setAlignment(Pos.CENTER);
    number.setViewOrder(-1);
    getChildren().addAll(number, bar);
  }

  int row() {
    return row;
  }

  /// Shows a row of the table.
  ///
  /// @param top whether it is the first in sight, which says what the rows above it would
  void show(GridModel model, GridMarks marks, int shown, boolean top) {
    row = shown;
    GridTable sheet = model.sheet();
    boolean ghost = shown >= sheet.rows();
    number.setText(ghost ? "+" : Integer.toString(shown + 1));
    Range range = model.cursor().range();
    number.pseudoClassStateChanged(CURRENT, shown >= range.top() && shown <= range.bottom());
    ensure(sheet.columns().size());
    bar.hide();
    for (int column = 0; column < cells.size(); column++) {
      Label cell = cells.get(column);
      cell(cell, model, marks, column, ghost);
      boolean selected = range.contains(shown, column);
      cell.pseudoClassStateChanged(SELECTED, selected);
      boolean repeated = repeats(sheet, shown, column);
      cell.pseudoClassStateChanged(REPEATED, repeated);
      cell.pseudoClassStateChanged(JOINED, repeats(sheet, shown + 1, column));
      if (repeated && !selected && !top) {
        cell.setText("");
      }
    }
  }

  private void cell(Label cell, GridModel model, GridMarks marks, int column, boolean ghost) {
    GridTable sheet = model.sheet();
    GridColumn kind = sheet.columns().get(column);
    String text = ghost ? "" : sheet.text(row, column);
    cell.setText(Excerpt.told(text));
    cell.setAlignment(kind.kind().number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    cell.pseudoClassStateChanged(NUMBER, kind.kind().number());
    cell.pseudoClassStateChanged(FIXED, kind.kind().fixed());
    cell.pseudoClassStateChanged(CHOICE, kind.kind() == GridColumn.Kind.CHOICE);
    boolean choice = kind.kind() == GridColumn.Kind.CHOICE && !text.isEmpty();
    cell.pseudoClassStateChanged(
        FOREIGN, choice && !ghost && !sheet.choices(row, column).contains(text));
    List<FindingItem> found = ghost ? List.of() : marks.of(sheet.address(row, column));
    boolean overridden = !found.isEmpty() && found.getFirst().overridden();
    FindingItem.Rank worst = found.isEmpty() || overridden ? null : found.getFirst().rank();
    cell.pseudoClassStateChanged(OVERRIDDEN, overridden);
    cell.pseudoClassStateChanged(ERROR, worst == FindingItem.Rank.ERROR);
    cell.pseudoClassStateChanged(WARNING, worst == FindingItem.Rank.WARNING);
    boolean here = row == model.cursor().row();
    cell.pseudoClassStateChanged(HINT, worst == FindingItem.Rank.HINT && here);
    boolean unfilled = worst == FindingItem.Rank.UNFILLED && text.isEmpty();
    cell.pseudoClassStateChanged(UNFILLED, unfilled);
    if (unfilled) {
      cell.setText(Messages.text("field.unfilled"));
    }
    look(cell, ghost ? CellLook.PLAIN : sheet.look(row, column), column);
  }

  private void look(Label cell, CellLook look, int column) {
    TONES.forEach((tone, state) -> cell.pseudoClassStateChanged(state, tone == look.tone()));
    if (look.share() >= 0) {
      bar.show(column, look);
    }
  }

  /// Whether a cell says the same as the one above, and so do those before it.
  private static boolean repeats(GridTable sheet, int row, int column) {
    if (row < 1 || row >= sheet.rows()) {
      return false;
    }
    for (int before = 0; before <= column; before++) {
      String text = sheet.text(row, before);
      if (!sheet.columns().get(before).merged()
          || text.isEmpty()
          || !text.equals(sheet.text(row - 1, before))) {
        return false;
      }
    }
    return true;
  }

  private void ensure(int columns) {
    while (cells.size() < columns) {
      Label cell = Nodes.wrapped("", "grid-cell");
      cells.add(cell);
      getChildren().add(getChildren().size() - 1, cell);
    }
    while (cells.size() > columns) {
      getChildren().remove(cells.removeLast());
    }
  }

  /// What a cell leaves free around its text.
  Insets insets(int column) {
    return cells.get(column).getInsets();
  }

  /// Puts the cells in their columns; the number stays at the left.
  ///
  /// @param scrolled how much of the columns is hidden at the left
  void arrange(double scrolled, double numberWidth, double[] widths, double height) {
    number.resizeRelocate(scrolled, 0, numberWidth, height);
    double x = numberWidth;
    for (int column = 0; column < cells.size(); column++) {
      cells.get(column).resizeRelocate(x, 0, widths[column], height);
      if (column == bar.column()) {
        bar.arrange(x, widths[column], height);
      }
      x += widths[column];
    }
  }

  @Override
  protected void layoutChildren() {
    // the grid arranges the cells
  }
}
