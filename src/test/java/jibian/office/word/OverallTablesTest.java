package jibian.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.OverallBoxes;
import jibian.testing.Texts;
import jibian.testing.WordFile;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of the unit as a whole in Word, in each of its ways, read by POI.
class OverallTablesTest {
  /// Columns in millimetres.
  private static final List<Double> WIDTHS = List.of(22.0, 28.0, 40.0, 22.0, 22.0, 22.0);

  @ParameterizedTest
  @ValueSource(strings = {"culture-overall", "land-overall", "market-overall"})
  void itIsCellByCellTheOfficialTable(String name) throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples", name + ".json"));
    XWPFTable table = WordFile.of(Texts.document(text), WordFile.NO_PAGES).tables().getFirst();
    assertThat(WordFile.boxes(table))
        .containsExactlyInAnyOrderElementsOf(OverallBoxes.of(text.overall().getFirst()));
    List<Integer> columns = WordFile.columns(table);
    for (int column = 0; column < columns.size(); column++) {
      double width = WIDTHS.get(column);
      assertThat(columns.get(column) * 25.4 / 1440).isBetween(width - 0.03, width + 0.03);
    }
    assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).hasToString("fixed");
    assertThat(table.getCTTbl().getTblPr().getTblBorders().getInsideV().getSz()).hasToString("4");
    for (XWPFTableRow row : table.getRows()) {
      row.getTableCells().stream()
          .flatMap(cell -> cell.getParagraphs().stream())
          .flatMap(paragraph -> paragraph.getRuns().stream())
          .forEach(
              run -> assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("宋体"));
    }
  }
}
