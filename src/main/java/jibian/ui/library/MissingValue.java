package jibian.ui.library;

import module java.base;

import jibian.edit.CellEdits;
import jibian.library.IndicatorLibrary;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.findings.FindingItem;

/// What a finding leaves to be filled from the library.
///
/// @param row the row; empty where a whole one is missing
/// @param field of the row that is in question; empty where a whole row is missing
/// @param heading what is wanted
public record MissingValue(Optional<Id> row, String field, Heading heading, String name) {
  /// Rules whose findings are told by one cell of a row, and an entry of the library answers.
  private static final Map<String, String> FIELDS =
      Map.of(
          "name-missing", "level3",
          "name-question", "level3",
          "description-repeats-name", "description",
          "value-missing", "value",
          "unit-missing", "value",
          "value-vague", "value",
          "value-repeats-name", "value",
          "rate-not-percent", "value",
          "time-without-time", "value",
          "satisfaction-not-percent", "value");

  /// Rules that are answered by another row under the same heading.
  private static final Set<String> WANTED =
      Set.of("benefit-is-execution", "benefit-copies-output", "satisfaction-own-office");

  private static final String REQUIRED = "level-required";

  /// What the library can do for a finding; empty where it can do nothing, or the finding fixes itself.
  public static Optional<MissingValue> of(FindingItem finding, Submission text) {
    if (finding.rule().equals(REQUIRED)) {
      return missing(finding, text);
    }
    if (finding.fixable() || !(part(text, finding) instanceof Indicator row)) {
      return Optional.empty();
    }
    Heading heading = HeadingChoices.of(row);
    if (WANTED.contains(finding.rule())) {
      return Optional.of(new MissingValue(Optional.empty(), "", heading, ""));
    }
    return Optional.ofNullable(FIELDS.get(finding.rule()))
        .map(field -> new MissingValue(Optional.of(row.id()), field, heading, row.text("level3")));
  }

  private static Object part(Submission text, FindingItem finding) {
    return PartLookup.find(text, finding.where().owner()).orElse(null);
  }

  /// The heading that is missing is the one of the empty row that would be put in.
  private static Optional<MissingValue> missing(FindingItem finding, Submission text) {
    Set<Id> before = rows(text).keySet();
    return finding.fix().stream()
        .flatMap(fix -> rows(fix.apply(text)).values().stream())
        .filter(row -> !before.contains(row.id()))
        .findFirst()
        .map(HeadingChoices::of)
        .map(heading -> new MissingValue(Optional.empty(), "", heading, ""));
  }

  private static Map<Id, Indicator> rows(Submission text) {
    Map<Id, Indicator> rows = new LinkedHashMap<>();
    text.projects().stream()
        .map(Project::indicators)
        .flatMap(List::stream)
        .forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  /// The fields of the row that may be filled: the one in question, and those that say nothing yet.
  List<String> fields(Submission text, List<String> columns) {
    Id id = row.orElseThrow();
    return EntryPreview.FIELDS.stream()
        .filter(columns::contains)
        .filter(
            other ->
                other.equals(field)
                    || IndicatorLibrary.empty(CellEdits.text(text, new Address(id, other))))
        .toList();
  }

  /// What stands in the cell in question now.
  String present(Submission text) {
    return row.map(id -> CellEdits.text(text, new Address(id, field))).orElse("");
  }
}
