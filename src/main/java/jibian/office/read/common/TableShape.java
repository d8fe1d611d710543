package jibian.office.read.common;

import module java.base;

/// The rectangles of a table whose rows have edges of their own. Columns are counted by the grid, or, when the rows do
/// not agree about it, by the widths of their cells; columns that no row tells apart become one.
///
/// A merged cell has the text of its first cell, or, where that is blank, of the first one it covers that is not. Other
/// texts that it covers cannot be seen in any program and are handed over separately.
final class TableShape {
  /// Edges that are nearer to one another than a millimetre are one, in twentieths of a point.
  private static final int NEAR = 60;

  private static final int MOST_PLACES = 5_000_000;

  private final List<RawBlock.Row> rows;
  private final List<Placed> cells = new ArrayList<>();
  private final List<Covered> covered = new ArrayList<>();
  private int columns;

  /// A cell that has its place.
  static final class Placed {
    final int row;
    final int column;
    final int right;

    /// Which cell of its row it is, from 1.
    final int number;

    int bottom;
    List<String> lines;

    Placed(int row, int column, int right, int number, List<String> lines) {
      this.row = row;
      this.column = column;
      this.right = right;
      this.number = number;
      this.bottom = row + 1;
      this.lines = lines;
    }
  }

  /// A text that a merged cell covers.
  record Covered(int row, int number, List<String> lines) {}

  TableShape(RawBlock.Table table) throws PackageParts.TooLargeException {
    rows = table.rows().stream().map(TableShape::joined).toList();
    place(edges(table.measured()));
    if ((long) rows.size() * columns > MOST_PLACES && columns > 500) {
      throw new PackageParts.TooLargeException();
    }
  }

  /// The row with cells that are merged sidewards as one.
  private static RawBlock.Row joined(RawBlock.Row row) {
    if (row.cells().stream().allMatch(cell -> cell.across() == RawBlock.Merge.NONE)) {
      return row;
    }
    List<RawBlock.Cell> cells = new ArrayList<>();
    for (RawBlock.Cell cell : row.cells()) {
      if (cell.across() == RawBlock.Merge.GOES_ON && !cells.isEmpty()) {
        RawBlock.Cell first = cells.removeLast();
        List<RawBlock> content = new ArrayList<>(first.content());
        if (!first.lines().equals(cell.lines())) {
          content.addAll(cell.content());
        }
        int width = first.width() > 0 && cell.width() > 0 ? first.width() + cell.width() : 0;
        cells.add(
            new RawBlock.Cell(
                first.columns() + cell.columns(), width, first.down(), first.across(), content));
      } else {
        cells.add(cell);
      }
    }
    return new RawBlock.Row(row.before(), row.widthBefore(), row.after(), cells);
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  /// Row by row, from left to right.
  List<Placed> cells() {
    return cells;
  }

  List<Covered> covered() {
    return covered;
  }

  private int[][] edges(boolean byWidth) {
    int[][] spans = new int[rows.size()][];
    boolean agree = true;
    int end = -1;
    for (int i = 0; i < spans.length; i++) {
      RawBlock.Row row = rows.get(i);
      spans[i] = edges(row.before(), row.cells().stream().mapToInt(RawBlock.Cell::columns));
      int last = spans[i][spans[i].length - 1] + row.after();
      agree &= end < 0 || end == last;
      end = last;
    }
    int[][] measured = agree && !byWidth ? null : measured(byWidth);
    return dense(measured == null ? spans : measured);
  }

  private static int[] edges(int start, java.util.stream.IntStream widths) {
    int[] steps = widths.toArray();
    int[] edges = new int[steps.length + 1];
    edges[0] = start;
    for (int i = 0; i < steps.length; i++) {
      edges[i + 1] =
          (int)
              Math.min(
                  (long) edges[i] + Math.max(steps[i], 1), Integer.MAX_VALUE - steps.length + i);
    }
    return edges;
  }

  /// The edges by the widths of the cells; null when the file does not give them, or they do not fit one another.
  private int[][] measured(boolean sure) {
    int[][] edges = new int[rows.size()][];
    int narrowest = Integer.MAX_VALUE;
    int widest = 0;
    for (int i = 0; i < edges.length; i++) {
      RawBlock.Row row = rows.get(i);
      if (row.cells().stream().anyMatch(cell -> cell.width() <= 0)) {
        return null;
      }
      edges[i] = edges(row.widthBefore(), row.cells().stream().mapToInt(RawBlock.Cell::width));
      narrowest =
          Math.min(
              narrowest,
              row.cells().stream().mapToInt(RawBlock.Cell::width).min().orElse(narrowest));
      widest = Math.max(widest, edges[i][edges[i].length - 1]);
    }
    int full = 0;
    for (int[] row : edges) {
      full += row[row.length - 1] > widest * 0.97 ? 1 : 0;
    }
    return !sure && full * 2 < edges.length
        ? null
        : near(edges, Math.min(NEAR, (narrowest - 1) / 2));
  }

  /// The edges with those that are near as one.
  private static int[][] near(int[][] edges, int distance) {
    TreeMap<Integer, Integer> first = new TreeMap<>();
    for (int edge : Arrays.stream(edges).flatMapToInt(Arrays::stream).sorted().toArray()) {
      Map.Entry<Integer, Integer> last = first.lastEntry();
      boolean same = last != null && edge - last.getValue() <= distance;
      first.put(edge, same ? last.getValue() : edge);
    }
    return Arrays.stream(edges)
        .map(row -> Arrays.stream(row).map(first::get).toArray())
        .toArray(int[][]::new);
  }

  /// The edges numbered from 0 without gaps.
  private int[][] dense(int[][] edges) {
    int[] known = Arrays.stream(edges).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    columns = Math.max(known.length - 1, 0);
    return Arrays.stream(edges)
        .map(row -> Arrays.stream(row).map(edge -> Arrays.binarySearch(known, edge)).toArray())
        .toArray(int[][]::new);
  }

  private void place(int[][] edges) {
    Map<Integer, Placed> above = Map.of();
    for (int row = 0; row < edges.length; row++) {
      Map<Integer, Placed> open = new TreeMap<>();
      List<RawBlock.Cell> sources = rows.get(row).cells();
      for (int i = 0; i < sources.size(); i++) {
        RawBlock.Cell source = sources.get(i);
        int left = edges[row][i];
        int right = edges[row][i + 1];
        Placed upper = source.down() == RawBlock.Merge.GOES_ON ? above.get(left) : null;
        if (upper != null && upper.right == right) {
          upper.bottom = row + 1;
          cover(upper, row, i + 1, source.lines());
          open.put(left, upper);
        } else {
          Placed cell = new Placed(row, left, right, i + 1, source.lines());
          cells.add(cell);
          if (source.down() != RawBlock.Merge.NONE) {
            open.put(left, cell);
          }
        }
      }
      above = open;
    }
  }

  private void cover(Placed upper, int row, int number, List<String> lines) {
    if (lines.isEmpty() || lines.equals(upper.lines)) {
      return;
    }
    if (upper.lines.isEmpty()) {
      upper.lines = lines;
    } else {
      covered.add(new Covered(row, number, lines));
    }
  }
}
