package jibian.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jibian.form.Scoring;
import jibian.model.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Examples worked by hand after 项目支出绩效评价管理办法 (财预〔2020〕10号) and the bands the forms declare.
class ScorerTest {
  private final Scoring rules = Years.stage("hebei", "evaluation").scoring().orElseThrow();

  private String score(String level, String wanted, String actual, String points) {
    return score(rules, level, wanted, actual, points);
  }

  private static String score(
      Scoring rules, String level, String wanted, String actual, String points) {
    boolean satisfied = level.contains("满意");
    Indicator row = Years.row(1, satisfied ? "满意度指标" : "产出指标", level, "某指标", wanted);
    Optional<BigDecimal> score =
        new Scorer(rules).score(row, actual, Attainment.of(row, actual), new BigDecimal(points));
    return score.map(BigDecimal::toPlainString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    // The more the better: reached is full, else actual ÷ target.
    "数量指标, ≥480次, 480次, 10, 10.00",
    "数量指标, ≥480次, 600次, 10, 10.00",
    "数量指标, ≥480次, 430次, 10, 8.96", // 430 ÷ 480 = 0.89583…
    "质量指标, ≥90%, 86%, 10, 9.56", // 86 ÷ 90 = 0.95555…
    "数量指标, ≥3, 1, 10, 3.33",
    "数量指标, ≥3, 2, 10, 6.67",
    "数量指标, ≥8个, 1个, 5, 0.63", // 5 ÷ 8 = 0.625: half goes up
    "数量指标, ≥8个, 7个, 1.5, 1.31", // 1.5 × 7 ÷ 8 = 1.3125
    "数量指标, ≥100人, 1000人, 10, 10.00", // never more than its points
    "数量指标, ≥300人, 0人, 15, 0.00",
    "数量指标, >3次, 3次, 10, 10.00", // missed by the sign, yet all of it by proportion
    "数量指标, ≥1.2万人次, 9000人次, 10, 7.50",
    "质量指标, ≥98‰, 9.8%, 10, 10.00",
    // Not to be exceeded: inside is full, else target ÷ actual.
    "成本指标, ≤126万元, 118.44万元, 20, 20.00",
    "成本指标, ≤55万元, 60万元, 20, 18.33", // 55 ÷ 60 = 0.91666…
    "成本指标, ≤2500元, 0.2万元, 10, 10.00",
    "成本指标, ≤55万元, 1万元, 20, 20.00",
    "成本指标, ≤55万元, 0万元, 20, 20.00",
    "时效指标, ≤24小时, 2天, 10, 5.00",
    "质量指标, ≤0次, 2次, 10, 0.00",
    "成本指标, 55万元, 60万元, 12, 11.00", // no sign: a cost is not to be exceeded
    "时效指标, 10天, 8天, 10, 10.00",
    // Just as much: by how far it is off.
    "数量指标, =24台, 24台, 10, 10.00",
    "数量指标, =24台, 21台, 10, 8.75", // 3 ÷ 24 = 0.125
    "数量指标, =24台, 27台, 10, 8.75",
    "数量指标, =24台, 50台, 10, 0.00",
    "数量指标, =0起, 0起, 30, 30.00",
    "数量指标, =0起, 1起, 30, 0.00",
    // Dates and ranges: in time, inside.
    "时效指标, 5月底前, 5月20日, 10, 10.00",
    "时效指标, 2026年12月底前, 2026年11月, 10, 10.00",
    "质量指标, 2～8℃, 5℃, 10, 10.00",
  })
  void figures(String level, String wanted, String actual, String points, String score) {
    assertThat(score(level, wanted, actual, points)).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    // Of 10 points: from 90 % all, from 80 % 8, from 60 % 5, below 0.
    "≥85%, 95%, 10.00",
    "≥90%, 90%, 10.00",
    "≥90%, 89.99%, 8.00",
    "≥85%, 80%, 8.00",
    "≥85%, 79.9%, 5.00",
    "≥85%, 60%, 5.00",
    "≥85%, 59%, 0.00",
    "≥85%, 92, 10.00",
  })
  void satisfaction(String wanted, String actual, String score) {
    assertThat(score("服务对象满意度指标", wanted, actual, "10")).isEqualTo(score);
  }

  /// Of other points in the same shares: of 15 points 80 % are 12, 50 % are 7.5.
  @ParameterizedTest
  @CsvSource({
    "≥90%, 91%, 15, 15.00",
    "≥90%, 85%, 15, 12.00",
    "≥90%, 70%, 15, 7.50",
    "≥90%, 59%, 15, 0.00"
  })
  void satisfactionOfOtherPoints(String wanted, String actual, String points, String score) {
    assertThat(score("服务对象满意度指标", wanted, actual, points)).isEqualTo(score);
  }

  /// A form may take all points of what was to be met exactly, and count satisfaction as any other share.
  @Test
  void otherFormsHaveOtherRules() {
    Scoring strict =
        new Scoring(
            rules.total(),
            rules.execution(),
            rules.executionReason(),
            rules.exceeded(),
            rules.loose(),
            rules.withCost(),
            rules.withoutCost(),
            false,
            rules.allOrNothing(),
            rules.qualitative(),
            List.of(),
            rules.grades());
    assertThat(score(strict, "数量指标", "=24台", "24台", "10")).isEqualTo("10.00");
    assertThat(score(strict, "数量指标", "=24台", "23台", "10")).isEqualTo("0.00");
    // 86 ÷ 90 = 0.95555…
    assertThat(score(strict, "服务对象满意度指标", "≥90%", "86%", "10")).isEqualTo("9.56");
    assertThat(score(strict, "服务对象满意度指标", "≥90%", "95%", "10")).isEqualTo("10.00");
  }

  @ParameterizedTest
  @CsvSource({
    "明显提升, 明显提升, 10.00",
    "健全, 已达到预期, 10.00",
    "健全, 基本达到预期, 8.00",
    "健全, 部分完成, 8.00",
    "健全, 未完成, 6.00",
    "是, 是, 10.00",
    "是, 否, 0.00",
    "无, 有, 0.00",
  })
  void words(String wanted, String actual, String score) {
    assertThat(score("质量指标", wanted, actual, "10")).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({
    "质量指标, ≥90%, ''",
    "质量指标, ≥90%, 5次", // a share and a count do not compare
    "质量指标, ≥90%, 良好",
    "质量指标, 健全, 制度汇编12项",
    "时效指标, 5月底前, 7月", // how much lateness costs is for the clerk to say
    "质量指标, 2～8℃, 12℃",
    "质量指标, '', 12次",
    "质量指标, 是, 制度汇编12项",
  })
  void whatCannotBeReckonedIsForTheClerkToSay(String level, String wanted, String actual) {
    assertThat(score(level, wanted, actual, "10")).isEmpty();
  }
}
