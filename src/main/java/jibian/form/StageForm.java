package jibian.form;

import module java.base;

import jibian.model.Project;

/// A stage of the year after the goals are set, as a form declares it: monitoring in the year, self-evaluation behind
/// it. Its table is declared and laid out as the form's own are; what it holds stands in the same parts of the text,
/// below keys of its own.
///
/// @param id as the command line names it: `monitoring-7`, `evaluation`
/// @param name in Chinese
/// @param month up to whose end it looks, 1–12
/// @param path the key below which its fields stand in a project or an indicator: `monitoring.7`, `evaluation`
/// @param form the form with the stage's paper, styles and table in place of its own; it has one variant
/// @param limits how many signs the fields of the stage may have, by their keys without [#path]
/// @param lights for monitoring
/// @param scoring for self-evaluation
public record StageForm(
    String id,
    String name,
    int month,
    String path,
    Form form,
    Map<String, Integer> limits,
    Optional<Lights> lights,
    Optional<Scoring> scoring) {
  private static final String OF_TEXT = "stages.";

  /// The path of a field of the stage in a project or indicator.
  ///
  /// @param key without [#path]: `actual`
  public String field(String key) {
    return path + "." + key;
  }

  /// The path of a field of the stage in the text itself.
  public String textField(String key) {
    return OF_TEXT + field(key);
  }

  /// Whether a field of a project, an indicator or the text belongs to the stage.
  public boolean owns(String field) {
    return field.startsWith(path + ".") || field.startsWith(OF_TEXT + path + ".");
  }

  /// Whether it has a table for a project, or for the unit as a whole.
  public boolean covers(Project table) {
    return !table.isOverall() || !form.overall().isEmpty();
  }

  /// How its table for a project, or for the unit as a whole, is printed.
  public Variant variantOf(Project table) {
    return (table.isOverall() ? form.overallOf(table) : Optional.<Variant>empty())
        .orElse(form.variants().getFirst());
  }

  /// The columns of the indicators of a table as they are edited: those that only tick one word of a field are one,
  /// with the words to choose from.
  public List<IndicatorColumn> columns(Project table) {
    return columns(variantOf(table));
  }

  static List<IndicatorColumn> columns(Variant way) {
    Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
    for (IndicatorColumn column : way.columns()) {
      columns.merge(
          column.field(), column.tick().isEmpty() ? column : column.untick(), IndicatorColumn::and);
    }
    return List.copyOf(columns.values());
  }

  public List<HeadField> heads(Project table) {
    return HeadField.of(variantOf(table));
  }

  /// Fields of a stage that are worked out, and may be overruled by writing another value: everything else in it is
  /// written by the clerk alone.
  public static final Set<String> COMPUTED =
      Set.of("rate", "points", "score", "total", "totalPoints", "grade", "light");
}
