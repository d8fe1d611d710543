package jibian.office.read.pdf;

import java.util.List;

/// The first row of a part of a table, cell by cell with those above it on the page before.
///
/// @param pairs its cells that may go on from one above
/// @param size how many cells it has
/// @param part of the table that ends above it
record PdfTornRow(List<PdfTornCell> pairs, int size, PdfTable part) {
  /// Whether the page tore a row in two.
  ///
  /// @param top of the lower part
  boolean torn(double top) {
    return (pairs.size() == size && (twice(top) || goesOn())) || ended();
  }

  /// Whether the page tore the row and all its texts are drawn on both pages, where they go on beyond the table.
  private boolean twice(double top) {
    boolean beyond = false;
    for (PdfTornCell pair : pairs) {
      if (!pair.tall() && !(pair.above().blank() && pair.below().blank())) {
        if (!pair.twice()) {
          return false;
        }
        beyond |=
            pair.above().lines().getLast().base() > part.bottom()
                || pair.below().lines().getFirst().base() < top;
      }
    }
    return beyond;
  }

  /// Whether the page tore a row of a label and a text: the text counts on, or a rest of both goes on.
  private boolean goesOn() {
    if (pairs.size() != 2) {
      return false;
    }
    PdfTornCell label = pairs.getFirst();
    PdfTornCell text = pairs.getLast();
    double width = text.above().right() - text.above().left();
    return width > 0.5 * (part.right() - part.left())
        && (text.counts() || (label.rest() && text.goesOn()));
  }

  /// Whether the page tore the row: all its texts go on from above, and it has no text of its own where a row begins,
  /// or not even one text had ended. Those that go on reached the end of the page, so that none ends above it.
  private boolean ended() {
    double end =
        pairs.stream()
            .filter(pair -> !pair.above().blank() && !pair.below().blank() && !pair.tall())
            .mapToDouble(pair -> pair.above().lines().getLast().base())
            .max()
            .orElse(0);
    if (pairs.stream().filter(pair -> !pair.tall()).allMatch(pair -> pair.above().blank())) {
      return pairs.size() == size && pairs.stream().filter(pair -> !pair.tall()).count() > 1;
    }
    int filled = 0;
    int blank = 0;
    int unfinished = 0;
    int ended = 0;
    for (PdfTornCell pair : pairs) {
      PdfCell above = pair.above();
      PdfCell below = pair.below();
      if (pair.tall()) {
        continue;
      }
      if (below.blank()) {
        blank += above.blank() ? 0 : 1;
      } else if (above.blank()) {
        return false;
      } else {
        filled++;
        PdfLine line = above.lines().getLast();
        boolean last = end - line.base() < 0.7 * line.size();
        unfinished += last && PdfParagraphs.open(above, below) ? 1 : 0;
        ended += last && PdfSigns.ends(line.lastCharacter()) ? 1 : 0;
      }
    }
    return filled > 0
        && pairs.size() == size
        && (unfinished == filled
            || (unfinished > 1 && unfinished == filled - ended)
            || (blank >= filled && pairs.getFirst().below().blank()));
  }
}
