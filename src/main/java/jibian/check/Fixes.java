package jibian.check;

import module java.base;

import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.FixApplier;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Submission;

/// Applies fixes. Several fixes of one field are applied one after the other, each to what the one before left, so the
/// text is reviewed again between them.
public final class Fixes {
  private static final int ROUNDS = 50;

  /// What came of applying fixes.
  ///
  /// @param text with the fixes applied; the same object where none was
  /// @param applied the findings whose fixes were applied, in the order of application
  public record Result(Submission text, List<Finding> applied) {
    public Result {
      applied = List.copyOf(applied);
    }
  }

  /// The text with one fix applied.
  public static Submission apply(Submission text, Fix fix) {
    return FixApplier.apply(text, fix);
  }

  /// The text with the safe fixes of these findings applied, and of those that show themselves then, until none is
  /// left. A fix that would bring a new error is not applied, nor is one of a finding that is overridden with a reason.
  /// Doing it again changes nothing.
  ///
  /// @param rules ids of the rules whose fixes are wanted; empty for all
  public static Result apply(
      Submission text, Form form, Collection<Finding> findings, Set<String> rules) {
    Reviewer reviewer = new Reviewer();
    List<Finding> applied = new ArrayList<>();
    Set<Step> refused = new HashSet<>();
    Submission now = text;
    Collection<Finding> open = findings;
    for (int round = 0; round < ROUNDS; round++) {
      List<Finding> chosen = chosen(open, rules, refused);
      if (chosen.isEmpty()) {
        break;
      }
      Set<Place> before = errors(reviewer.review(now, form));
      Submission mended = all(now, chosen);
      List<Finding> after = reviewer.review(mended, form);
      if (before.containsAll(errors(after))) {
        now = mended;
        applied.addAll(chosen);
        open = after;
        refused.clear();
      } else {
        int done = applied.size();
        now = singly(now, form, reviewer, chosen, applied, refused);
        if (applied.size() > done) {
          refused.clear();
        }
        open = reviewer.review(now, form);
      }
    }
    return new Result(now, applied);
  }

  /// A fix and where it goes.
  private record Step(String rule, Address address, Optional<Fix> fix) {}

  /// An error and where it is.
  private record Place(String rule, Address address) {}

  private static Set<Place> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR && !finding.overridden())
        .map(finding -> new Place(finding.rule().id(), finding.address()))
        .collect(Collectors.toSet());
  }

  private static Step step(Finding finding) {
    return new Step(finding.rule().id(), finding.address(), finding.fix());
  }

  /// The safe fixes to apply now: at most one to a field.
  private static List<Finding> chosen(
      Collection<Finding> findings, Set<String> rules, Set<Step> refused) {
    List<Finding> chosen = new ArrayList<>();
    Set<Address> taken = new HashSet<>();
    for (Finding finding : findings) {
      boolean wanted = rules.isEmpty() || rules.contains(finding.rule().id());
      boolean safe = finding.fix().filter(Fix::safe).isPresent();
      if (wanted
          && safe
          && !finding.overridden()
          && !refused.contains(step(finding))
          && free(finding, taken)) {
        chosen.add(finding);
      }
    }
    return chosen;
  }

  private static boolean free(Finding finding, Set<Address> taken) {
    if (finding.fix().orElseThrow() instanceof Fix.Write write) {
      List<Address> addresses = write.cells().stream().map(Fix.Cell::address).toList();
      return addresses.stream().noneMatch(taken::contains) && taken.addAll(addresses);
    }
    return taken.add(finding.address());
  }

  private static Submission all(Submission text, List<Finding> chosen) {
    Submission now = text;
    for (Finding finding : chosen) {
      now = FixApplier.apply(now, finding.fix().orElseThrow());
    }
    return now;
  }

  /// One fix after the other, leaving out those that bring a new error.
  private static Submission singly(
      Submission text,
      Form form,
      Reviewer reviewer,
      List<Finding> chosen,
      List<Finding> applied,
      Set<Step> refused) {
    Submission now = text;
    Set<Place> before = errors(reviewer.review(now, form));
    for (Finding finding : chosen) {
      Submission mended = FixApplier.apply(now, finding.fix().orElseThrow());
      Set<Place> after = errors(reviewer.review(mended, form));
      if (before.containsAll(after)) {
        now = mended;
        before = after;
        applied.add(finding);
      } else {
        refused.add(step(finding));
      }
    }
    return now;
  }
}
