package jibian.page;

/// How a [Role] looks. Leading is exact: every line of the paragraph is as high as it says, whatever font stands in.
///
/// @param name the style's name in a Word file, e.g. 绩编 表格标签
/// @param font the family name of the official form, e.g. 仿宋_GB2312; the unit's machine supplies it
/// @param size in points
/// @param leading distance of two base lines in points, exact
/// @param before space above the paragraph in points; kept at the top of a page too
/// @param after space below in points
/// @param indent first-line indent in characters of this size
/// @param left left indent in points
/// @param right right indent in points
/// @param align how lines stand between the margins
/// @param bold whether the text is bold
/// @param keepNext whether the paragraph stays on the page of what follows it
public record Style(
    String name,
    String font,
    double size,
    double leading,
    double before,
    double after,
    double indent,
    double left,
    double right,
    Align align,
    boolean bold,
    boolean keepNext) {

  public Style {
    if (!(size > 0) || !(leading > 0) || before < 0 || after < 0 || left < 0 || right < 0) {
      throw new IllegalArgumentException("style " + name + " has an impossible measure");
    }
  }

  /// The same style with text of another size.
  public Style sized(double other) {
    return new Style(
        name, font, other, leading, before, after, indent, left, right, align, bold, keepNext);
  }

  /// The same style with lines that stand otherwise between the margins.
  public Style aligned(Align other) {
    return new Style(
        name, font, size, leading, before, after, indent, left, right, other, bold, keepNext);
  }

  /// The same style this far from both margins.
  public Style within(double margin) {
    return new Style(
        name, font, size, leading, before, after, indent, margin, margin, align, bold, keepNext);
  }
}
