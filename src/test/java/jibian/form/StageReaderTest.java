package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jibian.json.JsonFile;
import jibian.model.Id;
import jibian.model.Project;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The stages of a unit's own form: one value changed, a month more, one taken out; and what cannot be used.
class StageReaderTest {
  private static final Project PROJECT = new Project(new Id(1), Tree.Fields.EMPTY, List.of());

  private static Form form(String stages) throws UnusableException {
    String json =
        """
        {"id": "county", "extends": "hebei", "name": "某县表式",
         "stages": {
          %s
         }}
        """
            .formatted(stages);
    TreeCursor own =
        TreeCursor.top(
            "county.json", JsonFile.read("county.json", json.getBytes(StandardCharsets.UTF_8)));
    return Texts.forms().and(List.of(own)).form("county");
  }

  @Test
  void oneValueIsChangedAndTheRestStays() throws Exception {
    StageForm stage =
        form("\"evaluation\": {\"scoring\": {\"exceeded\": 130}}")
            .stage("evaluation")
            .orElseThrow();
    assertThat(stage.scoring().orElseThrow().exceeded()).isEqualByComparingTo("130");
    assertThat(stage.scoring().orElseThrow().grades()).hasSize(4);
    assertThat(stage.columns(PROJECT))
        .extracting(IndicatorColumn::field)
        .contains("evaluation.actual");
  }

  @Test
  void aMonthMore() throws Exception {
    StageForm stage =
        form("\"monitoring-3\": {\"extends\": \"monitoring-7\", \"month\": 3}")
            .stage("monitoring-3")
            .orElseThrow();
    assertThat(stage.path()).isEqualTo("monitoring.3");
    assertThat(stage.name()).isEqualTo("绩效运行监控（1–3月）");
    assertThat(stage.field("actual")).isEqualTo("monitoring.3.actual");
    assertThat(stage.textField("date")).isEqualTo("stages.monitoring.3.date");
  }

  @Test
  void oneTakenOut() throws Exception {
    assertThat(form("\"monitoring-10\": null").stages())
        .extracting(StageForm::id)
        .containsExactly("monitoring-7", "evaluation");
  }

  @Test
  void weightsOfEightyLeaveTwentyToExecution() throws Exception {
    String json =
        """
        {"id": "eighty", "extends": "ministry", "name": "八十分", "weights": {"field": "weight", "total": 80}}
        """;
    Form eighty =
        Texts.forms()
            .and(
                List.of(
                    TreeCursor.top(
                        "eighty.json",
                        JsonFile.read("eighty.json", json.getBytes(StandardCharsets.UTF_8)))))
            .form("eighty");
    assertThat(eighty.stage("evaluation").orElseThrow().scoring().orElseThrow().execution())
        .isEqualByComparingTo(new BigDecimal("20"));
  }

  @Test
  void columnsOfTicksAreOneToChooseFrom() throws Exception {
    StageForm stage = Texts.forms().form("hebei").stage("monitoring-7").orElseThrow();
    IndicatorColumn cause =
        stage.columns(PROJECT).stream()
            .filter(column -> column.field().equals("monitoring.7.cause"))
            .findFirst()
            .orElseThrow();
    assertThat(cause.label()).isEqualTo("偏差原因分析");
    assertThat(cause.choices()).containsExactly("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他");
  }

  @Test
  void fieldsInAMatrixAreCalledByTheirRowAndColumn() throws Exception {
    StageForm stage = Texts.forms().form("hebei").stage("evaluation").orElseThrow();
    assertThat(stage.heads(PROJECT))
        .filteredOn(head -> head.field().equals("evaluation.fiscalExecuted"))
        .extracting(HeadField::label)
        .containsExactly("其中：当年财政拨款 全年执行数（B）");
    assertThat(stage.heads(PROJECT))
        .filteredOn(head -> head.field().equals("evaluation.executed"))
        .extracting(HeadField::label)
        .containsExactly("全年执行数（B）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"monitoring-7\": {\"lights\": {\"red\": 90}} | 从小到大",
        "\"monitoring-7\": {\"lights\": {\"money\": {\"13\": 40}}} | “13”不是月份",
        "\"monitoring-7\": {\"lights\": {\"steady\": [\"质量\"]}} | 不认识“质量”",
        "\"monitoring-7\": {\"lights\": {\"moneyRed\": 120}} | 不能超过 100",
        "\"monitoring-7\": {\"month\": 13} | 1 到 12",
        "\"monitoring-9\": {\"extends\": \"monitoring-8\"} | “monitoring-8”不存在",
        "\"monitoring-9\": {\"extends\": \"monitoring-9\"} | 成了环",
        "\"again\": {\"extends\": \"evaluation\"} | 另一个阶段也用 evaluation",
        "\"evaluation\": {\"parts\": []} | parts",
        "\"evaluation\": {\"scoring\": {\"execution\": 120}} | 应在 0 到 100 之间",
        "\"evaluation\": {\"scoring\": {\"equal\": \"half\"}} | 不认识“half”",
        "\"evaluation\": {\"scoring\": {\"grades\": [{\"name\": \"中\", \"least\": 60}, {\"name\":"
            + " \"优\", \"least\": 90}]}} | 从高到低",
        "\"evaluation\": {\"scoring\": {\"withCost\": {\"cost\": 0, \"output\": 0, \"benefit\": 0,"
            + " \"satisfaction\": 0}}} | 不能全是 0",
        "\"evaluation\": {\"limits\": {\"reason\": \"一百\"}} | 整数",
      })
  void aMistakeIsToldWithItsPlaceAndReason(String stages, String reason) {
    assertThatThrownBy(() -> form(stages))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("county.json")
        .hasMessageContaining("stages.")
        .hasMessageContaining(reason);
  }

  @Test
  void aMistakeInATableIsToldWithItsLine() {
    assertThatThrownBy(
            () ->
                form(
                    """
                    "evaluation": {"parts": [
                      {"part": "table", "widths": [100, 70],
                       "rows": [{"cells": [{"label": "项目名称"}]}]}]}\
                    """))
        .hasMessageContaining("第 5 行")
        .hasMessageContaining("stages.evaluation")
        .hasMessageContaining("第 2 列没有单元格");
  }
}
