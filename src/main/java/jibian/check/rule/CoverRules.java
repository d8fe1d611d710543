package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.form.BlankParts;
import jibian.model.Address;
import jibian.model.Submission;

/// The cover of a form that wants one.
public final class CoverRules {
  public static final List<RuleEntry> RULES =
      List.of(RuleEntry.of("cover-incomplete", ERROR, NORM).whole(CoverRules::look));

  private static final List<String> LINES = List.of("title", "preparedBy", "reviewedBy");

  /// What of the cover the form wants and the text lacks. A text that has no cover at all goes without one where the
  /// form allows it.
  private static void look(WholeText whole, FindingCollector notes) {
    Submission text = whole.text();
    ReviewContext terms = notes.terms();
    for (String line : lines(text, terms)) {
      String printed = text.text("cover." + line);
      Address address = Address.ofText("cover." + line);
      if (printed.isBlank()) {
        Optional<String> meant =
            line.equals("title")
                ? title(text, notes)
                : Optional.of(unit(text)).filter(it -> !it.isEmpty());
        notes.add(
            address,
            meant.filter(it -> !TemplateRules.in(it)).flatMap(it -> Fix.write(address, it)),
            !line.equals("title")
                ? "check.cover-incomplete.unit"
                : meant.isEmpty() ? "check.cover-incomplete.title" : "check.cover-incomplete.meant",
            meant.orElse(""));
      }
    }
  }

  /// The lines of the cover that must be there.
  private static List<String> lines(Submission text, ReviewContext terms) {
    boolean none = LINES.stream().noneMatch(line -> text.has("cover." + line));
    return terms.form().cover().isEmpty() || (none && terms.coverOptional())
        ? List.of()
        : terms.requiredCover();
  }

  /// What the template left on the cover.
  static void left(WholeText whole, FindingCollector notes) {
    for (String line : lines(whole.text(), notes.terms())) {
      String field = "cover." + line;
      TemplateRules.cell(whole.text().text(field), Address.ofText(field), notes);
    }
  }

  /// The title that unit and year make; empty where one of them is missing.
  private static Optional<String> title(Submission text, FindingCollector notes) {
    String unit = unit(text);
    return unit.isEmpty() || text.year().isEmpty()
        ? Optional.empty()
        : Optional.of(BlankParts.title(notes.terms().form(), unit, text.year()));
  }

  private static String unit(Submission text) {
    String prepared = text.text("cover.preparedBy");
    String named = text.text("unit.name").strip();
    return prepared.isBlank() ? named.replaceFirst("本级$", "") : prepared.strip();
  }
}
