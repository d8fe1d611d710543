package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the lines of a cell stand in it. Cells are 9 pt on 14 pt; their border is half a point, their margin 3 pt.
class CellPlacementTest {
  private static final List<Double> WIDTHS = List.of(30.0, 50.0);

  private static Grid grid(Row... rows) {
    return new Grid(WIDTHS, List.of(rows));
  }

  private static Row row(String left, String right) {
    return Sheets.row(false, Sheets.cell(0, left), Sheets.cell(1, right));
  }

  private static Cell cell(int column, List<String> lines, boolean bordered) {
    return new Cell(
        column, 1, 1, Role.CELL_TEXT, lines, false, bordered, false, "", null, List.of());
  }

  private static double top(PageMark.Line line) {
    return line.baseline() - line.style().leading() * 0.8;
  }

  /// The lines of tables, in twips.
  private static List<List<Long>> rules(PlacedPage page) {
    return Placed.marks(page, PageMark.Rule.class).stream()
        .map(rule -> rule(rule.x1(), rule.y1(), rule.x2(), rule.y2()))
        .toList();
  }

  private static List<Long> rule(double x1, double y1, double x2, double y2) {
    return DoubleStream.of(x1, y1, x2, y2).mapToObj(length -> Math.round(length * 20)).toList();
  }

  private static Style style(double before, double after, double indent, Align align) {
    return new Style("s", "宋体", 9, 14, before, after, indent, 0, 0, align, false, false);
  }

  /// A row of 20 pt has 5.5 pt more than its line and its border: half of them above.
  @Test
  void oneLineStandsInTheMiddleOfItsRow() {
    PlacedPage page = Placed.first(Sheets.of(grid(row("甲", "乙"))));
    PageMark.Box box = Placed.box(page, "甲");
    PageMark.Line line = Placed.line(page, "甲");
    assertThat(box.y()).isEqualTo(Placed.TOP, within(0.05));
    assertThat(top(line)).isEqualTo(box.y() + 0.5 + 2.75, within(0.01));
    assertThat(Placed.left(line)).isEqualTo(box.x() + 3, within(0.01));
  }

  @Test
  void severalLinesStandInTheMiddleTogether() {
    PlacedPage page = Placed.first(Sheets.of(grid(row("甲\n又", "一\n二\n三\n四\n五\n六"))));
    PageMark.Box box = Placed.box(page, "甲\n又");
    assertThat(box.height()).isEqualTo(6 * 14 + 0.5, within(0.01));
    assertThat(top(Placed.line(page, "甲"))).isEqualTo(box.y() + 0.5 + 4 * 14 / 2.0, within(0.01));
    assertThat(top(Placed.line(page, "一"))).isEqualTo(box.y() + 0.5, within(0.01));
    for (int line = 1; line < 6; line++) {
      assertThat(top(Placed.line(page, "一二三四五六".substring(line, line + 1))))
          .isEqualTo(box.y() + 0.5 + line * 14, within(0.01));
    }
  }

  @Test
  void aCellWithoutLinesAroundItIsNoHigherThanItsText() {
    Row row =
        new Row(List.of(cell(0, List.of("甲"), false), cell(1, List.of("乙"), false)), 4, false);
    PlacedPage page = Placed.first(Sheets.of(grid(row)));
    PageMark.Box box = Placed.box(page, "甲");
    assertThat(box.height()).isEqualTo(14, within(0.01));
    assertThat(top(Placed.line(page, "甲"))).isEqualTo(box.y(), within(0.01));
    assertThat(Placed.marks(page, PageMark.Rule.class)).isEmpty();
  }

