package jibian.page;

/// A stretch of text in one look. A line feed in it breaks the line.
///
/// @param strong whether it stands out from its paragraph's style (bold)
public record Run(String text, boolean strong) {

  /// Text in the look of its paragraph.
  public static Run of(String text) {
    return new Run(text, false);
  }
}
