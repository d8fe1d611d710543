package jibian.ui.preview;

/// The outside of a document.
///
/// @param pages how many
/// @param width of a page in points
/// @param height of a page in points
public record Shape(int pages, double width, double height) {
  /// Before anything is laid out: one sheet of A4.
  static final Shape NONE = new Shape(0, 595.3, 841.9);
}
