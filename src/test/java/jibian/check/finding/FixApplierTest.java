package jibian.check.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a fix does to a text, and that it does nothing else.
class FixApplierTest {
  private static final Id PROJECT = new Id(1);
  private static final Id OTHER = new Id(2);

  /// Rows of 产出指标: two of 数量指标, one of 质量指标; then one of 效益指标.
  private static Submission text() {
    List<Indicator> rows =
        List.of(
            row(11, "产出指标", "数量指标", "里程"),
            row(12, "产出指标", "数量指标", "座数"),
            row(13, "产出指标", "质量指标", "完好率"),
            row(14, "效益指标", "社会效益指标", "通达率"));
    Map<String, Tree> top = new LinkedHashMap<>();
    top.put("unit", Tree.of("甲局"));
    return new Submission(
        new Tree.Fields(top, 0),
        List.of(),
        List.of(project(PROJECT, rows), project(OTHER, List.of(row(21, "产出指标", "数量指标", "他")))),
        List.of());
  }

  private static Project project(Id id, List<Indicator> rows) {
    return new Project(id, Tree.Fields.EMPTY.with("name", "项目" + id.value()), rows);
  }

  private static Indicator row(long id, String level1, String level2, String level3) {
    Map<String, Tree> cells = new LinkedHashMap<>();
    cells.put("level1", Tree.of(level1));
    cells.put("level2", Tree.of(level2));
    cells.put("level3", Tree.of(level3));
    cells.put("value", Tree.of("≥" + id + "个"));
    return new Indicator(new Id(id), new Tree.Fields(cells, 0));
  }

  private static List<String> rows(Submission text) {
    List<String> rows = new ArrayList<>();
    for (Indicator row : text.projects().getFirst().indicators()) {
      rows.add(row.text("level2") + "/" + row.text("level3"));
    }
    return rows;
  }

  @Test
  void cellsAreWrittenAndWhatIsNotTouchedStaysTheSameObject() {
    Submission text = text();
    Fix fix =
        new Fix.Write(
            List.of(
                new Fix.Cell(new Address(new Id(12), "level3"), "桥梁座数"),
                new Fix.Cell(new Address(PROJECT, "name"), "公路养护")),
            true);
    Submission mended = FixApplier.apply(text, fix);
    Project project = mended.projects().getFirst();
    assertThat(project.text("name")).isEqualTo("公路养护");
    assertThat(project.indicators().get(1).text("level3")).isEqualTo("桥梁座数");
    assertThat(project.indicators().get(1).text("value")).isEqualTo("≥12个");
    assertThat(project.indicators().get(0))
        .isSameAs(text.projects().getFirst().indicators().get(0));
    assertThat(mended.projects().get(1)).isSameAs(text.projects().get(1));
  }

  @Test
  void aFieldOfTheTextItselfIsWritten() {
    Fix fix = Fix.write(new Address(Address.TEXT, "unit"), "乙局").orElseThrow();
    Submission mended = FixApplier.apply(text(), fix);
    assertThat(mended.text("unit")).isEqualTo("乙局");
    assertThat(mended.projects()).isEqualTo(text().projects());
  }

  @Test
  void aRowThatIsGoneIsNotWritten() {
    Fix fix = Fix.propose(new Address(new Id(99), "level3"), "新").orElseThrow();
    assertThat(FixApplier.apply(text(), fix)).isEqualTo(text());
  }

  @Test
  void swappedRowsTakeOnTheLevelsOfTheirNewPlaces() {
    Submission mended = FixApplier.apply(text(), new Fix.Swap(PROJECT, new Id(12), new Id(13)));
    assertThat(rows(mended)).containsExactly("数量指标/里程", "数量指标/完好率", "质量指标/座数", "社会效益指标/通达率");
    assertThat(mended.projects().getFirst().indicators())
        .extracting(row -> row.id().value())
        .containsExactly(11L, 13L, 12L, 14L);
  }

