package jibian.stage;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;

/// A goal that is other than it was when a stage was begun.
///
/// @param where the field that was changed; a project or indicator as a whole where one was put in or taken out
/// @param row the indicator it is about; empty for the project
/// @param before as it was; of an indicator taken out its name; empty where there was none
/// @param after as it is; empty where there is none any more
public record GoalChange(Address where, Optional<Id> row, Kind kind, String before, String after) {

  /// What became of a goal.
  public enum Kind {
    CHANGED,
    ADDED,
    REMOVED
  }

  /// The changes of a project and its indicators, in their order; none where the stage was not begun with it.
  public static List<GoalChange> of(Project project, StageForm stage) {
    List<GoalChange> changes = new ArrayList<>();
    if (!project.has(Stages.goal(stage, Stages.ROWS))) {
      return changes;
    }
    changed(project, Optional.empty(), stage, Stages.PROJECT_GOAL, changes);
    List<String> gone =
        new ArrayList<>(List.of(project.text(Stages.goal(stage, Stages.ROWS)).split("\n", -1)));
    for (Indicator row : project.indicators()) {
      if (noted(row, stage)) {
        gone.remove(row.text(Stages.goal(stage, "level3")));
        changed(row, Optional.of(row.id()), stage, Stages.ROW_GOAL, changes);
      } else {
        changes.add(
            new GoalChange(
                Address.of(row.id()), Optional.of(row.id()), Kind.ADDED, "", row.text("level3")));
      }
    }
    gone.stream()
        .filter(name -> !name.isBlank())
        .map(
            name ->
                new GoalChange(Address.of(project.id()), Optional.empty(), Kind.REMOVED, name, ""))
        .forEach(changes::add);
    return changes;
  }

  private static boolean noted(Indicator row, StageForm stage) {
    return Stages.ROW_GOAL.stream().anyMatch(field -> row.has(Stages.goal(stage, field)));
  }

  private static void changed(
      Part part, Optional<Id> row, StageForm stage, List<String> fields, List<GoalChange> changes) {
    for (String field : fields) {
      String before = part.text(Stages.goal(stage, field));
      String after = Stages.now(part, field);
      if (!before.strip().equals(after.strip())) {
        changes.add(
            new GoalChange(new Address(part.id(), field), row, Kind.CHANGED, before, after));
      }
    }
  }
}
