package jibian.intake;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Finds the projects that are printed as lines, and makes a table of one column of each, see [OutlineReader].
///
/// @param opens whether a line opens a part of the narrative
record OutlineLines(Vocabulary words, Predicate<String> opens) {
  /// A project with how many blocks it takes.
  record Found(SourceTable table, int blocks) {}

  /// The project that begins with a line; null where none does.
  Found at(List<SourceBlock> blocks, int from) {
    boolean headed = isHeading(blocks, from);
    if (!(blocks.get(from) instanceof SourceParagraph first)
        || !(headed || OutlineReader.begins(words, first.text()))) {
      return null;
    }
    SourceTable none = new SourceTable(first.place(), 0, 1, List.of());
    OutlineReader reader = new OutlineReader(words, none);
    List<SourceCell> cells = new ArrayList<>();
    int at = from;
    int behind = from;
    while (at < blocks.size() && blocks.get(at) instanceof SourceParagraph line && joins(line)) {
      boolean heading = isHeading(blocks, at++);
      if (line.blank()) {
        continue;
      }
      SourceCell cell = cell(cells.size(), line);
      if (heading && headed && cells.isEmpty()) {
        reader.heading(cell);
      } else if (heading || !reader.take(cell)) {
        break;
      }
      cells.add(cell);
      behind = reader.end() == cells.size() ? at : behind;
    }
    if (!reader.isOutline()) {
      return null;
    }
    List<SourceCell> own = cells.subList(0, reader.end());
    return new Found(new SourceTable(first.place(), own.size(), 1, own), behind - from);
  }

  /// Whether a line names the project whose money stands on the next one.
  private boolean isHeading(List<SourceBlock> blocks, int at) {
    return at + 1 < blocks.size()
        && blocks.get(at) instanceof SourceParagraph line
        && blocks.get(at + 1) instanceof SourceParagraph next
        && OutlineReader.mayBeHeading(words, line.text(), next.text());
  }

  private boolean joins(SourceParagraph line) {
    return line.kind() == SourceParagraph.Kind.BODY && !opens.test(line.text().strip());
  }

  private static SourceCell cell(int row, SourceParagraph line) {
    return new SourceCell(row, 0, 1, 1, List.of(line.text().strip()), line.place());
  }

  /// The lines of a table that holds nothing but lines with a project; the table itself where it does not.
  Stream<SourceBlock> split(SourceBlock block) {
    if (!(block instanceof SourceTable table) || !isLines(table)) {
      return Stream.of(block);
    }
    List<SourceBlock> lines = new ArrayList<>();
    SourceCell label = null;
    for (SourceCell cell : table.cells().stream().filter(one -> !one.blank()).toList()) {
      if (label != null && label.row() == cell.row()) {
        String name = lines.removeLast() instanceof SourceParagraph line ? line.text() : "";
        lines.add(SourceParagraph.body(valued(name, cell.text().strip()), label.place()));
        continue;
      }
      label = cell;
      cell.lines().stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.add(SourceParagraph.body(line.strip(), cell.place())));
    }
    boolean outline = false;
    for (int at = 0; at < lines.size() && !outline; at++) {
      outline = at(lines, at) != null;
    }
    return outline ? lines.stream() : Stream.of(block);
  }

  private static String valued(String name, String value) {
    return name.matches(".*[:：]") ? name + value : name + "：" + value;
  }

  /// Whether no two cells of a row say something, but for a value behind its name where there are two columns.
  private static boolean isLines(SourceTable table) {
    int row = -1;
    for (SourceCell cell : table.cells()) {
      boolean value = table.columns() == 2 && cell.column() == 1 && cell.rows() == 1;
      if (!cell.blank() && cell.row() <= row && !value) {
        return false;
      }
      row = cell.blank() ? row : cell.bottom() - 1;
    }
    return true;
  }
}
