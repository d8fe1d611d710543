package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/// What holds on the pages of any document: nothing lost, nothing twice, nothing outside.
@Tag("slow")
class PagesPropertiesTest {
  private static final double NEAR = 0.06;

  private static final Role[] ROLES = {
    Role.BODY, Role.HEADING_1, Role.TABLE_TITLE, Role.TABLE_LINE, Role.PART_TITLE
  };

  /// Makes documents of numbered texts, each with an origin of its own.
  private static final class Maker {
    private final Random random;
    private final Map<Origin, String> texts = new LinkedHashMap<>();

    Maker(long seed) {
      random = new Random(seed);
    }

    Document document(int fragments) {
      List<Fragment> made = new ArrayList<>();
      for (int number = 0; number < fragments; number++) {
        made.add(fragment());
      }
      return Sheets.of(made.toArray(Fragment[]::new));
    }

    Fragment fragment() {
      List<Block> blocks = new ArrayList<>();
      int count = 1 + random.nextInt(8);
      for (int number = 0; number < count; number++) {
        blocks.add(random.nextInt(3) == 0 ? grid() : paragraph());
      }
      return Sheets.fragment(blocks.toArray(Block[]::new));
    }

    private Paragraph paragraph() {
      Role role = ROLES[random.nextInt(ROLES.length)];
      Origin origin = text(random.nextInt(6) == 0 ? 120 : 6);
      Paragraph paragraph = Paragraph.of(role, texts.get(origin), origin);
      return random.nextInt(8) == 0 ? paragraph.onNewPage() : paragraph;
    }

    /// A table of two or three columns; some cells reach over rows.
    private Grid grid() {
      List<Double> widths = random.nextBoolean() ? List.of(30.0, 100.0) : List.of(20.0, 36.5, 99.5);
      int count = 1 + random.nextInt(25);
      int headers = count > 3 ? random.nextInt(3) : 0;
      int[] busy = new int[widths.size()];
      List<Row> rows = new ArrayList<>();
      for (int row = 0; row < count; row++) {
        List<Cell> cells = new ArrayList<>();
        int bound = row < headers ? headers : count;
        for (int column = 0; column < busy.length; column++) {
          if (busy[column] <= row) {
            int over = random.nextInt(5) == 0 ? 1 + random.nextInt(Math.min(4, bound - row)) : 1;
            busy[column] = row + over;
            cells.add(cell(column, row < headers).over(over));
          }
        }
        rows.add(new Row(cells, 14 + random.nextInt(20), row < headers));
      }
      return new Grid(widths, rows);
    }

    private Cell cell(int column, boolean header) {
      Origin origin = text(header ? 1 : random.nextInt(12) == 0 ? 150 : random.nextInt(10));
      return Cell.of(column, 1, Role.CELL_TEXT, texts.get(origin), origin);
    }

