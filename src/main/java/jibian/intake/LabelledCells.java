package jibian.intake;

import java.util.List;
import java.util.Set;
import jibian.source.SourceCell;

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
            && ((column > 0 && isOf(words, said, field[row][column - 1]))
                || (row > from && isOf(words, said, field[row - 1][column]))));
  }

  private static boolean isOf(Vocabulary words, String said, SourceCell cell) {
    String shape = cell == null ? "" : words.shape(cell.text());
    return OtherLabels.of(said).contains(shape)
        || words.head(shape).stream().anyMatch(rule -> rule.field().equals(said));
  }
}
