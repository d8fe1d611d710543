package jibian.office.read.pdf;

/// A straight line along a side of the page, in points from its upper left corner.
///
/// @param across whether it runs from left to right
/// @param at how far down it is, or how far right where it runs down
/// @param from where it begins
/// @param to where it ends
record PdfRuling(boolean across, double at, double from, double to) {

  /// The same on a page that is turned right once by 90°.
  ///
  /// @param height of the page before
  PdfRuling turned(double height) {
    return across
        ? new PdfRuling(false, height - at, from, to)
        : new PdfRuling(true, at, height - to, height - from);
  }

  double length() {
    return to - from;
  }
}
