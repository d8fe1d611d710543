package jibian.office.read.common;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceParagraph;

/// What a text document consists of as its file says it, before places are counted and tables are laid out.
public sealed interface RawBlock {

  /// A paragraph.
  ///
  /// @param place where it stands when it is no paragraph of the running text; else null
  record Text(String text, int level, SourceParagraph.Kind kind, String place)
      implements RawBlock {}

  /// A table: rows from the top, of which each has edges of its own.
  ///
  /// @param measured whether columns follow from the widths of cells alone
  record Table(List<Row> rows, boolean measured) implements RawBlock {
    public Table(List<Row> rows) {
      this(rows, false);
    }

    boolean blank() {
      return rows.stream().flatMap(row -> row.cells().stream()).allMatch(Cell::blank);
    }
  }

  /// A row.
  ///
  /// @param before how many columns of the grid it leaves out at its left
  /// @param widthBefore how wide that is, 0 when the file does not say
  /// @param after how many columns of the grid it leaves out at its right
  record Row(int before, int widthBefore, int after, List<Cell> cells) {}

  /// How a cell stands to the one above it, or left of it.
  enum Merge {
    NONE,
    STARTS,
    GOES_ON
  }

  /// A cell.
  ///
  /// @param columns how many columns of the grid it covers
  /// @param width in the file's measure, 0 when the file does not say
  record Cell(int columns, int width, Merge down, Merge across, List<RawBlock> content) {

    /// Its lines; nothing of tables within it.
    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (RawBlock block : content) {
        if (block instanceof Text text) {
          lines.addAll(split(text.text()));
        }
      }
      return trimmed(lines);
    }

    boolean blank() {
      return content.stream()
          .allMatch(
              block ->
                  switch (block) {
                    case Text text -> text.text().isBlank();
                    case Table table -> table.blank();
                  });
    }
  }

  /// The lines of a text that breaks inside.
  private static List<String> split(String text) {
    return text.indexOf('\n') < 0 ? List.of(text) : List.of(text.split("\n", -1));
  }

  private static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return lines.subList(from, to);
  }
}
