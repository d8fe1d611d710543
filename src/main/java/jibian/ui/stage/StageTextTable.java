package jibian.ui.stage;

import java.util.ArrayList;
import java.util.List;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.stage.Evaluation;
import jibian.stage.Measured;
import jibian.stage.StageProgress;
import jibian.stage.StageSummary;
import jibian.text.Messages;
import jibian.ui.grid.CellLook;
import jibian.ui.grid.CellLook.Tone;
import jibian.ui.grid.GridColumn;
import jibian.ui.session.DisplayNames;

/// All projects in a stage, a row each: money, what came of them, how far they are. It is only shown.
record StageTextTable(StageSummary summary, List<StageSummary.Line> lines, List<GridColumn> columns)
    implements FixedRowsTable {
  private static final String NAME = "name";
  private static final String SCORE = "score";
  private static final String GRADE = "grade";
  private static final String LIGHT = "light";
  private static final String STATE = "state";

  static StageTextTable of(StageSummary summary) {
    List<GridColumn> columns = new ArrayList<>();
    columns.add(column(NAME, Messages.text("field.name"), 9, 24));
    columns.add(number("budget", Messages.text("field.budget"), 4.2));
    columns.add(number("executed", Messages.text("stage.page.executed"), 4.2));
    columns.add(number("rate", Messages.text("stage.page.rate"), 4));
    if (summary.stage().scoring().isPresent()) {
      columns.add(number(SCORE, Messages.text("stage.page.score"), 3.6));
      columns.add(column(GRADE, Messages.text("stage.page.grade.name"), 2.4, 2.6));
    } else {
      columns.add(column(LIGHT, Messages.text("stage.column.light"), 4, 4));
    }
    columns.add(column(STATE, Messages.text("stage.page.state"), 3, 3.4));
    return new StageTextTable(summary, summary.all(), List.copyOf(columns));
  }

  private static GridColumn column(String field, String label, double least, double wanted) {
    return GridColumn.of(field, label, least, wanted, GridColumn.Kind.FIXED);
  }

  private static GridColumn number(String field, String label, double wide) {
    return GridColumn.of(field, label, wide, wide + 0.6, GridColumn.Kind.FIXED_NUMBER);
  }

  StageForm stage() {
    return summary.stage();
  }

  /// The project of a row, or the table of the unit as a whole.
  Id project(int row) {
    return lines.get(row).project().id();
  }

  @Override
  public int rows() {
    return lines.size();
  }

  @Override
  public String text(int row, int column) {
    StageSummary.Line line = lines.get(row);
    boolean none = line.progress().filled() == 0;
    return switch (columns.get(column).field()) {
      case NAME ->
          line.project().isOverall()
              ? Messages.text("stage.page.overall")
              : DisplayNames.numbered(line.project());
      case "budget" -> line.budget().map(Measured::score).orElse("");
      case "executed" -> line.executed().map(Measured::score).orElse("");
      case "rate" -> line.rate().map(StageProjectModel::percent).orElse("");
      case SCORE ->
          none ? "" : line.evaluation().map(Evaluation::total).map(Measured::points).orElse("");
      case GRADE -> none ? "" : grade(line);
      case LIGHT -> StageTable.sign(line.worst()) + line.worst().text();
      default -> state(line.progress());
    };
  }

  private static String grade(StageSummary.Line line) {
    return line.evaluation().map(Evaluation::grade).orElse("");
  }

  private static String state(StageProgress far) {
    return far.done()
        ? Messages.text("stage.page.all")
        : far.filled() == 0
            ? Messages.text("stage.note.none")
            : Messages.text("stage.page.left", far.filled(), far.all());
  }

  @Override
  public CellLook look(int row, int column) {
    StageSummary.Line line = lines.get(row);
    return switch (columns.get(column).field()) {
      case NAME -> CellLook.of(Tone.LINK);
      case LIGHT -> CellLook.of(StageTable.tone(line.worst()));
      case STATE -> CellLook.of(line.progress().done() ? Tone.GOOD : Tone.PLAIN);
      case GRADE -> CellLook.of(tone(line));
      default -> CellLook.PLAIN;
    };
  }

  /// The best grade and the worst stand out.
  private Tone tone(StageSummary.Line line) {
    List<String> grades = List.copyOf(summary.grades().keySet());
    int at = line.progress().filled() == 0 ? -1 : grades.indexOf(grade(line));
    return at == 0 ? Tone.GOOD : at >= 0 && at == grades.size() - 1 ? Tone.BAD : Tone.PLAIN;
  }

  @Override
  public Address address(int row, int column) {
    return new Address(project(row), stage().field(columns.get(column).field()));
  }

  /// It is worked out in the background and shown when that is done.
  @Override
  public StageTextTable over(Submission text) {
    return this;
  }
}
