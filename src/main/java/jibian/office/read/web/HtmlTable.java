package jibian.office.read.web;

import module java.base;

import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;
import org.jsoup.nodes.Element;

/// A table of a web page: cells that go on over rows are written as in Word, with a cell in every row.
final class HtmlTable {
  private static final int MOST_COLUMNS = 1000;

  private final Contents contents;
  private final List<RawBlock.Row> rows = new ArrayList<>();

  /// Cells from above by the column they begin in.
  private final TreeMap<Integer, Long> open = new TreeMap<>();

  private HtmlTable(Contents contents) {
    this.contents = contents;
  }

  /// Reads what stands in a cell.
  interface Contents {
    List<RawBlock> of(Element cell, int level) throws IOException;
  }

  static RawBlock.Table of(Element table, Contents contents) throws IOException {
    HtmlTable read = new HtmlTable(contents);
    read.rows(table);
    return new RawBlock.Table(read.rows);
  }

  private void rows(Element parent) throws IOException {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "tr" -> {
          if (!child.attr("style").replace(" ", "").contains("display:none")) {
            row(child);
          }
        }
        case "thead", "tbody", "tfoot" -> rows(child);
        case "caption" ->
            rows.add(
                new RawBlock.Row(
                    0,
                    0,
                    0,
                    List.of(
                        new RawBlock.Cell(
                            1,
                            0,
                            RawBlock.Merge.NONE,
                            RawBlock.Merge.NONE,
                            contents.of(child, 0)))));
        default -> {}
      }
    }
  }

  private void row(Element row) throws IOException {
    List<RawBlock.Cell> cells = new ArrayList<>();
    int column = 0;
    TreeMap<Integer, Long> next = new TreeMap<>();
    for (Element cell : row.children()) {
      if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
        continue;
      }
      column = goOn(cells, column, next, false);
      Integer limit = open.higherKey(column);
      int width = Math.clamp(XmlPull.whole(cell.attr("colspan").strip(), 1), 1, MOST_COLUMNS);
      width = limit == null ? width : Math.min(width, limit - column);
      int height = XmlPull.whole(cell.attr("rowspan").strip(), 1);
      boolean down = height == 0 || height > 1;
      cells.add(
          new RawBlock.Cell(
              width,
              0,
              down ? RawBlock.Merge.STARTS : RawBlock.Merge.NONE,
              RawBlock.Merge.NONE,
              contents.of(cell, 0)));
      if (down) {
        next.put(column, packed(width, height == 0 ? Integer.MAX_VALUE : height - 1));
      }
      column += width;
    }
    goOn(cells, column, next, true);
    open.clear();
    open.putAll(next);
    if (!cells.isEmpty()) {
      rows.add(new RawBlock.Row(0, 0, 0, cells));
    }
  }

  private static long packed(int width, int height) {
    return (long) width << 32 | height;
  }

  /// Writes the cells from above that stand at a column, or all that are left of the row.
  private int goOn(List<RawBlock.Cell> cells, int from, Map<Integer, Long> next, boolean all) {
    int column = from;
    while (true) {
      Map.Entry<Integer, Long> above = open.ceilingEntry(column);
      if (above == null || (!all && above.getKey() > column)) {
        return column;
      }
      if (above.getKey() > column) {
        cells.add(blank(above.getKey() - column, RawBlock.Merge.NONE));
      }
      column = above.getKey();
      int width = (int) (above.getValue() >> 32);
      int left = (int) (above.getValue() & Integer.MAX_VALUE);
      cells.add(blank(width, RawBlock.Merge.GOES_ON));
      if (left > 1) {
        next.put(column, packed(width, left - 1));
      }
      column += width;
    }
  }

  private static RawBlock.Cell blank(int width, RawBlock.Merge down) {
    return new RawBlock.Cell(width, 0, down, RawBlock.Merge.NONE, List.of());
  }
}
