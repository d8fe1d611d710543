package jibian.page;

import java.util.Arrays;

/// The cells of a grid that have begun and not ended yet, by their first column. A cell that is broken over a page end
/// shows a part of its lines on each page.
final class OpenCells {
  private final DocumentMetrics sheet;
  private final FlowTarget sink;
  private final PageFlow flow;

  private int columns;
  private final ColumnEdges edges = new ColumnEdges();
  private Cell[] cells = new Cell[0];
  private int[] lastRow = new int[0];
  private int[] room = new int[0];
  private int[] left = new int[0];
  private int[] done = new int[0];
  private int[] top = new int[0];

  /// Where each goes on that was shown in part: the paragraph, the character in it, the script there.
  private int[] paragraph = new int[0];

  private int[] sign = new int[0];
  private boolean[] script = new boolean[0];

  OpenCells(DocumentMetrics sheet, FlowTarget sink, PageFlow flow) {
    this.sheet = sheet;
    this.sink = sink;
    this.flow = flow;
  }

  /// Begins a grid.
  void open(Grid grid) {
    columns = grid.widths().size();
    if (columns > cells.length) {
      cells = new Cell[columns];
      lastRow = new int[columns];
      room = new int[columns];
      left = new int[columns];
      done = new int[columns];
      top = new int[columns];
      paragraph = new int[columns];
      sign = new int[columns];
      script = new boolean[columns];
    }
    Arrays.fill(cells, null);
    edges.open(grid.widths(), sheet.width());
  }

  /// Begins the cells of a row.
  void begin(Row row, int number, int y) {
    for (Cell cell : row.cells()) {
      cells[cell.column()] = cell;
      lastRow[cell.column()] = number + cell.rows() - 1;
      done[cell.column()] = -1;
    }
    edges.row();
    for (int column = 0; column < columns; column += cells[column].columns()) {
      int width = edges.next(column, column + cells[column].columns());
      if (done[column] < 0) {
        room[column] = width;
        left[column] = count(cells[column], width);
        done[column] = 0;
        top[column] = y;
      }
    }
  }

  /// How high a row that begins at y must be for the cells that end with it.
  int need(int row, int y) {
    int need = 0;
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && lastRow[column] == row) {
        need = Math.max(need, height(column) - (y - top[column]));
      }
    }
    return need;
  }

  /// How many lines of the cells that end with a row are not shown yet.
  int lines(int row) {
    int lines = 0;
    for (int column = 0; column < columns; column++) {
      lines += cells[column] != null && lastRow[column] == row ? left[column] : 0;
    }
    return lines;
  }

  /// Height of the first lines of the cells that end with a row.
  int firstLine(int row) {
    int height = 0;
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && lastRow[column] == row) {
        height = Math.max(height, border(cells[column]) + setting(cells[column]).leading());
      }
    }
    return height;
  }

  /// Whether each cell that begins or goes on at y has room for a line above the page's end.
  boolean lineFits(int row, int y, int bottom) {
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && lastRow[column] == row && top[column] == y) {
        if (y + border(cells[column]) + setting(cells[column]).leading() > bottom) {
          return false;
        }
      }
    }
    return true;
  }

  /// Ends the page at y for all open cells: each shows as many of its lines as there is room for.
  ///
  /// @param broken the row that is broken here: its cells begin at its top; -1 where the page ends between rows
  void part(int y, int broken) {
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && y > top[column]) {
        boolean ends = lastRow[column] == broken;
        int room = y - top[column] - border(cells[column]) - (ends ? Geometry.BORDER : 0);
        int lines = Math.min(left[column], room / setting(cells[column]).leading());
        show(column, y, lines, ends);
      }
    }
  }

  /// Open cells go on at the top of a page.
  void goOn(int y) {
    for (int column = 0; column < columns; column++) {
      top[column] = y;
    }
  }

  /// Ends the cells whose last row ends at y.
  void end(int row, int y) {
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && lastRow[column] == row) {
        show(column, y, left[column], done[column] > 0);
        cells[column] = null;
      }
    }
  }

  /// Names the places of a row's cells.
  void anchors(Row row) {
    for (Cell cell : row.cells()) {
      if (!cell.anchor().isEmpty()) {
        flow.anchor(cell.anchor(), 0, cell.text());
      }
    }
  }

  private int count(Cell cell, int width) {
    StyleMetrics setting = sheet.setting(cell, width);
    int count = 0;
    for (String line : cell.lines()) {
      flow.lines().open(line, setting.plain());
      count += setting.count(flow.lines(), width);
    }
    return count;
  }

  private int height(int column) {
    Cell cell = cells[column];
    return left[column] * setting(cell).leading() + border(cell) + space(cell, done[column]);
  }

  /// Space around and between the paragraphs of a cell; when it goes on from another page, only that below them.
  private int space(Cell cell, int skipped) {
    StyleMetrics setting = setting(cell);
    int between = (cell.lines().size() - 1) * setting.between();
    return setting.after() + (skipped > 0 ? 0 : setting.before() + between);
  }

  private static int border(Cell cell) {
    return cell.bordered() ? Geometry.BORDER : 0;
  }

  private StyleMetrics setting(Cell cell) {
    return sheet.setting(cell.role());
  }

  private void show(int column, int bottom, int lines, boolean atTop) {
    Cell cell = cells[column];
    if (sink.draws()) {
      int height = bottom - top[column];
      int x = edges.edge(column);
      sink.box(cell, x, top[column], edges.edge(column + cell.columns()) - x, height);
      int used = lines * setting(cell).leading() + space(cell, done[column]);
      int spare = atTop ? 0 : height - border(cell) - used;
      write(cell, top[column] + border(cell) + Math.max(0, spare / 2), done[column], lines);
    }
    done[column] += lines;
    left[column] -= lines;
  }

  /// Shows some of a cell's lines, from where it ended on the page before.
  private void write(Cell cell, int y, int skip, int count) {
    int column = cell.column();
    StyleMetrics setting = sheet.setting(cell, room[column]);
    LineBreaker lines = flow.lines();
    int x = edges.edge(column) + Geometry.CELL_MARGIN + setting.left();
    int top = y + (skip > 0 ? 0 : setting.before());
    int from = skip > 0 ? sign[column] : 0;
    int at = skip > 0 ? paragraph[column] : 0;
    int shown = 0;
    while (shown < count && at < cell.lines().size()) {
      lines.open(cell.lines().get(at), setting.plain());
      if (from > 0) {
        lines.resume(from, script[column]);
      }
      boolean first = from == 0;
      while (shown < count && setting.next(lines, room[column], first)) {
        int indent = first ? setting.indent() : 0;
        int height = top + shown * setting.leading();
        int width = setting.room(room[column]) - indent;
        sink.line(lines, setting.style(), x + indent, height, width, cell.origin());
        shown++;
        first = false;
      }
      at += lines.finished() ? 1 : 0;
      from = lines.finished() ? 0 : lines.following();
      top += skip > 0 ? 0 : setting.between();
    }
    paragraph[column] = at;
    sign[column] = from;
    script[column] = lines.script();
  }
}
