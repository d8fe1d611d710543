package jibian.office.read.pdf;

import java.util.List;
import java.util.Map;

/// Texts on one base line.
///
/// @param wide how many of them stand side by side
record PdfBareLine(List<PdfBarePiece> pieces, int wide) {
  /// The same line, where a text beside another one counts as well that begins where others do.
  PdfBareLine counted(Map<Long, Integer> begins) {
    int count = 1;
    for (int i = 1; i < pieces.size(); i++) {
      PdfBarePiece piece = pieces.get(i);
      boolean gap = piece.left() - pieces.get(i - 1).right() > PdfBareLines.WIDE_GAP * piece.size();
      count += gap || begins.get(piece.at()) >= PdfBareLines.BELOW ? 1 : 0;
    }
    return new PdfBareLine(pieces, count);
  }

  double left() {
    return pieces.getFirst().left();
  }

  double right() {
    return pieces.getLast().right();
  }

  boolean in(PdfRuling top, double bottom) {
    PdfBarePiece first = pieces.getFirst();
    return first.base() > top.at()
        && first.base() < bottom
        && first.left() > top.from() - 2
        && pieces.getLast().right() < top.to() + 2;
  }

  /// Whether a line above some others belongs to them: it is beside the first one, or all its texts begin where many
  /// of theirs do.
  boolean begins(List<PdfBareLine> lines, int from, int last) {
    PdfBarePiece first = pieces.getFirst();
    PdfBarePiece below = lines.get(from).pieces.getFirst();
    if (within(lines.get(from)) || below.base() - first.base() > 3 * first.size()) {
      return within(lines.get(from));
    }
    return pieces.stream()
        .allMatch(
            piece ->
                lines.subList(from, last + 1).stream()
                        .flatMap(line -> line.pieces.stream())
                        .filter(other -> Math.abs(other.left() - piece.left()) < 0.6)
                        .count()
                    >= PdfBareLines.BELOW);
  }

  /// Whether a line is so near another that it is half way between two lines of it: a text of more lines stands
  /// beside.
  boolean within(PdfBareLine other) {
    PdfBarePiece piece = pieces.getFirst();
    return Math.abs(piece.base() - other.pieces.getFirst().base()) < 1.1 * piece.size();
  }

  /// Whether a line is so near below another that it ends one of its texts.
  boolean follows(PdfBareLine above) {
    PdfBarePiece first = pieces.getFirst();
    return above.pieces.stream()
        .anyMatch(
            piece ->
                first.over(piece)
                    && first.right() < piece.right() + piece.size()
                    && first.top() - piece.bottom() < 0.8 * piece.size());
  }
}