    private Origin text(int words) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < words; word++) {
        text.append(random.nextInt(10_000))
            .append("项工作，")
            .append(random.nextInt(9) == 0 ? "\n" : "");
      }
      Origin origin = new Origin(texts.size(), field(words));
      texts.put(origin, text.toString());
      return origin;
    }

    private static String field(int words) {
      return words == 1 ? "header" : "text";
    }
  }

  private static String tight(String text) {
    return text.replace("\n", "");
  }

  /// Each text is on the pages once, from its first sign to its last; what a table's header says may be repeated, but
  /// as a whole each time.
  @Property(tries = 15)
  void everyTextIsPrintedOnceAndInOrder(
      @ForAll long seed, @IntRange(min = 1, max = 6) @ForAll int n) {
    Maker maker = new Maker(seed);
    Map<Origin, StringBuilder> shown = new HashMap<>();
    for (PlacedPage page : Placed.pages(maker.document(n))) {
      Placed.lines(page)
          .filter(line -> line.origin() != null)
          .forEach(
              line ->
                  shown
                      .computeIfAbsent(line.origin(), _ -> new StringBuilder())
                      .append(line.text()));
    }
    maker.texts.forEach(
        (origin, text) -> {
          String wanted = tight(text);
          String found = shown.getOrDefault(origin, new StringBuilder()).toString();
          if (origin.field().equals("header") && !found.equals(wanted)) {
            assertThat(found.replace(wanted, "")).isEmpty();
          } else {
            assertThat(found).isEqualTo(wanted);
          }
        });
  }

  @Property(tries = 15)
  void nothingReachesOverTheEdgesOfTheText(@ForAll long seed) {
    for (PlacedPage page : Placed.pages(new Maker(seed).document(4))) {
      Placed.lines(page)
          .filter(line -> line.origin() != null)
          .forEach(
              line -> {
                double top = line.baseline() - line.style().leading() * Geometry.ASCENT;
                assertThat(top).isGreaterThanOrEqualTo(Placed.TOP - NEAR);
                assertThat(top + line.style().leading()).isLessThanOrEqualTo(Placed.BOTTOM + NEAR);
                assertThat(Placed.left(line)).isGreaterThanOrEqualTo(Placed.LEFT - NEAR);
                assertThat(Placed.right(line)).isLessThanOrEqualTo(Placed.RIGHT + NEAR);
              });
      for (PageMark.Box box : Placed.marks(page, PageMark.Box.class)) {
        assertThat(box.y()).isGreaterThanOrEqualTo(Placed.TOP - NEAR);
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(Placed.BOTTOM + NEAR);
      }
    }
  }

  /// A line of a cell lies in the box of its cell on that page; no two boxes share room.
  @Property(tries = 15)
  void linesLieInTheirCellsAndCellsBesideEachOther(@ForAll long seed) {
    for (PlacedPage page : Placed.pages(new Maker(seed).document(3))) {
      Map<Origin, List<PageMark.Box>> boxes = new HashMap<>();
      List<PageMark.Box> all = Placed.marks(page, PageMark.Box.class);
      for (PageMark.Box box : all) {
        boxes.computeIfAbsent(box.cell().origin(), _ -> new ArrayList<>()).add(box);
        assertThat(box.height()).isPositive();
      }
      Placed.lines(page)
          .filter(line -> boxes.containsKey(line.origin()))
          .forEach(line -> assertThat(boxes.get(line.origin())).anyMatch(box -> holds(box, line)));
      for (int one = 0; one < all.size(); one++) {
        for (int other = 0; other < one; other++) {
          assertThat(overlap(all.get(one), all.get(other))).isFalse();
        }
      }
    }
  }

  private static boolean holds(PageMark.Box box, PageMark.Line line) {
    double top = line.baseline() - line.style().leading() * Geometry.ASCENT;
    return top >= box.y() - NEAR
        && top + line.style().leading() <= box.y() + box.height() + NEAR
        && Placed.left(line) >= box.x() - NEAR
        && Placed.right(line) <= box.x() + box.width() + NEAR;
  }

  private static boolean overlap(PageMark.Box one, PageMark.Box other) {
    return one.x() + NEAR < other.x() + other.width()
        && other.x() + NEAR < one.x() + one.width()
        && one.y() + NEAR < other.y() + other.height()
        && other.y() + NEAR < one.y() + one.height();
  }

  /// A heading of a line or two ends on the page on which the paragraph below it begins.
  @Property(tries = 15)
  void whatBelongsToTheNextIsNotLeftBehind(@ForAll long seed) {
    Document document = new Maker(seed).document(5);
    List<Block> blocks = document.fragments().flatMap(it -> it.blocks().stream()).toList();
    Map<Origin, Integer> firstPage = new HashMap<>();
    Map<Origin, Integer> lastPage = new HashMap<>();
    for (PlacedPage page : Placed.pages(document)) {
      Placed.lines(page)
          .filter(line -> line.origin() != null)
          .forEach(
              line -> {
                firstPage.putIfAbsent(line.origin(), page.index());
                lastPage.put(line.origin(), page.index());
              });
    }
    for (int at = 0; at + 1 < blocks.size(); at++) {
      if (blocks.get(at) instanceof Paragraph heading
          && heading.role() == Role.HEADING_1
          && heading.text().length() < 100
          && blocks.get(at + 1) instanceof Paragraph next
          && next.role() != Role.HEADING_1
          && !next.newPage()) {
        assertThat(firstPage.get(next.origin())).isEqualTo(lastPage.get(heading.origin()));
      }
    }
  }

  @Property(tries = 15)
  void pagesMayBePlacedOneByOne(@ForAll long seed) {
    Document document = new Maker(seed).document(4);
    Paginator paginator = new Paginator(new Widths());
    List<PlacedPage> all = new ArrayList<>();
    Pagination pagination = paginator.place(document, all::add);
    assertThat(all).hasSize(pagination.pages());
    for (int page = 1; page <= all.size(); page++) {
      List<PlacedPage> one = new ArrayList<>();
      paginator.place(document, pagination, page, page, one::add);
      assertThat(shape(one)).containsExactlyElementsOf(shape(all.subList(page - 1, page)));
    }
    List<PlacedPage> inner = new ArrayList<>();
    int last = Math.max(1, all.size() - 1);
    paginator.place(document, pagination, Math.min(2, last), last, inner::add);
    assertThat(shape(inner))
        .containsExactlyElementsOf(shape(all.subList(Math.min(2, last) - 1, last)));
    List<PlacedPage> beyond = new ArrayList<>();
    paginator.place(document, pagination, all.size() + 1, all.size() + 3, beyond::add);
    assertThat(beyond).isEmpty();
  }

  /// What is kept from one count to the next must not change the pages: parts are put in, taken out and moved.
  @Property(tries = 15)
  void pagesCountedAfterAChangeAreThoseCountedAfresh(@ForAll long seed) {
    Maker maker = new Maker(seed);
    List<Fragment> fragments = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      fragments.add(maker.fragment());
    }
    Paginator kept = new Paginator(new Widths());
    for (int change = 0; change < 6; change++) {
      Document document = Sheets.of(fragments.toArray(Fragment[]::new));
      List<PlacedPage> pages = new ArrayList<>();
      kept.place(document, pages::add);
      same(shape(pages), shape(Placed.pages(document)));
      int at = maker.random.nextInt(fragments.size());
      switch (maker.random.nextInt(4)) {
        case 0 -> fragments.set(at, maker.fragment());
        case 1 -> fragments.add(at, maker.fragment());
        case 2 -> fragments.add(fragments.remove(at));
        default -> {
          if (fragments.size() > 1) {
            fragments.remove(at);
          }
        }
      }
    }
  }

  /// As equality, but a failure tells the first difference instead of both documents.
  private static void same(List<String> pages, List<String> others) {
    for (int at = 0; at < Math.min(pages.size(), others.size()); at++) {
      assertThat(pages.get(at)).isEqualTo(others.get(at));
    }
    assertThat(pages).hasSameSizeAs(others);
  }

  /// What can be compared of pages, a line each: the lines with their places, the cells and rules.
  private static List<String> shape(List<PlacedPage> pages) {
    return pages.stream()
        .flatMap(page -> page.marks().stream().map(mark -> page.number() + " " + shape(mark)))
        .toList();
  }

  private static String shape(PageMark mark) {
    return mark instanceof PageMark.Line line
        ? line.text() + " " + line.baseline() + " " + Placed.left(line) + " " + Placed.right(line)
        : mark.toString();
  }
}
