package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.PlaceWording;
import jibian.source.SourceBlock;
import jibian.text.Messages;

/// The texts of a sheet, from which its blocks are made. Blank rows part them, unless their cells have borders; a block
/// of lines one below the other is paragraphs, any other a table. What cannot be seen because its row or column is
/// hidden stands beside the text.
final class SheetCells {
  private static final int MOST = 600_000;
  private static final long MOST_SIGNS = 60_000_000;

  private static final Comparator<Area> ORDER =
      Comparator.comparingInt(Area::top).thenComparingInt(Area::left);

  private final boolean hidden;
  private final String place;
  private final PlaceWording wording;
  private final PlaceWording hiddenWording;
  private final List<Text> texts = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private List<Piece> pieces;
  private long signs;

  /// Rows with empty cells that have borders.
  final BitSet bordered = new BitSet();

  final BitSet hiddenRows = new BitSet();
  final BitSet hiddenColumns = new BitSet();

  /// @param hidden whether the whole sheet is
  SheetCells(String name, boolean hidden) {
    this.hidden = hidden;
    this.place = Messages.text(hidden ? "read.place.sheet.hidden" : "read.place.sheet", name);
    this.hiddenWording = new PlaceWording("read.place.sheetCell.hidden", name);
    this.wording = hidden ? hiddenWording : new PlaceWording("read.place.sheetCell", name);
  }

  /// A text in a cell.
  record Text(int row, int column, List<String> lines) {}

  /// A rectangle, all edges included.
  record Area(int top, int left, int bottom, int right) {}

  /// A rectangle with its text, and what else it covers.
  static final class Piece {
    final Area area;
    final List<Text> covered = new ArrayList<>();

    /// Null when there is none.
    Text text;

    Piece(Area area, Text text) {
      this.area = area;
      this.text = text;
    }

    private void take(Text other) {
      if (text == null) {
        text = other;
      } else if (!other.lines.equals(text.lines)) {
        covered.add(other);
      }
    }
  }

  boolean hidden() {
    return hidden;
  }

  /// Where it stands, in Chinese.
  String place() {
    return place;
  }

  /// Adds a cell's text; a blank one is left out.
  void add(int row, int column, String text) throws PackageParts.TooLargeException {
    if (text.isBlank()) {
      return;
    }
    signs += text.length();
    checkSize(texts.size() + 1, signs);
    texts.add(new Text(row, column, lines(text)));
  }

  /// Cells that all show the same long text take nothing in the file.
  static void checkSize(long cells, long signs) throws PackageParts.TooLargeException {
    if (cells > MOST || signs > MOST_SIGNS) {
      throw new PackageParts.TooLargeException();
    }
  }

  /// How many cells have a text.
  int size() {
    return texts.size();
  }

  /// How long their texts are.
  long signs() {
    return signs;
  }

  private static List<String> lines(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\n|\r", -1)));
    while (lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    while (lines.getLast().isBlank()) {
      lines.removeLast();
    }
    return lines;
  }

  void merge(int top, int left, int bottom, int right) throws PackageParts.TooLargeException {
    if (merged.size() >= MOST) {
      throw new PackageParts.TooLargeException();
    }
    if (top < bottom || left < right) {
      merged.add(new Area(top, left, bottom, right));
    }
  }

  /// Where a cell stands, in Chinese.
  String place(int row, int column) {
    return wording.at(reference(row, column));
  }

  static String reference(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.append((char) ('A' + (left - 1) % 26));
    }
    return letters.reverse().append(row + 1).toString();
  }

  private boolean seen(Area area) {
    return hiddenRows.nextClearBit(area.top) <= area.bottom
        && hiddenColumns.nextClearBit(area.left) <= area.right;
  }

  /// The blocks that can be seen, from top to bottom; none where the whole sheet is hidden.
  List<SourceBlock> shown() {
    if (hidden) {
      return List.of();
    }
    List<Piece> pieces = pieces().stream().filter(piece -> seen(piece.area)).toList();
    return new SheetBlocks(place, wording, bordered, hiddenRows, hiddenColumns).of(pieces);
  }

  /// What cannot be seen stands beside the text: it is no part of what the sheet says.
  List<SourceBlock> unseen() {
    List<SourceBlock> asides = new ArrayList<>();
    for (Piece piece : pieces()) {
      if (piece.text != null && (hidden || !seen(piece.area))) {
        aside(piece.text, asides);
        piece.covered.forEach(text -> aside(text, asides));
      }
    }
    return asides;
  }

  private void aside(Text text, List<SourceBlock> to) {
    String at = hiddenWording.at(reference(text.row, text.column));
    text.lines.stream()
        .filter(line -> !line.isBlank())
        .forEach(line -> to.add(SheetList.aside(line, at)));
  }

  /// All texts with the cells that are merged around them, and merged cells without text.
  private List<Piece> pieces() {
    if (pieces != null) {
      return pieces;
    }
    pieces = new ArrayList<>(texts.size());
    texts.sort(Comparator.comparingInt(Text::row).thenComparingInt(Text::column));
    merged.sort(ORDER);
    TreeMap<Integer, Piece> active = new TreeMap<>();
    int next = 0;
    for (Text text : texts) {
      while (next < merged.size() && !after(merged.get(next), text)) {
        open(merged.get(next++), active, pieces);
      }
      Map.Entry<Integer, Piece> left = active.floorEntry(text.column);
      if (left != null && holds(left.getValue().area, text)) {
        left.getValue().take(text);
      } else {
        pieces.add(new Piece(new Area(text.row, text.column, text.row, text.column), text));
      }
    }
    while (next < merged.size()) {
      open(merged.get(next++), active, pieces);
    }
    pieces.sort((one, other) -> ORDER.compare(one.area, other.area));
    return pieces;
  }

  private static boolean after(Area area, Text text) {
    return area.top > text.row || (area.top == text.row && area.left > text.column);
  }

  private static boolean holds(Area area, Text text) {
    return area.top <= text.row
        && text.row <= area.bottom
        && area.left <= text.column
        && text.column <= area.right;
  }

  /// Takes a merged cell in; one that lies on another is none.
  private static void open(Area area, NavigableMap<Integer, Piece> active, List<Piece> pieces) {
    Map.Entry<Integer, Piece> near = active.floorEntry(area.right);
    while (near != null && near.getValue().area.right >= area.left) {
      if (near.getValue().area.bottom >= area.top) {
        return;
      }
      active.remove(near.getKey());
      near = active.floorEntry(area.right);
    }
    Piece piece = new Piece(area, null);
    active.put(area.left, piece);
    pieces.add(piece);
  }
}
