package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contents list: an entry of 14 pt on 26 pt, dots, the number at the right margin.
class ContentsPlacementTest {

  private static Document document(List<String> titles, int pagesBetween) {
    List<ContentsList.Entry> entries = new ArrayList<>();
    List<Fragment> fragments = new ArrayList<>();
    for (int number = 0; number < titles.size(); number++) {
      entries.add(new ContentsList.Entry(Role.CONTENTS_ENTRY, titles.get(number), "A" + number));
      for (int page = 0; page < pagesBetween; page++) {
        fragments.add(Sheets.fragment(Sheets.body("空").onNewPage()));
      }
      Paragraph heading = Sheets.body(titles.get(number)).onNewPage().heading(1, "A" + number);
      fragments.add(Sheets.fragment(heading));
    }
    fragments.addFirst(Sheets.fragment(new ContentsList(entries)));
    return Sheets.of(fragments.toArray(Fragment[]::new));
  }

  private static List<PageMark.Line> dotted(PlacedPage page) {
    return Placed.lines(page).filter(line -> line.text().startsWith("..")).toList();
  }

  @Test
  void theNumberEndsAtTheRightMarginOnTheLineOfItsEntry() {
    PlacedPage page = Placed.first(document(List.of("第一部分", "第二部分"), 0));
    List<PageMark.Line> dotted = dotted(page);
    assertThat(dotted).extracting(line -> line.text().replace(".", "")).containsExactly("2", "3");
    for (int entry = 0; entry < 2; entry++) {
      PageMark.Line text = Placed.line(page, entry == 0 ? "第一部分" : "第二部分");
      PageMark.Line number = dotted.get(entry);
      assertThat(number.baseline()).isEqualTo(text.baseline());
      assertThat(Placed.right(number)).isEqualTo(Placed.RIGHT, within(0.05));
      assertThat(Placed.left(number)).isGreaterThan(Placed.right(text));
    }
    assertThat(dotted.get(1).baseline() - dotted.get(0).baseline()).isEqualTo(26, within(0.01));
  }

  /// The text is 56 pt, the number 7, a dot 7: dots take what is left of 442.2 pt, but for the room of one.
  @Test
  void theDotsFillTheLineButForOne() {
    PlacedPage page = Placed.first(document(List.of("第一部分"), 0));
    int dots = (int) ((Placed.RIGHT - Placed.LEFT - 56 - 7) / 7) - 1;
    assertThat(dotted(page).getFirst().text()).isEqualTo(".".repeat(dots) + "2");
  }

  @Test
  void indentsOfTheEntryLeaveLessRoomForDots() {
    Style style = new Style("s", "宋体", 14, 26, 0, 0, 0, 70, 35, Align.LEFT, false, false);
    ContentsList list =
        new ContentsList(List.of(new ContentsList.Entry(Role.CONTENTS_ENTRY, "第一部分", "A")));
    Document document =
        Sheets.styled(
            Role.CONTENTS_ENTRY, style, list, Sheets.body("第一部分").onNewPage().heading(1, "A"));
    PlacedPage page = Placed.first(document);
    PageMark.Line number = dotted(page).getFirst();
    assertThat(Placed.left(Placed.line(page, "第一部分"))).isEqualTo(Placed.LEFT + 70, within(0.05));
    assertThat(Placed.right(number)).isEqualTo(Placed.RIGHT - 35, within(0.05));
    int dots = (int) ((Placed.RIGHT - Placed.LEFT - 70 - 35 - 56 - 7) / 7) - 1;
    assertThat(number.text()).hasSize(dots + 1);
  }

  @Test
  void theWholeLineOfAnEntryLeadsToItsPlace() {
    PlacedPage page = Placed.first(document(List.of("第一部分", "第二部分"), 0));
    List<PageMark.Link> links = Placed.marks(page, PageMark.Link.class);
    assertThat(links).extracting(PageMark.Link::anchor).containsExactly("A0", "A1");
    PageMark.Link first = links.getFirst();
    assertThat(first.x()).isEqualTo(Placed.LEFT, within(0.05));
    assertThat(first.y()).isEqualTo(Placed.TOP, within(0.05));
    assertThat(first.x() + first.width()).isEqualTo(Placed.RIGHT, within(0.05));
    assertThat(first.height()).isEqualTo(26);
    assertThat(links.get(1).y()).isEqualTo(Placed.TOP + 26, within(0.05));
  }

  @Test
  void anEntryWithoutAPlaceHasNeitherNumberNorLink() {
    ContentsList list =
        new ContentsList(List.of(new ContentsList.Entry(Role.CONTENTS_ENTRY, "附件", "")));
    PlacedPage page = Placed.first(Sheets.of(list, Sheets.body("正文")));
    assertThat(Placed.texts(page)).containsExactly("附件", "正文", "— 1 —");
    assertThat(Placed.marks(page, PageMark.Link.class)).isEmpty();
  }

  @Test
  void aPlaceOfAnotherDocumentHasNoNumber() {
    ContentsList list =
        new ContentsList(List.of(new ContentsList.Entry(Role.CONTENTS_ENTRY, "附件", "gone")));
    assertThat(Placed.texts(Placed.first(Sheets.of(list)))).containsExactly("附件", "— 1 —");
  }

  /// A page holds 24 entries: the list goes on on a second page, and the numbers behind it are one higher.
  @ParameterizedTest
  @ValueSource(ints = {24, 25, 48, 49})
  void aListOfSeveralPagesCountsItsOwnPages(int entries) {
    List<String> titles = new ArrayList<>();
    for (int number = 0; number < entries; number++) {
      titles.add("项目" + number);
    }
    List<PlacedPage> pages = Placed.pages(document(titles, 0));
    int own = (entries + 23) / 24;
    assertThat(pages).hasSize(own + entries);
    List<String> numbers =
        pages.subList(0, own).stream()
            .flatMap(page -> dotted(page).stream())
            .map(line -> line.text().replace(".", ""))
            .toList();
    assertThat(numbers).hasSize(entries);
    for (int number = 0; number < entries; number++) {
      assertThat(numbers.get(number)).isEqualTo(Integer.toString(own + 1 + number));
      assertThat(Placed.texts(pages.get(own + number))).contains(titles.get(number));
    }
  }

  @Test
  void anEntryOfTwoLinesHasItsNumberOnTheSecond() {
    String title = "项".repeat(40);
    PlacedPage page = Placed.first(document(List.of(title), 0));
    assertThat(dotted(page).getFirst().baseline())
        .isEqualTo(Placed.line(page, "项".repeat(9)).baseline());
    assertThat(Placed.marks(page, PageMark.Link.class)).hasSize(2);
  }
}
