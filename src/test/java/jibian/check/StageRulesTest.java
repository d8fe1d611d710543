package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.Stages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of the stages with what it must speak of, and what it must let pass. The text is whole and right; one cell
/// of it is changed at a time.
class StageRulesTest {
  private Submission text;
  private Form form;

  @BeforeEach
  void read() throws IOException, UnusableException {
    text = ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    form = Cases.form("hebei");
  }

  private static boolean ofStage(Finding finding) {
    return Stream.of("stage-", "monitoring-", "evaluation-")
        .anyMatch(finding.rule().id()::startsWith);
  }

  private List<Finding> findings(Submission of) {
    return new Reviewer().review(of, form).stream().filter(StageRulesTest::ofStage).toList();
  }

  private List<String> said(Submission of) {
    FindingReport report = new FindingReport("", of, form);
    return findings(of).stream()
        .map(report::entry)
        .map(it -> it.rule() + " " + it.indicator().orElse(0) + " " + it.field().orElse("-"))
        .toList();
  }

  /// What is said of the first project with a cell changed, beyond what is said of it unchanged.
  ///
  /// @param row from 1; 0 for the project
  private List<String> said(int row, String field, String value) {
    List<String> said = new ArrayList<>(said(changed(row, field, value)));
    said(text).forEach(said::remove);
    return said;
  }

  private Submission changed(int row, String field, String value) {
    Project first = text.projects().getFirst();
    List<Indicator> rows = new ArrayList<>(first.indicators());
    if (row > 0) {
      rows.set(row - 1, rows.get(row - 1).with(field, value));
    }
    Project changed = (row > 0 ? first : first.with(field, value)).withIndicators(rows);
    List<Project> all = new ArrayList<>(text.projects());
    all.set(0, changed);
    return text.withProjects(all);
  }

  @Test
  void ofARightYearOnlyMoneyBehindItsGoalsIsHintedAt() {
    assertThat(said(text)).containsExactly("monitoring-money 0 monitoring.7.executed");
  }

  @Test
  void nothingIsSaidOfAStageThatWasNotBegun() {
    Submission bare = text;
    for (StageForm stage : form.stages()) {
      bare = Stages.dropped(bare, stage);
    }
    assertThat(said(bare)).isEmpty();
    Submission unbegun =
        new Submission(
            text.fields().without("stages"), text.narrative(), text.projects(), List.of());
    assertThat(said(unbegun)).isEmpty();
  }

  @Test
  void aStageJustBegunAsksForWhatWasReached() {
    Submission begun =
        Stages.begin(
            Stages.goals(text), form.stage("evaluation").orElseThrow(), LocalDate.of(2027, 1, 8));
    assertThat(said(begun))
        .allMatch(line -> line.startsWith("stage-missing"))
        .hasSize(8 + 7 + 2 * 2);
  }

  @ParameterizedTest
  @CsvSource({
    "1, evaluation.actual, '', stage-missing 1 evaluation.actual",
    "1, monitoring.7.actual, ' ', stage-missing 1 monitoring.7.actual",
    "0, evaluation.executed, '', stage-missing 0 evaluation.executed",
    "0, evaluation.result, '', stage-missing 0 evaluation.result",
    "3, evaluation.actual, 98.6, stage-unit-missing 3 evaluation.actual",
    "3, evaluation.actual, 12次, stage-other-kind 3 evaluation.actual",
    "3, evaluation.actual, 良好, stage-other-kind 3 evaluation.actual",
    "3, monitoring.7.actual, 正常, stage-other-kind 3 monitoring.7.actual",
    "0, evaluation.budget, 约126, stage-amount 0 evaluation.budget",
    "0, evaluation.otherExecuted, -1, stage-amount 0 evaluation.otherExecuted",
    "0, monitoring.7.expected, 全部, stage-amount 0 monitoring.7.expected",
    "0, evaluation.fiscalExecuted, 118.00, stage-sum 0 evaluation.executed",
    "0, monitoring.7.otherExecuted, 0.50, stage-sum 0 monitoring.7.executed",
    "0, evaluation.budget, 118.00, stage-over-budget 0 evaluation.executed",
    "1, evaluation.score, 12, evaluation-points 1 evaluation.score",
    "1, evaluation.score, 满分, evaluation-points 1 evaluation.score",
    "0, evaluation.score, -1, evaluation-points 0 evaluation.score",
    "1, evaluation.points, 二, evaluation-points 1 evaluation.points",
    "1, evaluation.points, 12, evaluation-points-sum 0 evaluation.totalPoints",
    "7, evaluation.score, '', ''",
    "7, evaluation.scoreReason, '', evaluation-score-reason 7 evaluation.scoreReason",
    "2, evaluation.reason, '', evaluation-reason 2 evaluation.reason",
    "7, evaluation.reason, ' ', evaluation-reason 7 evaluation.reason",
    "1, evaluation.actual, 46处, evaluation-exceeded 1 evaluation.reason",
    "4, evaluation.actual, 11小时, evaluation-exceeded 4 evaluation.reason",
    "0, evaluation.budget, 140.00, evaluation-execution 0 evaluation.executionReason",
    "2, monitoring.7.cause, '', monitoring-cause 2 monitoring.7.cause",
    "2, monitoring.7.reason, '', monitoring-cause 2 monitoring.7.reason",
    "1, monitoring.7.likelihood, 完全不可能, monitoring-cause 1 monitoring.7.cause",
    "1, monitoring.7.likelihood, '', monitoring-expected 1 monitoring.7.likelihood",
    "1, monitoring.7.expected, '', monitoring-expected 1 monitoring.7.expected",
    "1, monitoring.7.expected, 30处, monitoring-expected 1 monitoring.7.likelihood",
  })
  void speaks(int row, String field, String value, String said) {
    assertThat(said(row, field, value)).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
  }

