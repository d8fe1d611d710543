package jibian.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import jibian.model.Address;
import jibian.model.Id;
import jibian.page.Mark;
import jibian.page.Origin;
import jibian.page.PlacedPage;
import jibian.ui.findings.Finding;
import jibian.ui.grid.GridMarks;
import jibian.ui.port.PageFonts;

/// Draws one page as it will print, with the tints of findings and the frame of the clerk's place over it. Paper is
/// white in every theme.
final class PageCanvas extends Canvas {
  private static final Color ERROR = Color.web("#fde2e1");
  private static final Color WARNING = Color.web("#fdf3d0");
  private static final Color PLACE = Color.web("#0969da");
  private static final double HAIR = 0.5;
  private static final int WIDE = 0x2E80;

  private final PageFonts fonts;
  private final Map<String, Font> known = new HashMap<>();
  private PlacedPage page;
  private double scale;

  PageCanvas(PageFonts fonts) {
    this.fonts = fonts;
  }

  /// Draws a page.
  ///
  /// @param shown null for one that is not laid out yet
  /// @param pixels how many a point has
  void draw(PlacedPage shown, double pixels, GridMarks marks, Address place) {
    page = shown;
    if (scale != pixels) {
      known.clear();
      scale = pixels;
    }
    GraphicsContext pen = getGraphicsContext2D();
    pen.setFill(Color.WHITE);
    pen.fillRect(0, 0, getWidth(), getHeight());
    if (shown == null) {
      return;
    }
    shown.marks().forEach(mark -> tint(pen, mark, marks));
    pen.setStroke(Color.BLACK);
    pen.setFill(Color.BLACK);
    for (Mark mark : shown.marks()) {
      switch (mark) {
        case Mark.Rule rule -> rule(pen, rule);
        case Mark.Line line -> line(pen, line);
        default -> {}
      }
    }
    shown.marks().forEach(mark -> frame(pen, mark, place));
  }

  /// Where the piece under a point came from.
  Optional<Origin> originAt(double x, double y) {
    if (page == null) {
      return Optional.empty();
    }
    double atX = x / scale;
    double atY = y / scale;
    Optional<Origin> box =
        page.marks().stream()
            .filter(Mark.Box.class::isInstance)
            .map(Mark.Box.class::cast)
            .filter(one -> one.cell().origin() != null && holds(one, atX, atY))
            .map(one -> one.cell().origin())
            .findFirst();
    return box.or(() -> lineAt(atY));
  }

  private Optional<Origin> lineAt(double y) {
    return page.marks().stream()
        .filter(Mark.Line.class::isInstance)
        .map(Mark.Line.class::cast)
        .filter(one -> one.origin() != null && Math.abs(y - one.baseline()) < one.style().leading())
        .map(Mark.Line::origin)
        .findFirst();
  }

  private static boolean holds(Mark.Box box, double x, double y) {
    return x >= box.x()
        && x <= box.x() + box.width()
        && y >= box.y()
        && y <= box.y() + box.height();
  }

  private void tint(GraphicsContext pen, Mark mark, GridMarks marks) {
    if (mark instanceof Mark.Box box && box.cell().origin() != null) {
      Origin origin = box.cell().origin();
      List<Finding> found = marks.of(new Address(new Id(origin.owner()), origin.field()));
      if (!found.isEmpty() && found.getFirst().severity() != Finding.Severity.HINT) {
        boolean error = found.getFirst().severity() == Finding.Severity.ERROR;
        pen.setFill(error ? ERROR : WARNING);
        pen.fillRect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
      }
    }
  }

  private void frame(GraphicsContext pen, Mark mark, Address place) {
    if (mark instanceof Mark.Box box && Places.covers(box.cell().origin(), place)) {
      pen.setStroke(PLACE);
      pen.setLineWidth(1.5);
      pen.strokeRect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }
  }

  private void rule(GraphicsContext pen, Mark.Rule rule) {
    pen.setLineWidth(Math.max(HAIR * scale, 0.6));
    pen.strokeLine(
        snap(rule.x1() * scale),
        snap(rule.y1() * scale),
        snap(rule.x2() * scale),
        snap(rule.y2() * scale));
  }

  private static double snap(double pixel) {
    return Math.floor(pixel) + 0.5;
  }

  private void line(GraphicsContext pen, Mark.Line line) {
    double y = line.baseline() * scale;
    for (Mark.Span span : line.spans()) {
      pen.setFont(font(line.style().font(), span, line.style().size()));
      String text = span.text();
      int start = 0;
      for (int at = 1; at <= text.length(); at++) {
        if (at == text.length() || breaks(span, at, line.style().size())) {
          pen.fillText(text.substring(start, at), span.edge(start) * scale, y);
          start = at;
        }
      }
    }
  }

  /// Whether what follows must be placed anew: letters of a word run on by themselves, ideographs as long as nothing is
  /// put between them.
  private static boolean breaks(Mark.Span span, int at, double size) {
    char before = span.text().charAt(at - 1);
    char after = span.text().charAt(at);
    if (before < WIDE && after < WIDE) {
      return before == ' ' || after == ' ';
    }
    return before < WIDE
        || after < WIDE
        || Math.abs(span.edge(at) - span.edge(at - 1) - size) > 0.01;
  }

  private Font font(String family, Mark.Span span, double size) {
    String key = family + span.bold() + span.script() + size;
    return known.computeIfAbsent(
        key,
        _ ->
            Font.font(
                fonts.family(family, span.bold(), span.script()),
                span.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                size * scale));
  }
}
