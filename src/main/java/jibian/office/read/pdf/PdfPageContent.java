package jibian.office.read.pdf;

import java.util.List;

/// What is drawn on a page, as far as it is read.
///
/// @param picture whether a picture covers much of it
record PdfPageContent(
    double width,
    double height,
    List<PdfGlyph> glyphs,
    List<PdfRuling> rulings,
    List<String> notes,
    boolean picture) {

  /// A page that cannot be read.
  ///
  /// @param note says so
  static PdfPageContent unread(String note) {
    return new PdfPageContent(1, 1, List.of(), List.of(), List.of(note), false);
  }

  /// The page turned so that most of its text stands upright.
  PdfPageContent upright() {
    int[] signs = new int[4];
    for (PdfGlyph glyph : glyphs) {
      if (glyph.turn() >= 0) {
        signs[glyph.turn()]++;
      }
    }
    int most = 0;
    for (int turn = 1; turn < 4; turn++) {
      most = signs[turn] > signs[most] ? turn : most;
    }
    PdfPageContent page = this;
    for (int turn = most; turn > 0 && turn < 4; turn++) {
      page = page.turned();
    }
    return page;
  }

  private PdfPageContent turned() {
    return new PdfPageContent(
        /* width= */ height,
        /* height= */ width,
        glyphs.stream().map(glyph -> glyph.turned(height)).toList(),
        rulings.stream().map(line -> line.turned(height)).toList(),
        notes,
        picture);
  }
}
