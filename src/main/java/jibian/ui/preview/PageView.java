package jibian.ui.preview;

import module java.base;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jibian.page.Origin;
import jibian.text.Messages;
import jibian.ui.page.CellTint;
import jibian.ui.page.PagePainter;
import jibian.ui.page.TypesetPage;

/// A sheet of paper on the screen; used for one page after the other.
final class PageView extends Pane {
  private final Canvas canvas = new Canvas();
  private final Region mark = new Region();
  private Optional<Drawn> drawn = Optional.empty();

  PageView() {
    getStyleClass().add("leaf");
    mark.getStyleClass().add("leaf-mark");
    mark.setMouseTransparent(true);
    mark.setManaged(false);
    canvas.setManaged(false);
    mark.setVisible(false);
    getChildren().setAll(canvas, mark);
  }

  private record Drawn(
      TypesetPage page, double scale, double density, Map<Origin, CellTint> tints) {}

  /// Makes an empty sheet of it.
  void clear(double width, double height) {
    resize(width, height);
    canvas.setVisible(false);
    mark.setVisible(false);
    drawn = Optional.empty();
  }

  /// Shows a page; draws only if it looks other than what is there.
  void show(TypesetPage page, double scale, double density, CellTints tints) {
    Map<Origin, CellTint> own = new HashMap<>();
    for (TypesetPage.Area area : page.areas()) {
      tints.at().apply(area.origin()).ifPresent(tint -> own.put(area.origin(), tint));
    }
    Drawn wanted = new Drawn(page, scale, density, own);
    if (drawn.filter(wanted::equals).isPresent()) {
      return;
    }
    drawn = Optional.of(wanted);
    setAccessibleText(Messages.text("preview.sheet", page.index()));
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.setVisible(true);
    new PagePainter(canvas.getGraphicsContext2D(), scale, density).paint(page, own);
  }

  /// Outlines a cell.
  void mark(Optional<TypesetPage.Area> area, double scale) {
    mark.setVisible(area.filter(one -> one.width() > 0).isPresent());
    area.ifPresent(
        one ->
            mark.resizeRelocate(
                snapPositionX(one.x() * scale) - 1,
                snapPositionY(one.y() * scale) - 1,
                snapSizeX(one.width() * scale) + 3,
                snapSizeY(one.height() * scale) + 3));
  }
}
