package jibian.office.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jibian.office.read.PdfBareLines.Line;
import jibian.office.read.PdfBareLines.Piece;

/// A table without any lines: rows of texts side by side, with the same gaps below each other. Its cells are where the
/// texts stand; a text in the middle beside several rows is a cell of all of them.
final class PdfBareTable {
  /// So wide a part of the table is a text over several columns.
  private static final double WIDE = 0.35;

  /// Other texts cover a gap in no more of the lines.
  private static final double COVERED = 0.06;

  /// In fewer lines none may.
  private static final int FEW = 8;

  /// Gaps between rows are so much wider than those between the lines of a cell.
  private static final double WIDER = 1.5;

  private final List<Piece> pieces;
  private final List<Span> columns;
  private final double[] sides;

  private PdfBareTable(List<Line> lines) {
    this.pieces = lines.stream().flatMap(line -> line.pieces().stream()).toList();
    double left = pieces.stream().mapToDouble(Piece::left).min().orElseThrow();
    double right = pieces.stream().mapToDouble(Piece::right).max().orElseThrow();
    this.columns = columns(pieces, right - left, lines.size());
    if (columns.size() > 1) {
      lines.forEach(this::part);
    }
    this.sides = sides(pieces);
  }

  /// From left to right.
  private record Span(double left, double right) {}

  /// What stands in a cell: its columns, both included, and its rows.
  private static final class Cell {
    private final List<Piece> pieces = new ArrayList<>();
    private int from;
    private int to;
    private int row;
    private int rows = 1;

    private Cell(int from, int to, Piece piece) {
      this.from = from;
      this.to = to;
      pieces.add(piece);
    }

    private double middle() {
      double top = pieces.stream().mapToDouble(Piece::top).min().orElseThrow();
      return (top + pieces.stream().mapToDouble(Piece::bottom).max().orElseThrow()) / 2;
    }
  }

  /// A row of the table.
  private record Band(double top, double bottom) {
    double middle() {
      return (top + bottom) / 2;
    }
  }

  /// The tables among the signs of a page that stand in no table with lines; their signs are taken away.
  ///
  /// @param goesOn whether such a table may go on from the page before
  static List<Placed> of(List<PdfGlyph> signs, boolean goesOn) {
    List<Placed> tables = new ArrayList<>();
    for (List<Line> part : PdfBareLines.of(signs, goesOn)) {
      PdfBareTable table = new PdfBareTable(part);
      if (table.columns.size() >= PdfBareLines.SIDE_BY_SIDE) {
        tables.add(table.placed());
      }
    }
    return tables;
  }

  /// A cell that was found, with its signs and the sides of its columns.
  ///
  /// @param grid its place in rows and columns
  record Found(PdfGrid.Cell grid, double left, double right, List<PdfGlyph> signs) {}

  /// A table.
  ///
  /// @param columns the sides of its columns
  record Placed(List<Double> columns, int rows, double top, double bottom, List<Found> cells) {}

  /// Where the texts of the columns stand: between gaps that hardly a text covers but those over much of the width.
  private static List<Span> columns(List<Piece> pieces, double width, int lines) {
    TreeMap<Double, Integer> steps = new TreeMap<>();
    for (Piece piece : pieces) {
      if (piece.right() - piece.left() < WIDE * width) {
        steps.merge(piece.left(), 1, Integer::sum);
        steps.merge(piece.right(), -1, Integer::sum);
      }
    }
    double most = lines < FEW ? 0 : Math.max(1, COVERED * lines);
    List<Span> columns = new ArrayList<>();
    int over = 0;
    double begin = 0;
    for (Map.Entry<Double, Integer> step : steps.entrySet()) {
      boolean before = over > most;
      over += step.getValue();
      if (over > most && !before) {
        begin = step.getKey();
        boolean same = !columns.isEmpty() && begin - columns.getLast().right < 1;
        begin = same ? columns.removeLast().left : begin;
      } else if (over <= most && before) {
        columns.add(new Span(begin, step.getKey()));
      }
    }
    return columns;
  }

