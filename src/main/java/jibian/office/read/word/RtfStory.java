package jibian.office.read.word;

import java.util.ArrayList;
import java.util.List;
import jibian.office.read.common.RawBlock;
import jibian.source.SourceParagraph.Kind;

/// The running text of an RTF file, or one beside it, put together from its paragraphs, cells and rows.
final class RtfStory {
  /// Tables deeper within each other are read as those of this depth.
  private static final int DEEPEST = 8;

  /// What is done so far, by the depth of tables: at 0 outside of them.
  private final List<Level> levels = new ArrayList<>(List.of(new Level()));

  private final StringBuilder line = new StringBuilder();
  private int depth;
  private int outline;

  /// A cell as the row declares it: where its right edge stands, in twips.
  private record Edge(int right, RawBlock.Merge down, RawBlock.Merge across) {}

  /// A row with where its left edge stands.
  private record Row(int left, List<RawBlock.Cell> cells) {}

  /// What belongs to the table, cell and row that is open at a depth.
  private static final class Level {
    final List<RawBlock> content = new ArrayList<>();
    final List<List<RawBlock>> cells = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    RawBlock.Merge down = RawBlock.Merge.NONE;
    RawBlock.Merge across = RawBlock.Merge.NONE;
    int left;
  }

  void say(String text) {
    line.append(text);
  }

  /// Begins the format of a paragraph anew.
  void plain() {
    depth = 0;
    outline = 0;
  }

  /// @param level of the heading that the paragraph is, from 1; 0 for none
  void heading(int level) {
    outline = level;
  }

  /// How many tables the paragraph stands in, one within the other.
  void within(int tables) {
    depth = Math.clamp(tables, 0, DEEPEST);
  }

  private Level level(int at) {
    while (levels.size() <= at) {
      levels.add(new Level());
    }
    return levels.get(at);
  }

  /// Ends a paragraph.
  void paragraph() {
    close(depth);
    level(depth).content.add(new RawBlock.Text(line.toString(), outline, Kind.BODY, null));
    line.setLength(0);
  }

  /// Ends the tables that stand deeper: each becomes a part of what is around it.
  private void close(int to) {
    for (int at = levels.size() - 1; at > to; at--) {
      Level level = levels.get(at);
      if (!level.cells.isEmpty() || !level.content.isEmpty()) {
        row(at);
      }
      if (!level.rows.isEmpty()) {
        levels.get(at - 1).content.add(table(level.rows));
      }
      levels.remove(at);
    }
  }

  private static RawBlock.Table table(List<Row> rows) {
    int left = rows.stream().mapToInt(Row::left).min().orElse(0);
    return new RawBlock.Table(
        rows.stream().map(row -> new RawBlock.Row(0, row.left() - left, 0, row.cells())).toList(),
        true);
  }

  /// Begins to declare a row.
  void declare(boolean nested) {
    Level level = level(nested ? Math.max(2, depth) : 1);
    level.edges.clear();
    level.left = 0;
    level.down = RawBlock.Merge.NONE;
    level.across = RawBlock.Merge.NONE;
  }

  void left(int twips, boolean nested) {
    level(nested ? Math.max(2, depth) : 1).left = twips;
  }

  void merges(RawBlock.Merge merge, boolean down, boolean nested) {
    Level level = level(nested ? Math.max(2, depth) : 1);
    level.down = down ? merge : level.down;
    level.across = down ? level.across : merge;
  }

  /// Declares the next cell.
  void edge(int right, boolean nested) {
    Level level = level(nested ? Math.max(2, depth) : 1);
    level.edges.add(new Edge(right, level.down, level.across));
    level.down = RawBlock.Merge.NONE;
    level.across = RawBlock.Merge.NONE;
  }

  /// Ends a cell.
  void cell(boolean nested) {
    int at = nested ? Math.max(2, depth) : 1;
    close(at);
    Level level = level(at);
    if (!line.isEmpty() || level.content.isEmpty()) {
      level.content.add(new RawBlock.Text(line.toString(), outline, Kind.BODY, null));
      line.setLength(0);
    }
    level.cells.add(List.copyOf(level.content));
    level.content.clear();
  }

  /// Ends a row.
  void row(boolean nested) {
    int at = nested ? Math.max(2, depth) : 1;
    close(at);
    row(at);
  }

  private void row(int at) {
    Level level = level(at);
    if (!level.content.isEmpty()) {
      level.cells.add(List.copyOf(level.content));
      level.content.clear();
    }
    List<RawBlock.Cell> cells = new ArrayList<>();
    int left = level.left;
    for (int i = 0; i < level.cells.size(); i++) {
      Edge edge =
          i < level.edges.size()
              ? level.edges.get(i)
              : new Edge(left, RawBlock.Merge.NONE, RawBlock.Merge.NONE);
      int width = Math.max(0, edge.right() - left);
      cells.add(new RawBlock.Cell(1, width, edge.down(), edge.across(), level.cells.get(i)));
      left = Math.max(left, edge.right());
    }
    if (!cells.isEmpty()) {
      level.rows.add(new Row(level.left, cells));
    }
    level.cells.clear();
  }

  /// Everything, once the text ends.
  List<RawBlock> end() {
    if (!line.isEmpty()) {
      paragraph();
    }
    close(0);
    return levels.getFirst().content;
  }
}
