package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Role;
import jibian.page.Row;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelRoundTripTest {
  @TempDir Path folder;

  @Property(tries = 150)
  void whatAGridHoldsIsReadBack(@ForAll("grids") Grid grid) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of(Workbooks.page("页", grid)))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      sheet.validateMergedRegions();
      assertThat(ReadBack.faults(sheet.getCTWorksheet())).isEmpty();
      assertThat(ReadBack.regions(sheet))
          .extracting(region -> region.columns() + " " + region.text())
          .containsExactlyElementsOf(shapes(grid));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    Document document = Workbooks.laidOut("langfang-2020");
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      ByteArrayOutputStream parallel = new ByteArrayOutputStream();
      new ExcelWriter(threads).write(document, parallel);
      assertThat(parallel.toByteArray()).isEqualTo(Workbooks.written(document));
    }
  }

  @Test
  void twoThousandSheetsCanBeWritten() throws IOException {
    Fragment page = Workbooks.pages(Workbooks.laidOut("chengde-2023")).getFirst();
    Fragment[] pages = IntStream.range(0, 2000).mapToObj(_ -> page).toArray(Fragment[]::new);
    byte[] file = Workbooks.written(Workbooks.of(pages));
    Path path = Files.write(folder.resolve("many.xlsx"), file);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      String list =
          new String(
              zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      List<String> names =
          Pattern.compile("<sheet name=\"([^\"]+)\"")
              .matcher(list)
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(names).hasSize(2001).doesNotHaveDuplicates().contains("1.anke 项目建设资金(2000)");
      assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/")))
          .hasSize(2001);
    }
  }

  @Provide
  Arbitrary<Grid> grids() {
    Arbitrary<String> plain =
        Arbitraries.of("", "项目", "11.50", "=22", "一".repeat(3000), "多\n行\n\n文字\n");
    Arbitrary<String> odd =
        Arbitraries.strings()
            .withChars("_x0041F <&>\"'=+-@\t\n\r\u0001\uFFFE\uD83D\uDE00年")
            .ofMaxLength(30);
    Arbitrary<List<String>> texts =
        Arbitraries.oneOf(plain, odd, Arbitraries.strings().all().ofMaxLength(20))
            .list()
            .ofSize(40);
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(1, 8),
            texts,
            Arbitraries.longs())
        .as(ExcelRoundTripTest::grid);
  }

  /// A grid tiled at random.
  private static Grid grid(int columns, int rows, List<String> texts, long seed) {
    Random random = new Random(seed);
    boolean[][] covered = new boolean[rows][columns];
    List<Row> made = new ArrayList<>();
    int next = 0;
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          Cell cell = cell(random, covered, row, column, texts.get(next++ % texts.size()));
          cells.add(cell);
        }
      }
      made.add(new Row(cells, 15 + random.nextInt(30), false));
    }
    List<Double> widths = random.doubles(columns, 5, 60).boxed().toList();
    return new Grid(widths, made);
  }

  private static Cell cell(Random random, boolean[][] covered, int row, int column, String text) {
    int columns = 1;
    while (column + columns < covered[row].length
        && !covered[row][column + columns]
        && random.nextBoolean()) {
      columns++;
    }
    int rows = 1 + random.nextInt(covered.length - row);
    for (int i = row; i < row + rows; i++) {
      Arrays.fill(covered[i], column, column + columns, true);
    }
    Role role = List.of(Role.CELL_LABEL, Role.CELL_TEXT, Role.CELL_VALUE).get(random.nextInt(3));
    return new Cell(
        column,
        rows,
        columns,
        role,
        List.of(text),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        "",
        null,
        List.of());
  }

  private static List<String> shapes(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.columns() + " " + holdable(cell.text()))
        .toList();
  }

  /// The text with what XML cannot hold replaced.
  private static String holdable(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean lost =
                  (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
                      || (c >= 0xD800 && c <= 0xDFFF)
                      || c == 0xFFFE
                      || c == 0xFFFF;
              result.appendCodePoint(lost ? 0xFFFD : c);
            });
    return result.toString();
  }
}
