package jibian.office.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a page that look like a table without ruling lines: several texts side by side, line after line.
final class PdfBareLines {
  /// Texts with a wider gap between them, in sizes, may stand side by side.
  private static final double GAP = 0.5;

  /// Those with such a gap do.
  static final double WIDE_GAP = 0.9;

  /// A row with so many texts side by side is one of a table.
  static final int SIDE_BY_SIDE = 3;

  /// So many such rows make a table.
  private static final int FEWEST = 5;

  /// One in so many lines is such a row.
  private static final int SHARE = 5;

  /// So many lines of one text may stand between rows of a table.
  private static final int BETWEEN = 8;

  private PdfBareLines() {}

  /// A text without gaps.
  record Piece(List<PdfGlyph> signs) {
    double left() {
      return signs.getFirst().left();
    }

    double right() {
      return signs.getLast().right();
    }

    double size() {
      return signs.getFirst().size();
    }

    double top() {
      return signs.getFirst().base() - 0.85 * size();
    }

    double bottom() {
      return signs.getFirst().base() + 0.15 * size();
    }
  }

  /// Texts on one base line.
  ///
  /// @param wide how many of them stand side by side
  record Line(List<Piece> pieces, int wide) {
    /// Whether a line is so near below another that it ends one of its texts.
    boolean follows(Line above) {
      Piece first = pieces.getFirst();
      return above.pieces.stream()
          .anyMatch(
              piece ->
                  first.left() < piece.right()
                      && piece.left() < first.right()
                      && first.right() < piece.right() + piece.size()
                      && first.top() - piece.bottom() < 0.8 * piece.size());
    }

    static Line of(List<PdfGlyph> row) {
      List<PdfGlyph> sorted = new ArrayList<>(row);
      sorted.removeIf(PdfGlyph::blank);
      sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
      List<Piece> pieces = new ArrayList<>();
      PdfGlyph before = null;
      int wide = 1;
      for (PdfGlyph sign : sorted) {
        double gap = before == null ? Double.MAX_VALUE : sign.left() - before.right();
        if (gap > GAP * sign.size()) {
          pieces.add(new Piece(new ArrayList<>()));
        }
        wide += before != null && gap > WIDE_GAP * sign.size() ? 1 : 0;
        pieces.getLast().signs.add(sign);
        before = sign;
      }
      return new Line(pieces, wide);
    }
  }

  /// The lines of each table, from top to bottom.
  ///
  /// @param goesOn whether a table may go on from the page before
  static List<List<Line>> of(List<PdfGlyph> signs, boolean goesOn) {
    List<PdfGlyph> upright =
        signs.stream()
            .filter(glyph -> glyph.turn() == 0)
            .sorted(Comparator.comparingDouble(PdfGlyph::base))
            .toList();
    List<Line> lines =
        PdfLines.rows(upright).stream()
            .map(Line::of)
            .filter(line -> !line.pieces.isEmpty())
            .toList();
    return parts(lines, goesOn ? 1 : FEWEST);
  }

  private static List<List<Line>> parts(List<Line> lines, int fewest) {
    List<List<Line>> parts = new ArrayList<>();
    List<Line> part = new ArrayList<>();
    int wide = 0;
    int last = -1;
    for (Line line : lines) {
      if (line.wide > 1 || !part.isEmpty()) {
        part.add(line);
      }
      if (line.wide > 1) {
        wide += line.wide >= SIDE_BY_SIDE ? 1 : 0;
        last = part.size();
      } else if (part.size() - last > BETWEEN) {
        end(parts, part, last, wide >= fewest ? wide : 0);
        part = new ArrayList<>();
        wide = 0;
        last = -1;
      }
    }
    end(parts, part, last, wide >= fewest ? wide : 0);
    return parts;
  }

  private static void end(List<List<Line>> parts, List<Line> part, int last, int wide) {
    if (wide > 0 && wide * SHARE >= last) {
      int end = last;
      while (end < part.size() && part.get(end).follows(part.get(end - 1))) {
        end++;
      }
      parts.add(part.subList(0, end));
    }
  }
}
