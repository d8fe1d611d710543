package jibian.check.finding;

import module java.base;

import jibian.text.Tree;

/// Why something a reviewer objects to is left as it is, in the clerk's words. It holds for what it was given for and
/// for nothing else: when the text or what the finding said about it has changed, it has lapsed.
///
/// @param rule the id of the rule it answers
/// @param field as in [jibian.model.Address]; empty for a whole row, project or text
/// @param value the text as it stood
/// @param seen the words and numbers the finding named; empty where the value alone counts
/// @param text never blank
/// @param date ISO 8601
public record OverrideReason(
    String rule, String field, String value, List<String> seen, String text, String date) {

  /// Rules whose words follow from the text of the cell, or name places of rows or goals, which change when others are
  /// moved.
  private static final Set<String> BY_PLACE =
      Set.of("name-duplicate", "row-duplicate", "goals-alike", "document-number");

  public OverrideReason {
    seen = List.copyOf(seen);
  }

  /// A reason as it is kept; empty for anything else.
  static Optional<OverrideReason> of(Tree kept) {
    if (!(kept instanceof Tree.Fields fields)
        || !(fields.get("rule") instanceof Tree.Text rule)
        || !(fields.get("reason") instanceof Tree.Text text)
        || text.value().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new OverrideReason(
            rule.value(),
            fields.text("field"),
            fields.text("value"),
            fields.texts("seen"),
            text.value(),
            fields.text("date")));
  }

  /// As it is kept.
  Tree.Fields tree() {
    return Tree.Fields.EMPTY
        .with("rule", rule)
        .with("field", field.isEmpty() ? Tree.NOTHING : Tree.of(field))
        .with("value", value)
        .with("seen", Tree.of(seen))
        .with("reason", text)
        .with("date", date);
  }

  /// Whether it was given for a finding of this rule at this place, whatever stands there now.
  boolean about(Finding finding) {
    return rule.equals(finding.rule().id()) && field.equals(finding.address().field());
  }

  /// Whether it answers a finding.
  ///
  /// @param now the text the finding is about
  boolean answers(Finding finding, String now) {
    boolean unchanged =
        seen.isEmpty() || BY_PLACE.contains(rule) || seen.equals(finding.arguments());
    return rule.equals(finding.rule().id())
        && shape(field).equals(shape(finding.address().field()))
        && value.equals(now)
        && unchanged;
  }

  /// A field without places in lists, which change when a goal or a paragraph is put in before it.
  private static String shape(String field) {
    return field.startsWith("plan.") ? field : field.replaceAll("\\.[0-9]+", ".");
  }
}
