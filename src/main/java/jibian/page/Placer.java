package jibian.page;

import module java.base;

/// Writes down what stands where, page by page.
final class Placer implements FlowTarget {
  private final DocumentMetrics sheet;
  private final Document document;
  private final Pagination pagination;
  private final Consumer<PlacedPage> pages;
  private final RulingLines rules = new RulingLines();
  private final int left;
  private final int top;

  private List<PageMark> marks = new ArrayList<>();
  private int page;

  /// @param first the page it begins with, counted from 1
  Placer(
      DocumentMetrics sheet,
      Document document,
      Pagination pagination,
      int first,
      Consumer<PlacedPage> pages) {
    this.sheet = sheet;
    this.document = document;
    this.pagination = pagination;
    this.pages = pages;
    this.page = first;
    this.left = Geometry.ofMillimetres(sheet.setup().left());
    this.top = Geometry.ofMillimetres(sheet.setup().top());
  }

  @Override
  public boolean draws() {
    return true;
  }

  @Override
  public void turnPage() {
    turnTo(page + 1);
  }

  /// Ends pages until the given one, counted from 1, is the current one.
  void turnTo(int next) {
    while (page < next) {
      int number = pagination.number(page);
      if (number > 0) {
        footer(number);
      }
      PageSetup setup = sheet.setup();
      double width = Geometry.toPoints(Geometry.ofMillimetres(setup.width()));
      double height = Geometry.toPoints(Geometry.ofMillimetres(setup.height()));
      pages.accept(new PlacedPage(page, number, width, height, marks));
      marks = new ArrayList<>();
      page++;
    }
  }

  private void footer(int number) {
    StyleMetrics setting = sheet.setting(Role.PAGE_NUMBER);
    int bottom =
        Geometry.ofMillimetres(sheet.setup().height())
            - Geometry.ofMillimetres(sheet.setup().footer());
    LineBreaker lines = new LineBreaker();
    String text = document.footer().replace("{0}", Integer.toString(number));
    lines.open(text, setting.plain());
    if (setting.next(lines, sheet.width(), true)) {
      int y = bottom - setting.leading() - top;
      line(lines, setting.style(), setting.left(), y, setting.room(sheet.width()), null);
    }
  }

  @Override
  public void line(LineBreaker line, Style style, int x, int y, int room, Origin origin) {
    if (line.end() == line.start()) {
      return;
    }
    double spare = points(room) - line.width();
    double start =
        points(left + x)
            + switch (style.align()) {
              case CENTER -> spare / 2;
              case RIGHT -> spare;
              case LEFT, JUSTIFY -> 0;
            };
    boolean justified = style.align() == Align.JUSTIFY && !line.last() && spare > 0;
    List<PageMark.Span> spans = GlyphPlacement.spans(line, start, justified ? spare : 0);
    marks.add(new PageMark.Line(baseline(style, y), style, spans, origin));
  }

  @Override
  public void flushRight(String text, Style style, int right, int y, Origin origin) {
    LineBreaker line = new LineBreaker();
    line.open(text, look(style));
    line.next(LineBreaker.ENDLESS);
    double start = points(left + right) - line.width();
    List<PageMark.Span> spans = GlyphPlacement.spans(line, start, 0);
    marks.add(new PageMark.Line(baseline(style, y), style, spans, origin));
  }

  @Override
  public void link(Style style, int y, String anchor) {
    if (!anchor.isEmpty()) {
      double width = points(sheet.width());
      marks.add(new PageMark.Link(points(left), points(top + y), width, style.leading(), anchor));
    }
  }

  @Override
  public void number(String digits, Style style, int y, double text) {
    int right = sheet.width() - Geometry.ofPoints(style.right());
    double room = points(right - Geometry.ofPoints(style.left())) - text;
    int dots = (int) ((room - width(digits, style)) / width(".", style)) - 1;
    flushRight(".".repeat(Math.max(0, dots)) + digits, style, right, y, null);
  }

  private double width(String text, Style style) {
    LineBreaker line = new LineBreaker();
    line.open(text, look(style));
    line.next(LineBreaker.ENDLESS);
    return line.width();
  }

  private GlyphWidths look(Style style) {
    return sheet.advances(style, style.bold());
  }

  @Override
  public void anchor(String name, int outline, String title, int y) {
    marks.add(new PageMark.Target(name, outline, title, points(top + y)));
  }

  @Override
  public void box(Cell cell, int x, int y, int width, int height) {
    marks.add(
        new PageMark.Box(points(left + x), points(top + y), points(width), points(height), cell));
    if (cell.bordered()) {
      rules.around(left + x, top + y, left + x + width, top + y + height);
    }
  }

  @Override
  public void endGrid() {
    rules.drain(marks);
  }

  private double baseline(Style style, int y) {
    return points(top + y) + style.leading() * Geometry.ASCENT;
  }

  private static double points(int twips) {
    return Geometry.toPoints(twips);
  }
}