  /// Texts that stand side by side are in columns of their own, be it that no other row has them.
  private void part(Line line) {
    for (int i = 1; i < line.pieces().size(); i++) {
      Piece before = line.pieces().get(i - 1);
      Piece piece = line.pieces().get(i);
      int column = last(before);
      if (first(piece) <= column
          && piece.left() - before.right() > PdfBareLines.WIDE_GAP * piece.size()) {
        Span span = columns.get(column);
        double left = Math.min(span.left, before.left());
        columns.set(column, new Span(left, before.right()));
        columns.add(column + 1, new Span(piece.left(), Math.max(span.right, piece.left() + 1)));
      }
    }
  }

  /// The middles between the columns, and the outer sides.
  private double[] sides(List<Piece> pieces) {
    double[] sides = new double[columns.size() + 1];
    for (int i = 1; i < columns.size(); i++) {
      sides[i] = (columns.get(i - 1).right + columns.get(i).left) / 2;
    }
    sides[0] = pieces.stream().mapToDouble(Piece::left).min().orElseThrow() - 1;
    sides[columns.size()] = pieces.stream().mapToDouble(Piece::right).max().orElseThrow() + 1;
    return sides;
  }

  /// The first column that a text stands in, or the nearest to its left.
  private int first(Piece piece) {
    int column = 0;
    while (column + 1 < columns.size()
        && columns.get(column).right < piece.left() + 1
        && columns.get(column + 1).left < piece.right() - 1) {
      column++;
    }
    return column;
  }

  private int last(Piece piece) {
    int column = first(piece);
    while (column + 1 < columns.size() && columns.get(column + 1).left < piece.right() - 1) {
      column++;
    }
    return column;
  }

  private Placed placed() {
    List<Band> bands = bands();
    List<Cell> cells = new ArrayList<>();
    Map<Integer, List<Cell>> rows = new HashMap<>();
    List<Piece> first = new ArrayList<>();
    for (Piece piece : pieces) {
      if (labels(piece)) {
        first.add(piece);
      } else {
        int row = nearest(bands, (piece.top() + piece.bottom()) / 2);
        add(rows.computeIfAbsent(row, _ -> new ArrayList<>()), row, piece);
      }
    }
    for (Cell label : spanning(first, bands, rows)) {
      rows.computeIfAbsent(label.row, _ -> new ArrayList<>()).add(label);
    }
    rows.values().forEach(cells::addAll);
    return new Placed(
        Arrays.stream(sides).boxed().toList(),
        bands.size(),
        bands.getFirst().top,
        bands.getLast().bottom,
        cells.stream()
            .sorted(
                Comparator.comparingInt((Cell cell) -> cell.row)
                    .thenComparingInt(cell -> cell.from))
            .map(this::found)
            .toList());
  }

  /// Whether a text stands in the first column alone.
  private boolean labels(Piece piece) {
    return columns.size() > 1 && last(piece) == 0;
  }

  private void add(List<Cell> row, int number, Piece piece) {
    Cell cell = new Cell(first(piece), last(piece), piece);
    cell.row = number;
    for (Cell other : List.copyOf(row)) {
      if (other.from <= cell.to && cell.from <= other.to) {
        row.remove(other);
        cell.from = Math.min(cell.from, other.from);
        cell.to = Math.max(cell.to, other.to);
        cell.pieces.addAll(0, other.pieces);
      }
    }
    row.add(cell);
  }

  private Found found(Cell cell) {
    List<PdfGlyph> signs = cell.pieces.stream().flatMap(piece -> piece.signs().stream()).toList();
    PdfGrid.Cell grid = new PdfGrid.Cell(cell.row, cell.from, cell.rows, cell.to + 1 - cell.from);
    return new Found(grid, sides[cell.from], sides[cell.to + 1], signs);
  }

