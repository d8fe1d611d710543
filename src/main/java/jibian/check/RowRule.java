package jibian.check;

/// A rule that looks at one row.
interface RowRule {
  /// Says what it finds.
  void look(Row row, Sheet sheet, Notes notes);
}
