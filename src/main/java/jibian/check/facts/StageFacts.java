package jibian.check.facts;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.stage.Attainment;
import jibian.stage.BudgetParts;
import jibian.stage.Evaluation;
import jibian.stage.GoalChange;
import jibian.stage.Monitoring;

/// A project in a stage that was begun, as the rules look at it.
///
/// @param project with its further sources among the parts of the budget
/// @param evaluation in self-evaluation
/// @param monitoring in monitoring
/// @param rows the indicators, without empty rows
/// @param changes the goals that are other than they were when it was begun
public record StageFacts(
    StageForm stage,
    Project project,
    Optional<Evaluation> evaluation,
    Optional<Monitoring> monitoring,
    List<Row> rows,
    List<GoalChange> changes) {

  static StageFacts of(Project project, StageForm stage) {
    Optional<Evaluation> evaluation = stage.scoring().map(_ -> Evaluation.of(project, stage));
    Optional<Monitoring> monitoring = stage.lights().map(_ -> Monitoring.of(project, stage));
    List<Row> rows = new ArrayList<>();
    evaluation.ifPresent(
        done -> done.rows().forEach(it -> rows.add(new Row(it.indicator(), it.attainment()))));
    monitoring.ifPresent(
        now -> now.rows().forEach(it -> rows.add(new Row(it.indicator(), it.attainment()))));
    return new StageFacts(
        stage,
        BudgetParts.in(project, stage),
        evaluation,
        monitoring,
        List.copyOf(rows),
        GoalChange.of(project, stage));
  }

  /// An indicator with what was reached of it.
  public record Row(Indicator indicator, Attainment attainment) {}

  /// A field of the stage in the project.
  public Address at(String key) {
    return new Address(project.id(), stage.field(key));
  }

  /// A field of the stage in an indicator.
  public Address at(Indicator row, String key) {
    return new Address(row.id(), stage.field(key));
  }

  /// The text of a field of the stage in the project.
  public String text(String key) {
    return project.text(stage.field(key)).strip();
  }

  /// The text of a field of the stage in an indicator.
  public String text(Indicator row, String key) {
    return row.text(stage.field(key)).strip();
  }

  /// What the stage calls a field of its indicators.
  public String label(String key) {
    return stage.columns(project).stream()
        .filter(column -> column.field().equals(stage.field(key)))
        .map(column -> column.label())
        .findFirst()
        .orElse(key);
  }
}
