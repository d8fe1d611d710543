package jibian.ui.page;

import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import jibian.page.Origin;
import jibian.page.PageMark;

/// Draws pages on the screen. Paper is white in the dark too.
public final class PagePainter {
  private static final Color INK = Color.gray(0.07);
  private static final double HALF_POINT = 0.5;
  private static final double CORNER = 5;

  /// How much thicker a character becomes for want of a bold font, as a share of its size, as in the PDF.
  private static final double THICKER = 0.03;

  private final GraphicsContext graphics;
  private final double scale;
  private final double pixels;

  /// @param scale pixels of the window a point
  /// @param density pixels of the screen a pixel of the window
  public PagePainter(GraphicsContext graphics, double scale, double density) {
    this.graphics = graphics;
    this.scale = scale;
    this.pixels = density;
  }

  /// Draws a page with its tints.
  ///
  /// @param tints of the areas, by what stands in them
  public void paint(TypesetPage page, Map<Origin, CellTint> tints) {
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.setFill(Color.WHITE);
    graphics.fillRect(0, 0, page.width() * scale + 1, page.height() * scale + 1);
    for (TypesetPage.Area area : page.areas()) {
      CellTint tint = tints.get(area.origin());
      if (tint != null) {
        tint(area, tint);
      }
    }
    graphics.setFill(INK);
    page.rules().forEach(this::rule);
    text(page);
  }

  /// The colour of a tint on paper, the stronger where it stands for its sign.
  private static Color colour(CellTint tint, double opacity) {
    return switch (tint) {
      case ERROR -> Color.rgb(207, 34, 46, opacity);
      case WARNING -> Color.rgb(191, 135, 0, opacity);
    };
  }

  /// Errors are filled and have a bar at the left, warnings a corner.
  private void tint(TypesetPage.Area area, CellTint tint) {
    double x = snap(area.x() * scale);
    double y = snap(area.y() * scale);
    double width = snap((area.x() + area.width()) * scale) - x;
    double height = snap((area.y() + area.height()) * scale) - y;
    if (tint == CellTint.ERROR) {
      graphics.setFill(colour(tint, 0.13));
      graphics.fillRect(x, y, width, height);
    }
    graphics.setFill(colour(tint, 0.85));
    switch (tint) {
      case ERROR -> graphics.fillRect(x, y, 2, height);
      case WARNING ->
          graphics.fillPolygon(new double[] {x, x + CORNER, x}, new double[] {y, y, y + CORNER}, 3);
    }
  }

  /// A line of a table, on whole pixels of the screen, so that all look alike.
  private void rule(PageMark.Rule rule) {
    double thick = Math.max(1, Math.round(HALF_POINT * scale * pixels)) / pixels;
    double x = snap(Math.min(rule.x1(), rule.x2()) * scale);
    double y = snap(Math.min(rule.y1(), rule.y2()) * scale);
    double width = snap(Math.max(rule.x1(), rule.x2()) * scale) - x;
    double height = snap(Math.max(rule.y1(), rule.y2()) * scale) - y;
    graphics.fillRect(x, y, width + thick, height + thick);
  }

  private void text(TypesetPage page) {
    graphics.setFontSmoothingType(FontSmoothingType.GRAY);
    graphics.setStroke(INK);
    Font font = null;
    for (TypesetPage.Piece piece : page.pieces()) {
      Font wanted = piece.face().font();
      if (!wanted.equals(font)) {
        font = wanted;
        graphics.setFont(font);
      }
      double factor = piece.size() / font.getSize() * scale;
      double across = factor * piece.stretch();
      graphics.setTransform(across, 0, 0, factor, piece.x() * scale, snap(piece.y() * scale));
      graphics.fillText(piece.text(), 0, 0);
      if (piece.face().thicken()) {
        graphics.setLineWidth(font.getSize() * THICKER);
        graphics.strokeText(piece.text(), 0, 0);
      }
    }
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private double snap(double place) {
    return Math.round(place * pixels) / pixels;
  }
}
