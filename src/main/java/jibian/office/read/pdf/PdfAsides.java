package jibian.office.read.pdf;

import module java.base;

/// Finds what is printed beside the text of every page: page numbers, and lines that most pages repeat at their top or
/// bottom. Nothing of the text stands further out.
final class PdfAsides {
  /// Above and below this share of a page nothing belongs to its margins.
  private static final double MARGIN = 0.14;

  /// What a program of sheets prints above each page by itself.
  private static final Pattern SHEET = Pattern.compile("(?:Sheet|工作表)\\s*[0-9]{1,3}");

  /// What a system prints below each page by itself.
  private static final Pattern PRINTED = Pattern.compile("打印(?:时间|日期|人)\\s*[:：].*");

  /// What stands above a table of its own on each page.
  private static final Pattern TITLE =
      Pattern.compile(".*表|[(（]?\\s*20[0-9]{2}\\s*年度?\\s*[)）]?|.*单位\\s*[:：(（].*");

  static List<PdfLine> of(List<PdfPage> pages) {
    boolean apart = apart(pages);
    Map<String, Integer> often = new HashMap<>();
    double size = usualSize(pages);
    for (PdfPage page : pages) {
      outer(page).forEach(line -> often.merge(key(line), 1, Integer::sum));
    }
    List<PdfLine> aside = new ArrayList<>();
    for (PdfPage page : pages) {
      List<PdfLine> outer = outer(page);
      int from = 0;
      int to = outer.size();
      while (from < to
          && outer.get(from).base() < page.height() / 2
          && !(apart && TITLE.matcher(outer.get(from).text().strip()).matches())
          && is(outer.get(from), often, pages, size)) {
        aside.add(outer.get(from++));
      }
      while (to > from
          && outer.get(to - 1).base() > page.height() / 2
          && is(outer.get(to - 1), often, pages, size)) {
        aside.add(outer.get(--to));
      }
    }
    return aside;
  }

  /// Whether each page with a title begins with a table of its own: the same label, and behind it something else.
  private static boolean apart(List<PdfPage> pages) {
    List<List<String>> rows =
        pages.stream()
            .filter(page -> !page.tables().isEmpty() && isTitled(page))
            .map(page -> page.tables().getFirst().cells())
            .map(cells -> cells.stream().filter(cell -> cell.row() == 0).map(PdfCell::letters))
            .map(Stream::toList)
            .filter(row -> row.size() > 1)
            .toList();
    long labels = rows.stream().map(List::getFirst).distinct().count();
    return rows.size() > 1
        && labels == 1
        && !rows.getFirst().getFirst().isEmpty()
        && rows.stream().distinct().count() == rows.size();
  }

  private static boolean isTitled(PdfPage page) {
    return outer(page).stream()
        .anyMatch(
            line ->
                line.base() < page.height() / 2 && TITLE.matcher(line.text().strip()).matches());
  }

  private static boolean is(
      PdfLine line, Map<String, Integer> often, List<PdfPage> pages, double size) {
    int times = often.get(key(line));
    boolean repeated = times >= 3 && times * 2 > pages.size() && line.size() < 1.05 * size;
    boolean twice =
        times == 2 && pages.size() == 2 && !TITLE.matcher(line.text().strip()).matches();
    return repeated
        || twice
        || PRINTED.matcher(line.text()).matches()
        || SHEET.matcher(line.text()).matches()
        || PdfWords.pageNumber(line.text());
  }

  /// Lines within the outer margins that no table stands further out than.
  private static List<PdfLine> outer(PdfPage page) {
    double top = page.tables().stream().mapToDouble(PdfTable::top).min().orElse(page.height());
    double bottom = page.tables().stream().mapToDouble(PdfTable::bottom).max().orElse(0);
    return page.lines().stream()
        .filter(line -> line.turn() == 0)
        .filter(
            line ->
                line.base() < Math.min(top, MARGIN * page.height())
                    || line.base() > Math.max(bottom, (1 - MARGIN) * page.height()))
        .toList();
  }

  private static String key(PdfLine line) {
    return Math.round(line.base() / 4) + " " + line.text().replaceAll("[0-9]+", "0");
  }

  /// The size of most lines; that of all where there are none outside of tables.
  private static double usualSize(List<PdfPage> pages) {
    Map<Long, Integer> sizes = new HashMap<>();
    for (PdfPage page : pages) {
      page.lines()
          .forEach(
              line -> sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2.0)
        .orElse(0.0);
  }
}
