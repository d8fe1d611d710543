package jibian.ui.stage;

import module java.base;

import jibian.form.IndicatorColumn;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.stage.Evaluation;
import jibian.stage.GoalChange;
import jibian.stage.Light;
import jibian.stage.Monitoring;
import jibian.stage.Score;
import jibian.stage.StageView;
import jibian.text.Messages;
import jibian.ui.grid.CellLook;
import jibian.ui.grid.CellLook.Tone;
import jibian.ui.grid.GridColumn;
import jibian.ui.session.CurrentStage;

/// The indicators of a project in a stage: their goals, which are only shown, beside what the stage adds to them.
///
/// @param project as it is in the text
/// @param shown its indicators with what is worked out filled in
/// @param scores of self-evaluation, by indicator
/// @param lights of monitoring, by indicator
/// @param changed the goals that are others than when the stage was begun, by their cells
record StageTable(
    StageForm stage,
    List<GridColumn> columns,
    Project project,
    List<Indicator> shown,
    Map<Id, Score> scores,
    Map<Id, Light> lights,
    Map<Address, GoalChange> changed)
    implements FixedRowsTable {
  private static final String LIGHT = "light";

  static StageTable of(Submission text, Project project, StageForm stage) {
    List<Indicator> rows = new StageView(stage).of(text, project).indicators();
    Map<Id, Score> scores = new HashMap<>();
    Map<Id, Light> lights = new HashMap<>();
    if (stage.scoring().isPresent()) {
      Evaluation.of(project, stage)
          .rows()
          .forEach(row -> scores.put(row.indicator().id(), row.score()));
    } else {
      Monitoring.of(project, stage)
          .rows()
          .forEach(row -> lights.put(row.indicator().id(), row.light()));
    }
    return new StageTable(
        stage, columns(project, stage), project, rows, scores, lights, changes(project, stage));
  }

  private static Map<Address, GoalChange> changes(Project project, StageForm stage) {
    return GoalChange.of(project, stage).stream()
        .filter(change -> change.row().isPresent())
        .collect(
            Collectors.toMap(
                change ->
                    change.kind() == GoalChange.Kind.ADDED
                        ? change.where().field("level3")
                        : change.where(),
                change -> change));
  }

  /// The first level goes without saying: the second is under it.
  private static List<GridColumn> columns(Project project, StageForm stage) {
    List<GridColumn> columns = new ArrayList<>();
    for (IndicatorColumn column : stage.columns(project)) {
      if (!column.field().equals("level1")) {
        columns.add(column(stage, column));
      }
      if (stage.lights().isPresent() && column.field().equals(stage.field("actual"))) {
        String label = Messages.text("stage.column.light");
        columns.add(GridColumn.of(stage.field(LIGHT), label, 4, 4, GridColumn.Kind.FIXED));
      }
    }
    return List.copyOf(columns);
  }

  private static GridColumn column(StageForm stage, IndicatorColumn column) {
    String field = column.field();
    String label = column.label();
    if (!stage.owns(field)) {
      return switch (field) {
        case "level2" -> new GridColumn(field, label, 4, 6, GridColumn.Kind.FIXED, true);
        case "level3" -> GridColumn.of(field, label, 5.5, 11, GridColumn.Kind.FIXED);
        default -> GridColumn.of(field, label, 4, 7.5, GridColumn.Kind.FIXED);
      };
    }
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "points" -> GridColumn.of(field, label, 2.4, 2.6, GridColumn.Kind.NUMBER);
      case "score" -> GridColumn.of(field, label, 3.2, 4, GridColumn.Kind.NUMBER);
      case "actual", "expected" -> GridColumn.of(field, label, 4, 8, GridColumn.Kind.TEXT);
      case "reason" -> GridColumn.of(field, label, 5.4, 18, GridColumn.Kind.TEXT);
      case "cause" -> GridColumn.of(field, label, 4, 5, GridColumn.Kind.CHOICE);
      case "likelihood" -> GridColumn.of(field, label, 3.6, 4.5, GridColumn.Kind.CHOICE);
      default ->
          GridColumn.of(
              field,
              label,
              2.2,
              6,
              column.choices().isEmpty() ? GridColumn.Kind.TEXT : GridColumn.Kind.CHOICE);
    };
  }

  @Override
  public int rows() {
    return shown.size();
  }

  @Override
  public String text(int row, int column) {
    String field = columns.get(column).field();
    String text = shown.get(row).text(field);
    return text.isEmpty() || !field.equals(stage.field(LIGHT)) ? text : sign(light(row)) + text;
  }

  /// Lights differ by form as well as by colour.
  static String sign(Light light) {
    return switch (light) {
      case NONE -> "";
      case RED -> "■ ";
      case YELLOW -> "▲ ";
      case GREEN -> "● ";
      case BLUE -> "◆ ";
    };
  }

  /// What a light means for the look of a cell.
  static Tone tone(Light light) {
    return switch (light) {
      case NONE -> Tone.PLAIN;
      case RED -> Tone.BAD;
      case YELLOW -> Tone.DOUBTFUL;
      case GREEN -> Tone.GOOD;
      case BLUE -> Tone.BEYOND;
    };
  }

  private Light light(int row) {
    return lights.getOrDefault(shown.get(row).id(), Light.NONE);
  }

  @Override
  public Address address(int row, int column) {
    Address cell = new Address(shown.get(row).id(), columns.get(column).field());
    return stage.owns(cell.field()) ? cell : CurrentStage.goal(stage, cell);
  }

  /// The change of the goal that a cell shows; empty where it is as it was.
  Optional<GoalChange> change(int row, int column) {
    return Optional.ofNullable(
        changed.get(new Address(shown.get(row).id(), columns.get(column).field())));
  }

  @Override
  public CellLook look(int row, int column) {
    String field = columns.get(column).field();
    if (field.equals(stage.field(LIGHT))) {
      return CellLook.of(tone(light(row)));
    }
    boolean typed = !project.indicators().get(row).text(field).isBlank();
    Score score = scores.get(shown.get(row).id());
    if (score != null && field.equals(stage.field("score"))) {
      Tone tone = score.overruled() ? Tone.OVERRULED : typed ? Tone.PLAIN : Tone.COMPUTED;
      return new CellLook(tone, score.share().orElse(0.0));
    }
    if (field.equals(stage.field("points"))) {
      return CellLook.of(typed ? Tone.OVERRULED : Tone.COMPUTED);
    }
    return change(row, column).isPresent() ? CellLook.of(Tone.CHANGED) : CellLook.PLAIN;
  }

  @Override
  public List<String> choices(int row, int column) {
    String field = columns.get(column).field();
    return stage.columns(project).stream()
        .filter(one -> one.field().equals(field))
        .flatMap(one -> one.choices().stream())
        .toList();
  }

  @Override
  public StageTable over(Submission text) {
    return PartLookup.project(text, project.id()).map(now -> of(text, now, stage)).orElse(this);
  }
}
