package jibian.compare;

/// What became of a field or part from one text to the other.
public enum Change {
  EQUAL,
  /// It holds the same and stands elsewhere.
  MOVED,
  CHANGED,
  ADDED,
  REMOVED
}
