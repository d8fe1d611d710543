package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the lines of paragraphs stand. The body is 16 pt on 28 pt: 27 signs and two thirds a line.
class ParagraphPlacementTest {
  private static final int LINES = 22;

  private static Style body(Align align, double indent, double left, double right) {
    return new Style("s", "宋体", 16, 28, 0, 0, indent, left, right, align, false, false);
  }

  private static PageMark.Line placed(Align align, String text) {
    Document document = Sheets.styled(Role.BODY, body(align, 0, 0, 0), Sheets.body(text));
    return Placed.line(Placed.first(document), text);
  }

  @Test
  void aLineStandsBetweenTheMarginsAsItsStyleSays() {
    assertThat(Placed.left(placed(Align.LEFT, "正文"))).isEqualTo(Placed.LEFT, within(0.05));
    assertThat(Placed.right(placed(Align.RIGHT, "正文"))).isEqualTo(Placed.RIGHT, within(0.05));
    PageMark.Line middle = placed(Align.CENTER, "正文");
    assertThat((Placed.left(middle) + Placed.right(middle)) / 2)
        .isEqualTo((Placed.LEFT + Placed.RIGHT) / 2, within(0.05));
    assertThat(Placed.right(middle) - Placed.left(middle)).isEqualTo(32, within(0.01));
  }

  /// The last line of a paragraph, and the one before a line feed, keep their width.
  @Test
  void onlyAFullLineIsStretched() {
    assertThat(Placed.right(placed(Align.JUSTIFY, "正文"))).isEqualTo(Placed.LEFT + 32, within(0.05));
    Document document =
        Sheets.styled(
            Role.BODY, body(Align.JUSTIFY, 0, 0, 0), Sheets.body("上行\n" + "字".repeat(30)));
    PlacedPage page = Placed.first(document);
    assertThat(Placed.right(Placed.line(page, "上行"))).isEqualTo(Placed.LEFT + 32, within(0.05));
    assertThat(Placed.right(Placed.line(page, "字".repeat(27))))
        .isEqualTo(Placed.RIGHT, within(0.05));
  }

  @Test
  void theSpareRoomOfALineIsSpreadEvenlyBetweenItsIdeographs() {
    Document document =
        Sheets.styled(Role.BODY, body(Align.JUSTIFY, 0, 0, 0), Sheets.body("字".repeat(30)));
    PageMark.Span span = Placed.line(Placed.first(document), "字".repeat(27)).spans().getFirst();
    double step = (Placed.RIGHT - Placed.LEFT - 16) / 26;
    for (int at = 0; at < 27; at++) {
      assertThat(span.edge(at)).isEqualTo(Placed.LEFT + at * step, within(0.05));
    }
  }

  /// 26 ideographs and a word of three letters do not fit together; the word is not torn, and the spare room is not put
  /// between letters.
  @Test
  void theSpareRoomOfALineIsNotPutIntoAWord() {
    String text = "甲abc" + "字".repeat(30);
    Document document = Sheets.styled(Role.BODY, body(Align.JUSTIFY, 0, 0, 0), Sheets.body(text));
    PageMark.Line line = Placed.lines(Placed.first(document)).findFirst().orElseThrow();
    assertThat(Placed.right(line)).isEqualTo(Placed.RIGHT, within(0.05));
    PageMark.Span word = line.spans().get(1);
    assertThat(word.text()).isEqualTo("abc");
    assertThat(word.script()).isEqualTo(Script.LATIN);
    assertThat(word.edge(3) - word.edge(0)).isEqualTo(24, within(0.01));
    assertThat(line.spans().getFirst().script()).isEqualTo(Script.HAN);
  }

