package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Sources written by hand. In a row of a table cells stand between `|`; `<` continues the cell on the left, `^` the
/// one above; `/` ends a line inside a cell.
final class SourceTables {
  private SourceTables() {}

  static SourceTable table(String... rows) {
    String[][] texts = new String[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      texts[row] = rows[row].split("\\|", -1);
    }
    List<SourceCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < texts[row].length; column++) {
        String text = texts[row][column].strip();
        if (!text.equals("<") && !text.equals("^")) {
          int right = column + 1;
          while (right < texts[row].length && texts[row][right].strip().equals("<")) {
            right++;
          }
          int bottom = row + 1;
          while (bottom < rows.length && texts[bottom][column].strip().equals("^")) {
            bottom++;
          }
          cells.add(
              new SourceCell(
                  row,
                  column,
                  bottom - row,
                  right - column,
                  List.of(texts[row][column].split("/", -1)),
                  "表 行 " + (row + 1) + " 格 " + (column + 1)));
        }
      }
    }
    return new SourceTable("表", rows.length, texts[0].length, cells);
  }

  /// A document of tables, and of strings as paragraphs.
  static SourceDocument document(Object... blocks) {
    List<SourceBlock> all = new ArrayList<>();
    for (Object block : blocks) {
      all.add(
          block instanceof String text
              ? SourceParagraph.body(text, "第 " + (all.size() + 1) + " 段")
              : (SourceBlock) block);
    }
    return new SourceDocument("2024年绩效.docx", SourceDocument.Kind.WORD, all);
  }
}
