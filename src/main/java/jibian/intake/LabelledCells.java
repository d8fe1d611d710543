package jibian.intake;

import java.util.List;
import java.util.Set;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Cells of a head that name what they say themselves: 项目名称：….
final class LabelledCells {
  private static final Set<String> TEXTS = Set.of("goals", "purpose");

  /// Whether a cell is one; a text that begins with the label beside or above it is none.
  ///
  /// @param field the cells of the table by row and column
  /// @param from the first row of the head
  static boolean is(Vocabulary words, SourceCell[][] field, int from, SourceCell cell) {
    if (Titles.isMoney(cell.text()) || Titles.isUnitLine(field[cell.row()], cell)) {
      return false;
    }
    List<LabelledText.Part> parts = LabelledText.parts(words, String.join("\n", cell.lines()));
    int row = cell.row();
    int column = cell.column();
    String said = parts.size() == 1 ? parts.getFirst().rule().field() : "";
    return !parts.isEmpty()
        && !(TEXTS.contains(said)
            && ((column > 0 && isOf(words, parts.getFirst(), field[row][column - 1]))
                || (row > from && isOf(words, parts.getFirst(), field[row - 1][column]))));
  }

  /// Whether a label has another of the same field in the row beside it: 总体目标, with 实施期目标 and 年度目标.
  static boolean head(Vocabulary words, SourceCell[][] field, SourceCell label, String said) {
    return SourceTable.once(field[label.row()]).stream()
        .filter(cell -> cell.column() >= label.right())
        .map(cell -> words.shape(cell.text()))
        .anyMatch(
            shape ->
                OtherLabels.of(said).contains(shape)
                    || words.head(shape).stream().anyMatch(rule -> rule.field().equals(said)));
  }

  /// Whether a cell is a label of the same field; 年度目标： says more than 总体目标 beside it.
  private static boolean isOf(Vocabulary words, LabelledText.Part part, SourceCell cell) {
    String said = part.rule().field();
    String shape = cell == null ? "" : words.shape(cell.text());
    boolean other = part.rule().sure() && words.isLabel(shape) && words.head(shape).isEmpty();
    return !other
        && (OtherLabels.of(said).contains(shape)
            || words.head(shape).stream().anyMatch(rule -> rule.field().equals(said)));
  }

  /// Whether a cell is there and says something.
  static boolean says(SourceCell cell) {
    return cell != null && !cell.blank();
  }
}
