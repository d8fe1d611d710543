package jibian.page;

/// How wide the characters of the fonts are.
public interface FontMetrics {

  /// Width of a character in 1/1000 of the font's size.
  ///
  /// @param family name of the family the form asks for; what stands in for it is the implementation's choice
  /// @param script which of the family's stand-ins draws the character
  double advance(String family, boolean bold, Script script, int codePoint);
}
