package jibian.office.read.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The path that is being drawn, and the straight lines along the page's sides that came of those before: stroked
/// lines, and filled shapes so thin that they are seen as lines.
final class PdfPath {
  /// A filled shape thinner than this many points is a line.
  private static final double THIN = 3.5;

  /// A line may lean by so many points, and more by a share of its length.
  private static final double LEAN = 0.3;

  private final List<List<Point2D>> parts = new ArrayList<>();
  private final List<PdfRuling> rulings = new ArrayList<>();
  private int points;

  void move(Point2D to) {
    parts.add(new ArrayList<>(List.of(to)));
    points++;
  }

  void line(Point2D to) {
    if (parts.isEmpty()) {
      move(to);
    }
    parts.getLast().add(to);
    points++;
  }

  /// A curve is no ruling, but its end is where the next line begins.
  void curve(Point2D to) {
    move(to);
  }

  void close() {
    if (!parts.isEmpty()) {
      line(parts.getLast().getFirst());
    }
  }

  void end() {
    parts.clear();
    points = 0;
  }

  void stroke() {
    for (List<Point2D> part : parts) {
      for (int i = 1; i < part.size(); i++) {
        add(part.get(i - 1), part.get(i));
      }
    }
  }

  private void add(Point2D from, Point2D to) {
    double wide = Math.abs(to.getX() - from.getX());
    double high = Math.abs(to.getY() - from.getY());
    if (high <= LEAN + 0.005 * wide && wide > high) {
      across((from.getY() + to.getY()) / 2, from.getX(), to.getX());
    } else if (wide <= LEAN + 0.005 * high && high > wide) {
      down((from.getX() + to.getX()) / 2, from.getY(), to.getY());
    }
  }

  void fill() {
    for (List<Point2D> part : parts) {
      double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double top = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double bottom = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
      double wide = right - left;
      double high = bottom - top;
      if (high <= THIN && wide > high) {
        across((top + bottom) / 2, left, right);
      } else if (wide <= THIN && high > wide) {
        down((left + right) / 2, top, bottom);
      }
    }
  }

  private void across(double at, double from, double to) {
    add(new PdfRuling(true, at, Math.min(from, to), Math.max(from, to)));
  }

  private void down(double at, double from, double to) {
    add(new PdfRuling(false, at, Math.min(from, to), Math.max(from, to)));
  }

  private void add(PdfRuling ruling) {
    if (Math.abs(ruling.at()) < 1e6
        && Math.abs(ruling.from()) < 1e6
        && Math.abs(ruling.to()) < 1e6) {
      rulings.add(ruling);
    }
  }

  List<PdfRuling> rulings() {
    return rulings;
  }

  /// The room that the path takes.
  Rectangle2D bounds() {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
    boolean first = true;
    for (List<Point2D> part : parts) {
      for (Point2D point : part) {
        if (first) {
          bounds.setRect(point.getX(), point.getY(), 0, 0);
          first = false;
        } else {
          bounds.add(point);
        }
      }
    }
    return bounds;
  }

  /// How much is kept at the moment.
  int size() {
    return rulings.size() + points;
  }
}
