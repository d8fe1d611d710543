package jibian.ui.findings;

import module java.base;

import jibian.check.Fixes;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.OverrideReason;
import jibian.check.finding.Severity;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.text.Messages;

/// Something wrong or doubtful in a text, as the window shows it.
///
/// @param found what the reviewer says
/// @param rank how loudly it speaks
/// @param project the project it is in; empty for the narrative, tables and the text as a whole
/// @param empty whether it is about something that is not there yet
public record FindingItem(Finding found, Rank rank, Optional<Id> project, boolean empty) {
  private static final int SHOWN = 12;

  /// How loudly a finding speaks: as bad as it is, or calm where the clerk has not been yet.
  public enum Rank {
    ERROR,
    WARNING,
    /// Nothing is there yet, and the clerk has not been there.
    UNFILLED,
    HINT
  }

  public static FindingItem of(Finding found, Optional<Id> project) {
    return new FindingItem(found, Rank.valueOf(found.severity().name()), project, false);
  }

  /// The rank of the worst of several.
  static Rank worst(List<FindingItem> findings) {
    return Collections.min(findings.stream().map(FindingItem::rank).toList());
  }

  /// Whether another finding is about the very same cell and neither has a reason: one of them explains the other.
  boolean beside(FindingItem other) {
    return !where().field().isEmpty()
        && where().equals(other.where())
        && !overridden()
        && !other.overridden();
  }

  /// The cell, row, project or text it is about.
  public Address where() {
    return found.address();
  }

  /// The same about something that is not there yet.
  FindingItem aboutEmpty() {
    return new FindingItem(found, rank, project, true);
  }

  /// Which of some stages of the year it is about; empty where it is about the goals.
  public Optional<StageForm> stage(List<StageForm> stages) {
    String field = where().field();
    for (StageForm stage : stages) {
      if (stage.owns(field)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /// Whether it is an error or a warning about something that is not there yet.
  boolean waits() {
    return empty && rank != Rank.HINT && !overridden();
  }

  /// The same as long as the clerk has not been there.
  FindingItem unfilled() {
    return new FindingItem(found, Rank.UNFILLED, project, true);
  }

  /// Whether it is an error, whether the clerk has been there yet or not.
  public boolean error() {
    return found.severity() == Severity.ERROR;
  }

  /// Whether a rule of the reviewer stands behind it, which can be explained and answered with a reason.
  boolean ruled() {
    return !found.rule().source().isEmpty();
  }

  /// The rule's id, which never changes.
  public String rule() {
    return found.rule().id();
  }

  /// What the rule demands, in a few words.
  public String title() {
    return found.rule().name();
  }

  /// What is wrong and what to do.
  public String message() {
    return Excerpt.of(found.message());
  }

  /// The cell it is shown at: a whole row or project shows it at its name.
  Address home() {
    Address where = where();
    return !where.field().isEmpty() || where.owner().equals(Address.TEXT)
        ? where
        : where.field(project.filter(where.owner()::equals).isPresent() ? "name" : "level3");
  }

  /// Whether it can be put right by itself.
  public boolean fixable() {
    return found.fix().isPresent() && !overridden();
  }

  /// Whether it may be fixed together with others, without a look at it.
  public boolean safe() {
    return !overridden() && found.fix().map(Fix::safe).orElse(false);
  }

  /// Fixes it; empty where nothing does.
  public Optional<UnaryOperator<Submission>> fix() {
    return found.fix().map(fix -> text -> Fixes.apply(text, fix));
  }

  /// What the fix does, e.g. 改为 ≥3次; empty where there is none.
  public String fixLabel() {
    return found.fix().map(this::label).orElse("");
  }

  /// Whether the clerk wrote why it is left as it is, and that still holds.
  public boolean overridden() {
    return found.overridden();
  }

  /// What the clerk wrote about it, whether it holds or has lapsed.
  public Optional<String> reason() {
    return found.reason().map(OverrideReason::text);
  }

  /// Whether the clerk's reason was given for what stood there before.
  public boolean lapsed() {
    return found.reason().isPresent() && !overridden();
  }

  /// Whether it says the same of the same place.
  public boolean like(FindingItem other) {
    return rule().equals(other.rule())
        && where().equals(other.where())
        && message().equals(other.message());
  }

  private String label(Fix fix) {
    return switch (fix) {
      case Fix.Write _ -> write(found.proposal().orElse("").replace('\n', ' '));
      case Fix.Swap _ -> Messages.text("fix.swap");
      case Fix.Move move -> Messages.text("fix.move", move.level2());
      case Fix.Insert insert -> Messages.text("fix.insert", insert.level2());
      case Fix.Delete _ -> Messages.text("fix.delete");
    };
  }

  private static String write(String proposal) {
    if (proposal.isEmpty()) {
      return Messages.text("fix.write.other");
    }
    boolean fits = proposal.codePointCount(0, proposal.length()) <= SHOWN;
    return Messages.text(
        "fix.write",
        fits ? proposal : proposal.substring(0, proposal.offsetByCodePoints(0, SHOWN)) + "…");
  }
}
