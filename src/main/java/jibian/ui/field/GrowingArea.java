package jibian.ui.field;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;

/// A box of several lines that is as high as its text, between one line and a most; it takes more room while it has the
/// keyboard.
final class GrowingArea extends TextArea {
  private static final double LINE = 1.45;
  private static final double MARGIN = 0.95;

  private static final int OPEN = 10;

  private final int most;

  GrowingArea(int most) {
    this.most = most;
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe((_, _) -> requestLayout());
    focusedProperty().subscribe((_, _) -> requestLayout());
    widthProperty().subscribe((_, _) -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double em = getFont().getSize();
    double room = (width < 0 ? getWidth() : width) - 2 * em;
    int lines = room < em ? 1 : Wrapping.lines(getText(), room, em);
    int shown = Math.clamp(lines, 1, isFocused() ? Math.max(most, OPEN) : most);
    return Math.ceil(shown * em * LINE + em * MARGIN);
  }
}
