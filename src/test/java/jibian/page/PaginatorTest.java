package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  /// Lines of 28 pt on a page of 225 mm.
  private static final int LINES = 22;

  private final Paginator paginator = new Paginator(new Widths());

  private int pages(Block... blocks) {
    return paginator.count(Sheets.of(blocks)).pages();
  }

  private List<PlacedPage> placed(Document document) {
    List<PlacedPage> pages = new ArrayList<>();
    paginator.place(document, pages::add);
    return pages;
  }

  private static List<String> texts(PlacedPage page) {
    return page.marks().stream()
        .filter(PageMark.Line.class::isInstance)
        .map(mark -> ((PageMark.Line) mark).text())
        .toList();
  }

  private static Stream<PageMark.Line> lines(PlacedPage page, String text) {
    return page.marks().stream()
        .filter(PageMark.Line.class::isInstance)
        .map(PageMark.Line.class::cast)
        .filter(line -> line.text().equals(text));
  }

  private static double baseline(PlacedPage page, String text) {
    return lines(page, text).findFirst().orElseThrow().baseline();
  }

  @Test
  void aPageHoldsTwentyTwoLines() {
    assertThat(pages(Sheets.lines(LINES))).isEqualTo(1);
    assertThat(pages(Sheets.lines(LINES + 1))).isEqualTo(2);
  }

  @Test
  void linesStandAtTheirExactDistance() {
    PlacedPage page = placed(Sheets.of(Sheets.lines(2))).getFirst();
    assertThat(baseline(page, "第1行") - baseline(page, "第0行")).isEqualTo(28, within(0.001));
    assertThat(baseline(page, "第0行")).isEqualTo(37 / 25.4 * 72 + 28 * 0.8, within(0.05));
  }

  @Test
  void theFirstLineIsIndentedByCharacters() {
    PlacedPage page = placed(Sheets.of(Sheets.body("字".repeat(40)))).getFirst();
    double left = 28 / 25.4 * 72;
    assertThat(lines(page, "字".repeat(25)).findFirst().orElseThrow().spans().getFirst().edge(0))
        .isEqualTo(left + 32, within(0.05));
    assertThat(lines(page, "字".repeat(15)).findFirst().orElseThrow().spans().getFirst().edge(0))
        .isEqualTo(left, within(0.05));
  }

  @Test
  void aJustifiedLineReachesTheRightMargin() {
    PlacedPage page = placed(Sheets.of(Sheets.body("字".repeat(40)))).getFirst();
    PageMark.Span full = lines(page, "字".repeat(25)).findFirst().orElseThrow().spans().getFirst();
    assertThat(full.edge(25)).isEqualTo((210 - 26) / 25.4 * 72, within(0.05));
  }

  @Test
  void aNewPageAndAChapterBeginAPage() {
    Paragraph next = Sheets.body("下").onNewPage();
    assertThat(pages(next)).isEqualTo(1);
    assertThat(pages(Sheets.body("上"), next)).isEqualTo(2);
    Chapter chapter = new Chapter(false, List.of(Sheets.fragment(Sheets.body("封面"))));
    Document document =
        new Document("", "", Sheets.A4, Sheets.STYLES, "{0}", "万元", List.of(chapter, chapter));
    assertThat(paginator.count(document).pages()).isEqualTo(2);
  }

  @Test
  void aHeadingStaysWithWhatFollows() {
    Block[] blocks = Sheets.lines(LINES + 1);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "标题", null);
    List<PlacedPage> pages = placed(Sheets.of(blocks));
    assertThat(texts(pages.get(0))).doesNotContain("标题");
    assertThat(texts(pages.get(1))).contains("标题", "第22行");
  }

  @Test
  void aHeadingThatEndsItsFragmentStaysWithTheNextOne() {
    Block[] blocks = Sheets.lines(LINES);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "标题", null);
    Document document = Sheets.of(Sheets.fragment(blocks), Sheets.fragment(Sheets.body("后一部分")));
    assertThat(texts(placed(document).get(1))).contains("标题", "后一部分");
  }

  /// It was counted when nothing stood behind it.
  @Test
  void aHeadingThatEndedAllStaysWithWhatIsPutBehindIt() {
    Block[] blocks = Sheets.lines(LINES);
    blocks[LINES - 1] = Paragraph.of(Role.HEADING_1, "标题", null);
    Fragment heading = Sheets.fragment(blocks);
    assertThat(paginator.count(Sheets.of(heading)).pages()).isEqualTo(1);
    Document longer = Sheets.of(heading, Sheets.fragment(Sheets.body("后一部分")));
    assertThat(texts(placed(longer).get(1))).contains("标题", "后一部分");
  }

  @Test
  void betweenParagraphsTheLargerSpaceHolds() {
    Paragraph title = Paragraph.of(Role.TABLE_TITLE, "表名", null);
    Paragraph second = Paragraph.of(Role.TABLE_TITLE, "又一", null);
    PlacedPage page = placed(Sheets.of(title, second, Sheets.body("正文"))).getFirst();
    assertThat(baseline(page, "又一") - baseline(page, "表名")).isEqualTo(28 + 40, within(0.001));
    assertThat(baseline(page, "正文") - baseline(page, "又一")).isEqualTo(28 + 8, within(0.001));
  }

  @Test
  void spaceAboveStaysWhereTheDocumentBeginsThePageAndGoesWhereThePageWasFull() {
    Paragraph title = Paragraph.of(Role.TABLE_TITLE, "表名", null);
    double top = 37 / 25.4 * 72 + 28 * 0.8;
    PlacedPage begun = placed(Sheets.of(Sheets.body("上"), title.onNewPage())).get(1);
    assertThat(baseline(begun, "表名")).isEqualTo(top + 40, within(0.05));
    Block[] blocks = Arrays.copyOf(Sheets.lines(LINES), LINES + 1);
    blocks[LINES] = title;
    assertThat(baseline(placed(Sheets.of(blocks)).get(1), "表名")).isEqualTo(top, within(0.05));
  }

  @Test
  void anchorsAreFoundOnTheirPagesAndNumbersCountFromOneInTheNumberedChapter() {
    Fragment front = Sheets.fragment(Sheets.body("封面"), Sheets.body("目录").onNewPage());
    Fragment first = Sheets.fragment(Sheets.body("一").onNewPage().heading(1, "A"));
    Fragment second = Sheets.fragment(Sheets.body("二").onNewPage().heading(1, "B"));
    Document document =
        new Document(
            "",
            "",
            Sheets.A4,
            Sheets.STYLES,
            "— {0} —",
            "万元",
            List.of(new Chapter(false, List.of(front)), new Chapter(true, List.of(first, second))));
    Pagination pagination = paginator.count(document);
    assertThat(pagination.page("A")).isEqualTo(3);
    assertThat(pagination.pageOf("A")).isEqualTo(1);
    assertThat(pagination.pageOf("B")).isEqualTo(2);
    assertThat(pagination.pageOf("C")).isZero();
    List<PlacedPage> pages = placed(document);
    assertThat(pages).extracting(PlacedPage::number).containsExactly(0, 0, 1, 2);
    assertThat(texts(pages.get(3))).contains("— 2 —");
  }

  @Test
  void anEntryOfTheContentsListEndsWithDotsAndItsNumberAndLeadsThere() {
    ContentsList.Entry entry = new ContentsList.Entry(Role.CONTENTS_ENTRY, "一、总体", "A");
    Document document =
        Sheets.of(
            Sheets.fragment(new ContentsList(List.of(entry))),
            Sheets.fragment(Sheets.body("一、总体").onNewPage().heading(1, "A")));
    PlacedPage page = placed(document).getFirst();
    assertThat(texts(page)).anyMatch(text -> text.matches("\\.{20,}2"));
    assertThat(page.marks())
        .anyMatch(mark -> mark instanceof PageMark.Link link && link.anchor().equals("A"));
  }

  @Test
  void aNumberThatDoesNotFitBehindItsEntryTakesALineOfItsOwn() {
    String text = "字".repeat(31);
    ContentsList contents =
        new ContentsList(List.of(new ContentsList.Entry(Role.CONTENTS_ENTRY, text, "A")));
    Paragraph next = Sheets.body("甲").onNewPage();
    Document document =
        Sheets.of(
            Sheets.fragment(contents, Sheets.body("后")),
            Sheets.fragment(Collections.nCopies(8, next).toArray(Block[]::new)),
            Sheets.fragment(next.heading(1, "A")));
    PlacedPage page = placed(document).getFirst();
    assertThat(baseline(page, "后") - baseline(page, text))
        .isEqualTo(26 + 26 * 0.2 + 28 * 0.8, within(0.001));
  }

  @Test
  void anUnchangedFragmentIsNotMeasuredAgain() {
    Fragment kept = Sheets.fragment(Sheets.body("甲").onNewPage());
    Widths widths = new Widths();
    Paginator counting = new Paginator(widths);
    counting.count(Sheets.of(kept));
    int asked = widths.asked();
    Pagination again =
        counting.count(Sheets.of(Sheets.fragment(Sheets.body("甲甲").onNewPage()), kept));
    assertThat(widths.asked()).isEqualTo(asked);
    assertThat(again.pages()).isEqualTo(2);
    assertThat(again.page(kept)).isEqualTo(2);
  }

  @Test
  void anotherStyleMeasuresOnlyWhatHasIt() {
    Fragment kept = Sheets.fragment(Sheets.lines(LINES));
    Widths widths = new Widths();
    Paginator counting = new Paginator(widths);
    counting.count(Sheets.of(kept));
    int asked = widths.asked();
    assertThat(counting.count(Sheets.loose(Role.COVER_TITLE, kept)).pages()).isEqualTo(1);
    assertThat(widths.asked()).as("no line of it is a title").isEqualTo(asked);
    assertThat(counting.count(Sheets.loose(Role.BODY, kept)).pages())
        .as("21 lines of 30 pt fill the page")
        .isEqualTo(2);
  }

  @Test
  void countingAndPlacingGiveTheSamePages() {
    Document document = Sheets.of(Sheets.lines(100));
    assertThat(placed(document)).hasSize(paginator.count(document).pages());
  }

  /// What was learned of one document is not said of another.
  @Test
  void aLookIsThatOfTheDocumentWhoeverWasPlacedBefore() {
    Document plain = Sheets.of(Sheets.lines(2));
    Document loose = Sheets.loose(Role.BODY, Sheets.fragment(Sheets.lines(2)));
    for (int turn = 0; turn < 2; turn++) {
      PlacedPage close = placed(plain).getFirst();
      PlacedPage wide = placed(loose).getFirst();
      assertThat(baseline(close, "第1行") - baseline(close, "第0行")).isEqualTo(28, within(0.001));
      assertThat(baseline(wide, "第1行") - baseline(wide, "第0行")).isEqualTo(30, within(0.001));
    }
  }
}