  @ParameterizedTest
  @CsvSource({
    "3, evaluation.actual, 986‰",
    "3, evaluation.actual, 百分之九十九",
    "1, evaluation.actual, 45处", // 118 %
    "4, evaluation.actual, 12小时", // just half of what is allowed
    "5, evaluation.actual, 0万元", // none at all
    "7, evaluation.actual, 12个乡镇全部达到",
    "0, evaluation.budget, 126.00",
    "0, evaluation.budget, 131.60", // 90 %
    "0, evaluation.budget, 118.44", // all of it
    "0, evaluation.points, 10",
    "0, monitoring.7.executed, 44.1",
    "0, evaluation.fiscalExecuted, 118.444",
    "0, evaluation.fiscalExecuted, ''", // parts are not asked for
    "1, evaluation.score, 10", // what the rules give
    "1, evaluation.score, 10分",
    "1, monitoring.7.likelihood, 有可能",
    "1, monitoring.7.expected, 38处以上",
    "0, evaluation.result, 目标全部完成。",
  })
  void letsPass(int row, String field, String value) {
    assertThat(said(row, field, value)).isEmpty();
  }

  /// How bad it is, and what the message says of the case.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | evaluation.actual | '' | error | 目标为“≥38处”，请填写",
        "0 | evaluation.executed | '' | error | 还没有填执行数",
        "0 | evaluation.result | '' | warning | 还没有写年度总体目标的实际完成情况",
        "0 | budget | '' | error | 绩效目标表里没有预算数",
        "3 | evaluation.actual | 98.6 | warning | “98.6”没有单位，目标的单位是“%”，请写 98.6%",
        "3 | evaluation.actual | 12次 | error | 目标是“≥98%”，完成情况“12次”不是同一种量",
        "3 | evaluation.actual | 良好 | error | 目标是“≥98%”，完成情况“良好”不是数",
        "3 | monitoring.7.actual | 正常 | warning | 完成情况“正常”不是数",
        "0 | evaluation.budget | 约126 | error | “约126”不是金额，请只填数字，单位为万元",
        "0 | evaluation.fiscalExecuted | 118.00 | error | 合计 118.44 不等于各项资金之和 118.00",
        "0 | evaluation.budget | 118.00 | error | 执行数 118.44 超过全年预算数 118.00",
        "0 | evaluation.fiscalExecuted | 130.00 | error | 执行数 130.00 超过全年预算数 126.00",
        "0 | monitoring.7.executed | 130.00 | error | 执行数 130.00 超过年初预算数 126.00",
        "1 | evaluation.score | 12 | error | 得分 12 超过分值 10",
        "1 | evaluation.score | -1 | error | “-1”不是不小于 0 的数",
        "1 | evaluation.points | 12 | error | 分值合计为 102，应为 100：预算执行率 10 分，各指标合计应为 90 分",
        "7 | evaluation.scoreReason | '' | error | 改成了 10.5 分，请写明理由",
        "2 | evaluation.reason | '' | error | 目标“=24台”，实际“21台”，没有达到",
        "1 | evaluation.score | 9 | error | 目标“≥38处”，实际“38处”，得分低于分值",
        "1 | evaluation.actual | 46处 | warning | 目标“≥38处”，实际“46处”，超过目标 20% 以上",
        "4 | evaluation.actual | 11小时 | hint | 目标“≤24小时”，实际“11小时”，不到目标值的 50%",
        "0 | evaluation.budget | 140.00 | warning | 执行率 84.60%，低于 90%",
        "2 | monitoring.7.cause | '' | warning | 目标“=24台”只完成“8台”，明显落后",
        "1 | monitoring.7.likelihood | 完全不可能 | error | 完成目标“≥38处”已不可能",
        "1 | monitoring.7.expected | '' | warning | 请填写",
        "1 | monitoring.7.likelihood | '' | warning | 请选一项",
        "1 | monitoring.7.expected | 30处 | warning | 预计完成“30处”，达不到目标“≥38处”，却选了“确定能”",
        "0 | monitoring.7.executed | 19.00 | warning | 7月底执行率 15.08%，不到计划支出进度 40.00% 的一半",
        "2 | evaluation.reason | 因因 | - | -"
      })
  void saysHowBadItIsAndWhy(int row, String field, String value, String severity, String words) {
    List<String> said = messages(changed(row, field, value));
    messages(text).forEach(said::remove);
    if (severity.equals("-")) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said).anyMatch(it -> it.startsWith(severity + " ") && it.contains(words));
    }
  }

  private List<String> messages(Submission of) {
    return new ArrayList<>(
        findings(of).stream().map(it -> it.severity().id() + " " + it.message()).toList());
  }

  @Test
  void moneyFarBehindTheScheduleIsMoreThanAHint() {
    assertThat(said(changed(0, "monitoring.7.executed", "19.00")))
        .contains("monitoring-money 0 monitoring.7.executed");
    assertThat(findings(changed(0, "monitoring.7.executed", "19.00")))
        .filteredOn(finding -> finding.rule().id().equals("monitoring-money"))
        .extracting(finding -> finding.severity().id())
        .containsExactly("warning");
  }

  @Test
  void aReasonIsNoLongerThanTheFormSays() {
    assertThat(said(2, "evaluation.reason", "因".repeat(100))).isEmpty();
    assertThat(said(2, "evaluation.reason", "因".repeat(101)))
        .containsExactly("stage-length 2 evaluation.reason");
    assertThat(said(2, "evaluation.reason", "因 ".repeat(100))).isEmpty();
    assertThat(said(text.with("stages.evaluation.summary", "好".repeat(201))))
        .contains("stage-length 0 stages.evaluation.summary");
  }

  @Test
  void whatTheRulesCannotScoreIsToBeScored() {
    Submission unscored = changed(7, "evaluation.actual", "制度汇编12项");
    List<Indicator> rows = new ArrayList<>(unscored.projects().getFirst().indicators());
    rows.set(6, rows.get(6).with("evaluation.score", "").with("evaluation.scoreReason", ""));
    List<Project> all = new ArrayList<>(unscored.projects());
    all.set(0, all.getFirst().withIndicators(rows));
    assertThat(said(unscored.withProjects(all)))
        .contains("evaluation-score-missing 7 evaluation.score");
  }

  @Test
  void aChangedGoalIsToldInTheStage() {
    StageForm stage = form.stage("evaluation").orElseThrow();
    text = Stages.agreed(text, stage);
    assertThat(said(3, "value", "≥97%"))
        .containsExactly("stage-goal-changed 3 evaluation.goal.value");
    assertThat(findings(changed(3, "value", "≥97%")))
        .filteredOn(finding -> finding.rule().id().equals("stage-goal-changed"))
        .extracting(Finding::message)
        .first()
        .asString()
        .contains("≥98%", "≥97%", stage.name());
    assertThat(said(0, "budget", "120.00")).contains("stage-goal-changed 0 evaluation.goal.budget");
  }

  @Test
  void aRowThatCameOrWentIsToldInTheStage() {
    text = Stages.agreed(text, form.stage("evaluation").orElseThrow());
    List<Indicator> rows = text.projects().getFirst().indicators();
    List<Indicator> more = new ArrayList<>(rows);
    Tree.Fields added = rows.getFirst().fields().without("evaluation");
    more.add(new Indicator(new Id(900), added).with("level3", "新增水表数量"));
    assertThat(messages(withRows(more))).anyMatch(it -> it.contains("后新增了指标“新增水表数量”"));
    assertThat(said(withRows(more))).contains("stage-goal-changed 9 evaluation.goal.level3");
    assertThat(messages(withRows(rows.subList(0, 7)))).anyMatch(it -> it.contains("后少了指标“用水户满意度”"));
    assertThat(said(withRows(rows.subList(0, 7))))
        .contains("stage-goal-changed 0 evaluation.goal.indicators");
  }

  private Submission withRows(List<Indicator> rows) {
    List<Project> all = new ArrayList<>(text.projects());
    all.set(0, all.getFirst().withIndicators(rows));
    return text.withProjects(all);
  }

  @Test
  void aMissingUnitIsPutIn() {
    Submission bare = changed(3, "evaluation.actual", "98.6");
    Submission mended =
        Fixes.apply(bare, form, findings(bare), Set.of("stage-unit-missing")).text();
    assertThat(mended.projects().getFirst().indicators().get(2).text("evaluation.actual"))
        .isEqualTo("98.6%");
  }

  @Test
  void placesAreNamedAsTheFormDoes() {
    FindingReport report = new FindingReport("f", text, form);
    Submission bare = changed(1, "monitoring.7.actual", "");
    assertThat(findings(bare).stream().map(report::line))
        .anyMatch(line -> line.contains("第 1 行 1–7月执行情况："));
  }
}
