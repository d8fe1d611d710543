package jibian.stage;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.text.Tree;

/// A text as a stage prints it: with what is worked out filled into the fields the clerk left empty. It is for showing
/// and printing only; the text keeps what the clerk wrote. A project that stays the same gives the same object.
///
/// Filled in are `rate` and the rates of its parts; for self-evaluation `budget` (from the goal table), `points`,
/// `score`, `totalPoints` and, once every score is there, `total` and `grade`; for monitoring `light`; a value in three
/// columns as one; the unit where the form has no department or implementer. The title of the table of goals is left
/// out.
public final class StageView {
  private static final List<String> SOURCES = List.of("fiscal", "carried", "other");

  private final StageForm stage;
  private IdentityHashMap<Project, Project> kept = new IdentityHashMap<>();
  private Tree.Fields unit = Tree.Fields.EMPTY;

  /// The view of texts in a stage.
  public StageView(StageForm stage) {
    this.stage = stage;
  }

  /// The text with all its projects as the stage prints them.
  public Submission of(Submission text) {
    Tree.Fields now = text.fields().fields("unit");
    IdentityHashMap<Project, Project> last = unit.equals(now) ? kept : new IdentityHashMap<>();
    unit = now;
    kept = new IdentityHashMap<>();
    for (Project project : text.performanceTables()) {
      Project known = last.get(project);
      kept.put(project, known == null ? filled(project) : known);
    }
    return text.withProjects(text.projects().stream().map(kept::get).toList())
        .withOverall(text.overall().stream().map(kept::get).toList());
  }

  /// One table of a text as the stage prints it.
  public Project of(Submission text, Project table) {
    unit = text.fields().fields("unit");
    return filled(table);
  }

  private Project filled(Project project) {
    String code = (unit.text("code") + " " + unit.text("name")).strip();
    Project parted = BudgetParts.in(project, stage);
    Project untitled = parted.withFields(parted.fields().without("tableTitle"));
    Project named = absent(absent(untitled, "department", code), "implementer", unit.text("name"));
    return stage.scoring().isPresent() ? evaluated(named) : monitored(named);
  }

  private static Project absent(Project project, String field, String text) {
    return project.has(field) ? project : project.with(field, text);
  }

  private Project evaluated(Project project) {
    Evaluation done = Evaluation.of(project, stage);
    Project filled = fill(project, "budget", project.text("budget"));
    filled = fill(filled, "rate", done.rate().map(Measured::percent).orElse(""));
    for (String source : SOURCES) {
      filled = fill(filled, source + "Budget", project.text(source));
      Optional<BigDecimal> rate =
          Measured.rate(
              Measured.of(project, stage.field(source + "Executed")),
              Evaluation.budget(project, stage, source + "Budget", source));
      filled = fill(filled, source + "Rate", rate.map(Measured::percent).orElse(""));
    }
    filled = fill(filled, "points", Measured.points(done.execution().points()));
    filled = fill(filled, "score", score(done.execution()));
    filled = fill(filled, "totalPoints", Measured.points(done.totalPoints()));
    if (done.complete()) {
      filled = fill(filled, "total", Measured.score(done.total()));
      filled = fill(filled, "grade", done.grade());
    }
    return filled.withIndicators(
        project.indicators().stream().map(row -> evaluated(row, done)).toList());
  }

  private Indicator evaluated(Indicator row, Evaluation done) {
    return done.row(row.id())
        .map(
            it -> {
              Indicator points = fill(whole(row), "points", Measured.points(it.score().points()));
              return fill(points, "score", score(it.score()));
            })
        .orElse(row);
  }

  private static String score(Score score) {
    return score.counted().map(Measured::score).orElse("");
  }

  private Project monitored(Project project) {
    Monitoring done = Monitoring.of(project, stage);
    Project filled = fill(project, "rate", done.rate().map(Measured::percent).orElse(""));
    for (String source : SOURCES) {
      Optional<BigDecimal> rate =
          Measured.rate(
              Measured.of(project, stage.field(source + "Executed")), Measured.of(project, source));
      filled = fill(filled, source + "Rate", rate.map(Measured::percent).orElse(""));
    }
    filled = fill(filled, "light", done.money().text());
    return filled.withIndicators(
        project.indicators().stream()
            .map(
                row ->
                    fill(
                        whole(row),
                        "light",
                        done.row(row.id()).map(it -> it.light().text()).orElse("")))
            .toList());
  }

  private Project fill(Project project, String key, String text) {
    String field = stage.field(key);
    return text.isEmpty() || !project.text(field).isBlank() ? project : project.with(field, text);
  }

  private Indicator fill(Indicator row, String key, String text) {
    String field = stage.field(key);
    return text.isEmpty() || !row.text(field).isBlank() ? row : row.with(field, text);
  }

  private static Indicator whole(Indicator row) {
    return ValueColumns.in(row)
        ? new Indicator(
            row.id(),
            row.fields().without("sign").without("unit").with("value", ValueColumns.whole(row)))
        : row;
  }
}
