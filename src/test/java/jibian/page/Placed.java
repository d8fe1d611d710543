package jibian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands on pages, asked for by its text. The sheet is [Sheets#A4].
final class Placed {
  /// Edges of the text in points.
  static final double LEFT = points(28);

  static final double RIGHT = points(210 - 26);
  static final double TOP = points(37);
  static final double BOTTOM = points(297 - 35);

  private Placed() {}

  /// Millimetres to points.
  static double points(double millimetres) {
    return millimetres / 25.4 * 72;
  }

  static List<PlacedPage> pages(Document document) {
    List<PlacedPage> pages = new ArrayList<>();
    new Paginator(new Widths()).place(document, pages::add);
    return pages;
  }

  static PlacedPage first(Document document) {
    return pages(document).getFirst();
  }

  static <M extends PageMark> List<M> marks(PlacedPage page, Class<M> kind) {
    return page.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static Stream<PageMark.Line> lines(PlacedPage page) {
    return marks(page, PageMark.Line.class).stream();
  }

  static PageMark.Line line(PlacedPage page, String text) {
    return lines(page).filter(line -> line.text().equals(text)).findFirst().orElseThrow();
  }

  static List<String> texts(PlacedPage page) {
    return lines(page).map(PageMark.Line::text).toList();
  }

  static PageMark.Box box(PlacedPage page, String text) {
    return marks(page, PageMark.Box.class).stream()
        .filter(box -> box.cell().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  static double left(PageMark.Line line) {
    return line.spans().getFirst().edge(0);
  }

  static double right(PageMark.Line line) {
    PageMark.Span last = line.spans().getLast();
    return last.edge(last.text().length());
  }
}
