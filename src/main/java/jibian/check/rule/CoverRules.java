package jibian.check.rule;

import java.util.List;
import java.util.Optional;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.ReviewContext;
import jibian.check.finding.Address;
import jibian.check.finding.Fix;
import jibian.form.BlankParts;
import jibian.model.Submission;

/// The cover of a form that wants one.
public final class CoverRules {
  private static final List<String> LINES = List.of("title", "preparedBy", "reviewedBy");

  private CoverRules() {}

  /// What of the cover the form wants and the text lacks. A text that has no cover at all goes without one where the
  /// form allows it.
  public static void look(Submission text, FindingCollector notes) {
    ReviewContext terms = notes.terms();
    boolean none = LINES.stream().noneMatch(line -> text.has("cover." + line));
    if (terms.form().cover().isEmpty() || (none && terms.coverOptional())) {
      return;
    }
    for (String line : terms.requiredCover()) {
      String printed = text.text("cover." + line);
      Address address = Address.TEXT.at("cover." + line);
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
      } else {
        TemplateRules.cell(printed, address, notes);
      }
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
