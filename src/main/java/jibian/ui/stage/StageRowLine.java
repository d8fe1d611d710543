package jibian.ui.stage;

import module java.base;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.stage.Attainment;
import jibian.stage.Evaluation;
import jibian.stage.GoalChange;
import jibian.stage.Measured;
import jibian.stage.Monitoring;
import jibian.stage.Score;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.field.FormField;
import jibian.ui.kit.Nodes;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// The line below the indicators: how the score or the light of the current one comes about, what became of its goal,
/// and the reason for a score that the clerk wrote himself.
final class StageRowLine extends HBox {
  private final EditingSession session;
  private final StageProjectModel model;
  private final StageForm stage;
  private final Label words = new Label();
  private final FormField reason;
  private final HBox asked;

  StageRowLine(EditingSession session, StageProjectModel model) {
    this.session = session;
    this.model = model;
    this.stage = model.stage();
    String name = Messages.text("stage.reason.scoreReason");
    this.reason = FormField.line(session, name, model.cell("scoreReason"), TypedNumber.WORDS);
    reason.columns(18).control().setId("score-reason");
    this.asked = Nodes.row("form-cell", Nodes.label(name, "muted"), reason.control());
    getStyleClass().add("stage-row");
    getChildren().addAll(Nodes.grow(words), asked);
    Nodes.follow(
        this::refresh,
        model.grid().cursorProperty(),
        model.grid().sheetProperty(),
        model.projectProperty());
  }

  /// The box for the reason of a score.
  FormField reason() {
    return reason;
  }

  private void refresh() {
    int at = model.grid().cursor().row();
    StageTable table = (StageTable) model.grid().sheet();
    boolean there = at >= 0 && at < table.rows();
    Optional<Indicator> row =
        there ? Optional.of(table.project().indicators().get(at)) : Optional.empty();
    words.setText(row.map(one -> said(one, table)).orElse(""));
    Optional<Score> score = row.map(one -> table.scores().get(one.id()));
    boolean wanted =
        score.filter(Score::overruled).isPresent()
            || row.filter(one -> !one.text(stage.field("scoreReason")).isBlank()).isPresent();
    row.filter(one -> !one.id().equals(reason.cell().owner()))
        .ifPresent(one -> reason.show(new Address(one.id(), stage.field("scoreReason"))));
    Nodes.show(asked, wanted || reason.control().isFocused());
  }

  private String said(Indicator row, StageTable table) {
    List<String> parts = new ArrayList<>();
    table.changed().values().stream()
        .filter(change -> change.where().owner().equals(row.id()))
        .forEach(change -> parts.add(words(session, change)));
    model.evaluation().flatMap(done -> done.row(row.id())).ifPresent(one -> scored(one, parts));
    model.monitoring().flatMap(done -> done.row(row.id())).ifPresent(one -> lit(one, parts));
    return String.join("；", parts);
  }

  private static void scored(Evaluation.Row row, List<String> parts) {
    row.attainment()
        .share()
        .ifPresent(
            share ->
                parts.add(Messages.text("stage.row.reached", StageProjectModel.percent(share))));
    row.score()
        .computed()
        .ifPresent(
            score ->
                parts.add(
                    Messages.text(
                        "stage.row.score",
                        Measured.points(row.score().points()),
                        Measured.score(score))));
    if (row.score().counted().isEmpty() && !told(row.attainment(), parts)) {
      parts.add(Messages.text("stage.row.open"));
    }
    if (row.score().overruled()) {
      parts.add(
          Messages.text("stage.row.overruled", Measured.score(row.score().typed().orElseThrow())));
    }
  }

  private static boolean told(Attainment got, List<String> parts) {
    if (got.otherKind()) {
      parts.add(Messages.text("stage.row.kind"));
    } else if (got.unitMissing()) {
      parts.add(Messages.text("stage.row.unit"));
    }
    return got.otherKind() || got.unitMissing();
  }

  private void lit(Monitoring.Row row, List<String> parts) {
    row.attainment()
        .share()
        .ifPresent(
            share ->
                parts.add(Messages.text("stage.row.reached", StageProjectModel.percent(share))));
    row.share()
        .ifPresent(
            share ->
                parts.add(
                    Messages.text(
                        "stage.row.due", stage.month(), StageProjectModel.percent(share))));
  }

  /// A change of a goal as the clerk reads it.
  static String words(EditingSession session, GoalChange change) {
    String name = DisplayNames.field(session.form(), session.variant(), change.where().field());
    String before = Excerpt.label(change.before());
    String after = Excerpt.label(change.after());
    return switch (change.kind()) {
      case CHANGED -> Messages.text("stage.change", name, before, after);
      case ADDED -> Messages.text("stage.change.added", after);
      case REMOVED -> Messages.text("stage.change.removed", before);
    };
  }
}
