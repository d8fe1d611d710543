package jibian.ui.stage;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.HeadField;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.stage.Attainment;
import jibian.stage.Evaluation;
import jibian.stage.Light;
import jibian.stage.Monitoring;
import jibian.text.Messages;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridModel;
import jibian.ui.session.EditingSession;

/// A project in a stage as it is edited: what was spent, what came of its goals, and its indicators.
final class StageProjectModel {
  private final EditingSession session;
  private final StageForm stage;
  private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();
  private final GridModel grid;

  StageProjectModel(EditingSession session, StageForm stage, Id first) {
    this.session = session;
    this.stage = stage;
    project.set(PartLookup.project(session.text(), first).orElseThrow());
    this.grid = new GridModel(session, table());
    begin();
    session.textProperty().subscribe(this::follow);
  }

  private StageTable table() {
    return StageTable.of(session.text(), project.get(), stage);
  }

  StageForm stage() {
    return stage;
  }

  /// The project that is shown; the last there was once it was deleted.
  ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  Project project() {
    return project.get();
  }

  GridModel grid() {
    return grid;
  }

  void show(Id id) {
    PartLookup.project(session.text(), id)
        .filter(next -> !next.id().equals(project.get().id()))
        .ifPresent(
            next -> {
              project.set(next);
              grid.show(table());
              begin();
            });
  }

  /// What was reached is what there is to write.
  private void begin() {
    List<String> fields = grid.sheet().columns().stream().map(GridColumn::field).toList();
    grid.moveTo(0, fields.indexOf(stage.field("actual")), false);
  }

  private void follow(Submission text) {
    PartLookup.project(text, project.get().id()).ifPresent(project::set);
  }

  /// The cell of a field of the stage in the project that is shown.
  Address cell(String key) {
    return new Address(project.get().id(), stage.field(key));
  }

  /// The fields of the stage in the head, with the goal fields among them, in the order of the form.
  List<HeadField> heads() {
    return stage.heads(project.get());
  }

  /// What was scored, in self-evaluation.
  Optional<Evaluation> evaluation() {
    return stage.scoring().map(_ -> Evaluation.of(project.get(), stage));
  }

  /// How it stands, in monitoring.
  Optional<Monitoring> monitoring() {
    return stage.lights().map(_ -> Monitoring.of(project.get(), stage));
  }

  /// How many indicators there are, how many are filled in, and how many of them are not as they should be.
  String summary() {
    String actual = stage.field("actual");
    long filled =
        project.get().indicators().stream().filter(row -> !row.text(actual).isBlank()).count();
    List<String> words = new ArrayList<>();
    words.add(Messages.text("project.rows", project.get().indicators().size()));
    words.add(Messages.text("stage.filled", filled));
    evaluation().ifPresent(done -> missed(done, words));
    monitoring().ifPresent(done -> lights(done, words));
    return String.join(" · ", words);
  }

  private static void missed(Evaluation done, List<String> words) {
    long missed =
        done.rows().stream().map(Evaluation.Row::attainment).filter(Attainment::missed).count();
    if (missed > 0) {
      words.add(Messages.text("stage.missed", missed));
    }
  }

  private static void lights(Monitoring done, List<String> words) {
    Map<Light, Integer> counts = new EnumMap<>(Light.class);
    done.rows().forEach(row -> counts.merge(row.light(), 1, Integer::sum));
    counts.forEach(
        (light, count) -> {
          if (light != Light.NONE) {
            words.add(StageTable.sign(light) + light.text() + " " + count);
          }
        });
  }

  /// What the clerk may wish to know about a share in per cent: one decimal.
  static String percent(BigDecimal share) {
    return share.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
