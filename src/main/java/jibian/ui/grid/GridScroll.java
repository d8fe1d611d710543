package jibian.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// The scroll bars of a grid, and how far it is scrolled. Pixels.
final class GridScroll {
  private static final double STEP = 40;

  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();

  GridScroll(Region grid) {
    down.setOrientation(Orientation.VERTICAL);
    down.valueProperty().subscribe((_, _) -> grid.requestLayout());
    across.valueProperty().subscribe((_, _) -> grid.requestLayout());
  }

  ScrollBar down() {
    return down;
  }

  ScrollBar across() {
    return across;
  }

  /// What is hidden above.
  double y() {
    return down.getValue();
  }

  /// What is hidden at the left.
  double x() {
    return across.getValue();
  }

  /// Puts the bars beside and below what is in sight of the rows.
  void arrange(GridMeasures measures, double width, double height) {
    range(down, measures.heights().total(), height);
    range(across, measures.wide(), width);
    down.resizeRelocate(width, measures.head(), measures.bar(), height);
    across.resizeRelocate(0, measures.head() + height, width, measures.bar());
  }

  /// Fits a bar to how much there is and how much of it is in sight.
  private static void range(ScrollBar bar, double whole, double seen) {
    double most = Math.max(0, whole - seen);
    bar.setVisible(most > 0);
    bar.setMax(most);
    bar.setVisibleAmount(most * seen / Math.max(1, whole));
    bar.setUnitIncrement(STEP);
    bar.setBlockIncrement(seen);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
  }

  /// Scrolls as little as brings a stretch into sight.
  static void reveal(ScrollBar bar, double from, double to, double seen) {
    if (from < bar.getValue()) {
      bar.setValue(from);
    } else if (to > bar.getValue() + seen) {
      bar.setValue(Math.min(from, to - seen));
    }
  }

  /// Scrolls down, or up by less than nothing.
  void by(double delta) {
    by(down, -delta);
  }

  /// What the wheel does, unless it is to change the size of the text.
  void wheel(ScrollEvent event) {
    if (!event.isControlDown()) {
      by(down, event.getDeltaY());
      by(across, event.getDeltaX());
      event.consume();
    }
  }

  private static void by(ScrollBar bar, double delta) {
    bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
  }
}
