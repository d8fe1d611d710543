package jibian.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.OverrideReason;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.port.TextCheck;

/// A reviewer who finds what the test says, in the part where it is said.
final class SaidFindings implements TextCheck {
  private final Map<Id, List<FindingItem>> parts = new LinkedHashMap<>();
  private final Submission text;

  /// What mending everything gives.
  Mended mended;

  SaidFindings(Submission text) {
    this.text = text;
    this.mended = new Mended(text, 0);
  }

  /// Says what is wrong with a project or an indicator.
  ///
  /// @return what was found, as the window shows it
  FindingItem say(String rule, Severity severity, Address cell) {
    return add(finding(rule, severity, cell, Optional.empty(), false));
  }

  /// The same with a way to mend it.
  FindingItem say(String rule, Severity severity, Address cell, Optional<Fix> fix) {
    return add(finding(rule, severity, cell, fix, false));
  }

  /// The same answered with a reason.
  FindingItem answered(String rule, Severity severity, Address cell) {
    return add(finding(rule, severity, cell, Optional.empty(), true));
  }

  private FindingItem add(Finding found) {
    Optional<Id> project =
        text.performanceTables().stream()
            .filter(one -> holds(one, found.address().owner()))
            .map(Project::id)
            .findFirst();
    return add(FindingItem.of(found, project));
  }

  FindingItem add(FindingItem item) {
    Id part = item.project().orElse(item.where().owner());
    parts.merge(part, List.of(item), SaidFindings::both);
    return item;
  }

  private static List<FindingItem> both(List<FindingItem> some, List<FindingItem> more) {
    List<FindingItem> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static boolean holds(Project project, Id owner) {
    return project.id().equals(owner)
        || project.indicators().stream().anyMatch(row -> row.id().equals(owner));
  }

  /// Nothing is found in a part any more.
  void clear(Id part) {
    parts.remove(part);
  }

  /// What was found, part by part.
  List<List<FindingItem>> all() {
    return List.copyOf(parts.values());
  }

  static Finding finding(
      String rule, Severity severity, Address cell, Optional<Fix> fix, boolean answered) {
    return new Finding(
        new Rule(rule, severity, Authority.NORM, "要求" + rule, "文件", Optional.empty()),
        severity,
        cell,
        "问题" + rule,
        List.of(),
        fix,
        answered
            ? Optional.of(new OverrideReason(rule, cell.field(), "", List.of(), "理由", "2026-11-20"))
            : Optional.empty(),
        answered);
  }

  @Override
  public List<List<FindingItem>> findings(Submission now, Form form) {
    return all();
  }

  @Override
  public Mended mend(Submission now, Form form, Set<String> rules) {
    return mended;
  }
}
