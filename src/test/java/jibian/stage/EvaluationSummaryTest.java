package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.form.StageForm;
import jibian.model.Project;
import jibian.model.Submission;
import org.junit.jupiter.api.Test;

class EvaluationSummaryTest {
  private final Submission text = Years.read("hebei");
  private final StageForm stage = Years.stage("hebei", "evaluation");

  @Test
  void theParagraphForTheReport() {
    assertThat(EvaluationSummary.of(text, stage).paragraph())
        .isEqualTo(
            "2026年度，青桥县水务局本级对2个项目支出开展了绩效自评，涉及全年预算数180.00万元，"
                + "全年执行数164.88万元，执行率91.60%。自评等级为“优”的2个。"
                + "共设绩效指标15个，完成11个，没有完成4个（农村供水工程维修养护2个、小型水库日常管护2个）。");
  }

  @Test
  void whatIsNotScoredYetIsSaidToBeOpen() {
    Project bare = text.projects().getFirst().with("evaluation.executed", "");
    Submission open = text.withProjects(List.of(bare, text.projects().getLast()));
    EvaluationSummary summary = EvaluationSummary.of(open, stage);
    assertThat(summary.open()).isEqualTo(1);
    assertThat(summary.grades().values()).containsExactly(1, 0, 0, 0);
    assertThat(summary.paragraph()).contains("另有1个项目还没有评完。");
    Submission unwritten = Stages.goals(text);
    assertThat(EvaluationSummary.of(unwritten, stage).paragraph())
        .endsWith("涉及全年预算数180.00万元。另有2个项目还没有评完。");
  }

  /// What nothing was said of yet is not counted as reached.
  @Test
  void indicatorsThatAreNotScoredYetAreInNeitherCount() {
    Project unwritten = Stages.goals(text).projects().getLast();
    Submission half = text.withProjects(List.of(text.projects().getFirst(), unwritten));
    assertThat(EvaluationSummary.of(half, stage).paragraph())
        .endsWith("共设绩效指标15个，已评8个，其中完成6个，没有完成2个（农村供水工程维修养护2个）。");
  }

  @Test
  void noMoneyNoRate() {
    Submission bare = Stages.goals(text).withProjects(List.of());
    assertThat(EvaluationSummary.of(bare, stage).paragraph())
        .contains("涉及全年预算数0.00万元。")
        .contains("共设绩效指标0个，全部完成。");
  }
}
