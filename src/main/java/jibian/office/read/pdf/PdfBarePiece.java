package jibian.office.read.pdf;

import java.util.IdentityHashMap;
import java.util.List;

/// A text without gaps.
///
/// @param drawn in which order the signs of the page were drawn
record PdfBarePiece(List<PdfGlyph> signs, IdentityHashMap<PdfGlyph, Integer> drawn) {
  /// When it was drawn.
  int order() {
    return drawn.get(signs.getFirst());
  }

  PdfBarePiece part(int from, int to) {
    return new PdfBarePiece(signs.subList(from, to), drawn);
  }

  double left() {
    return signs.getFirst().left();
  }

  double right() {
    return signs.getLast().right();
  }

  /// Where it begins, in points.
  long at() {
    return Math.round(left());
  }

  double width() {
    return right() - left();
  }

  double size() {
    return signs.getFirst().size();
  }

  double base() {
    return signs.getFirst().base();
  }

  double top() {
    return base() - 0.85 * size();
  }

  double bottom() {
    return base() + 0.15 * size();
  }

  /// Whether something is as far left or right as this.
  boolean over(PdfBarePiece other) {
    return left() < other.right() && other.left() < right();
  }
}