  @Test
  void theFirstRowCanBeSwappedFromEitherSide() {
    List<String> wanted = List.of("数量指标/完好率", "数量指标/座数", "质量指标/里程", "社会效益指标/通达率");
    Id first = new Id(11);
    Id third = new Id(13);
    assertThat(rows(FixApplier.apply(text(), new Fix.Swap(PROJECT, first, third))))
        .isEqualTo(wanted);
    assertThat(rows(FixApplier.apply(text(), new Fix.Swap(PROJECT, third, first))))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"12, 99", "99, 12", "98, 99"})
  void rowsThatAreGoneAreNotSwapped(long one, long other) {
    Fix fix = new Fix.Swap(PROJECT, new Id(one), new Id(other));
    assertThat(FixApplier.apply(text(), fix)).isEqualTo(text());
  }

  /// Behind the last row of its heading; without one, behind the last of its first level; without that, at the end.
  @ParameterizedTest
  @CsvSource({
    "产出指标, 质量指标, '数量指标/座数,质量指标/完好率,质量指标/里程,社会效益指标/通达率'",
    "产出指标, 数量指标, '数量指标/座数,数量指标/里程,质量指标/完好率,社会效益指标/通达率'",
    "产出指标, 时效指标, '数量指标/座数,质量指标/完好率,时效指标/里程,社会效益指标/通达率'",
    "效益指标, 经济效益指标, '数量指标/座数,质量指标/完好率,社会效益指标/通达率,经济效益指标/里程'",
    "满意度指标, 服务对象满意度指标, '数量指标/座数,质量指标/完好率,社会效益指标/通达率,服务对象满意度指标/里程'"
  })
  void aRowIsMovedUnderItsHeading(String level1, String level2, String wanted) {
    Fix fix = new Fix.Move(PROJECT, new Id(11), level1, level2);
    Submission mended = FixApplier.apply(text(), fix);
    assertThat(String.join(",", rows(mended))).isEqualTo(wanted);
    Indicator moved =
        mended.projects().getFirst().indicators().stream()
            .filter(row -> row.id().equals(new Id(11)))
            .findFirst()
            .orElseThrow();
    assertThat(moved.text("level1")).isEqualTo(level1);
    assertThat(moved.text("value")).isEqualTo("≥11个");
  }

  @Test
  void aRowThatIsGoneIsNotMoved() {
    Fix fix = new Fix.Move(PROJECT, new Id(99), "产出指标", "质量指标");
    assertThat(FixApplier.apply(text(), fix)).isEqualTo(text());
  }

  @Test
  void anEmptyRowHasTheCellsOfTheOthersAndAnIdOfItsOwn() {
    Submission mended = FixApplier.apply(text(), new Fix.Insert(PROJECT, "产出指标", "时效指标"));
    assertThat(rows(mended))
        .containsExactly("数量指标/里程", "数量指标/座数", "质量指标/完好率", "时效指标/", "社会效益指标/通达率");
    Indicator added = mended.projects().getFirst().indicators().get(3);
    assertThat(added.id().value()).isGreaterThan(21);
    assertThat(added.fields().entries().keySet())
        .containsExactly("level1", "level2", "level3", "value");
    assertThat(added.text("value")).isEmpty();
    assertThat(added.text("level1")).isEqualTo("产出指标");
  }

  @Test
  void theFirstRowOfAProjectHasEveryField() {
    Submission none =
        new Submission(
            Tree.Fields.EMPTY, List.of(), List.of(project(PROJECT, List.of())), List.of());
    Submission mended = FixApplier.apply(none, new Fix.Insert(PROJECT, "产出指标", "数量指标"));
    Indicator added = mended.projects().getFirst().indicators().getFirst();
    assertThat(added.fields().entries().keySet()).containsAll(Indicator.FIELDS);
    assertThat(added.text("level2")).isEqualTo("数量指标");
  }

  @Test
  void oneRowIsRemoved() {
    Submission mended = FixApplier.apply(text(), new Fix.Delete(PROJECT, new Id(12)));
    assertThat(rows(mended)).containsExactly("数量指标/里程", "质量指标/完好率", "社会效益指标/通达率");
    assertThat(mended.projects().get(1)).isSameAs(mended.projects().get(1));
  }

  @Test
  void onlyWritingMayBeSafe() {
    Address place = new Address(new Id(11), "value");
    assertThat(Fix.write(place, "≥5个").orElseThrow().safe()).isTrue();
    assertThat(Fix.propose(place, "≥5个").orElseThrow().safe()).isFalse();
    assertThat(new Fix.Swap(PROJECT, new Id(11), new Id(12)).safe()).isFalse();
    assertThat(new Fix.Move(PROJECT, new Id(11), "", "").safe()).isFalse();
    assertThat(new Fix.Insert(PROJECT, "", "").safe()).isFalse();
    assertThat(new Fix.Delete(PROJECT, new Id(11)).safe()).isFalse();
  }

  @Test
  void aFixTellsWhatItProposesForAFieldAndForNoOther() {
    Address value = new Address(new Id(11), "value");
    Address level = new Address(new Id(11), "level2");
    assertThat(Fix.write(value, "≥5个").orElseThrow().proposes(value)).contains("≥5个");
    assertThat(Fix.write(value, "≥5个").orElseThrow().proposes(level)).isEmpty();
    Fix move = new Fix.Move(PROJECT, new Id(11), "产出指标", "质量指标");
    assertThat(move.proposes(level)).contains("质量指标");
    assertThat(move.proposes(value)).isEmpty();
    assertThat(new Fix.Delete(PROJECT, new Id(11)).proposes(value)).isEmpty();
  }

  /// What a unit's own check says is said as it is; what is proposed is told whole, as far as it goes on a line.
  @Test
  void aMessageNamesWhatItIsAbout() {
    Rule rule = new Rule("r", Severity.HINT, Authority.HABIT, "r", "", Optional.empty());
    Address place = new Address(new Id(11), "value");
    Finding own =
        new Finding(rule, Severity.HINT, place, "预算不超过100万元", List.of(), Optional.empty());
    assertThat(own.message()).isEqualTo("预算不超过100万元");
    assertThat(own.proposal()).isEmpty();
    String key = "预算偏大";
    Finding proposed =
        new Finding(rule, Severity.HINT, place, key, List.of(), Fix.write(place, "≥5个"));
    assertThat(proposed.proposal()).contains("≥5个");
    Finding elsewhere =
        new Finding(
            rule,
            Severity.HINT,
            place,
            key,
            List.of(),
            Fix.write(new Address(new Id(12), "value"), "≥5个"));
    assertThat(elsewhere.proposal()).isEmpty();
  }

  private static Finding finding(String rule, Severity severity, Optional<OverrideReason> reason) {
    Rule known = new Rule(rule, severity, Authority.HABIT, rule, "", Optional.empty());
    return new Finding(
        known,
        severity,
        new Address(PROJECT, "value"),
        rule,
        List.of(),
        Optional.empty(),
        reason,
        reason.isPresent());
  }

  /// What is said comes before how it is written, what is worse before what is not, what has a reason at the end.
  @Test
  void findingsAtOneCellAreToldInTheOrderInWhichTheyAreMended() {
    OverrideReason reason = new OverrideReason("value-copied", "value", "", List.of(), "已核", "");
    Finding answered = finding("value-copied", Severity.ERROR, Optional.of(reason));
    Finding writing = finding("sign-missing", Severity.ERROR, Optional.empty());
    Finding hint = finding("value-far", Severity.HINT, Optional.empty());
    Finding warning = finding("value-vague", Severity.WARNING, Optional.empty());
    Finding error = finding("value-wrong", Severity.ERROR, Optional.empty());
    List<Finding> findings = new ArrayList<>(List.of(answered, writing, hint, warning, error));
    findings.sort(Telling.ORDER);
    assertThat(findings).containsExactly(error, warning, hint, writing, answered);
  }
}
