package jibian.intake;

/// Where a field stands in the head of a project's table, seen from its label.
///
/// @param field the key of the exchange file
/// @param label the shape of the label
/// @param side where the field stands
/// @param sure whether the label is the form's own
record HeadRule(String field, String label, Side side, boolean sure) {

  /// The side of a label its field stands on.
  enum Side {
    /// In the same row.
    RIGHT,
    /// In the row below, under the label.
    BELOW,
    /// Right of a label over several rows, in a row that has no label of its own.
    BESIDE
  }
}
