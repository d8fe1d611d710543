package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Grid;
import jibian.page.Paragraph;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Plain POI, as one would write it with care: cells set on the schema's own beans. Less than the program writes: no
/// styles, no sections, no contents.
final class PoiWord {
  private PoiWord() {}

  static void write(Document document, OutputStream out) throws IOException {
    try (XWPFDocument made = new XWPFDocument();
        out) {
      document
          .fragments()
          .flatMap(page -> page.blocks().stream())
          .forEach(block -> add(made, block));
      made.write(out);
    }
  }

  private static void add(XWPFDocument document, Block block) {
    if (block instanceof Grid grid) {
      grid(document.createTable(), grid);
    } else if (block instanceof Paragraph paragraph) {
      document.createParagraph().createRun().setText(paragraph.text());
    }
  }

  private static void grid(XWPFTable table, Grid grid) {
    table.removeRow(0);
    Cell[] covering = new Cell[grid.widths().size()];
    for (int row = 0; row < grid.rows().size(); row++) {
      CTRow made = table.getCTTbl().addNewTr();
      boolean[] begins = new boolean[covering.length];
      for (Cell cell : grid.rows().get(row).cells()) {
        covering[cell.column()] = cell;
        begins[cell.column()] = true;
      }
      for (int column = 0; column < covering.length; column += covering[column].columns()) {
        Cell covers = covering[column];
        double width =
            grid.widths().subList(column, column + covers.columns()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        cell(made.addNewTc(), covers, begins[column], width);
      }
    }
  }

  private static void cell(CTTc made, Cell cell, boolean begins, double width) {
    CTTcPr properties = made.addNewTcPr();
    properties.addNewTcW().setW(BigInteger.valueOf(Math.round(width * 56.7)));
    if (cell.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    }
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (begins) {
      cell.lines().forEach(line -> made.addNewP().addNewR().addNewT().setStringValue(line));
    } else {
      made.addNewP();
    }
  }
}
