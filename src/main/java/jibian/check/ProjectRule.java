package jibian.check;

/// A rule that looks at one project.
interface ProjectRule {
  /// Says what it finds.
  void look(ProjectFacts sheet, FindingCollector notes);
}
