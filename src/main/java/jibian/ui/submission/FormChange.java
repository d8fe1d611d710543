package jibian.ui.submission;

import module java.base;

import jibian.form.HeadField;
import jibian.form.IndicatorColumn;
import jibian.form.IndicatorLevels;
import jibian.form.Variant;
import jibian.model.Indicator;
import jibian.model.ListRows;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.FormChoice;

/// What a text that is filled in loses from sight in another form. It stays in the text and comes back with its form.
record FormChange(Submission text, FormChoice from, FormChoice to) {

  /// In words for the clerk; empty where everything has its place.
  String losses() {
    List<String> lines = new ArrayList<>();
    String hidden =
        hidden().entrySet().stream()
            .map(one -> Messages.text("form.hidden", one.getKey(), one.getValue()))
            .collect(Collectors.joining(Messages.text("list.comma")));
    if (!hidden.isEmpty()) {
      lines.add(Messages.text("form.hides", hidden));
    }
    String money = to.form().money().label();
    if (from.form().money() != to.form().money() && hasAmount()) {
      lines.add(Messages.text("form.money", from.form().money().label(), money));
    }
    int strange = strange();
    if (strange > 0) {
      lines.add(Messages.text("form.strange", strange));
    }
    return String.join("\n", lines);
  }

  private boolean hasAmount() {
    return text.performanceTables().stream()
        .anyMatch(
            table -> from.form().amounts().stream().anyMatch(field -> holds(table.text(field))));
  }

  /// How many cells are filled under each name that the new form has no place for.
  private Map<String, Integer> hidden() {
    Set<String> gone = fields(from.variant());
    Set<String> kept = fields(to.variant());
    gone.removeAll(kept);
    if (kept.contains("value")) {
      gone.removeAll(ValueColumns.FIELDS);
    }
    Map<String, Integer> hidden = new LinkedHashMap<>();
    if (!from.form().overall().isEmpty() && to.form().overall().isEmpty()) {
      text.overall().forEach(table -> hidden.put(DisplayNames.part(table), 1));
    }
    for (String field : gone) {
      int filled = filled(field);
      if (filled > 0) {
        String name =
            field.startsWith("plan.")
                ? Messages.text("field.plan")
                : DisplayNames.field(from.form(), from.variant(), field);
        hidden.merge(name, filled, Math::max);
      }
    }
    return hidden;
  }

  private static Set<String> fields(Variant variant) {
    Set<String> fields = new LinkedHashSet<>();
    HeadField.of(variant).stream().map(HeadField::field).forEach(fields::add);
    variant.columns().stream().map(IndicatorColumn::field).forEach(fields::add);
    return fields;
  }

  private int filled(String field) {
    boolean column = from.variant().columns().stream().anyMatch(one -> one.field().equals(field));
    int filled = 0;
    for (Project project : text.projects()) {
      filled +=
          column
              ? (int) project.indicators().stream().filter(row -> holds(row.text(field))).count()
              : has(project, field) ? 1 : 0;
    }
    return filled;
  }

  private static boolean has(Project project, String field) {
    return field.equals("goals")
        ? !project.goals().isEmpty()
        : holds(project.text(field)) || ListRows.filled(project, field);
  }

  private static boolean holds(String text) {
    return !text.isBlank();
  }

  /// How many indicators are under a level that is none of the new form.
  private int strange() {
    return (int)
        to.form().tables(text).stream()
            .flatMap(project -> project.indicators().stream())
            .filter(row -> !knows(to.form().frame(), row))
            .count();
  }

  private static boolean knows(IndicatorLevels frame, Indicator row) {
    return !holds(row.text("level1"))
        || frame
            .level(row.text("level1"))
            .filter(
                level ->
                    !holds(row.text("level2"))
                        || level.headings().stream()
                            .anyMatch(heading -> heading.name().equals(row.text("level2"))))
            .isPresent();
  }
}
