package jibian.office.read.pdf;

import module java.base;

import jibian.text.Messages;

/// Takes what is struck out off a page: a program that prints tracked changes strikes through what they take out. It is
/// no text of the page any more, but kept as a remark. Such a line begins and ends with signs, those between cells do
/// not.
final class PdfStruckText {
  /// How far from a sign's end a line may begin or end, in points.
  private static final double NEAR = 1;

  /// Where the line stands above the base line, in sizes: two of them for what was moved elsewhere.
  private static final double LOWEST = 0.15;

  private static final double HIGHEST = 0.5;

  /// So far below a line, in points, the base line of the largest signs is that it strikes.
  private static final double REACH = 24;

  private final List<PdfGlyph> glyphs;
  private final Map<Long, List<PdfGlyph>> rows = new HashMap<>();
  private final Set<PdfGlyph> struck = new HashSet<>();

  private PdfStruckText(List<PdfGlyph> glyphs) {
    this.glyphs = glyphs;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.turn() == 0) {
        rows.computeIfAbsent(row(glyph.base()), _ -> new ArrayList<>()).add(glyph);
      }
    }
  }

  private static long row(double y) {
    return Math.round(y / 8);
  }

  /// The page without what is struck out, and without the lines that do it.
  static PdfPageContent without(PdfPageContent page) {
    if (page.rulings().stream().noneMatch(PdfRuling::across)) {
      return page;
    }
    PdfStruckText text = new PdfStruckText(page.glyphs());
    List<PdfRuling> rulings =
        page.rulings().stream().filter(line -> !line.across() || !text.strikes(line)).toList();
    if (text.struck.isEmpty()) {
      return page;
    }
    List<String> notes = new ArrayList<>(page.notes());
    notes.addAll(text.pieces());
    return new PdfPageContent(
        page.width(),
        page.height(),
        page.glyphs().stream()
            .map(glyph -> text.struck.contains(glyph) ? glyph.emptied() : glyph)
            .toList(),
        rulings,
        notes,
        page.picture());
  }

  private boolean strikes(PdfRuling line) {
    List<PdfGlyph> through = new ArrayList<>();
    boolean begins = false;
    boolean ends = false;
    for (long row = row(line.at()); row <= row(line.at() + REACH); row++) {
      for (PdfGlyph sign : rows.getOrDefault(row, List.of())) {
        double above = (sign.base() - line.at()) / sign.size();
        boolean on = above > LOWEST && above < HIGHEST;
        if (on && sign.left() > line.from() - NEAR && sign.right() < line.to() + NEAR) {
          through.add(sign);
          begins |= sign.left() < line.from() + NEAR;
          ends |= sign.right() > line.to() - NEAR;
        }
      }
    }
    if (begins && ends && through.stream().anyMatch(sign -> !sign.blank())) {
      struck.addAll(through);
      return true;
    }
    return false;
  }

  /// The texts that are struck out, in the order in which they are drawn.
  private List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (PdfGlyph glyph : glyphs) {
      if (struck.contains(glyph)) {
        piece.append(glyph.text());
      } else if (!piece.isEmpty()) {
        pieces.add(Messages.text("read.pdf.struck", piece.toString().strip()));
        piece.setLength(0);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(Messages.text("read.pdf.struck", piece.toString().strip()));
    }
    return pieces;
  }
}