  /// The rows: what stands beside the first column, parted where the gaps are wider than between the lines of a cell.
  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.removeIf(this::labels);
    sorted.sort(Comparator.comparingDouble(Piece::top));
    for (Piece piece : sorted) {
      Band last = bands.isEmpty() ? null : bands.getLast();
      if (last != null && piece.top() < last.bottom - 0.1 * piece.size()) {
        bands.set(bands.size() - 1, new Band(last.top, Math.max(last.bottom, piece.bottom())));
      } else {
        bands.add(new Band(piece.top(), piece.bottom()));
      }
    }
    double least = wider(bands);
    List<Band> rows = new ArrayList<>();
    for (Band band : bands) {
      Band last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && band.top - last.bottom < least) {
        rows.set(rows.size() - 1, new Band(last.top, band.bottom));
      } else {
        rows.add(band);
      }
    }
    return rows;
  }

  /// How wide the gap between two rows is at least; 0 where all gaps are alike.
  private static double wider(List<Band> bands) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      gaps.add(Math.max(0.5, bands.get(i).top - bands.get(i - 1).bottom));
    }
    gaps.sort(Comparator.naturalOrder());
    double most = WIDER;
    double least = 0;
    for (int i = 1; i < gaps.size(); i++) {
      double ratio = gaps.get(i) / gaps.get(i - 1);
      if (ratio > most && i * 4 <= gaps.size() * 3) {
        most = ratio;
        least = (gaps.get(i) + gaps.get(i - 1)) / 2;
      }
    }
    return least;
  }

  private static int nearest(List<Band> bands, double y) {
    int row = 0;
    while (row + 1 < bands.size()
        && Math.abs(bands.get(row + 1).middle() - y) < Math.abs(bands.get(row).middle() - y)) {
      row++;
    }
    return row;
  }

  /// The texts of the first column: one in the middle beside several rows is a cell of them.
  private List<Cell> spanning(List<Piece> pieces, List<Band> bands, Map<Integer, List<Cell>> rows) {
    List<Cell> labels = labels(pieces);
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      Cell cell = labels.get(i);
      int row = nearest(bands, cell.middle());
      if (row < start || begun(rows, row)) {
        beside(rows.getOrDefault(row, List.of()), cells, cell);
        continue;
      }
      int next = i + 1 < labels.size() ? nearest(bands, labels.get(i + 1).middle()) : bands.size();
      cell.row = row;
      double best = Math.abs(bands.get(row).middle() - cell.middle()) - 1;
      for (int end = row; end < next && free(rows, start, end); end++) {
        double off = Math.abs((bands.get(start).top + bands.get(end).bottom) / 2 - cell.middle());
        if (off < best) {
          best = off;
          cell.row = start;
          cell.rows = end + 1 - start;
        }
      }
      start = cell.row + cell.rows;
      cells.add(cell);
    }
    return cells;
  }

  /// The texts of the first column with those lines as one that are no further apart than lines are.
  private static List<Cell> labels(List<Piece> pieces) {
    List<Cell> labels = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece above = labels.isEmpty() ? null : labels.getLast().pieces.getLast();
      if (above != null && piece.top() - above.bottom() < 0.8 * piece.size()) {
        labels.getLast().pieces.add(piece);
      } else {
        labels.add(new Cell(0, 0, piece));
      }
    }
    return labels;
  }

  private static boolean begun(Map<Integer, List<Cell>> rows, int row) {
    return rows.getOrDefault(row, List.of()).stream().anyMatch(cell -> cell.from == 0);
  }

  private static boolean free(Map<Integer, List<Cell>> rows, int from, int to) {
    for (int row = from; row <= to; row++) {
      if (begun(rows, row)) {
        return false;
      }
    }
    return true;
  }

  /// A text beside a row that has one in its first column already belongs to that one.
  private static void beside(List<Cell> row, List<Cell> labels, Cell text) {
    row.stream()
        .filter(cell -> cell.from == 0)
        .findFirst()
        .orElseGet(labels::getLast)
        .pieces
        .addAll(text.pieces);
  }
}
