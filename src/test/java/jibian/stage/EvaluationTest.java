package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private final StageForm stage = Years.stage("hebei", "evaluation");

  private static Project project(Indicator... rows) {
    Tree.Fields fields = Tree.Fields.EMPTY.with("name", "某项目").with("budget", "55.00");
    return new Project(new Id(1), fields, List.of(rows));
  }

  private static Indicator at(long id, String level1, String level2) {
    return Years.row(id, level1, level2, "指标" + id, "≥10次");
  }

  private List<String> points(Indicator... rows) {
    return Evaluation.of(project(rows), stage).rows().stream()
        .map(row -> Measured.points(row.score().points()))
        .toList();
  }

  @Test
  void executionIsTheShareOfItsPointsAndNeverMore() {
    Evaluation done = Evaluation.of(project().with("evaluation.executed", "52.30"), stage);
    assertThat(Measured.percent(done.rate().orElseThrow())).isEqualTo("95.09%");
    assertThat(done.execution().counted()).contains(new BigDecimal("9.51"));
    Evaluation more = Evaluation.of(project().with("evaluation.executed", "60.00"), stage);
    assertThat(more.execution().counted().orElseThrow()).isEqualByComparingTo("10");
  }

  @Test
  void theBudgetOfTheYearIsThatOfTheGoalsUnlessItWasChanged() {
    Project changed =
        project().with("evaluation.budget", "50.00").with("evaluation.executed", "25.00");
    assertThat(Evaluation.of(changed, stage).execution().counted().orElseThrow())
        .isEqualByComparingTo("5");
  }

  @Test
  void withoutAnAmountThereIsNoRate() {
    assertThat(Evaluation.of(project(), stage).rate()).isEmpty();
    assertThat(Evaluation.of(project().with("evaluation.executed", "—"), stage).missing())
        .isEqualTo(1);
  }

  @Test
  void withoutWeightsTheLevelsShareNinetyPoints() {
    assertThat(
            points(
                at(1, "产出指标", "数量指标"),
                at(2, "产出指标", "质量指标"),
                at(3, "产出指标", "成本指标"),
                at(4, "效益指标", "社会效益指标"),
                at(5, "满意度指标", "服务对象满意度指标")))
        .containsExactly("16.67", "16.67", "16.66", "30", "10");
  }

  @Test
  void costsAsAFirstLevelHaveTwentyPoints() {
    assertThat(
            points(
                at(1, "成本指标", "经济成本指标"),
                at(2, "产出指标", "数量指标"),
                at(3, "效益指标", "社会效益指标"),
                at(4, "满意度指标", "服务对象满意度指标")))
        .containsExactly("20", "40", "20", "10");
  }

  @Test
  void thePointsOfSatisfactionGoToTheBenefits() {
    assertThat(points(at(1, "产出指标", "数量指标"), at(2, "效益指标", "社会效益指标"))).containsExactly("50", "40");
  }

  @Test
  void pointsOfOtherLevelsGoToAllInProportion() {
    assertThat(points(at(1, "产出指标", "数量指标"), at(2, "满意度指标", "服务对象满意度指标")))
        .containsExactly("75", "15");
    assertThat(points(at(1, "效果指标", "社会效益指标"))).containsExactly("90");
  }

  @Test
  void sharesAddUpToTheLastHundredth() {
    Indicator[] rows =
        Stream.iterate(1L, id -> id + 1)
            .limit(7)
            .map(id -> at(id, "产出指标", "数量指标"))
            .toArray(Indicator[]::new);
    assertThat(points(rows))
        .containsExactly("12.86", "12.86", "12.86", "12.86", "12.86", "12.85", "12.85");
  }

  @Test
  void weightsCountAsTheyAreGivenAndPointsOfTheClerkBeforeThem() {
    Indicator one = at(1, "产出指标", "数量指标").with("weight", "40");
    Indicator two = at(2, "效益指标", "社会效益指标").with("weight", "40分");
    Indicator three = at(3, "满意度指标", "服务对象满意度指标").with("evaluation.points", "5");
    assertThat(points(one, two, three)).containsExactly("40", "40", "5");
  }

  @Test
  void anEmptyRowIsNoIndicator() {
    assertThat(points(at(1, "产出指标", "数量指标"), Years.row(2, "产出指标", "质量指标", "", " ")))
        .containsExactly("90");
  }

  @Test
  void theClerksScoreCounts() {
    Indicator row =
        at(1, "产出指标", "数量指标").with("evaluation.actual", "9次").with("evaluation.score", "85");
    Score score = Evaluation.of(project(row), stage).rows().getFirst().score();
    assertThat(score.computed()).contains(new BigDecimal("81.00"));
    assertThat(score.counted()).contains(new BigDecimal("85"));
    assertThat(score.overruled()).isTrue();
    Indicator same = row.with("evaluation.score", "81");
    assertThat(Evaluation.of(project(same), stage).rows().getFirst().score().overruled()).isFalse();
  }

  /// 52.30 ÷ 55.00 × 10 = 9.509…, 430 ÷ 480 × 40 = 35.833…, a half of 40 is the clerk's own,
  /// satisfaction of 85 % gets 80 % of 10: each is rounded, then they are added.
  @Test
  void theTotalIsTheSumOfRoundedScores() {
    Project all =
        project(
                Years.row(1, "产出指标", "数量指标", "巡查次数", "≥480次")
                    .with("weight", "40")
                    .with("evaluation.actual", "430次"),
                Years.row(2, "效益指标", "社会效益指标", "巡查制度", "健全")
                    .with("weight", "40")
                    .with("evaluation.actual", "部分达到")
                    .with("evaluation.score", "20"),
                Years.row(3, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%")
                    .with("weight", "10")
                    .with("evaluation.actual", "85%"))
            .with("evaluation.executed", "52.30");
    Evaluation done = Evaluation.of(all, stage);
    assertThat(done.rows())
        .extracting(row -> row.score().counted().orElseThrow().toPlainString())
        .containsExactly("35.83", "20", "8.00");
    assertThat(done.total()).isEqualByComparingTo("73.34"); // 9.51 + 35.83 + 20 + 8
    assertThat(done.totalPoints()).isEqualByComparingTo("100");
    assertThat(done.grade()).isEqualTo("中");
    assertThat(done.rows().get(1).score().overruled()).isTrue();
  }

  @Test
  void gradesBeginAtNinetyEightyAndSixty() {
    for (String[] grade :
        new String[][] {
          {"90", "优"}, {"89.99", "良"}, {"80", "良"}, {"79.99", "中"}, {"60", "中"}, {"59.99", "差"}
        }) {
      BigDecimal rest = new BigDecimal(grade[0]).subtract(BigDecimal.TEN);
      Indicator row = at(1, "产出指标", "数量指标").with("evaluation.score", rest.toPlainString());
      Project all = project(row).with("evaluation.executed", "55.00");
      assertThat(Evaluation.of(all, stage).grade()).isEqualTo(grade[1]);
    }
  }

  @Test
  void aWholeYear() {
    Project water = Years.read("hebei").projects().getFirst();
    Evaluation done = Evaluation.of(water, stage);
    // 9.40 of 10 for the money, 50 − 1.25 of 50, 15 + 10.5 of 30, 10 of 10
    assertThat(done.total()).isEqualByComparingTo("93.65");
    assertThat(done.totalPoints()).isEqualByComparingTo("100");
    assertThat(done.grade()).isEqualTo("优");
    assertThat(done.complete()).isTrue();
  }

  @Test
  void weightsOfAFormLeaveTheRestToExecution() {
    StageForm ministry = Years.stage("ministry", "evaluation");
    Evaluation done = Evaluation.of(Years.read("ministry").projects().getFirst(), ministry);
    assertThat(done.execution().points()).isEqualByComparingTo("10");
    assertThat(done.totalPoints()).isEqualByComparingTo("100");
    // 9.81 + 20 + 15 + 7.92 + 10 + 5 + 20 + 8
    assertThat(done.total()).isEqualByComparingTo("95.73");
  }
}
