package jibian.stage;

import jibian.form.StageForm;
import jibian.model.Project;

/// How far a project is in a stage.
///
/// @param filled how many of its indicators, and of the amounts that were spent, are filled in
/// @param all how many there are
public record StageProgress(int filled, int all) {

  /// Of a project; in self-evaluation a score that is still to be said is not filled in.
  public static StageProgress of(Project project, StageForm stage) {
    if (stage.scoring().isPresent()) {
      Evaluation done = Evaluation.of(project, stage);
      int all = done.rows().size() + (done.execution().points().signum() > 0 ? 1 : 0);
      return new StageProgress(all - done.missing(), all);
    }
    String actual = stage.field("actual");
    int filled =
        (int)
            project.indicators().stream()
                .filter(row -> PointsShare.filled(row) && !row.text(actual).isBlank())
                .count();
    int all = (int) project.indicators().stream().filter(PointsShare::filled).count();
    boolean spent = Measured.of(project, stage.field("executed")).isPresent();
    return new StageProgress(filled + (spent ? 1 : 0), all + 1);
  }

  /// Whether nothing is left to fill in.
  public boolean done() {
    return filled == all;
  }
}