  @Test
  void indentsNarrowTheRoomOnBothSides() {
    Document document =
        Sheets.styled(Role.BODY, body(Align.JUSTIFY, 2, 50, 70), Sheets.body("字".repeat(40)));
    List<PageMark.Line> lines = Placed.lines(Placed.first(document)).limit(2).toList();
    // The room is 442.2 - 120 = 322.2 pt: 18 signs behind the indent of two, then 20.
    assertThat(lines)
        .extracting(PageMark.Line::text)
        .containsExactly("字".repeat(18), "字".repeat(20));
    assertThat(Placed.left(lines.get(0))).isEqualTo(Placed.LEFT + 50 + 32, within(0.05));
    assertThat(Placed.left(lines.get(1))).isEqualTo(Placed.LEFT + 50, within(0.05));
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(Placed.right(line)).isEqualTo(Placed.RIGHT - 70, within(0.05)));
  }

  private static Paragraph withRight(String text, String right) {
    return new Paragraph(
        Role.TABLE_LINE, List.of(Run.of(text)), right, "", 0, false, new Origin(3, "unit"));
  }

  @Test
  void theTextAtTheRightMarginStandsOnTheSameLine() {
    PlacedPage page = Placed.first(Sheets.of(withRight("填报单位：甲局", "单位：万元")));
    PageMark.Line left = Placed.line(page, "填报单位：甲局");
    PageMark.Line right = Placed.line(page, "单位：万元");
    assertThat(right.baseline()).isEqualTo(left.baseline());
    assertThat(Placed.left(left)).isEqualTo(Placed.LEFT, within(0.05));
    assertThat(Placed.right(right)).isEqualTo(Placed.RIGHT, within(0.05));
    assertThat(right.origin()).isEqualTo(new Origin(3, "unit"));
  }

  /// Lines of 9 pt hold 49 signs.
  @Test
  void theTextAtTheRightMarginStandsBesideTheLastLineOnly() {
    PlacedPage page = Placed.first(Sheets.of(withRight("局".repeat(60), "单位：万元")));
    assertThat(Placed.texts(page)).filteredOn("单位：万元"::equals).hasSize(1);
    assertThat(Placed.line(page, "单位：万元").baseline())
        .isEqualTo(Placed.line(page, "局".repeat(11)).baseline());
  }

  @Test
  void aRightIndentMovesTheTextAtTheRightMarginToo() {
    Style style = new Style("s", "宋体", 9, 14, 0, 0, 0, 0, 30, Align.LEFT, false, false);
    PlacedPage page = Placed.first(Sheets.styled(Role.TABLE_LINE, style, withRight("甲", "万元")));
    assertThat(Placed.right(Placed.line(page, "万元"))).isEqualTo(Placed.RIGHT - 30, within(0.05));
  }

  private static Paragraph runs(Run... runs) {
    return new Paragraph(Role.BODY, List.of(runs), "", "", 0, false, null);
  }

  @Test
  void aStretchThatStandsOutIsBoldAndNothingElse() {
    PlacedPage page =
        Placed.first(Sheets.of(runs(Run.of("其中："), new Run("基本支出", true), Run.of("二十万元"))));
    PageMark.Line line = Placed.line(page, "其中：基本支出二十万元");
    assertThat(line.spans()).extracting(PageMark.Span::text).containsExactly("其中：", "基本支出", "二十万元");
    assertThat(line.spans()).extracting(PageMark.Span::bold).containsExactly(false, true, false);
    assertThat(line.spans().get(1).edge(0)).isEqualTo(Placed.LEFT + 32 + 48, within(0.05));
  }

  @Test
  void aParagraphMayBeBoldAsAWhole() {
    PlacedPage page = Placed.first(Sheets.of(runs(new Run("合计", true))));
    assertThat(Placed.line(page, "合计").spans())
        .singleElement()
        .satisfies(span -> assertThat(span.bold()).isTrue());
  }

  /// A font whose bold signs are twice as wide: the line holds fewer of them, wherever they stand in it.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 14, 26, 27})
  void aLineIsMeasuredWithTheLookOfEachStretch(int plain) {
    FontMetrics wide = (_, strong, _, _) -> strong ? 2000 : 1000;
    Style body = body(Align.LEFT, 0, 0, 0);
    Paragraph paragraph =
        runs(Run.of("常".repeat(plain)), new Run("粗".repeat(30), true), Run.of("常".repeat(30)));
    List<PlacedPage> pages = new ArrayList<>();
    new Paginator(wide).place(Sheets.styled(Role.BODY, body, paragraph), pages::add);
    String line = Placed.lines(pages.getFirst()).findFirst().orElseThrow().text();
    assertThat(line).isEqualTo("常".repeat(plain) + "粗".repeat((27 - plain) / 2));
  }

  /// Twenty stretches by turns plain and bold, over several lines.
  @Test
  void manyStretchesKeepTheirLookOverTheEndsOfLines() {
    List<Run> runs = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      runs.add(new Run((number % 2 == 0 ? "常" : "粗").repeat(7), number % 2 == 1));
    }
    PlacedPage page = Placed.first(Sheets.of(runs(runs.toArray(Run[]::new))));
    StringBuilder shown = new StringBuilder();
    Placed.lines(page)
        .filter(line -> !line.text().contains("—"))
        .flatMap(line -> line.spans().stream())
        .forEach(
            span -> {
              assertThat(span.text()).matches(span.bold() ? "粗+" : "常+");
              shown.append(span.text());
            });
    assertThat(shown.toString()).isEqualTo(("常".repeat(7) + "粗".repeat(7)).repeat(10));
  }

  /// A letter beside an ideograph stands a fifth of the size from it; a bracket does not.
  @ParameterizedTest
  @CsvSource({"年2024, 3.2", "2024年, 3.2", "（2024, 0", "2024）, 0", "年2024年, 6.4", "中-2, 0"})
  void chineseAndLatinStandApart(String text, double apart) {
    double width = 0;
    for (int at = 0; at < text.length(); at++) {
      width += text.charAt(at) < 0x80 ? 8 : 16;
    }
    PageMark.Line line = placed(Align.LEFT, text);
    assertThat(Placed.right(line) - Placed.left(line)).isEqualTo(width + apart, within(0.01));
  }

  @Test
  void anEmptyParagraphTakesALineAndShowsNothing() {
    PlacedPage page = Placed.first(Sheets.of(Sheets.body("上"), Sheets.body(""), Sheets.body("下")));
    assertThat(Placed.texts(page)).containsExactly("上", "下", "— 1 —");
    assertThat(Placed.line(page, "下").baseline() - Placed.line(page, "上").baseline())
        .isEqualTo(56, within(0.01));
  }

  @Test
  void theNumberStandsWhereTheSheetWantsIt() {
    PlacedPage page = Placed.first(Sheets.of(Sheets.body("正文")));
    PageMark.Line number = Placed.line(page, "— 1 —");
    // The lower edge of its line of 14 pt is 25 mm above the edge of the sheet.
    double bottom = Placed.points(297 - 25);
    assertThat(number.baseline()).isEqualTo(bottom - 14 + 14 * 0.8, within(0.1));
    assertThat(page.width()).isEqualTo(Placed.points(210), within(0.05));
    assertThat(page.height()).isEqualTo(Placed.points(297), within(0.05));
  }

  @Test
  void aChapterWithoutNumbersHasNone() {
    Chapter cover = new Chapter(false, List.of(Sheets.fragment(Sheets.body("封面"))));
    Document document =
        new Document("", "", Sheets.A4, Sheets.STYLES, "— {0} —", "万元", List.of(cover));
    assertThat(Placed.texts(Placed.first(document))).containsExactly("封面");
  }

  @Test
  void aPlaceThatCanBeReachedStandsAtItsFirstLine() {
    Paragraph heading = Sheets.body("一、概况").heading(2, "A");
    PlacedPage page = Placed.first(Sheets.of(Sheets.body("上"), heading));
    assertThat(Placed.marks(page, PageMark.Target.class))
        .containsExactly(
            new PageMark.Target(
                "A", 2, "一、概况", Geometry.toPoints(Geometry.ofMillimetres(37)) + 28));
  }

  /// A heading of two lines, then the paragraph it belongs to: three lines must fit.
  @ParameterizedTest
  @CsvSource({"18, 1", "19, 1", "20, 2"})
  void aHeadingOfTwoLinesNeedsThreeLines(int above, int page) {
    Block[] blocks = Arrays.copyOf(Sheets.lines(above), above + 2);
    blocks[above] = Paragraph.of(Role.HEADING_1, "题".repeat(30), null);
    blocks[above + 1] = Sheets.body("下文");
    List<PlacedPage> pages = Placed.pages(Sheets.of(blocks));
    assertThat(Placed.texts(pages.get(page - 1))).contains("题".repeat(27), "题".repeat(3), "下文");
  }

  @Test
  void headingsInARowStayTogetherWithWhatFollows() {
    Block[] blocks = Arrays.copyOf(Sheets.lines(LINES - 2), LINES + 1);
    blocks[LINES - 2] = Paragraph.of(Role.HEADING_1, "大标题", null);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "小标题", null);
    blocks[LINES] = Sheets.body("下文");
    List<PlacedPage> pages = Placed.pages(Sheets.of(blocks));
    assertThat(Placed.texts(pages.get(1))).startsWith("大标题", "小标题", "下文");
  }

  /// 574 pt stand above; the heading and the line below it have 56, which fits, but for the 8 pt between them.
  @ParameterizedTest
  @CsvSource({"7, 1", "8, 2"})
  void theSpaceBelowAHeadingIsPartOfWhatMustFit(double after, int page) {
    Style heading = new Style("s", "宋体", 16, 28, 0, after, 0, 0, 0, Align.LEFT, false, true);
    Block[] blocks = Arrays.copyOf(Sheets.lines(20), 23);
    blocks[20] = Paragraph.of(Role.CELL_TEXT, "小字", null);
    blocks[21] = Paragraph.of(Role.HEADING_1, "标题", null);
    blocks[22] = Sheets.body("下文");
    List<PlacedPage> pages = Placed.pages(Sheets.styled(Role.HEADING_1, heading, blocks));
    assertThat(pages).hasSize(page);
    assertThat(Placed.texts(pages.get(page - 1))).contains("标题", "下文");
  }

  /// What follows begins a page itself: the heading may stay where it is.
  @Test
  void aHeadingBeforeANewPageStaysWhereItIs() {
    Block[] blocks = Arrays.copyOf(Sheets.lines(LINES - 1), LINES + 1);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "标题", null);
    blocks[LINES] = Sheets.body("下文").onNewPage();
    List<PlacedPage> pages = Placed.pages(Sheets.of(blocks));
    assertThat(pages).hasSize(2);
    assertThat(Placed.texts(pages.get(0))).contains("标题");
  }

  @Test
  void aHeadingAtTheEndOfAllStaysWhereItIs() {
    Block[] blocks = Sheets.lines(LINES);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "标题", null);
    assertThat(Placed.pages(Sheets.of(blocks))).hasSize(1);
  }

  @Test
  void aHeadingLongerThanAPageIsBroken() {
    Paragraph endless = Paragraph.of(Role.HEADING_1, "题".repeat(27 * 30), null);
    List<PlacedPage> pages = Placed.pages(Sheets.of(endless, Sheets.body("下文")));
    assertThat(pages).hasSize(2);
    assertThat(Placed.texts(pages.get(0))).filteredOn("题".repeat(27)::equals).hasSize(LINES);
  }

  /// The table's first row is 20 pt: with the title's 28 and the space around it, 40 above and 8 below, 96.
  @ParameterizedTest
  @CsvSource({"19, 1", "20, 2"})
  void aTitleStaysWithTheFirstRowOfItsTable(int above, int page) {
    Style title = new Style("s", "宋体", 18, 28, 40, 8, 0, 0, 0, Align.CENTER, false, true);
    Block[] blocks = Arrays.copyOf(Sheets.lines(above), above + 2);
    blocks[above] = Paragraph.of(Role.TABLE_TITLE, "绩效目标表", null);
    blocks[above + 1] = new Grid(List.of(50.0), List.of(Sheets.row(false, Sheets.cell(0, "首行"))));
    List<PlacedPage> pages = Placed.pages(Sheets.styled(Role.TABLE_TITLE, title, blocks));
    assertThat(Placed.texts(pages.get(page - 1))).contains("绩效目标表", "首行");
  }
}
