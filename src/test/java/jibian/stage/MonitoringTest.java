package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The thresholds are those of one province: below 60 % of what was due red, below 80 % yellow, above 120 % blue.
class MonitoringTest {
  private final StageForm july = Years.stage("hebei", "monitoring-7");

  private Monitoring monitoring(String budget, String executed, String plan, Indicator... rows) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("budget", budget)
            .with("plan", Tree.Fields.EMPTY.with("3", "").with("6", plan).with("12", "100%"));
    Project project =
        new Project(new Id(1), fields, List.of(rows)).with("monitoring.7.executed", executed);
    return Monitoring.of(project, july);
  }

  private Light light(String level, String wanted, String actual) {
    Indicator row =
        Years.row(2, level.contains("满意") ? "满意度指标" : "产出指标", level, "某指标", wanted)
            .with("monitoring.7.actual", actual);
    return monitoring("10.00", "5.00", "50%", row).rows().getFirst().light();
  }

  @ParameterizedTest
  @CsvSource({
    // 120 × 7 ÷ 12 = 70 were due.
    "数量指标, ≥120次, 41次, RED", // 58.6 %
    "数量指标, ≥120次, 42次, YELLOW", // 60 %
    "数量指标, ≥120次, 55次, YELLOW",
    "数量指标, ≥120次, 56次, GREEN", // 80 %
    "数量指标, ≥120次, 84次, GREEN", // 120 %
    "数量指标, ≥120次, 85次, BLUE",
    // Not to be exceeded: inside or outside of the whole.
    "成本指标, ≤126万元, 44.1万元, GREEN",
    "成本指标, ≤126万元, 130万元, RED",
    // To be met exactly: as above, but nothing beyond the whole.
    "数量指标, =24台, 14台, GREEN",
    "数量指标, =24台, 8台, RED",
    "数量指标, =24台, 25台, RED",
    "质量指标, =0起, 0起, NONE",
    // A rate of quality or satisfaction is due in full at any time.
    "质量指标, ≥98%, 98.2%, GREEN",
    "质量指标, ≥98%, 50%, RED",
    "服务对象满意度指标, ≥90%, 70%, YELLOW",
    // What is no number has no light.
    "质量指标, 健全, 正在建立, NONE",
    "数量指标, ≥120次, '', NONE",
    "数量指标, ≥120次, 50%, NONE",
  })
  void lights(String level, String wanted, String actual, Light light) {
    assertThat(light(level, wanted, actual)).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 50.00, 50%, GREEN", // June's half is there
    "100.00, 49.00, 50%, YELLOW",
    "100.00, 24.00, 50%, RED",
    "100.00, 40.00, '', GREEN", // no schedule: the form wants 40 % by June
    "100.00, 39.00, '', YELLOW",
    "100.00, '', 50%, NONE",
    "'', 50.00, 50%, NONE",
  })
  void money(String budget, String executed, String plan, Light light) {
    assertThat(monitoring(budget, executed, plan).money()).isEqualTo(light);
  }

  @Test
  void goalsAndMoneyMayBeTenPercentApart() {
    Indicator row = Years.row(2, "产出指标", "数量指标", "次数", "≥100次").with("monitoring.7.actual", "60次");
    assertThat(monitoring("100.00", "50.00", "60%", row).apart()).isFalse();
    assertThat(monitoring("100.00", "49.99", "60%", row).apart()).isTrue();
    assertThat(monitoring("100.00", "70.01", "60%", row).apart()).isTrue();
    // The money is where the schedule wants it.
    assertThat(monitoring("100.00", "40.00", "40%", row).apart()).isFalse();
  }

  @Test
  void octoberIsAStageOfItsOwn() {
    StageForm october = Years.stage("hebei", "monitoring-10");
    assertThat(october.path()).isEqualTo("monitoring.10");
    assertThat(october.columns(new Project(new Id(1), Tree.Fields.EMPTY, List.of())))
        .extracting(column -> column.label())
        .contains("1–10月执行情况");
  }

  /// Before anything is spent there is no rate; a dash would stand at the beginning or the end of a line of the report.
  @Test
  void theReportLeavesOutWhatNobodyHasSpentYet() {
    Submission text = Stages.goals(Years.read("hebei"));
    StageForm july = Years.stage("hebei", "monitoring-7");
    String report = StageSummary.of(text, july, StageSummary.none(july)).report();
    assertThat(report)
        .startsWith("2026年1–7月，")
        .contains("年初预算数合计180.00万元。")
        .doesNotContain("执行", "—");
  }
}
