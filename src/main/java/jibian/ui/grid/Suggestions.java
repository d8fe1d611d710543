package jibian.ui.grid;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;

/// The list of texts that would complete the one being typed, below the editor. It never takes the focus, so the input
/// method stays where it is; and the keys are its own only after F4 or Alt with the arrow, so that arrows leave the
/// cell as ever. In a cell that is chosen from a list they are its own whenever the list is open.
final class Suggestions extends ListView<String> {
  private static final int MOST = 8;
  private static final double LINE = 2.1;
  private static final double NARROW = 12;
  private static final double WIDE = 22;

  private final GridModel model;
  private final CellEditor editor;
  private final CellCompletion texts;
  private final Runnable accepted;
  private boolean engaged;

  /// @param accepted told when a suggestion was taken over into the editor
  Suggestions(GridModel model, CellEditor editor, CellCompletion texts, Runnable accepted) {
    this.model = model;
    this.editor = editor;
    this.texts = texts;
    this.accepted = accepted;
    getStyleClass().add("suggestions");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setFocusTraversable(false);
    Nodes.show(this, false);
    setCellFactory(
        _ ->
            new LineCell<String>("suggestion")
                .main(text -> text)
                .column(text -> texts.aside(model, text), "muted"));
    editor.textProperty().subscribe((_, _) -> typed());
    addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> accept());
  }

  /// Goes into the list: the one that is open, else that of all the cell may hold.
  void open() {
    boolean there = isVisible();
    if (editor.resting()) {
      editor.open();
    }
    if (!there) {
      fill(texts.suggest(model, ""));
    }
    engaged = isVisible();
    if (choice() && !there) {
      select(getItems().indexOf(editor.getText()));
    } else {
      getSelectionModel().selectFirst();
    }
  }

  void close() {
    engaged = false;
    setVisible(false);
  }

  /// Puts it below the editor, or above it where there is more room. Pixels.
  ///
  /// @param cell where the editor is
  /// @param em size of the font
  void place(Bounds cell, double em) {
    double line = em * LINE;
    double wanted = Math.min(MOST, getItems().size()) * line + 8;
    setFixedCellSize(line);
    double below = ((Region) getParent()).getHeight() - cell.getMaxY() - 2;
    boolean under = below >= Math.min(wanted, cell.getMinY());
    double high = Math.min(wanted, Math.max(line, under ? below : cell.getMinY() - 2));
    double top = under ? cell.getMaxY() + 2 : cell.getMinY() - high - 2;
    resizeRelocate(cell.getMinX(), top, Math.max(cell.getWidth(), em * ems()), high);
  }

  /// How wide it wants to be at least, in em.
  private double ems() {
    return getItems().stream().allMatch(text -> texts.aside(model, text).isEmpty()) ? NARROW : WIDE;
  }

  /// Takes a key while the list is open.
  boolean pressed(KeyEvent event) {
    if (!engaged || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    int chosen = getSelectionModel().getSelectedIndex();
    return switch (event.getCode()) {
      case DOWN -> choose(chosen + 1);
      case UP -> chosen > 0 && choose(chosen - 1);
      case ENTER, TAB -> {
        if (chosen >= 0) {
          take();
        }
        yield false;
      }
      case ESCAPE -> {
        close();
        yield true;
      }
      default -> false;
    };
  }

  private boolean choose(int index) {
    if (index < getItems().size()) {
      getSelectionModel().select(index);
      scrollTo(index);
    }
    return true;
  }

  private void accept() {
    if (getSelectionModel().getSelectedIndex() >= 0) {
      take();
      accepted.run();
      editor.requestFocus();
    }
  }

  private void take() {
    String text = getSelectionModel().getSelectedItem();
    close();
    editor.open(text);
    close();
  }

  private void typed() {
    if (editor.resting() || editor.composing()) {
      close();
    } else {
      String text = editor.getText();
      fill(text.isBlank() && !choice() ? List.of() : texts.suggest(model, text));
      if (choice() && isVisible()) {
        engaged = true;
        select(completes(text) ? 0 : -1);
      }
    }
  }

  /// Whether the first text of the list is what the clerk is about to type: it begins with it, or he types its sounds.
  private boolean completes(String text) {
    return !text.isBlank()
        && (getItems().getFirst().startsWith(text) || text.chars().allMatch(sign -> sign < 0x80));
  }

  private boolean choice() {
    GridColumn column = model.sheet().columns().get(model.cursor().column());
    return column.kind() == GridColumn.Kind.CHOICE;
  }

  private void select(int index) {
    if (index < 0) {
      getSelectionModel().clearSelection();
    } else {
      getSelectionModel().select(index);
    }
  }

  private void fill(List<String> found) {
    getItems().setAll(found);
    getSelectionModel().clearSelection();
    engaged = false;
    setVisible(!found.isEmpty());
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }
}
