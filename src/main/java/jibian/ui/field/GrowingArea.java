package jibian.ui.field;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import jibian.ui.kit.Nodes;

/// A box of several lines that is as high as its text, between one line and a maximum; it takes more room while it has
/// the keyboard.
final class GrowingArea extends TextArea {
  private static final PseudoClass ONE = PseudoClass.getPseudoClass("one-line");
  private static final int OPEN = 10;
  private static final double SIDES = 1.6;
  private static final String MORE = "…";

  private final Label more = Nodes.label(MORE, "more");
  private int most;
  private int open = OPEN;

  GrowingArea(int most) {
    this.most = most;
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    more.setManaged(false);
    more.setMouseTransparent(true);
    more.setViewOrder(-1);
    more.setVisible(false);
    getChildren().add(more);
    textProperty().subscribe((_, _) -> requestLayout());
    focusedProperty().subscribe((_, _) -> requestLayout());
    widthProperty().subscribe((_, _) -> requestLayout());
  }

  /// How many lines it shows at most.
  ///
  /// @param typing the same while it has the keyboard
  void most(int lines, int typing) {
    if (lines != most || typing != open) {
      most = lines;
      open = typing;
      requestLayout();
    }
  }

  /// A view of a text that is kept as a picture is blurred at 150 %.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node view = lookup(".viewport");
    if (view != null) {
      view.setCache(false);
    }
    boolean one = getHeight() < 2 * LineEstimate.line(getFont());
    pseudoClassStateChanged(ONE, one);
    more(one && !isFocused() && lines(getWidth()) > 1);
  }

  /// A single line has no bar to scroll by: a sign at its end says that there is more.
  private void more(boolean wanted) {
    more.setVisible(wanted);
    if (wanted) {
      more.setFont(getFont());
      double wide = snapSizeX(more.prefWidth(USE_COMPUTED_SIZE));
      more.resizeRelocate(getWidth() - wide - 1, 1, wide, getHeight() - 2);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// How many lines its text takes at a width.
  int lines(double width) {
    double em = getFont().getSize();
    double room = width - SIDES * em;
    return room < em ? 1 : Math.max(1, LineEstimate.lines(getText(), room, em));
  }

  double high(int lines) {
    return Math.ceil(
        lines * LineEstimate.line(getFont()) + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    int lines = lines(width < 0 ? getWidth() : width);
    return high(Math.clamp(lines, 1, isFocused() ? Math.max(most, open) : most));
  }
}
