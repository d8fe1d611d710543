package jibian.office.read.excel;

import module java.base;

import jibian.source.SourceBlock;
import jibian.text.Messages;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads an .xls. Formulas are never computed, their stored results are taken.
public final class XlsReader {
  private static final int MOST_COLUMNS = 256;
  private static final int DEEPEST = 50;

  private final HSSFWorkbook workbook;
  private final boolean from1904;
  private final CellFormats formats = new CellFormats();
  private final SheetList sheets = new SheetList();

  private XlsReader(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /// The workbook's blocks.
  public static List<SourceBlock> read(DirectoryNode root) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
      XlsReader reader = new XlsReader(workbook);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
        reader.sheet(workbook.getSheetAt(i), new SheetCells(workbook.getSheetName(i), hidden));
      }
      return reader.sheets.blocks();
    }
  }

  private void sheet(HSSFSheet sheet, SheetCells cells) throws IOException {
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        cells.hiddenColumns.set(column);
      }
    }
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        cells.hiddenRows.set(row.getRowNum());
      }
      for (Cell cell : (HSSFRow) row) {
        cell((HSSFCell) cell, cells);
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      cells.merge(
          area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }
    List<SourceBlock> asides = new ArrayList<>();
    HSSFPatriarch drawing = sheet.getDrawingPatriarch();
    if (drawing != null) {
      comments(sheet, cells, asides);
      shapes(drawing, Messages.text("read.place.sheet.box", cells.place()), asides, 0);
    }
    margins(sheet.getHeader(), true);
    margins(sheet.getFooter(), false);
    sheets.add(cells, asides);
  }

  private void cell(HSSFCell cell, SheetCells cells) throws IOException {
    String text = text(cell);
    if (!text.isBlank()) {
      cells.add(cell.getRowIndex(), cell.getColumnIndex(), text);
    } else if (bordered(cell.getCellStyle())) {
      cells.bordered.set(cell.getRowIndex());
    }
  }

  private String text(HSSFCell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case NUMERIC -> number(cell);
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> error(cell.getErrorCellValue());
      default -> "";
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  private String number(HSSFCell cell) {
    HSSFCellStyle style = cell.getCellStyle();
    int id = style.getDataFormat();
    if (id > 22 && !formats.knows(id)) {
      String format = style.getDataFormatString(workbook);
      if (format != null && !format.equals("General")) {
        formats.add(id, format);
      }
    }
    return formats.text(cell.getNumericCellValue(), id, from1904);
  }

  private static boolean bordered(HSSFCellStyle style) {
    return style.getBorderBottom() != BorderStyle.NONE
        || style.getBorderTop() != BorderStyle.NONE
        || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }

  /// Only of a sheet that has a drawing: for another one POI makes one, and then takes other styles for those of cells.
  private static void comments(HSSFSheet sheet, SheetCells cells, List<SourceBlock> asides) {
    sheet
        .getCellComments()
        .forEach(
            (CellAddress at, HSSFComment comment) -> {
              String text = comment.getString() == null ? "" : comment.getString().getString();
              if (!text.isBlank()) {
                String cell = cells.place(at.getRow(), at.getColumn());
                String place = Messages.text("read.place.sheetCell.comment", cell);
                asides.add(SheetList.aside(text.strip(), place));
              }
            });
  }

  private static void shapes(
      HSSFShapeContainer container, String place, List<SourceBlock> asides, int depth) {
    for (HSSFShape shape : container.getChildren()) {
      if (shape instanceof HSSFShapeContainer group && depth < DEEPEST) {
        shapes(group, place, asides, depth + 1);
      } else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
        text(simple)
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> asides.add(SheetList.aside(line, place)));
      }
    }
  }

  /// The text of a shape; empty for a picture, a line or the button of a filter: POI fails where no text is held, and
  /// has no other way to ask.
  private static String text(HSSFSimpleShape shape) {
    try {
      HSSFRichTextString text = shape.getString();
      return text == null ? "" : text.getString();
    } catch (NullPointerException _) {
      return "";
    }
  }

  private void margins(HeaderFooter margin, boolean header) {
    for (String text : List.of(margin.getLeft(), margin.getCenter(), margin.getRight())) {
      sheets.margin(text, header);
    }
  }
}
