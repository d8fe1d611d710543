package jibian.office.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Words drawn aslant over a page are none of its text, whatever cells and lines they lie on.
final class PdfWatermarks {
  /// Where more of the page stands aslant, it was scanned so.
  private static final double MOST = 0.3;

  /// The page without them; what they say is a note on it.
  static PdfPageContent without(PdfPageContent page) {
    List<PdfGlyph> aslant =
        page.glyphs().stream().filter(glyph -> glyph.turn() < 0 && !glyph.blank()).toList();
    if (aslant.isEmpty() || aslant.size() > MOST * page.glyphs().size()) {
      return page;
    }
    StringBuilder words = new StringBuilder();
    aslant.forEach(glyph -> words.append(glyph.text()));
    List<String> notes = new ArrayList<>(page.notes());
    notes.add(words.toString());
    return new PdfPageContent(
        page.width(),
        page.height(),
        page.glyphs().stream().filter(glyph -> glyph.turn() >= 0).toList(),
        page.rulings(),
        notes,
        page.picture());
  }
}
