package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.StagePages;
import jibian.testing.Box;
import jibian.testing.StageTables;
import jibian.testing.Texts;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The tables of the stages in Excel, read by POI.
class StageSheetsTest {

  private static XSSFWorkbook written(String stage) throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    StageForm form = Texts.forms().form("hebei").stage(stage).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelWriter(Workbooks.HERE).write(new StagePages(form).whole(text), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> shapes(XSSFSheet sheet) {
    return ReadBack.regions(sheet).stream()
        .filter(region -> !region.text().isEmpty())
        .map(region -> shape(region.column(), region.rows(), region.columns(), region.text()))
        .toList();
  }

  private static List<String> shapes(List<Box> head, List<Box> rows) {
    Comparator<Box> reading = Comparator.comparingInt(Box::row).thenComparingInt(Box::column);
    return Stream.of(head, rows)
        .flatMap(boxes -> boxes.stream().sorted(reading))
        .filter(box -> !box.text().isEmpty())
        .map(box -> shape(box.column(), box.rows(), box.columns(), box.text()))
        .toList();
  }

  /// Amounts are numbers in Excel: 126.00 and 126 are the same one.
  private static String shape(int column, int rows, int columns, String text) {
    boolean number = text.matches("[0-9]+(\\.[0-9]+)?");
    return column + ": " + rows + "×" + columns + " " + (number ? Double.valueOf(text) : text);
  }

  @Test
  void selfEvaluationHoldsTheOfficialTable() throws Exception {
    try (XSSFWorkbook book = written("evaluation")) {
      assertThat(shapes(book.getSheetAt(2)))
          .containsSubsequence(shapes(StageTables.evaluationHead(), StageTables.evaluationRows()));
    }
  }

  @Test
  void monitoringHoldsTheOfficialTable() throws Exception {
    try (XSSFWorkbook book = written("monitoring-7")) {
      assertThat(shapes(book.getSheetAt(1)))
          .containsSubsequence(shapes(StageTables.monitoringHead(), StageTables.monitoringRows()));
    }
  }

  @Test
  void everyCellOfATableHasItsBorders() throws Exception {
    try (XSSFWorkbook book = written("monitoring-7")) {
      XSSFSheet sheet = book.getSheetAt(1);
      int first = 2;
      int last = ReadBack.printArea(sheet).getLastRow();
      for (int row = first; row <= last; row++) {
        if (sheet.getRow(row).getCell(0).getCellStyle().getBorderTop() == BorderStyle.NONE) {
          continue; // the gap between the tables
        }
        for (int column = 0; column < 16; column++) {
          var style = sheet.getRow(row).getCell(column).getCellStyle();
          assertThat(List.of(style.getBorderTop(), style.getBorderLeft(), style.getBorderRight()))
              .as(row + "," + column)
              .containsOnly(BorderStyle.THIN);
        }
      }
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }
  }

  @Test
  void thereIsASheetForTheSummaryAndEachProject() throws Exception {
    try (XSSFWorkbook book = written("evaluation")) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      assertThat(book.getSheetName(1)).contains("汇总");
      assertThat(shapes(book.getSheetAt(1))).anyMatch(shape -> shape.contains("93.65"));
    }
  }
}