  /// Space above 2, below 6, the larger of both between.
  @Test
  void paragraphsOfACellKeepTheSpaceOfTheirStyle() {
    Grid grid =
        grid(
            new Row(
                List.of(cell(0, List.of("一", "二", "三"), true), cell(1, List.of("乙"), true)),
                4,
                false));
    PlacedPage page = Placed.first(Sheets.styled(Role.CELL_TEXT, style(2, 6, 0, Align.LEFT), grid));
    PageMark.Box box = Placed.box(page, "一\n二\n三");
    assertThat(box.height()).isEqualTo(0.5 + 2 + 3 * 14 + 2 * 6 + 6, within(0.01));
    assertThat(top(Placed.line(page, "一"))).isEqualTo(box.y() + 0.5 + 2, within(0.01));
    assertThat(top(Placed.line(page, "二"))).isEqualTo(box.y() + 0.5 + 2 + 20, within(0.01));
    assertThat(top(Placed.line(page, "三"))).isEqualTo(box.y() + 0.5 + 2 + 40, within(0.01));
  }

  /// Columns of 30 and 50 mm of the text's 156: 79 mm and 44 pt are 12 signs of 9 pt in the second, one less with the
  /// indent.
  @Test
  void theFirstLineOfEachParagraphIsIndented() {
    Grid grid =
        grid(
            new Row(
                List.of(
                    cell(0, List.of("甲"), true),
                    cell(1, List.of("字".repeat(20), "词".repeat(14)), true)),
                4,
                false));
    PlacedPage page = Placed.first(Sheets.styled(Role.CELL_TEXT, style(0, 0, 2, Align.LEFT), grid));
    List<PageMark.Line> lines = Placed.lines(page).filter(l -> l.text().matches("字+|词+")).toList();
    assertThat(lines)
        .extracting(PageMark.Line::text)
        .containsExactly("字".repeat(13), "字".repeat(7), "词".repeat(13), "词");
    double left = Placed.box(page, "字".repeat(20) + "\n" + "词".repeat(14)).x() + 3;
    assertThat(lines)
        .extracting(Placed::left)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.05 ? 0 : Double.compare(a, b))
        .containsExactly(left + 18, left, left + 18, left);
  }

  @Test
  void aValueMayStandInTheMiddleOrAtTheRight() {
    for (Align align : List.of(Align.CENTER, Align.RIGHT)) {
      PlacedPage page =
          Placed.first(Sheets.styled(Role.CELL_TEXT, style(0, 0, 0, align), grid(row("120", "乙"))));
      PageMark.Box box = Placed.box(page, "120");
      PageMark.Line line = Placed.line(page, "120");
      double spare = box.width() - 6 - 13.5;
      double expected = box.x() + 3 + (align == Align.CENTER ? spare / 2 : spare);
      assertThat(Placed.left(line)).isEqualTo(expected, within(0.1));
    }
  }

  @Test
  void aBlankCellShowsNothingButItsLines() {
    PlacedPage page = Placed.first(Sheets.of(grid(row("", ""))));
    assertThat(Placed.texts(page)).containsExactly("— 1 —");
    assertThat(Placed.marks(page, PageMark.Box.class)).hasSize(2);
    assertThat(Placed.marks(page, PageMark.Rule.class)).hasSize(2 + 3);
  }

  @Test
  void aTableIsClosedByItsLinesOnEverySide() {
    PlacedPage page = Placed.first(Sheets.of(grid(row("甲", "乙"), row("丙", "丁"))));
    double left = Placed.box(page, "甲").x();
    double top = Placed.box(page, "甲").y();
    double middle = Placed.box(page, "乙").x();
    PageMark.Box last = Placed.box(page, "丁");
    double right = last.x() + last.width();
    double bottom = last.y() + last.height();
    double between = last.y();
    assertThat(rules(page))
        .containsExactly(
            rule(left, top, right, top),
            rule(left, between, right, between),
            rule(left, bottom, right, bottom),
            rule(left, top, left, bottom),
            rule(middle, top, middle, bottom),
            rule(right, top, right, bottom));
  }

  /// The line between two rows does not run through the cell that covers both.
  @Test
  void aMergedCellHasNoLineThroughIt() {
    Grid grid =
        grid(
            Sheets.row(false, Sheets.cell(0, "合").over(2), Sheets.cell(1, "一")),
            Sheets.row(false, Sheets.cell(1, "二")));
    PlacedPage page = Placed.first(Sheets.of(grid));
    PageMark.Box second = Placed.box(page, "二");
    double right = second.x() + second.width();
    assertThat(rules(page))
        .contains(rule(second.x(), second.y(), right, second.y()))
        .hasSize(3 + 3)
        .doesNotContain(rule(Placed.box(page, "合").x(), second.y(), right, second.y()));
  }

  /// The lines of the first table are not drawn again with the second.
  @Test
  void twoTablesStandAPointApart() {
    PlacedPage page = Placed.first(Sheets.of(grid(row("甲", "乙")), grid(row("丙", "丁"))));
    PageMark.Box upper = Placed.box(page, "甲");
    // The border below the table's last row, then the thin paragraph of one point.
    assertThat(Placed.box(page, "丙").y())
        .isEqualTo(upper.y() + upper.height() + 0.5 + 1, within(0.01));
    assertThat(Placed.marks(page, PageMark.Rule.class)).hasSize(2 * (2 + 3));
  }

  @Test
  void aTableStandsBelowTheSpaceOfTheParagraphAboveIt() {
    Paragraph title = Paragraph.of(Role.TABLE_TITLE, "表名", null);
    PlacedPage page = Placed.first(Sheets.of(title, grid(row("甲", "乙")), Sheets.body("下文")));
    PageMark.Line above = Placed.line(page, "表名");
    PageMark.Box box = Placed.box(page, "甲");
    assertThat(box.y()).isEqualTo(top(above) + 28 + 8, within(0.01));
    assertThat(top(Placed.line(page, "下文"))).isEqualTo(box.y() + box.height() + 0.5, within(0.01));
  }

  @Test
  void aTableOfOtherColumnsIsMeasuredWithItsOwn() {
    Grid wide =
        new Grid(
            List.of(20.0, 20.0, 20.0, 90.0),
            List.of(
                Sheets.row(
                    false,
                    Sheets.cell(0, "一"),
                    Sheets.cell(1, "二"),
                    Sheets.cell(2, "三"),
                    Sheets.cell(3, "四"))));
    PlacedPage page = Placed.first(Sheets.of(grid(row("甲", "乙")), wide, grid(row("丙", "丁"))));
    assertThat(Placed.box(page, "丙").x()).isEqualTo(Placed.box(page, "甲").x());
    assertThat(Placed.box(page, "丁").width()).isEqualTo(Placed.points(50), within(0.1));
    assertThat(Placed.box(page, "四").width()).isEqualTo(Placed.points(90), within(0.1));
    assertThat(Placed.box(page, "一").x())
        .isEqualTo((Placed.LEFT + Placed.RIGHT - Placed.points(150)) / 2, within(0.1));
  }

  private static String numbered(String word, int lines) {
    StringBuilder text = new StringBuilder(word + "0");
    for (int line = 1; line < lines; line++) {
      text.append('\n').append(word).append(line);
    }
    return text.toString();
  }

  /// On the next page the rest stands at the top of its cell, at the left margin of its text.
  @Test
  void theRestOfABrokenRowBeginsAtTheTop() {
    List<PlacedPage> pages = Placed.pages(Sheets.of(grid(row("甲", numbered("行", 60)))));
    assertThat(pages).hasSize(2);
    PageMark.Box first = Placed.box(pages.get(0), numbered("行", 60));
    PageMark.Box second = Placed.box(pages.get(1), numbered("行", 60));
    assertThat(first.y() + first.height()).isLessThanOrEqualTo(Placed.BOTTOM + 0.05);
    assertThat(second.y()).isEqualTo(Placed.TOP, within(0.05));
    List<String> rest =
        Placed.texts(pages.get(1)).stream().filter(text -> text.startsWith("行")).toList();
    assertThat(top(Placed.line(pages.get(1), rest.getFirst())))
        .isEqualTo(second.y() + 0.5, within(0.01));
    assertThat(Placed.left(Placed.line(pages.get(1), rest.getFirst())))
        .isEqualTo(second.x() + 3, within(0.01));
    // 637.8 pt hold 45 lines of 14 with the borders above and below.
    assertThat(rest).hasSize(15).startsWith("行45");
  }

  /// The short cell beside a broken one is shown on the first page, and there only.
  @Test
  void aShortCellBesideABrokenOneStandsOnTheFirstPageOnly() {
    List<PlacedPage> pages = Placed.pages(Sheets.of(grid(row("甲", numbered("行", 60)))));
    assertThat(Placed.texts(pages.get(0))).contains("甲");
    assertThat(Placed.texts(pages.get(1))).doesNotContain("甲");
    assertThat(Placed.box(pages.get(1), "甲").height())
        .isEqualTo(Placed.box(pages.get(1), numbered("行", 60)).height(), within(0.01));
  }

  @Test
  void aParagraphBrokenOverAPageGoesOnWhereItEnded() {
    StringBuilder text = new StringBuilder();
    for (int number = 1000; number < 1400; number++) {
      text.append("第").append(number).append("项工作");
    }
    List<PlacedPage> pages =
        Placed.pages(
            Sheets.styled(
                Role.CELL_TEXT, style(0, 0, 2, Align.LEFT), grid(row("甲", text.toString()))));
    assertThat(pages.size()).isGreaterThan(2);
    StringBuilder shown = new StringBuilder();
    for (PlacedPage page : pages) {
      Placed.lines(page)
          .filter(line -> !line.text().contains("—") && !line.text().equals("甲"))
          .forEach(line -> shown.append(line.text()));
    }
    assertThat(shown.toString()).isEqualTo(text.toString());
    PageMark.Line going = Placed.lines(pages.get(1)).findFirst().orElseThrow();
    double left = Placed.box(pages.get(1), text.toString()).x() + 3;
    assertThat(Placed.left(going))
        .as("only a first line is indented")
        .isEqualTo(left, within(0.05));
  }

  /// A row may break only where a line of each of its cells still fits on the page.
  @ParameterizedTest
  @CsvSource({"600, true", "615, true", "630, false"})
  void aTallRowBeginsWhereItsFirstLineFits(double above, boolean begins) {
    Row filler = new Row(List.of(Sheets.cell(0, "满"), Sheets.cell(1, "")), above, false);
    List<PlacedPage> pages = Placed.pages(Sheets.of(grid(filler, row("甲", numbered("行", 30)))));
    assertThat(Placed.texts(pages.get(0)).contains("行0")).isEqualTo(begins);
    assertThat(Placed.texts(pages.get(1)).contains("行0")).isEqualTo(!begins);
    assertThat(Placed.marks(pages.get(0), PageMark.Box.class)).hasSize(begins ? 4 : 2);
  }

  /// A row that fits to the point, with the line below it, stays; one twip more and it goes.
  @ParameterizedTest
  @CsvSource({"617.3, 1", "617.35, 2"})
  void aRowThatFitsToThePointStays(double above, int pages) {
    Row filler = new Row(List.of(Sheets.cell(0, "满"), Sheets.cell(1, "")), above, false);
    assertThat(Placed.pages(Sheets.of(grid(filler, row("甲", "乙"))))).hasSize(pages);
  }

  /// A cell merged over many rows shows its lines over the end of the page and loses none.
  @Test
  void aMergedCellGoesOnOnTheNextPage() {
    Row[] rows = new Row[50];
    rows[0] = Sheets.row(false, Sheets.cell(0, numbered("并", 60)).over(50), Sheets.cell(1, "第0"));
    for (int row = 1; row < rows.length; row++) {
      rows[row] = Sheets.row(false, Sheets.cell(1, "第" + row));
    }
    List<PlacedPage> pages = Placed.pages(Sheets.of(grid(rows)));
    assertThat(pages).hasSize(2);
    List<String> all = new ArrayList<>();
    pages.forEach(page -> all.addAll(Placed.texts(page)));
    for (int line = 0; line < 60; line++) {
      assertThat(all).containsOnlyOnce("并" + line);
    }
    assertThat(all).filteredOn(text -> text.startsWith("第")).hasSize(50);
    PageMark.Box going = Placed.box(pages.get(1), numbered("并", 60));
    assertThat(going.y()).isEqualTo(Placed.TOP, within(0.05));
  }

  @Test
  void twoRowsOfHeadersAreRepeatedAndARowFollowsThem() {
    Row[] rows = new Row[70];
    rows[0] = Sheets.row(true, Sheets.cell(0, "上").over(2), Sheets.cell(1, "右上"));
    rows[1] = Sheets.row(true, Sheets.cell(1, "右下"));
    for (int row = 2; row < rows.length; row++) {
      rows[row] = row("行" + row, "");
    }
    List<PlacedPage> pages = Placed.pages(Sheets.of(grid(rows)));
    assertThat(pages).hasSize(3);
    for (PlacedPage page : pages) {
      assertThat(Placed.texts(page)).containsOnlyOnce("上", "右上", "右下");
      assertThat(Placed.box(page, "上").height()).isEqualTo(40, within(0.01));
      assertThat(Placed.box(page, "上").y()).isEqualTo(Placed.TOP, within(0.05));
    }
    PageMark.Box next = Placed.box(pages.get(1), "行" + rowsOn(pages.get(0)));
    assertThat(next.y()).isEqualTo(Placed.TOP + 40, within(0.05));
  }

  /// The number of the first row that is not on a page.
  private static int rowsOn(PlacedPage page) {
    return 2 + (int) Placed.texts(page).stream().filter(text -> text.startsWith("行")).count();
  }

  /// The title of 28 pt with 8 below it, the header of 20, the first row of 14.5 and the line below it: 71 pt.
  @ParameterizedTest
  @CsvSource({"566.8, 1", "566.9, 2", "590, 2", "601, 2"})
  void aTitleStaysWithTheHeaderAndTheFirstRow(double above, int page) {
    Style title = new Style("s", "宋体", 18, 28, 0, 8, 0, 0, 0, Align.CENTER, false, true);
    Row filler = new Row(List.of(Sheets.cell(0, "满")), above - 0.5, false);
    Grid full = new Grid(List.of(50.0), List.of(filler));
    Grid table =
        new Grid(
            List.of(50.0),
            List.of(
                new Row(List.of(Sheets.cell(0, "表头")), 20, true),
                new Row(List.of(Sheets.cell(0, "首行")), 14, false),
                Sheets.row(false, Sheets.cell(0, "次行"))));
    Paragraph name = Paragraph.of(Role.TABLE_TITLE, "绩效目标表", null);
    List<PlacedPage> pages =
        Placed.pages(Sheets.styled(Role.TABLE_TITLE, title, full, name, table));
    assertThat(Placed.texts(pages.get(page - 1))).contains("绩效目标表", "表头", "首行");
  }

  /// Where the first row may break, its first line is enough.
  @Test
  void aTitleStaysWithTheFirstLineOfATallRow() {
    Style title = new Style("s", "宋体", 18, 28, 0, 0, 0, 0, 0, Align.CENTER, false, true);
    Block[] blocks = Arrays.copyOf(Sheets.lines(19), 21);
    blocks[19] = Paragraph.of(Role.TABLE_TITLE, "绩效目标表", null);
    blocks[20] = grid(row("甲", numbered("行", 40)));
    List<PlacedPage> pages = Placed.pages(Sheets.styled(Role.TABLE_TITLE, title, blocks));
    assertThat(Placed.texts(pages.get(0))).contains("绩效目标表", "行0");
    assertThat(Placed.texts(pages.get(1))).contains("行39");
  }

  @Test
  void aTableWhoseFirstRowDoesNotFitBelowItsTitleTakesTheTitleAlong() {
    Style title = new Style("s", "宋体", 18, 28, 0, 0, 0, 0, 0, Align.CENTER, false, true);
    Block[] blocks = Arrays.copyOf(Sheets.lines(19), 21);
    blocks[19] = Paragraph.of(Role.TABLE_TITLE, "绩效目标表", null);
    blocks[20] = grid(row("甲", numbered("行", 10)));
    List<PlacedPage> pages = Placed.pages(Sheets.styled(Role.TABLE_TITLE, title, blocks));
    assertThat(Placed.texts(pages.get(1))).startsWith("绩效目标表").contains("甲", "行0", "行9");
  }
}
