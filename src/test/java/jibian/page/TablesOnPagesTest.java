package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TablesOnPagesTest {
  private static final double TEXT = 225 / 25.4 * 72;

  private final Paginator paginator = new Paginator(new Widths());

  private List<PlacedPage> placed(Block... blocks) {
    List<PlacedPage> pages = new ArrayList<>();
    paginator.place(Sheets.of(blocks), pages::add);
    return pages;
  }

  private static List<String> texts(PlacedPage page) {
    return page.marks().stream()
        .filter(PageMark.Line.class::isInstance)
        .map(mark -> ((PageMark.Line) mark).text())
        .toList();
  }

  private static PageMark.Box box(PlacedPage page, String text) {
    return page.marks().stream()
        .filter(mark -> mark instanceof PageMark.Box box && box.cell().text().equals(text))
        .map(PageMark.Box.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /// Text of a number of lines in a cell that is 50 mm wide.
  private static String lines(int count) {
    return "\n".repeat(count - 1) + "末";
  }

  private static Grid grid(Row... rows) {
    return new Grid(List.of(30.0, 50.0), List.of(rows));
  }

  private static Row row(String left, String right) {
    return Sheets.row(false, Sheets.cell(0, left), Sheets.cell(1, right));
  }

  @Test
  void aRowIsAsHighAsItsTextAndItsLineButNotLowerThanTheFormSays() {
    PlacedPage page = placed(grid(row("甲", "乙"), row("丙", lines(5)))).getFirst();
    assertThat(box(page, "甲").height()).isEqualTo(20, within(0.001));
    assertThat(box(page, "丙").height()).isEqualTo(5 * 14 + 0.5, within(0.001));
  }

  @Tag("slow")
  @Test
  void aCellOverThousandsOfPagesShowsEverySignOnce() {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 120_000; number++) {
      text.append("第").append(number).append("项工作，共Two部分。").append(number % 7 == 0 ? "\n" : "");
    }
    long begun = System.nanoTime();
    List<PlacedPage> pages = placed(grid(row("甲", text.toString()), row("丙", "丁")));
    assertThat(pages).hasSizeGreaterThan(1_000);
    long taken = System.nanoTime() - begun;
    assertThat(taken)
        .as("costs its length, not its square")
        .isLessThan(TimeUnit.SECONDS.toNanos(30));
    StringBuilder shown = new StringBuilder();
    pages.stream()
        .flatMap(page -> texts(page).stream())
        .filter(line -> !line.contains("—") && !List.of("甲", "丙", "丁").contains(line))
        .forEach(shown::append);
    assertThat(shown.toString().replaceAll("\\s", ""))
        .isEqualTo(text.toString().replaceAll("\\s", ""));
  }

  @Test
  void aTableStandsInTheMiddleOfTheText() {
    PlacedPage page = placed(grid(row("甲", "乙"))).getFirst();
    double left = (28 + (156 - 80) / 2.0) / 25.4 * 72;
    assertThat(box(page, "甲").x()).isEqualTo(left, within(0.1));
    assertThat(box(page, "乙").x() + box(page, "乙").width())
        .isEqualTo(left + 80 / 25.4 * 72, within(0.1));
  }

  @Test
  void aMergedCellEnlargesItsLastRow() {
    Cell merged = Sheets.cell(0, lines(6)).over(2);
    Grid grid =
        grid(
            Sheets.row(false, merged, Sheets.cell(1, "一")), Sheets.row(false, Sheets.cell(1, "二")));
    PlacedPage page = placed(grid).getFirst();
    assertThat(box(page, "一").height()).isEqualTo(20, within(0.001));
    assertThat(box(page, "二").height()).isEqualTo(6 * 14 + 0.5 - 20, within(0.001));
    assertThat(box(page, merged.text()).height()).isEqualTo(6 * 14 + 0.5, within(0.001));
  }

  @Test
  void aShortRowGoesToTheNextPageWhole() {
    Grid grid = grid(row("甲", lines(40)), row("乙", lines(10)));
    List<PlacedPage> pages = placed(grid);
    assertThat(texts(pages.get(0))).contains("甲").doesNotContain("乙");
    assertThat(box(pages.get(1), "乙").height()).isEqualTo(10 * 14 + 0.5, within(0.001));
    assertThat(paginator.count(Sheets.of(grid)).staysWhole(grid, 1)).isTrue();
  }

  @Test
  void aRowHigherThanAThirdOfThePageBreaksAtALine() {
    String text = String.join("\n", IntStream.range(0, 60).mapToObj(n -> "第" + n + "行").toList());
    Grid grid = grid(row("甲", "乙"), row("丙", text));
    List<PlacedPage> pages = placed(grid);
    assertThat(pages).hasSize(2);
    List<String> both = new ArrayList<>(texts(pages.get(0)));
    assertThat(both).contains("第0行").doesNotContain("第59行");
    both.addAll(texts(pages.get(1)));
    assertThat(both).containsOnlyOnceElementsOf(text.lines().toList());
    assertThat(paginator.count(Sheets.of(grid)).staysWhole(grid, 1)).isFalse();
  }

  @Test
  void aGoalOfSeveralPagesLosesNoLine() {
    String text = String.join("\n", IntStream.range(0, 200).mapToObj(n -> "第" + n + "行").toList());
    List<String> all =
        placed(grid(row("甲", text))).stream().flatMap(p -> texts(p).stream()).toList();
    assertThat(all).containsOnlyOnceElementsOf(text.lines().toList());
  }

  @Test
  void headerRowsAreRepeatedOnEveryFurtherPage() {
    Row[] rows = new Row[60];
    rows[0] = Sheets.row(true, Sheets.cell(0, "表头"), Sheets.cell(1, "又"));
    for (int row = 1; row < rows.length; row++) {
      rows[row] = row("行" + row, "");
    }
    List<PlacedPage> pages = placed(grid(rows));
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(pages).allSatisfy(page -> assertThat(texts(page)).containsOnlyOnce("表头"));
  }

  @Test
  void threeHundredRowsLoseNone() {
    Row[] rows = new Row[300];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row("行" + row, lines(1 + row % 7));
    }
    List<PlacedPage> pages = placed(grid(rows));
    List<String> all = pages.stream().flatMap(page -> texts(page).stream()).toList();
    for (int row = 0; row < rows.length; row++) {
      assertThat(all).containsOnlyOnce("行" + row);
    }
  }

  @Test
  void nothingReachesBelowThePage() {
    Row[] rows = new Row[80];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row("行" + row, lines(1 + row * 7 % 31));
    }
    double bottom = 37 / 25.4 * 72 + TEXT + 0.1;
    for (PlacedPage page : placed(grid(rows))) {
      for (PageMark mark : page.marks()) {
        if (mark instanceof PageMark.Box box) {
          assertThat(box.y() + box.height()).isLessThanOrEqualTo(bottom);
        }
      }
    }
  }

  @Test
  void aLineOfATableIsOneRuleHoweverManyCellsItBounds() {
    PlacedPage page = placed(grid(row("甲", "乙"), row("丙", "丁"))).getFirst();
    assertThat(page.marks().stream().filter(PageMark.Rule.class::isInstance)).hasSize(3 + 3);
  }

  @Test
  void aCellTellsWhereItsTextCameFrom() {
    PlacedPage page = placed(grid(row("甲", "乙"))).getFirst();
    assertThat(box(page, "乙").cell().origin()).isEqualTo(new Origin(1, "乙"));
  }

  @Test
  void aTitleInsideATableCanBeReached() {
    Cell title =
        new Cell(
            0, 1, 2, Role.CELL_LABEL, List.of("表名"), false, false, false, "T", null, List.of());
    Grid grid = new Grid(List.of(30.0, 50.0), List.of(Sheets.row(false, title)));
    assertThat(paginator.count(Sheets.of(Sheets.body("上"), grid)).page("T")).isEqualTo(1);
  }

  @Test
  void aRowEndsOnceAllItsLinesAreShownThoughTheSpaceBelowThemFindsNoRoom() {
    Style style = new Style("s", "宋体", 9, 14, 0, 900, 0, 0, 0, Align.LEFT, false, false);
    List<PlacedPage> pages = new ArrayList<>();
    paginator.place(
        Sheets.styled(Role.CELL_TEXT, style, grid(row("甲", lines(60)), row("乙", "丙"))), pages::add);
    List<String> shown = pages.stream().flatMap(page -> texts(page).stream()).toList();
    assertThat(shown).containsOnlyOnce("甲", "乙", "丙");
    assertThat(pages).hasSizeLessThan(8);
  }
}
