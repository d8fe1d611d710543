package jibian.office.read.pdf;

import module java.base;

/// The grid that the ruling lines of a table draw. The places of all its lines divide it into slots; a wall stands
/// between two neighbouring slots where a line is drawn over most of their common side, and the outside is all wall.
/// Slots without a wall between them are one cell.
final class PdfGrid {
  /// How much of a slot's side must be drawn to be a wall.
  private static final double DRAWN = 0.6;

  /// More slots are no table that was made to be read.
  private static final int SLOTS = 2_000_000;

  private final double[] xs;
  private final double[] ys;
  private final List<Cell> cells;
  private final Cell[][] slots;

  private PdfGrid(double[] xs, double[] ys, List<Cell> cells, Cell[][] slots) {
    this.xs = xs;
    this.ys = ys;
    this.cells = cells;
    this.slots = slots;
  }

  /// A cell in slots.
  record Cell(int row, int column, int rows, int columns) {}

  /// The grid of lines that meet; empty where they are none.
  static Optional<PdfGrid> of(Collection<PdfRuling> lines) throws PdfTooLargeException {
    double[] xs = places(lines, false);
    double[] ys = places(lines, true);
    if (xs.length < 2 || ys.length < 2) {
      return Optional.empty();
    }
    if ((long) xs.length * ys.length > SLOTS) {
      throw new PdfTooLargeException();
    }
    boolean[][] right = walls(lines, false, xs, ys);
    boolean[][] below = walls(lines, true, ys, xs);
    List<Cell> cells = cells(ys.length - 1, xs.length - 1, right, below);
    return Optional.of(reduced(xs, ys, cells));
  }

  /// Where the lines of a direction are, and where those of the other direction end.
  private static double[] places(Collection<PdfRuling> lines, boolean across) {
    TreeSet<Double> all = new TreeSet<>();
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (PdfRuling line : lines) {
      if (line.across() == across) {
        all.add(line.at());
      } else {
        least = Math.min(least, line.from());
        most = Math.max(most, line.to());
      }
    }
    all.add(least);
    all.add(most);
    List<Double> places = new ArrayList<>();
    double last = -Double.MAX_VALUE;
    for (double place : all) {
      if (places.isEmpty() || (place - places.getLast() > PdfRulings.SAME && place - last > 1)) {
        places.add(place);
      }
      last = place;
    }
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Which sides are drawn: for lines down `walls[column][row]` is the right side of a slot, for lines across
  /// `walls[row][column]` its lower side.
  private static boolean[][] walls(
      Collection<PdfRuling> lines, boolean across, double[] at, double[] along) {
    double[][] drawn = new double[at.length][along.length - 1];
    for (PdfRuling line : lines) {
      if (line.across() == across) {
        double[] sides = drawn[nearest(at, line.at())];
        for (int i = slot(along, line.from()); i < sides.length && along[i] < line.to(); i++) {
          double from = Math.max(line.from() - PdfRulings.SAME, along[i]);
          double to = Math.min(line.to() + PdfRulings.SAME, along[i + 1]);
          sides[i] = Math.max(sides[i], 0) + Math.max(0, to - from);
        }
      }
    }
    boolean[][] walls = new boolean[at.length - 1][along.length - 1];
    for (int i = 0; i < walls.length; i++) {
      for (int j = 0; j < walls[i].length; j++) {
        walls[i][j] = i + 2 == at.length || drawn[i + 1][j] >= DRAWN * (along[j + 1] - along[j]);
      }
    }
    return walls;
  }

  /// The number of the place that is nearest.
  static int nearest(double[] places, double place) {
    int slot = slot(places, place);
    return slot + 1 < places.length && places[slot + 1] - place < place - places[slot]
        ? slot + 1
        : slot;
  }

  /// The slot that a place is in; those outside are in the first or the last.
  private static int slot(double[] places, double place) {
    int found = Arrays.binarySearch(places, place);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, places.length - 1);
  }

