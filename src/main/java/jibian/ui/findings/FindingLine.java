package jibian.ui.findings;

import module java.base;

/// A line of a list of findings.
public sealed interface FindingLine {

  /// What the findings below it stand under.
  ///
  /// @param findings those below it
  record Heading(List<FindingItem> findings) implements FindingLine {}

  record Entry(FindingItem finding) implements FindingLine {}

  /// Findings in reading order, each run of one project under a heading.
  static List<FindingLine> of(List<FindingItem> findings) {
    List<FindingLine> lines = new ArrayList<>();
    int from = 0;
    while (from < findings.size()) {
      int to = from + 1;
      while (to < findings.size()
          && Objects.equals(findings.get(to).project(), findings.get(from).project())) {
        to++;
      }
      List<FindingItem> run = findings.subList(from, to);
      lines.add(new Heading(run));
      run.forEach(finding -> lines.add(new Entry(finding)));
      from = to;
    }
    return lines;
  }
}
