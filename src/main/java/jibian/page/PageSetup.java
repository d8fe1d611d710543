package jibian.page;

/// The sheet of paper, in millimetres. GB/T 9704-2012 wants A4, margins 37, 35, 28 and 26.
///
/// @param footer from the lower edge of the sheet to the lower edge of the page number's line
public record PageSetup(
    double width,
    double height,
    double top,
    double bottom,
    double left,
    double right,
    double footer) {

  public PageSetup {
    if (!(width - left - right > 0) || !(height - top - bottom > 0) || footer < 0) {
      throw new IllegalArgumentException("no room on the page");
    }
  }

  /// Width of the text in millimetres.
  public double textWidth() {
    return width - left - right;
  }

  /// Height of the text in millimetres.
  public double textHeight() {
    return height - top - bottom;
  }
}
