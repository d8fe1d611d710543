package jibian.compare;

import java.util.List;
import java.util.stream.Stream;
import jibian.text.Messages;

/// What became of a text: part by part, field by field.
///
/// @param parts cover, sections, projects and tables in the order of the later text; what is only in the earlier one
///     stands after what it stood after there
public record Comparison(ComparedText before, ComparedText after, List<PartChange> parts) {

  public Comparison {
    parts = List.copyOf(parts);
  }

  /// Compares two texts, of whatever years and forms.
  ///
  /// @param before the earlier
  public static Comparison of(ComparedText before, ComparedText after) {
    return new PartComparer(before, after, false).comparison();
  }

  /// Compares two states of one text: what was made as one part is that part, whatever it has become.
  public static Comparison ofStates(ComparedText before, ComparedText after) {
    return new PartComparer(before, after, true).comparison();
  }

  /// The parts that are not equal.
  public Stream<PartChange> changed() {
    return parts.stream().filter(part -> part.change() != Change.EQUAL);
  }

  /// Whether there is no difference at all.
  public boolean isEmpty() {
    return changed().findAny().isEmpty();
  }

  /// What the earlier text is called in short: 上年 beside the text of the year after.
  public String beforeName() {
    return Messages.text(yearAfter() ? "compare.year.last" : "history.before");
  }

  /// What the later text is called in short.
  public String afterName() {
    return Messages.text(yearAfter() ? "compare.year.this" : "history.present");
  }

  private boolean yearAfter() {
    String old = before.text().year();
    String now = after.text().year();
    return !old.isEmpty() && !now.isEmpty() && Integer.parseInt(now) - Integer.parseInt(old) == 1;
  }

  /// What it comes to.
  public ComparisonSummary summary() {
    return ComparisonSummary.of(this);
  }
}
