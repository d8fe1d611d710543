package jibian.ui.grid;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import jibian.ui.field.Composition;
import jibian.ui.field.LineEstimate;
import jibian.ui.field.TextChange;
import jibian.ui.kit.Nodes;

/// The one editor of a grid. It lies over the cell under the cursor, always open, so that an input method finds a place
/// to write as soon as a cell is chosen. At rest it holds the cell's text, all selected and invisible; the first
/// character replaces it. Since it is no part of a row, scrolling, sorting and refilling the rows cannot lose what is
/// typed.
final class CellEditor extends TextArea {
  /// The height of a longer text is estimated, not measured.
  private static final int MEASURED = 20_000;

  private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");

  private final Runnable opened;
  private final Consumer<TextChange> typing;
  private final Label measure = Nodes.wrapped("");
  private boolean resting = true;
  private boolean filling;
  private boolean touched;
  private final Composition composition = new Composition(this, this::begin);

  /// @param opened told when the clerk begins to change the text
  /// @param typing told when the text has changed under the clerk's hands
  CellEditor(Runnable opened, Consumer<TextChange> typing) {
    this.opened = opened;
    this.typing = typing;
    getStyleClass().add("cell-editor");
    setWrapText(true);
    setPrefRowCount(1);
    new Scene(new Group(measure));
    measure.applyCss();
    pseudoClassStateChanged(RESTING, true);
    textProperty().subscribe((before, now) -> changed(new TextChange(before, now)));
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
      resting = true;
      touched = false;
      if (!text.equals(getText())) {
        setText(text);
      }
      composition.reset();
      pseudoClassStateChanged(RESTING, true);
      setScrollTop(0);
      selectAll();
    } finally {
      filling = false;
    }
  }

  /// Begins to edit the text there is, the caret after it.
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

  /// Shows numbers at the right edge, as cells do.
  void number(boolean number) {
    pseudoClassStateChanged(NUMBER, number);
  }

  /// How high its text is in a cell.
  ///
  /// @param width of the room for it
  double textHeight(double width) {
    if (getLength() > MEASURED) {
      return LineEstimate.lines(getText(), width, getFont().getSize())
          * LineEstimate.line(getFont());
    }
    measure.setFont(getFont());
    measure.setText(getText());
    return measure.prefHeight(width);
  }

  /// Puts the text where the cell shows it.
  ///
  /// @param insets of the cell
  /// @param width of the cell
  /// @param height of the cell
  void align(Insets insets, double width, double height) {
    double text = textHeight(width - insets.getLeft() - insets.getRight());
    double room = height - insets.getTop() - insets.getBottom();
    double top = Math.round(insets.getTop() + Math.max(0, (room - text) / 2));
    setPadding(new Insets(top, insets.getRight(), 0, insets.getLeft()));
  }

  /// A view of a text that is kept as a picture is blurred at 150 %.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node view = lookup(".viewport");
    if (view != null) {
      view.setCache(false);
    }
  }

  /// What was typed, without what an input method has not decided yet.
  String typed() {
    return composition.settled();
  }

  /// Whether the caret stands where an arrow would leave the text.
  boolean atEdge(int step) {
    return step < 0 ? getCaretPosition() == 0 : getCaretPosition() == getLength();
  }

  /// Whether an arrow up or down would leave the text.
  ///
  /// @param width of the room for it
  boolean atLastLine(int step, double width) {
    double em = getFont().getSize();
    int here = LineEstimate.lines(getText().substring(0, getCaretPosition()), width, em);
    return here == (step < 0 ? 1 : LineEstimate.lines(getText(), width, em));
  }

  private void begin() {
    if (resting) {
      resting = false;
      pseudoClassStateChanged(RESTING, false);
      opened.run();
    }
  }

  private void changed(TextChange change) {
    if (!filling) {
      touched = true;
      begin();
      if (!resting) {
        typing.accept(change);
      }
    }
  }
}
