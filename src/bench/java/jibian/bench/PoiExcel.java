package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paragraph;
import jibian.page.Row;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// Plain POI, as one would write it with care: one style, and merged regions without the quadratic check. Less than the
/// program writes: no heights, no print set-up, no links.
final class PoiExcel {
  private final CellStyle style;
  private int next;

  private PoiExcel(Workbook workbook) {
    style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  static void write(Document document, Workbook workbook, OutputStream out) throws IOException {
    PoiExcel poi = new PoiExcel(workbook);
    document
        .fragments()
        .filter(page -> page.kind() == Fragment.Kind.PROJECT)
        .forEach(page -> poi.page(page, workbook.createSheet()));
    try (out) {
      workbook.write(out);
    }
  }

  private void page(Fragment page, Sheet sheet) {
    next = 0;
    for (Block block : page.blocks()) {
      if (block instanceof Grid grid) {
        grid(grid, sheet);
      } else if (block instanceof Paragraph paragraph) {
        sheet.createRow(next++).createCell(0).setCellValue(paragraph.text());
      }
    }
  }

  private void grid(Grid grid, Sheet sheet) {
    int top = next;
    String[][] texts = new String[grid.rows().size()][grid.widths().size()];
    for (int row = 0; row < texts.length; row++) {
      for (Cell cell : grid.rows().get(row).cells()) {
        texts[row][cell.column()] = cell.text();
        merge(sheet, top + row, cell);
      }
    }
    for (Row _ : grid.rows()) {
      org.apache.poi.ss.usermodel.Row made = sheet.createRow(next);
      for (int column = 0; column < grid.widths().size(); column++) {
        org.apache.poi.ss.usermodel.Cell cell = made.createCell(column);
        cell.setCellStyle(style);
        String text = texts[next - top][column];
        if (text != null) {
          cell.setCellValue(text);
        }
      }
      next++;
    }
  }

  private static void merge(Sheet sheet, int row, Cell cell) {
    if (cell.rows() > 1 || cell.columns() > 1) {
      int column = cell.column();
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + cell.rows() - 1, column, column + cell.columns() - 1));
    }
  }
}
