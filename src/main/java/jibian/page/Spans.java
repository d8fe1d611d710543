package jibian.page;

import java.util.Arrays;

/// The cells of a grid that have begun and not ended yet, by their first column. A cell that is broken over a page end
/// shows a part of its lines on each page.
final class Spans {
  private final Sheet sheet;
  private final Sink sink;
  private final Flow flow;

  private int columns;
  private int[] edges = new int[1];
  private Cell[] cells = new Cell[0];
  private int[] lastRow = new int[0];
  private int[] left = new int[0];
  private int[] done = new int[0];
  private int[] top = new int[0];

  Spans(Sheet sheet, Sink sink, Flow flow) {
    this.sheet = sheet;
    this.sink = sink;
    this.flow = flow;
  }

  /// Begins a grid.
  void open(Grid grid) {
    columns = grid.widths().size();
    if (columns > cells.length) {
      edges = new int[columns + 1];
      cells = new Cell[columns];
      lastRow = new int[columns];
      left = new int[columns];
      done = new int[columns];
      top = new int[columns];
    }
    Arrays.fill(cells, null);
    double width = 0;
    for (int column = 0; column < columns; column++) {
      width += grid.widths().get(column);
      edges[column + 1] = Measures.ofMillimetres(width);
    }
    int shift = (sheet.width() - edges[columns]) / 2;
    for (int column = 0; column <= columns; column++) {
      edges[column] = shift + (column == 0 ? 0 : edges[column]);
    }
  }

  /// Begins the cells of a row.
  void begin(Row row, int number, int y) {
    for (Cell cell : row.cells()) {
      int column = cell.column();
      cells[column] = cell;
      lastRow[column] = number + cell.rows() - 1;
      left[column] = count(cell);
      done[column] = 0;
      top[column] = y;
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
  void part(int y) {
    for (int column = 0; column < columns; column++) {
      if (cells[column] != null && y > top[column]) {
        int room = y - top[column] - border(cells[column]);
        show(column, y, Math.min(left[column], room / setting(cells[column]).leading()));
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
        show(column, y, left[column]);
        cells[column] = null;
      }
    }
  }

  /// Ends the cells of a row without showing them.
  void close(int row) {
    for (int column = 0; column < columns; column++) {
      if (lastRow[column] == row) {
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

  private int count(Cell cell) {
    Setting setting = setting(cell);
    int width = width(cell);
    int count = 0;
    for (String line : cell.lines()) {
      flow.lines().open(line, setting.plain());
      count += setting.count(flow.lines(), width);
    }
    return count;
  }

  private int width(Cell cell) {
    return edges[cell.column() + cell.columns()] - edges[cell.column()] - 2 * Measures.CELL_MARGIN;
  }

  private int height(int column) {
    return left[column] * setting(cells[column]).leading() + border(cells[column]);
  }

  private static int border(Cell cell) {
    return cell.bordered() ? Measures.BORDER : 0;
  }

  private Setting setting(Cell cell) {
    return sheet.setting(cell.role());
  }

  private void show(int column, int bottom, int lines) {
    Cell cell = cells[column];
    if (sink.draws()) {
      int height = bottom - top[column];
      int x = edges[column];
      sink.box(cell, x, top[column], edges[column + cell.columns()] - x, height);
      int spare = height - border(cell) - lines * setting(cell).leading();
      write(cell, top[column] + border(cell) + Math.max(0, spare / 2), done[column], lines);
    }
    done[column] += lines;
    left[column] -= lines;
  }

  /// Shows some of a cell's lines.
  private void write(Cell cell, int y, int skip, int count) {
    Setting setting = setting(cell);
    Lines lines = flow.lines();
    int x = edges[cell.column()] + Measures.CELL_MARGIN + setting.left();
    int number = 0;
    for (String text : cell.lines()) {
      lines.open(text, setting.plain());
      for (boolean first = true; setting.next(lines, width(cell), first); first = false) {
        if (number >= skip && number < skip + count) {
          int indent = first ? setting.indent() : 0;
          int height = y + (number - skip) * setting.leading();
          int room = setting.room(width(cell)) - indent;
          sink.line(lines, setting.style(), x + indent, height, room, cell.origin());
        }
        number++;
      }
    }
  }
}
