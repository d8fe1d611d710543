package jibian.compare;

import java.math.BigDecimal;
import java.util.stream.Stream;
import jibian.text.HalfWidth;
import jibian.text.Messages;

/// What a comparison comes to.
///
/// @param added projects that came
/// @param changed projects that changed inside
/// @param moved projects that only stand elsewhere
/// @param other how much differs outside the projects
/// @param before sum of the budgets that are numbers, in 万元
public record ComparisonSummary(
    int added,
    int removed,
    int changed,
    int moved,
    int other,
    BigDecimal before,
    BigDecimal after) {

  static ComparisonSummary of(Comparison comparison) {
    return new ComparisonSummary(
        count(comparison, Change.ADDED),
        count(comparison, Change.REMOVED),
        count(comparison, Change.CHANGED),
        count(comparison, Change.MOVED),
        (int) comparison.changed().filter(part -> part.kind() != PartChange.Kind.PROJECT).count(),
        budget(comparison.before()),
        budget(comparison.after()));
  }

  private static int count(Comparison comparison, Change change) {
    Stream<PartChange> projects =
        comparison.parts().stream().filter(part -> part.kind() == PartChange.Kind.PROJECT);
    return (int) projects.filter(part -> part.change() == change).count();
  }

  private static BigDecimal budget(ComparedText compared) {
    return compared.text().projects().stream()
        .flatMap(project -> HalfWidth.amount(project.text("budget")).stream())
        .map(compared.form().money()::toWan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The projects in words, and what differs besides.
  public String counts() {
    return Messages.text("compare.counts", added, removed, changed, moved, other);
  }

  /// The sums in words.
  public String sums() {
    String sums = Messages.text("compare.sums", before.toPlainString(), after.toPlainString());
    String difference = FieldChange.difference(before, after);
    return difference.isEmpty()
        ? sums
        : sums + Messages.text("compare.sums.difference", difference);
  }
}
