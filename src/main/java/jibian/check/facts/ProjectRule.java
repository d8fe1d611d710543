package jibian.check.facts;

/// A rule that looks at one project.
public interface ProjectRule {
  /// Says what it finds.
  void look(ProjectFacts sheet, FindingCollector notes);
}
