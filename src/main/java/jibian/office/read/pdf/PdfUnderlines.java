package jibian.office.read.pdf;

import module java.base;

/// Tells the lines under words from those between cells: they begin and end with the signs they stand under.
final class PdfUnderlines {
  /// How far from a sign's end a line may begin or end, in points.
  private static final double NEAR = 1;

  private final Map<Long, List<PdfGlyph>> lefts = new HashMap<>();
  private final Map<Long, List<PdfGlyph>> rights = new HashMap<>();

  private PdfUnderlines(List<PdfGlyph> glyphs) {
    for (PdfGlyph glyph : glyphs) {
      if (glyph.turn() == 0) {
        lefts.computeIfAbsent(Math.round(glyph.left()), _ -> new ArrayList<>()).add(glyph);
        rights.computeIfAbsent(Math.round(glyph.right()), _ -> new ArrayList<>()).add(glyph);
      }
    }
  }

  /// The lines of a page without those under its words.
  static List<PdfRuling> without(List<PdfRuling> rulings, List<PdfGlyph> glyphs) {
    PdfUnderlines words = new PdfUnderlines(glyphs);
    return rulings.stream().filter(line -> !line.across() || !words.under(line)).toList();
  }

  private boolean under(PdfRuling line) {
    return ends(lefts, line, line.from(), true) && ends(rights, line, line.to(), false);
  }

  private static boolean ends(
      Map<Long, List<PdfGlyph>> signs, PdfRuling line, double place, boolean left) {
    long middle = Math.round(place);
    for (long key = middle - 1; key <= middle + 1; key++) {
      for (PdfGlyph sign : signs.getOrDefault(key, List.of())) {
        double below = line.at() - sign.base();
        if (Math.abs((left ? sign.left() : sign.right()) - place) <= NEAR
            && below >= -0.05 * sign.size()
            && below <= 0.35 * sign.size()) {
          return true;
        }
      }
    }
    return false;
  }
}
