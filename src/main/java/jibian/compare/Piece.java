package jibian.compare;

/// A stretch of a text that stands in one of two texts only, or in both.
///
/// @param text never empty
public record Piece(Kind kind, String text) {

  /// Which of the two texts it stands in.
  public enum Kind {
    BOTH,
    /// In the earlier one only.
    DELETED,
    /// In the later one only.
    INSERTED;

    /// Seen from the other text.
    Kind mirrored() {
      return switch (this) {
        case BOTH -> BOTH;
        case DELETED -> INSERTED;
        case INSERTED -> DELETED;
      };
    }
  }
}
