package jibian.office.read.pdf;

/// A printed line, without the blanks at its ends.
///
/// @param text what stands there
/// @param left where its first sign begins
/// @param right where its last sign ends
/// @param base its base line, down the page for upright text
/// @param size of the font of most of it
/// @param blankAfter whether a blank was drawn behind its last sign
/// @param firstUnit how wide the part is that no line break may divide from its beginning
/// @param firstWord how wide the letters and digits at its beginning are
/// @param lastWord how wide the letters and digits at its end are
/// @param firstSign how wide its first sign is
/// @param turn how it is turned, as [PdfGlyph]
record PdfLine(
    String text,
    double left,
    double right,
    double base,
    double size,
    boolean blankAfter,
    double firstUnit,
    double firstWord,
    double lastWord,
    double firstSign,
    int turn) {

  double width() {
    return right - left;
  }

  double middle() {
    return (left + right) / 2;
  }

  double top() {
    return base - 0.88 * size;
  }

  /// The same further right.
  PdfLine moved(double by) {
    return new PdfLine(
        text,
        left + by,
        right + by,
        base,
        size,
        blankAfter,
        firstUnit,
        firstWord,
        lastWord,
        firstSign,
        turn);
  }

  int firstCharacter() {
    return text.codePointAt(0);
  }

  int lastCharacter() {
    return text.codePointBefore(text.length());
  }
}
