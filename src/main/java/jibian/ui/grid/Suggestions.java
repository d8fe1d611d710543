package jibian.ui.grid;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The list of texts that would complete the one being typed, below the editor. It never takes the focus, so the input
/// method stays where it is; and the keys are its own only after F4 or Alt with the arrow, so that arrows leave the
/// cell as ever.
final class Suggestions extends ListView<String> {
  private static final int MOST = 8;

  private final GridModel model;
  private final CellEditor editor;
  private final GridTexts texts;
  private final Runnable accepted;
  private boolean engaged;

  /// @param accepted told when a suggestion was taken over into the editor
  Suggestions(GridModel model, CellEditor editor, GridTexts texts, Runnable accepted) {
    this.model = model;
    this.editor = editor;
    this.texts = texts;
    this.accepted = accepted;
    getStyleClass().add("suggestions");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setFocusTraversable(false);
    setManaged(false);
    setVisible(false);
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
    getSelectionModel().selectFirst();
  }

  /// Closes the list.
  void close() {
    engaged = false;
    setVisible(false);
  }

  /// How high it wants to be, in pixels.
  double wanted(double line) {
    return Math.min(MOST, getItems().size()) * line + 8;
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
      fill(text.isBlank() ? List.of() : texts.suggest(model, text));
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
