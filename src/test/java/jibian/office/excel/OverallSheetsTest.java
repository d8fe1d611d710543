package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.testing.Box;
import jibian.testing.OverallBoxes;
import jibian.testing.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of the unit as a whole in Excel, in each of its ways, read by POI.
class OverallSheetsTest {

  /// Amounts are numbers in Excel: 126.00 and 126 are the same one.
  private static String shape(int column, int rows, int columns, String text) {
    boolean number = text.matches("[0-9]+\\.[0-9]{2}");
    return column + ": " + rows + "×" + columns + " " + (number ? Double.valueOf(text) : text);
  }

  private static String amount(int column, int rows, int columns, String text) {
    return shape(column, rows, columns, text.matches("[0-9]+\\.[0-9]") ? text + "0" : text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"culture-overall", "land-overall", "market-overall"})
  void itHoldsTheOfficialTable(String name) throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples", name + ".json"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelWriter(Workbooks.HERE).write(Texts.document(text), out);
    List<String> official =
        OverallBoxes.of(text.overall().getFirst()).stream()
            .sorted(Comparator.comparingInt(Box::row).thenComparingInt(Box::column))
            .filter(box -> !box.text().isEmpty())
            .map(box -> shape(box.column(), box.rows(), box.columns(), box.text()))
            .toList();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<String> there =
          ReadBack.regions(book.getSheetAt(1)).stream()
              .filter(region -> !region.text().isEmpty())
              .map(it -> amount(it.column(), it.rows(), it.columns(), it.text()))
              .toList();
      assertThat(there).containsSubsequence(official);
    }
  }
}
