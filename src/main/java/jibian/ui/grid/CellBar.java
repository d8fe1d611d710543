package jibian.ui.grid;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The bar at the foot of a cell: how much of a whole its number is. Pixels.
final class CellBar extends Pane {
  private static final double SIDE = 7;
  private static final double HIGH = 3;

  private final Region part = new Region();
  private int column = -1;
  private double share;

  CellBar() {
    getStyleClass().add("cell-bar");
    setMouseTransparent(true);
    setManaged(false);
    part.setManaged(false);
    getChildren().add(part);
    hide();
  }

  /// The column it is in; -1 where it is in none.
  int column() {
    return column;
  }

  void hide() {
    column = -1;
    setVisible(false);
  }

  void show(int at, CellLook look) {
    column = at;
    share = look.share();
    part.getStyleClass().setAll(share < 1 ? "cell-bar-part" : "cell-bar-full");
    setVisible(true);
  }

  /// Puts it into a cell.
  void arrange(double x, double width, double height) {
    double wide = Math.max(0, width - 2 * SIDE);
    resizeRelocate(x + SIDE, height - HIGH - 2, wide, HIGH);
    part.resizeRelocate(0, 0, Math.rint(wide * share), HIGH);
  }

  @Override
  protected void layoutChildren() {
    // the row arranges it
  }
}
