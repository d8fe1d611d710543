package jibian.page;

/// A style in twips, with the widths of its characters.
///
/// @param plain the widths as the style says
/// @param strong the widths where the text stands out
record StyleMetrics(
    Style style,
    int leading,
    int before,
    int after,
    int indent,
    int left,
    int right,
    GlyphWidths plain,
    GlyphWidths strong) {

  static StyleMetrics of(Style style, GlyphWidths plain, GlyphWidths strong) {
    return new StyleMetrics(
        style,
        Geometry.ofPoints(style.leading()),
        Geometry.ofPoints(style.before()),
        Geometry.ofPoints(style.after()),
        Geometry.ofPoints(style.indent() * style.size()),
        Geometry.ofPoints(style.left()),
        Geometry.ofPoints(style.right()),
        plain,
        strong);
  }

  /// Space between two paragraphs of this style.
  int between() {
    return Math.max(before, after);
  }

  /// Room for the text between the style's indents, within a width.
  int room(int width) {
    return width - left - right;
  }

  /// Width of a few characters in points.
  double width(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); at++) {
      width += plain.of(text.charAt(at), false);
    }
    return width * GlyphWidths.POINT;
  }

  /// How many lines the paragraph in the breaker takes.
  int count(LineBreaker lines, int width) {
    return lines.count(room(width) - indent, room(width));
  }

  /// Goes to the next line of the paragraph in the breaker.
  boolean next(LineBreaker lines, int width, boolean first) {
    return lines.next(room(width) - (first ? indent : 0));
  }
}
