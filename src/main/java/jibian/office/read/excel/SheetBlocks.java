package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PlaceWording;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Messages;

/// Parts the texts of a sheet into blocks, see [SheetCells]. Rows and columns that are left out are no gap; columns in
/// which nothing begins or ends become one.
final class SheetBlocks {
  /// How many blank rows with borders may stand within a table.
  private static final int MOST_BLANK = 60;

  /// How many rows a merged cell may reach below the last row with text.
  private static final int MOST_BELOW = 60;

  private final String sheet;
  private final PlaceWording wording;
  private final BitSet bordered;
  private final BitSet leftOutRows;
  private final BitSet leftOutColumns;
  private final List<SourceBlock> blocks = new ArrayList<>();

  /// @param sheet its place, in Chinese
  /// @param wording for the places of cells
  /// @param bordered rows whose empty cells have borders
  SheetBlocks(
      String sheet,
      PlaceWording wording,
      BitSet bordered,
      BitSet leftOutRows,
      BitSet leftOutColumns) {
    this.sheet = sheet;
    this.wording = wording;
    this.bordered = bordered;
    this.leftOutRows = leftOutRows;
    this.leftOutColumns = leftOutColumns;
  }

  /// The blocks of some pieces, which come row by row, from left to right.
  List<SourceBlock> of(List<SheetCells.Piece> pieces) {
    List<SheetCells.Piece> block = new ArrayList<>();
    List<SheetCells.Piece> blank = new ArrayList<>();
    int bottom = -1;
    for (SheetCells.Piece piece : pieces) {
      SheetCells.Area area = piece.area;
      if (piece.text == null) {
        blank.add(piece);
        continue;
      }
      if (block.isEmpty() || !joined(bottom, area.top(), blank)) {
        add(block, bottom);
        block.clear();
        bottom = -1;
        blank.removeIf(other -> other.area.top() < area.top());
      }
      block.addAll(blank);
      blank.clear();
      block.add(piece);
      bottom = Math.max(bottom, area.bottom());
    }
    if (!block.isEmpty()) {
      int last = block.getLast().area.top();
      blank.stream().filter(other -> other.area.top() <= last).forEach(block::add);
      add(block, bottom);
    }
    return blocks;
  }

  /// Whether the rows between two with text belong to a table.
  private boolean joined(int bottom, int top, List<SheetCells.Piece> blank) {
    int gap = 0;
    for (int row = leftOutRows.nextClearBit(bottom + 1);
        row < top;
        row = leftOutRows.nextClearBit(row + 1)) {
      int at = row;
      boolean held =
          bordered.get(row)
              || blank.stream().anyMatch(one -> one.area.top() <= at && at <= one.area.bottom());
      if (!held || ++gap > MOST_BLANK) {
        return false;
      }
    }
    return true;
  }

  private void add(List<SheetCells.Piece> block, int bottom) {
    if (block.isEmpty()) {
      return;
    }
    if (lines(block)) {
      for (SheetCells.Piece piece : block) {
        piece.text.lines().stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> blocks.add(SourceParagraph.body(line, place(piece.text))));
      }
    } else {
      table(block, bottom);
    }
    for (SheetCells.Piece piece : block) {
      piece.covered.forEach(this::covered);
    }
  }

  private String place(SheetCells.Text text) {
    return wording.at(SheetCells.reference(text.row(), text.column()));
  }

  private void covered(SheetCells.Text text) {
    String place = Messages.text("read.place.sheetCell.covered", place(text));
    text.lines().stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(SheetList.aside(line, place)));
  }

  /// Whether the texts stand one below the other and nothing beside them.
  private static boolean lines(List<SheetCells.Piece> block) {
    int left = block.getFirst().area.left();
    int row = -1;
    for (SheetCells.Piece piece : block) {
      if (piece.text == null || piece.area.left() != left || piece.area.top() == row) {
        return false;
      }
      row = piece.area.top();
    }
    return true;
  }

  private void table(List<SheetCells.Piece> block, int bottom) {
    int top = block.getFirst().area.top();
    int last = block.stream().mapToInt(piece -> piece.area.top()).max().orElse(top);
    int[] rows =
        IntStream.rangeClosed(top, Math.min(bottom, last + MOST_BELOW))
            .filter(row -> !leftOutRows.get(row))
            .toArray();
    IntUnaryOperator columns = columns(block);
    int width = 0;
    List<SourceCell> cells = new ArrayList<>(block.size());
    for (SheetCells.Piece piece : block) {
      SheetCells.Area area = piece.area;
      int row = below(rows, area.top());
      int column = columns.applyAsInt(area.left());
      int right = columns.applyAsInt(area.right() + 1);
      width = Math.max(width, right);
      SheetCells.Text text =
          piece.text == null ? new SheetCells.Text(area.top(), area.left(), List.of()) : piece.text;
      cells.add(
          new SourceCell(
              row,
              column,
              below(rows, area.bottom() + 1) - row,
              right - column,
              text.lines(),
              place(text)));
    }
    blocks.add(new SourceTable(sheet, rows.length, width, cells));
  }

  /// How many of the rows stand above one.
  private static int below(int[] rows, int row) {
    int found = Arrays.binarySearch(rows, row);
    return found < 0 ? -found - 1 : found;
  }

  /// Gives the columns of the sheet their number in the table.
  private IntUnaryOperator columns(List<SheetCells.Piece> block) {
    int[] edges =
        block.stream()
            .flatMapToInt(piece -> IntStream.of(piece.area.left(), piece.area.right() + 1))
            .map(leftOutColumns::nextClearBit)
            .sorted()
            .distinct()
            .toArray();
    return column -> Arrays.binarySearch(edges, leftOutColumns.nextClearBit(column));
  }
}
