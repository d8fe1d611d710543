package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.testing.Box;
import jibian.testing.OfficialTable;
import jibian.testing.Texts;
import jibian.text.Tree;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every project's sheet holds the official table. In Excel both tables of a variant lie on the columns of the one.
class ExcelOfficialTest {

  static Stream<Arguments> textsAndVariants() {
    return Stream.concat(
        Texts.NAMES.stream().map(name -> Arguments.of(name, "one-table")),
        Stream.of("two-tables", "two-tables-unit-row")
            .map(variant -> Arguments.of("julu-2024", variant)));
  }

  @ParameterizedTest
  @MethodSource("textsAndVariants")
  void everySheetHoldsTheOfficialTable(String name, String variant) throws IOException {
    Submission text = with(Texts.submission(name), variant);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelWriter(Runnable::run).write(Texts.document(text), out);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      int sheet = name.startsWith("langfang") ? 2 : 1;
      for (var project : text.projects()) {
        List<Box> demanded =
            OfficialTable.of(with(text, "one-table"), project).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(shapes(ReadBack.regions(book.getSheetAt(sheet++))))
            .containsSubsequence(shapesOf(demanded));
      }
    }
  }

  private static List<String> shapes(List<ReadBack.Region> regions) {
    return regions.stream()
        .filter(region -> !region.text().isEmpty())
        .map(region -> shape(region.column(), region.rows(), region.columns(), region.text()))
        .toList();
  }

  private static List<String> shapesOf(List<Box> boxes) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(
        (a, b) -> a.row() != b.row() ? a.row() - b.row() : Integer.compare(a.column(), b.column()));
    return sorted.stream()
        .filter(box -> !box.text().isEmpty())
        .map(box -> shape(box.column(), box.rows(), box.columns(), box.text()))
        .toList();
  }

  /// Amounts are numbers in Excel: 11.50 and 11.5 are the same one.
  private static String shape(int column, int rows, int columns, String text) {
    boolean amount = text.matches("\\d+\\.\\d+");
    return column + ": " + rows + "×" + columns + " " + (amount ? Double.valueOf(text) : text);
  }

  private static Submission with(Submission text, String variant) {
    return new Submission(
        text.form().equals("hebei")
            ? text.fields().with("variant", Tree.of(variant))
            : text.fields(),
        text.narrative(),
        text.projects(),
        text.supplements());
  }
}
