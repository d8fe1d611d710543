package jibian.stage;

import module java.base;

import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.text.Paths;
import jibian.text.Tree;

/// The stages of a text: which were begun, and what beginning one writes down. What a clerk writes in a stage stands in
/// the same projects and indicators as the goals, below the keys of the stage; the goals stay as they are.
public final class Stages {
  private static final String BEGUN = "begun";

  /// Of an indicator, what is noted of its goal.
  static final List<String> ROW_GOAL = List.of("level1", "level2", "level3", "value", "weight");

  /// Of a project.
  static final List<String> PROJECT_GOAL = List.of("name", "budget", "goals");

  /// The names of the indicators a project had.
  static final String ROWS = "indicators";

  /// The stages that a text has begun.
  public static List<StageForm> begun(Submission text, Form form) {
    return form.stages().stream().filter(stage -> begun(text, stage).isPresent()).toList();
  }

  /// When a text began a stage, as 2027-01-08; empty where it did not.
  public static Optional<String> begun(Submission text, StageForm stage) {
    return Optional.of(text.text(stage.textField(BEGUN))).filter(date -> !date.isBlank());
  }

  /// The text with a stage begun: the day, and the goals as they are now. The same text where it was begun before.
  public static Submission begin(Submission text, StageForm stage, LocalDate day) {
    if (begun(text, stage).isPresent()) {
      return text;
    }
    return agreed(text.with(stage.textField(BEGUN), day.toString()), stage);
  }

  /// The text with the goals noted again as they are now: what was changed is meant.
  public static Submission agreed(Submission text, StageForm stage) {
    return text.withProjects(noted(text.projects(), stage))
        .withOverall(noted(text.overall(), stage));
  }

  /// The text without a stage and all that was written in it.
  public static Submission dropped(Submission text, StageForm stage) {
    return text.withFields(
        (_, fields) -> without(without(fields, stage.path()), "stages." + stage.path()));
  }

  /// The fields without what stands at a path, and without what is empty then.
  static Tree.Fields without(Tree.Fields fields, String path) {
    int point = path.indexOf('.');
    if (point < 0) {
      return fields.contains(path) ? fields.without(path) : fields;
    }
    String first = path.substring(0, point);
    if (!(fields.get(first) instanceof Tree.Fields below)) {
      return fields;
    }
    Tree.Fields left = without(below, path.substring(point + 1));
    return left.entries().isEmpty() ? fields.without(first) : fields.with(first, left);
  }

  /// The text without any stage: its goals alone.
  public static Submission goals(Submission text) {
    return text.withFields((_, fields) -> Paths.withoutStages(fields));
  }

  private static List<Project> noted(List<Project> tables, StageForm stage) {
    return tables.stream().map(table -> stage.covers(table) ? noted(table, stage) : table).toList();
  }

  private static Project noted(Project project, StageForm stage) {
    List<String> names = project.indicators().stream().map(row -> row.text("level3")).toList();
    Tree.Fields goals = goals(project, PROJECT_GOAL).with(ROWS, Tree.of(names));
    return project
        .withFields(put(project.fields(), goal(stage), goals))
        .withIndicators(project.indicators().stream().map(row -> noted(row, stage)).toList());
  }

  private static Indicator noted(Indicator row, StageForm stage) {
    return row.withFields(put(row.fields(), goal(stage), goals(row, ROW_GOAL)));
  }

  /// The goals of a part as they are now.
  private static Tree.Fields goals(Part part, List<String> fields) {
    Tree.Fields goals = Tree.Fields.EMPTY;
    for (String field : fields) {
      if (part.has(field)) {
        goals = Paths.set(goals, field, now(part, field));
      }
    }
    return goals;
  }

  /// Where the goal as it was is noted.
  static String goal(StageForm stage, String field) {
    return goal(stage) + "." + field;
  }

  private static String goal(StageForm stage) {
    return stage.field(Paths.GOAL_BEFORE);
  }

  /// The goal as it is now; a value in several columns is one.
  static String now(Part part, String field) {
    return field.equals("value") && part instanceof Indicator row
        ? ValueColumns.whole(row)
        : part.text(field);
  }

  private static Tree.Fields put(Tree.Fields fields, String path, Tree value) {
    int point = path.indexOf('.');
    return point < 0
        ? fields.with(path, value)
        : fields.with(
            path.substring(0, point),
            put(fields.fields(path.substring(0, point)), path.substring(point + 1), value));
  }
}
