package jibian.office.read.common;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Messages;

/// The blocks of a text document in reading order, with their places. Tables in tables are taken apart: one that only
/// lays out its cell gives it its lines; a real one becomes a table of its own, behind the rows above it; a table that
/// only holds others, or has but one column with tables in it, is none.
public final class PlacedBlocks {
  private static final int MOST_CELLS = 600_000;
  private static final int SHORT = 40;
  private static final int MOST_SHARED = 50_000;
  private static final long MOST_SIGNS = 60_000_000;

  private final List<SourceBlock> blocks = new ArrayList<>();

  /// Short texts of one line, each kept once: labels repeat in every table.
  private final Map<String, List<String>> shared = new HashMap<>();

  private final PlaceWording paragraph = new PlaceWording("read.place.paragraph");
  private int paragraphs;
  private int tables;
  private int cells;
  private long signs;

  /// What was added, contents lists marked.
  public List<SourceBlock> blocks() {
    return ContentsLines.marked(blocks);
  }

  public void add(RawBlock block) throws PackageParts.TooLargeException {
    switch (block) {
      case RawBlock.Text text -> text(text);
      case RawBlock.Table table -> table(table);
    }
  }

  /// Adds everything as something beside the text.
  public void aside(List<RawBlock> content, String place) throws PackageParts.TooLargeException {
    for (RawBlock block : content) {
      switch (block) {
        case RawBlock.Text text -> aside(text.text(), place);
        case RawBlock.Table table -> {
          for (RawBlock.Row row : table.rows()) {
            for (RawBlock.Cell cell : row.cells()) {
              aside(cell.content(), place);
            }
          }
        }
      }
    }
  }

  private void aside(String text, String place) throws PackageParts.TooLargeException {
    if (!text.isBlank()) {
      count(text);
      blocks.add(new SourceParagraph(text, place, 0, SourceParagraph.Kind.ASIDE));
    }
  }

  private void count(String text) throws PackageParts.TooLargeException {
    signs += text.length();
    if (signs > MOST_SIGNS || blocks.size() > MOST_CELLS) {
      throw new PackageParts.TooLargeException();
    }
  }

  private void text(RawBlock.Text text) throws PackageParts.TooLargeException {
    if (text.text().isBlank()) {
      return;
    }
    count(text.text());
    String place = text.place() == null ? paragraph.at(++paragraphs) : text.place();
    blocks.add(new SourceParagraph(text.text(), place, text.level(), text.kind()));
  }

  private void table(RawBlock.Table table) throws PackageParts.TooLargeException {
    if (!holdsTables(table)) {
      laidOut(table);
    } else if (table.rows().stream().allMatch(row -> row.cells().size() <= 1)) {
      for (RawBlock.Row row : table.rows()) {
        for (RawBlock.Cell cell : row.cells()) {
          addAll(cell.content());
        }
      }
    } else {
      inPieces(table);
    }
  }

  private void addAll(List<RawBlock> content) throws PackageParts.TooLargeException {
    for (RawBlock block : content) {
      add(block);
    }
  }

  private static boolean holdsTables(RawBlock.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.content().stream().anyMatch(RawBlock.Table.class::isInstance));
  }

  /// Whether the table says something by its rows and columns.
  private static boolean real(RawBlock block) {
    return block instanceof RawBlock.Table table
        && (holdsTables(table)
            || table.rows().stream().filter(row -> row.cells().size() > 1).limit(2).count() > 1);
  }

  private void inPieces(RawBlock.Table table) throws PackageParts.TooLargeException {
    List<RawBlock.Row> piece = new ArrayList<>();
    List<RawBlock> behind = new ArrayList<>();
    for (RawBlock.Row row : table.rows()) {
      List<RawBlock.Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
      if (filled.size() == 1 && filled.getFirst().content().stream().anyMatch(PlacedBlocks::real)) {
        flush(table, piece, behind);
        addAll(filled.getFirst().content());
        continue;
      }
      List<RawBlock.Cell> own = new ArrayList<>();
      for (RawBlock.Cell cell : row.cells()) {
        List<RawBlock> content = new ArrayList<>();
        for (RawBlock block : cell.content()) {
          if (real(block)) {
            behind.add(block);
          } else {
            lines(block, content);
          }
        }
        own.add(
            new RawBlock.Cell(cell.columns(), cell.width(), cell.down(), cell.across(), content));
      }
      piece.add(new RawBlock.Row(row.before(), row.widthBefore(), row.after(), own));
    }
    flush(table, piece, behind);
  }

  private static void lines(RawBlock block, List<RawBlock> to) {
    switch (block) {
      case RawBlock.Text text -> to.add(text);
      case RawBlock.Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.content().stream())
              .forEach(inner -> lines(inner, to));
    }
  }

  private void flush(RawBlock.Table whole, List<RawBlock.Row> piece, List<RawBlock> behind)
      throws PackageParts.TooLargeException {
    RawBlock.Table table = new RawBlock.Table(List.copyOf(piece), whole.measured());
    piece.clear();
    if (!table.blank()) {
      laidOut(table);
    }
    List<RawBlock> inner = List.copyOf(behind);
    behind.clear();
    addAll(inner);
  }

  private List<String> once(List<String> lines) {
    if (lines.size() != 1 || lines.getFirst().length() > SHORT) {
      return lines;
    }
    List<String> same = shared.get(lines.getFirst());
    if (same == null) {
      same = List.copyOf(lines);
      if (shared.size() < MOST_SHARED) {
        shared.put(lines.getFirst(), same);
      }
    }
    return same;
  }

  private void laidOut(RawBlock.Table table) throws PackageParts.TooLargeException {
    TableShape shape = new TableShape(table);
    if (shape.cells().isEmpty()) {
      return;
    }
    int number = ++tables;
    cells += shape.cells().size();
    if (cells > MOST_CELLS) {
      throw new PackageParts.TooLargeException();
    }
    List<SourceCell> placed = new ArrayList<>(shape.cells().size());
    PlaceWording wording = null;
    int row = -1;
    for (TableShape.Placed cell : shape.cells()) {
      if (wording == null || cell.row != row) {
        row = cell.row;
        wording = new PlaceWording("read.place.cell", number, row + 1);
      }
      for (String line : cell.lines) {
        count(line);
      }
      placed.add(
          new SourceCell(
              cell.row,
              cell.column,
              cell.bottom - cell.row,
              cell.right - cell.column,
              once(cell.lines),
              wording.at(cell.number)));
    }
    String place = Messages.text("read.place.table", String.valueOf(number));
    blocks.add(new SourceTable(place, shape.rows(), shape.columns(), placed));
    for (TableShape.Covered text : shape.covered()) {
      String where =
          Messages.text(
              "read.place.covered",
              String.valueOf(number),
              String.valueOf(text.row() + 1),
              String.valueOf(text.number()));
      for (String line : text.lines()) {
        aside(line, where);
      }
    }
  }
}
