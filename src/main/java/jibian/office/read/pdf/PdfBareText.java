package jibian.office.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// What stands in a cell of a table without lines.
final class PdfBareText {
  /// Lines of a text are no further apart, in sizes, where nothing tells how far they are.
  static final double PITCH = 2.2;

  /// Paragraphs of a cell, where nothing stands beside them.
  private static final double PARAGRAPHS = 3.3;

  /// A paragraph's first line may stand in by so many sizes.
  private static final double INDENT = 2.3;

  /// Texts are level that are no further apart, in sizes.
  static final double LEVEL = 0.35;

  final List<PdfBarePiece> pieces = new ArrayList<>();

  /// Its columns, both included.
  int from;

  int to;

  /// Its rows; the first is -1 until it is known.
  int row = -1;

  int rows = 1;
  private PdfBareText whole = this;

  PdfBareText(PdfBarePiece piece, PdfBareColumns columns) {
    from = columns.first(piece);
    to = columns.last(piece);
    pieces.add(piece);
  }

  double first() {
    return pieces.getFirst().base();
  }

  double last() {
    return pieces.getLast().base();
  }

  double middle() {
    return (first() + last()) / 2;
  }

  double size() {
    return pieces.getFirst().size();
  }

  double top() {
    return pieces.getFirst().top();
  }

  double bottom() {
    return pieces.getLast().bottom();
  }

  boolean lines() {
    return last() - first() > 0.5 * size();
  }

  /// Whether another one stands level with it: by the first lines, the middles or the last ones.
  boolean level(PdfBareText other) {
    double near = LEVEL * size();
    return Math.abs(first() - other.first()) < near
        || Math.abs(middle() - other.middle()) < near
        || Math.abs(last() - other.last()) < near;
  }

  /// Takes in another text, which is the same cell from then on.
  void take(PdfBareText other) {
    add(other);
    other.whole = this;
  }

  /// The text that this one is part of by now, or itself.
  PdfBareText whole() {
    return whole == this ? this : whole.whole();
  }

  void add(PdfBareText other) {
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    if (other.first() < first() - 0.5 * size()) {
      pieces.addAll(0, other.pieces);
    } else {
      pieces.addAll(other.pieces);
    }
  }

  /// Whether it goes on with another text that was drawn next: beside it, or on the next line.
  ///
  /// @param pitch how far the lines of a cell are apart at most, in sizes
  /// @param full whether it only does where a line was full
  boolean goesOn(PdfBareText next, PdfBareColumns columns, double pitch, boolean full) {
    PdfBarePiece above = pieces.getLast();
    PdfBarePiece below = next.pieces.getFirst();
    double apart = below.base() - above.base();
    if (Math.abs(apart) < 0.3 * size()) {
      return next.from <= to && next.to >= from && below.left() > above.left();
    }
    boolean wide = !full && to > from + 1 && from > 0;
    boolean near = apart > 0.95 * size() && apart < (wide ? PARAGRAPHS : pitch) * size();
    boolean same = Math.abs(below.size() - above.size()) < 0.2 * size();
    boolean title = from == 0 && to > 0;
    boolean free = !title && (!full || to > from + 1);
    return near && same && aligned(below, next) && (free || wraps(next, columns));
  }

  private boolean aligned(PdfBarePiece below, PdfBareText next) {
    if (next.from < from || (from == to && next.to > to)) {
      return false;
    }
    double left = pieces.stream().mapToDouble(PdfBarePiece::left).min().orElseThrow();
    double right = pieces.stream().mapToDouble(PdfBarePiece::right).max().orElseThrow();
    double indent = below.left() - left;
    boolean atLeft = next.from == from && indent > -INDENT * size() && indent < INDENT * size();
    boolean centred = Math.abs(left + right - below.left() - below.right()) < 3;
    return atLeft || centred || Math.abs(right - below.right()) < 1.5;
  }

  /// Whether what the next line begins with had no room on the line above.
  boolean wraps(PdfBareText next, PdfBareColumns columns) {
    PdfBarePiece above = pieces.getLast();
    PdfBarePiece below = next.pieces.getFirst();
    int last = from == 0 && to > 0 ? columns.size() - 1 : Math.max(to, next.to);
    double room = columns.width(from, last) - above.width();
    return room < unit(below) + 0.2 * size();
  }

  /// How wide the first sign is, or the word that it begins.
  private static double unit(PdfBarePiece piece) {
    int end = 1;
    while (end < piece.signs().size()
        && PdfSigns.narrow(piece.signs().get(end - 1).text().codePointAt(0))
        && PdfSigns.narrow(piece.signs().get(end).text().codePointAt(0))) {
      end++;
    }
    return piece.signs().get(end - 1).right() - piece.left();
  }
}
