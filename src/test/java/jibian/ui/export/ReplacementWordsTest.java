package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class ReplacementWordsTest {
  private static final ReplacementWords WORDS =
      new ReplacementWords(List.of(new ReplacementWords.Pair("张三", "某人")));

  @Test
  void whatWasWrittenInTheYearIsReplacedTooAndTheGoalsAsTheyWere() {
    Indicator row =
        new Indicator(new Id(2), Tree.Fields.EMPTY)
            .with("evaluation.reason", "张三离岗")
            .with("evaluation.goal.level3", "张三培训次数");
    Project project =
        new Project(new Id(1), Tree.Fields.EMPTY, List.of(row))
            .with("monitoring.7.result", "由张三完成");
    Submission text =
        new Submission(Tree.Fields.EMPTY, List.of(), List.of(project), List.of())
            .with("stages.evaluation.preparedBy", "张三");
    Submission open = WORDS.in(text);
    assertThat(open.text("stages.evaluation.preparedBy")).isEqualTo("某人");
    assertThat(open.projects().getFirst().text("monitoring.7.result")).isEqualTo("由某人完成");
    Indicator replaced = open.projects().getFirst().indicators().getFirst();
    assertThat(replaced.text("evaluation.reason")).isEqualTo("某人离岗");
    assertThat(replaced.text("evaluation.goal.level3")).isEqualTo("某人培训次数");
    assertThat(WORDS.count(open)).isZero();
  }
}
