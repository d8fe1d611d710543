package jibian.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import jibian.ui.field.Composition;

/// The one editor of a grid. It lies over the cell under the cursor, always open, so that an input method finds a place
/// to write as soon as a cell is chosen. At rest it holds the cell's text, all selected and invisible; the first sign
/// replaces it. Since it is no part of a row, scrolling, sorting and refilling the rows cannot lose what is typed.
final class CellEditor extends TextArea {
  private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

  private final Runnable opened;
  private final Runnable typing;
  private boolean resting = true;
  private boolean filling;
  private boolean touched;
  private final Composition composition = new Composition(this, this::begin);

  /// @param opened told when the clerk begins to change the text
  /// @param typing told when the text has changed under the clerk's hands
  CellEditor(Runnable opened, Runnable typing) {
    this.opened = opened;
    this.typing = typing;
    getStyleClass().add("cell-editor");
    setWrapText(true);
    setPrefRowCount(1);
    pseudoClassStateChanged(RESTING, true);
    textProperty().subscribe((_, _) -> changed());
  }

  /// Whether nothing has been typed since the cell was chosen.
  boolean resting() {
    return resting;
  }

  /// Whether its text was changed since the cell was chosen.
  boolean touched() {
    return touched;
  }

  /// Whether an input method is at work; its keys are not the grid's.
  boolean composing() {
    return composition.underway();
  }

  /// Shows a cell's text, all of it selected.
  void rest(String text) {
    filling = true;
    try {
      if (!text.equals(getText())) {
        setText(text);
      }
      composition.reset();
      resting = true;
      touched = false;
      pseudoClassStateChanged(RESTING, true);
      setScrollTop(0);
      selectAll();
    } finally {
      filling = false;
    }
  }

  /// Begins to edit the text there is, the caret behind it.
  void open() {
    if (!isEditable()) {
      return;
    }
    begin();
    end();
    deselect();
  }

  /// Begins to edit with another text.
  void open(String text) {
    if (!isEditable()) {
      return;
    }
    begin();
    setText(text);
    end();
  }

  /// What was typed, without what an input method has not decided yet.
  String typed() {
    return composition.settled();
  }

  /// Whether the caret stands where an arrow would leave the text.
  boolean atEdge(int step) {
    return step < 0 ? getCaretPosition() == 0 : getCaretPosition() == getLength();
  }

  private void begin() {
    if (resting) {
      resting = false;
      pseudoClassStateChanged(RESTING, false);
      opened.run();
    }
  }

  private void changed() {
    if (!filling) {
      touched = true;
      begin();
      if (!resting) {
        typing.run();
      }
    }
  }
}
