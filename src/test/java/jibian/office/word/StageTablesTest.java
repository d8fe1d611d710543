package jibian.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.StagePages;
import jibian.testing.Box;
import jibian.testing.StageTables;
import jibian.testing.Texts;
import jibian.testing.WordFile;
import jibian.text.UnusableException;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables of the stages in Word, read by POI: grid, spans, header, fonts and borders.
class StageTablesTest {

  private static Submission text(String name) {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/stages", name + ".json"));
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static WordFile written(Submission text, String stage) {
    try {
      StageForm form = Texts.forms().form(text.form()).stage(stage).orElseThrow();
      return WordFile.of(new StagePages(form).whole(text), WordFile.NO_PAGES);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  /// A summary comes first in a self-evaluation of several projects.
  private static List<List<Box>> boxes(String stage, int from) {
    List<XWPFTable> tables = written(text("hebei"), stage).tables();
    return tables.subList(from, from + 2).stream().map(WordFile::boxes).toList();
  }

  @Test
  void selfEvaluationIsCellByCellTheOfficialTable() {
    List<List<Box>> found = boxes("evaluation", 1);
    assertThat(found.getFirst()).containsExactlyInAnyOrderElementsOf(StageTables.evaluationHead());
    assertThat(found.getLast()).containsExactlyInAnyOrderElementsOf(StageTables.evaluationRows());
  }

  @Test
  void monitoringIsCellByCellTheOfficialTable() {
    List<List<Box>> found = boxes("monitoring-7", 0);
    assertThat(found.getFirst()).containsExactlyInAnyOrderElementsOf(StageTables.monitoringHead());
    assertThat(found.getLast()).containsAll(StageTables.monitoringRows());
  }

  @Test
  void theSummaryHasARowForEachProjectAndTheirSum() {
    XWPFTable summary = written(text("hebei"), "evaluation").tables().getFirst();
    assertThat(summary.getRows().stream().map(StageTablesTest::texts))
        .containsExactly(
            List.of("序号", "项目名称", "全年预算数", "全年执行数", "执行率", "指标数", "未完成", "总分", "等级"),
            List.of("1", "农村供水工程维修养护", "126.00", "118.44", "94.00%", "8", "2", "93.65", "优"),
            List.of("2", "小型水库日常管护", "54.00", "46.44", "86.00%", "7", "2", "95.56", "优"),
            List.of("", "合计", "180.00", "164.88", "91.60%", "15", "4", "", ""));
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "hebei, evaluation",
    "hebei, monitoring-7",
    "ministry, evaluation",
    "ministry, monitoring-10"
  })
  void gridsAreFixedAndRowsWhole(String name, String stage) {
    for (XWPFTable table : written(text(name), stage).tables()) {
      int sum = WordFile.columns(table).stream().mapToInt(Integer::intValue).sum();
      assertThat(table.getWidth()).isEqualTo(sum);
      assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
      assertThat(table.getCTTbl().getTblPr().getTblBorders().getInsideH().getSz()).hasToString("4");
      for (XWPFTableRow row : table.getRows()) {
        assertThat(row.getTableCells().stream().mapToInt(cell -> cell.getWidth()).sum())
            .isEqualTo(sum);
        row.getTableCells().stream()
            .flatMap(cell -> cell.getParagraphs().stream())
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .forEach(
                run ->
                    assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("宋体"));
      }
    }
  }

  @Test
  void columnsHaveTheWidthsOfTheForm() {
    XWPFTable table = written(text("ministry"), "evaluation").tables().getLast();
    List<Integer> columns = WordFile.columns(table);
    for (int column = 0; column < columns.size(); column++) {
      double width = StageTables.EVALUATION_WIDTHS.get(column);
      assertThat(columns.get(column) * 25.4 / 1440).isBetween(width - 0.03, width + 0.03);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluation", "monitoring-7"})
  void headingsAreRepeatedOverManyRows(String stage) {
    XWPFTable table = written(withRows(text("ministry"), 60), stage).tables().getLast();
    int headings = stage.equals("evaluation") ? 1 : 2;
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      assertThat(table.getRow(row).isRepeatHeader()).isEqualTo(row < headings);
      assertThat(table.getRow(row).isCantSplitRow()).isTrue();
    }
    assertThat(table.getNumberOfRows())
        .isEqualTo(headings + 60 + (stage.equals("evaluation") ? 2 : 0));
  }

  private static Submission withRows(Submission text, int count) {
    Project project = text.projects().getFirst();
    List<Indicator> rows = new ArrayList<>();
    for (int row = 0; row < count; row++) {
      Indicator like = project.indicators().get(row % project.indicators().size());
      rows.add(
          new Indicator(new Id(1000L + row), like.fields())
              .with("evaluation.reason", "原因与改进措施".repeat(row % 9)));
    }
    return text.withProjects(List.of(project.withIndicators(rows)));
  }

  @Test
  void eachProjectBeginsAPage() {
    String xml = written(text("hebei"), "monitoring-7").document().getDocument().xmlText();
    assertThat(xml.split("<w:pageBreakBefore", -1)).hasSize(1 + 2);
  }
}
