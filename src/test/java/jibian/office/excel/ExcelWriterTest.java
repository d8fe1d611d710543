package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import jibian.office.WriteRemark;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.page.Run;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelWriterTest {
  static final List<String> TEXTS = Workbooks.TEXTS;

  @ParameterizedTest
  @FieldSource("TEXTS")
  void everyProjectAndSupplementHasASheetAfterTheIndex(String text) throws IOException {
    Document document = Workbooks.laidOut(text);
    int pages = Workbooks.text(text).projects().size() + Workbooks.text(text).supplements().size();
    try (XSSFWorkbook workbook = Workbooks.opened(document)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + pages);
      assertThat(workbook.getSheetName(0)).isEqualTo("目录");
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void everyPartObeysTheSchema(String text) throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut(text))) {
      assertThat(ReadBack.faults(workbook.getCTWorkbook())).isEmpty();
      assertThat(ReadBack.faults(workbook.getStylesSource().getCTStylesheet())).isEmpty();
      workbook.forEach(
          sheet -> assertThat(ReadBack.faults(((XSSFSheet) sheet).getCTWorksheet())).isEmpty());
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void theGridOfEveryPageIsOnItsSheetCellForCell(String text) throws IOException {
    Document document = Workbooks.laidOut(text);
    try (XSSFWorkbook workbook = Workbooks.opened(document)) {
      List<Fragment> pages = Workbooks.pages(document);
      for (int i = 0; i < pages.size(); i++) {
        List<String> shapes =
            ReadBack.regions(workbook.getSheetAt(i + 1)).stream()
                .map(ReadBack.Region::shape)
                .toList();
        Grid widest = Workbooks.widestGrid(pages.get(i));
        List<String> wanted =
            widest.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.rows() + "×" + cell.columns() + " " + cell.text())
                .toList();
        assertThat(shapes).containsSubsequence(wanted);
      }
    }
  }

  @Test
  void theIndicatorTableOfItsOwnLiesOnTheColumnsOfTheHead() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("julu-2024"))) {
      List<ReadBack.Region> regions = ReadBack.regions(workbook.getSheetAt(1));
      ReadBack.Region first =
          regions.stream().filter(region -> region.text().equals("一级指标")).findFirst().orElseThrow();
      List<ReadBack.Region> heading =
          regions.stream().filter(region -> region.row() == first.row()).toList();
      assertThat(heading).extracting(ReadBack.Region::column).containsExactly(0, 1, 2, 3, 5, 6);
      assertThat(heading)
          .extracting(ReadBack.Region::text)
          .containsExactly("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    }
  }

  @Test
  void theIndexListsAllSheetsWithCodeAmountAndLink() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("chengde-2023"))) {
      XSSFSheet index = workbook.getSheetAt(0);
      assertThat(texts(index, 1)).containsExactly("序号", "编码", "项目（表）名称", "预算数（万元）");
      assertThat(texts(index, 2))
          .containsExactly("1", "13082123P00009810002R", "anke 项目建设资金", "11.50");
      assertThat(index.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(11.5);
      assertThat(index.getHyperlinkList()).hasSize(14);
      for (int i = 0; i < 7; i++) {
        String target = "'" + workbook.getSheetName(i + 1) + "'!A1";
        assertThat(index.getHyperlink(2 + i, 0).getLocation()).isEqualTo(target);
        assertThat(index.getHyperlink(2 + i, 2).getLocation()).isEqualTo(target);
      }
    }
  }

  @Test
  void aNameThatNeedsSeveralLinesIsLinkedByItsNumberAlone() throws IOException {
    String name = "关于进一步加强社会治安综合治理视联网网络租赁维护和设备更新改造项目的专项经费和配套资金以及人员培训费用支出说明";
    Document document = Workbooks.of(page(name, Cell.of(0, 1, Role.CELL_TEXT, "", null)));
    try (XSSFWorkbook workbook = Workbooks.opened(document)) {
      XSSFSheet index = workbook.getSheetAt(0);
      assertThat(index.getHyperlinkList())
          .singleElement()
          .satisfies(link -> assertThat(link.getCellRef()).isEqualTo("A3"));
      assertThat(texts(index, 2)).containsExactly("1", name);
    }
  }

  @Test
  void anIndexWithoutCodesAndAmountsHasNoColumnsForThem() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("langfang-2020"))) {
      assertThat(texts(workbook.getSheetAt(0), 1)).containsExactly("序号", "项目（表）名称");
    }
  }

  @ParameterizedTest
  @CsvSource({"chengde-2023,7", "tangshan-2022,6", "zunhua-2022,7"})
  void aSheetHoldsTheColumnsOfTheOfficialGridAndNothingBesideThem(String name, int columns)
      throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut(name))) {
      for (int number = 1; number < workbook.getNumberOfSheets(); number++) {
        XSSFSheet sheet = workbook.getSheetAt(number);
        assertThat(ReadBack.printArea(sheet).getLastColumn()).isEqualTo(columns - 1);
        assertThat(sheet.getCTWorksheet().getColsArray(0).sizeOfColArray()).isEqualTo(columns);
        sheet.forEach(row -> assertThat((int) row.getLastCellNum()).isLessThanOrEqualTo(columns));
        assertThat(sheet.getHyperlinkList()).isEmpty();
      }
    }
  }

  @Test
  void columnsAreAsWideAsTheFormSays() throws IOException {
    double[] millimetres = {18.5, 21.5, 22, 18, 20, 26.5, 29.5};
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("chengde-2023"))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      for (int column = 0; column < millimetres.length; column++) {
        double pixels = sheet.getColumnWidth(column) / 256.0 * 7;
        assertThat(pixels / 96 * 25.4).isCloseTo(millimetres[column], within(0.1));
      }
    }
  }

  @Test
  void everyCellOfAMergedRegionHasItsBorders() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("chengde-2023"))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      int merged = 0;
      for (CellRangeAddress region : sheet.getMergedRegions()) {
        if (region.getFirstRow() >= 2) {
          merged++;
          region.forEach(
              address ->
                  assertThat(sides(sheet.getRow(address.getRow()).getCell(address.getColumn())))
                      .containsOnly(BorderStyle.THIN));
        }
      }
      assertThat(merged).isGreaterThan(10);
    }
  }

  @Test
  void sheetsPrintOnA4OnePageWideWithNumbersAndHeadings() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.laidOut("chengde-2023"))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getCTWorksheet().getPageMargins().getLeft() * 25.4)
          .isCloseTo(28, within(0.05));
      assertThat(sheet.getCTWorksheet().getPageMargins().getTop() * 25.4)
          .isCloseTo(37, within(0.05));
      assertThat(sheet.getFooter().getCenter()).isEqualTo("&\"宋体,Regular\"&14— &P —");
      int heading = sheet.getRepeatingRows().getFirstRow();
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(heading);
      assertThat(texts(sheet, heading)).startsWith("一级指标", "二级指标");
    }
  }

  @ParameterizedTest
  @CsvSource({"11.5,0.00", "11,0.00", "109.00,0.00", "2601.71932,0.00000", "0.125,0.000"})
  void anAmountIsANumberShownToTheSign(String typed, String format) throws IOException {
    XSSFCell cell = single(typed, true);
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(typed));
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.50", "约5", "007", "+1", "=22", "12345678901234567"})
  void anAmountThatIsNoPlainNumberStaysText(String typed) throws IOException {
    assertThat(single(typed, true).getStringCellValue()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=22", "=100%", "+1", "-3", "'quoted", "@x"})
  void textThatLooksLikeAFormulaIsMarkedAsText(String text) throws IOException {
    XSSFCell cell = single(text, false);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_x0041_",
        "_x0041_x0042_",
        "_x005F_",
        "_xyz_",
        "_x00e9_",
        " a  b ",
        "a\tb\nc\n",
        "<&>\"'",
        "\uD83D\uDE00𠮷"
      })
  void oddTextIsReadBackToTheSign(String text) throws IOException {
    assertThat(single(text, false).getStringCellValue()).isEqualTo(text);
  }

  @Test
  void aTextOverTheLimitIsCutVisiblyAndRemarked() throws IOException {
    Origin origin = new Origin(7, "purpose");
    Document document =
        Workbooks.of(
            page(
                "1.项目",
                new Cell(
                    0,
                    1,
                    1,
                    Role.CELL_TEXT,
                    List.of("长".repeat(32_768)),
                    false,
                    true,
                    false,
                    "",
                    origin,
                    List.of())));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<WriteRemark> remarks = new ExcelWriter(Workbooks.HERE).write(document, bytes);
    assertThat(remarks)
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.place()).isEqualTo("1.项目");
              assertThat(remark.message()).contains("32768", "32767");
            });
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      String shown = ReadBack.text(workbook.getSheetAt(1), 0, 0);
      assertThat(shown).hasSizeLessThanOrEqualTo(32_767).startsWith("长长长").endsWith("全文见Word）");
    }
  }

  @Test
  void charactersAFileCannotHoldAreReplacedAndRemarked() throws IOException {
    Origin origin = new Origin(7, "name");
    Document document =
        Workbooks.of(page("1.项目", Cell.of(0, 1, Role.CELL_TEXT, "a\u0001b\uD800", origin)));
    List<WriteRemark> remarks =
        new ExcelWriter(Workbooks.HERE).write(document, new ByteArrayOutputStream());
    assertThat(remarks).singleElement().extracting(WriteRemark::place).isEqualTo("1.项目");
    try (XSSFWorkbook workbook = Workbooks.opened(document)) {
      assertThat(ReadBack.text(workbook.getSheetAt(1), 0, 0)).isEqualTo("a\uFFFDb\uFFFD");
    }
  }

  @Test
  void aLineOfTwoTextsIsTwoRegionsOverAllColumns() throws IOException {
    Paragraph line =
        new Paragraph(Role.TABLE_LINE, List.of(Run.of("891001 单位")), "单位：万元", "", 0, false, null);
    Grid grid = grid(List.of(40.0, 40.0, 40.0, 10.0, 10.0, 16.0), 6);
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of(Workbooks.page("页", line, grid)))) {
      List<ReadBack.Region> regions = ReadBack.regions(workbook.getSheetAt(1));
      assertThat(regions.get(0)).isEqualTo(new ReadBack.Region(0, 0, 1, 4, "891001 单位"));
      assertThat(regions.get(1)).isEqualTo(new ReadBack.Region(0, 4, 1, 2, "单位：万元"));
    }
  }

  @Test
  void aRowHigherThanExcelAllowsBecomesSeveralMergedOnes() throws IOException {
    Cell label = Cell.of(0, 1, Role.CELL_LABEL, "绩效目标", null);
    Cell goals = Cell.of(1, 1, Role.CELL_TEXT, "目标\n".repeat(100), null);
    Grid grid = new Grid(List.of(20.0, 136.0), List.of(new Row(List.of(label, goals), 20, false)));
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of(Workbooks.page("页", grid)))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      List<ReadBack.Region> regions = ReadBack.regions(sheet);
      assertThat(regions).hasSize(2).allMatch(region -> region.rows() > 1);
      double height =
          IntStream.range(0, regions.getFirst().rows())
              .mapToDouble(i -> sheet.getRow(i).getHeightInPoints())
              .sum();
      assertThat(height).isGreaterThan(100 * 14);
      assertThat(sheet).allMatch(row -> row.getHeightInPoints() <= 409);
    }
  }

  @Test
  void aHighCellOverSeveralRowsMakesThemHigher() throws IOException {
    Cell tall = Cell.of(0, 1, Role.CELL_TEXT, "高".repeat(60), null).over(2);
    Row first = new Row(List.of(tall, Cell.of(1, 1, Role.CELL_TEXT, "", null)), 18, false);
    Row second = new Row(List.of(Cell.of(1, 1, Role.CELL_TEXT, "", null)), 18, false);
    Grid grid = new Grid(List.of(20.0, 136.0), List.of(first, second));
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of(Workbooks.page("页", grid)))) {
      XSSFSheet sheet = workbook.getSheetAt(1);
      assertThat(sheet.getRow(0).getHeightInPoints())
          .isEqualTo(sheet.getRow(1).getHeightInPoints())
          .isGreaterThan(18);
    }
  }

  @Test
  void aDocumentWithoutTablesIsAnEmptyIndex() throws IOException {
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of())) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
      assertThat(texts(workbook.getSheetAt(0), 1)).containsExactly("序号", "项目（表）名称");
    }
  }

  @Test
  void titleAndAuthorAreInTheProperties() throws IOException {
    Document document = Workbooks.laidOut("chengde-2023");
    try (XSSFWorkbook workbook = Workbooks.opened(document)) {
      assertThat(workbook.getProperties().getCoreProperties().getTitle())
          .isEqualTo(document.title())
          .isNotEmpty();
      assertThat(workbook.getProperties().getCoreProperties().getCreator())
          .isEqualTo(document.author())
          .isNotEmpty();
    }
  }

  private static Fragment page(String title, Cell cell) {
    return Workbooks.page(
        title, new Grid(List.of(156.0), List.of(new Row(List.of(cell), 20, false))));
  }

  private static Grid grid(List<Double> widths, int columns) {
    List<Cell> cells =
        IntStream.range(0, columns).mapToObj(i -> Cell.of(i, 1, Role.CELL_TEXT, "", null)).toList();
    return new Grid(widths, List.of(new Row(cells, 20, false)));
  }

  private static XSSFCell single(String text, boolean amount) throws IOException {
    Cell cell =
        new Cell(0, 1, 1, Role.CELL_VALUE, List.of(text), amount, true, false, "", null, List.of());
    try (XSSFWorkbook workbook = Workbooks.opened(Workbooks.of(page("页", cell)))) {
      return workbook.getSheetAt(1).getRow(0).getCell(0);
    }
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    return ReadBack.regions(sheet).stream()
        .filter(region -> region.row() == row)
        .map(ReadBack.Region::text)
        .toList();
  }

  private static List<BorderStyle> sides(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    return List.of(
        style.getBorderTop(),
        style.getBorderBottom(),
        style.getBorderLeft(),
        style.getBorderRight());
  }
}
