package jibian.check;

/// A rule that looks at one project.
interface SheetRule {
  /// Says what it finds.
  void look(Sheet sheet, Notes notes);
}
