package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paragraph;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Pages as they would be read back from a perfect file, so that what is recognised can be tried without one.
final class PagesAsSource {
  private PagesAsSource() {}

  static SourceDocument of(Document document, boolean outlined) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (Fragment fragment : document.fragments().toList()) {
      for (Block block : fragment.blocks()) {
        switch (block) {
          case Paragraph paragraph -> {
            String right = paragraph.right().isEmpty() ? "" : "\t" + paragraph.right();
            String place = "第 " + (blocks.size() + 1) + " 段";
            String text = paragraph.text() + right;
            if (!text.isEmpty()) {
              blocks.add(
                  new SourceParagraph(
                      text, place, outlined ? paragraph.outline() : 0, SourceParagraph.Kind.BODY));
            }
          }
          case ContentsList list ->
              list.entries()
                  .forEach(
                      entry ->
                          blocks.add(
                              new SourceParagraph(
                                  entry.text() + "\t1", "目录", 0, SourceParagraph.Kind.CONTENTS)));
          case Grid grid -> blocks.add(table(grid, "表 " + (blocks.size() + 1)));
        }
      }
    }
    return new SourceDocument("文本.docx", SourceDocument.Kind.WORD, blocks);
  }

  private static SourceTable table(Grid grid, String place) {
    List<SourceCell> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      int number = 0;
      for (Cell cell : grid.rows().get(row).cells()) {
        number++;
        cells.add(
            new SourceCell(
                row,
                cell.column(),
                cell.rows(),
                cell.columns(),
                cell.lines(),
                place + " 行 " + (row + 1) + " 格 " + number));
      }
    }
    return new SourceTable(place, grid.rows().size(), grid.widths().size(), cells);
  }
}