  /// Cells from left to right, row by row: as far right as no wall stands, and as far down as the whole of it goes on.
  private static List<Cell> cells(int rows, int columns, boolean[][] right, boolean[][] below) {
    boolean[][] taken = new boolean[rows][columns];
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!taken[row][column]) {
          Cell cell = cell(row, column, taken, right, below);
          for (int i = row; i < row + cell.rows(); i++) {
            Arrays.fill(taken[i], column, column + cell.columns(), true);
          }
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private static Cell cell(
      int row, int column, boolean[][] taken, boolean[][] right, boolean[][] below) {
    int end = column + 1;
    while (end < taken[row].length && !right[end - 1][row] && !taken[row][end]) {
      end++;
    }
    int bottom = row + 1;
    while (bottom < taken.length && goesOn(bottom, column, end, right, below)) {
      bottom++;
    }
    return new Cell(row, column, bottom - row, end - column);
  }

  private static boolean goesOn(
      int row, int column, int end, boolean[][] right, boolean[][] below) {
    boolean open = column == 0 || right[column - 1][row];
    for (int i = column; i < end && open; i++) {
      open = !below[row - 1][i] && (i + 1 == end) == right[i][row];
    }
    return open;
  }

  /// Leaves out lines that bound no cell.
  private static PdfGrid reduced(double[] xs, double[] ys, List<Cell> cells) {
    int[] columns = used(xs.length, cells, Cell::column, cell -> cell.column() + cell.columns());
    int[] rows = used(ys.length, cells, Cell::row, cell -> cell.row() + cell.rows());
    double[] newXs = kept(xs, columns);
    double[] newYs = kept(ys, rows);
    List<Cell> renumbered = new ArrayList<>();
    Cell[][] slots = new Cell[newYs.length - 1][newXs.length - 1];
    for (Cell old : cells) {
      int row = rows[old.row()];
      int column = columns[old.column()];
      Cell cell =
          new Cell(
              row,
              column,
              rows[old.row() + old.rows()] - row,
              columns[old.column() + old.columns()] - column);
      renumbered.add(cell);
      for (int i = row; i < row + cell.rows(); i++) {
        Arrays.fill(slots[i], column, column + cell.columns(), cell);
      }
    }
    return new PdfGrid(newXs, newYs, renumbered, slots);
  }

  /// The new number of each line that bounds a cell; -1 for the others.
  private static int[] used(
      int lines, List<Cell> cells, ToIntFunction<Cell> begin, ToIntFunction<Cell> end) {
    boolean[] bounds = new boolean[lines];
    for (Cell cell : cells) {
      bounds[begin.applyAsInt(cell)] = true;
      bounds[end.applyAsInt(cell)] = true;
    }
    int[] numbers = new int[lines];
    int next = 0;
    for (int i = 0; i < lines; i++) {
      numbers[i] = bounds[i] ? next++ : -1;
    }
    return numbers;
  }

  private static double[] kept(double[] places, int[] numbers) {
    return IntStream.range(0, places.length)
        .filter(i -> numbers[i] >= 0)
        .mapToDouble(i -> places[i])
        .toArray();
  }

  /// The places of the lines down, from left to right.
  double[] xs() {
    return xs;
  }

  /// The places of the lines across, from top to bottom.
  double[] ys() {
    return ys;
  }

  /// How many rows it has.
  int rows() {
    return ys.length - 1;
  }

  /// Its cells, row by row.
  List<Cell> cells() {
    return cells;
  }

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /// Whether a place is within it.
  boolean holds(double x, double y) {
    return x >= left() && x <= right() && y >= top() && y <= bottom();
  }

  /// Whether a place is within it, or on its outer lines.
  boolean reaches(double x, double y) {
    double line = PdfRulings.SAME / 2;
    return x >= left() - line && x <= right() + line && y >= top() - line && y <= bottom() + line;
  }

  /// The cell at a place within it, or nearest to it.
  Cell at(double x, double y) {
    return slots[Math.min(slot(ys, y), slots.length - 1)][column(x)];
  }

  /// The column at a place within it, or nearest to it.
  int column(double x) {
    return Math.min(slot(xs, x), xs.length - 2);
  }

  /// Whether another one lies within one of its cells.
  boolean encloses(PdfGrid other) {
    return other != this
        && holds(other.left(), other.top())
        && holds(other.right(), other.bottom())
        && at(other.left() + 1, other.top() + 1).equals(at(other.right() - 1, other.bottom() - 1));
  }
}
