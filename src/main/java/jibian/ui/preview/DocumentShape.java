package jibian.ui.preview;

/// The outside of a document.
///
/// @param pages how many
/// @param width of a page in points
/// @param height of a page in points
/// @param left margin of the text in points
/// @param text width of the text in points
public record DocumentShape(int pages, double width, double height, double left, double text) {
  /// Before anything is laid out: one sheet of A4.
  static final DocumentShape NONE = new DocumentShape(0, 595.3, 841.9, 79.4, 442.2);
}
