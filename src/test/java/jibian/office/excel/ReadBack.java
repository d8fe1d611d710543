package jibian.office.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// What stands on a printed sheet, read by POI: its regions, row by row.
final class ReadBack {

  /// A cell, merged or not.
  record Region(int row, int column, int rows, int columns, String text) {
    String shape() {
      return rows + "×" + columns + " " + text;
    }
  }

  private ReadBack() {}

  static List<Region> regions(XSSFSheet sheet) {
    List<Region> regions = new ArrayList<>();
    CellRangeAddress area = printArea(sheet);
    for (int row = 0; row <= area.getLastRow(); row++) {
      for (int column = 0; column <= area.getLastColumn(); column++) {
        CellRangeAddress merged = merged(sheet, row, column);
        if (merged.getFirstRow() == row && merged.getFirstColumn() == column) {
          int rows = merged.getLastRow() - row + 1;
          int columns = merged.getLastColumn() - column + 1;
          regions.add(new Region(row, column, rows, columns, text(sheet, row, column)));
        }
      }
    }
    return regions;
  }

  /// The faults a schema finds in a part, but for `xml:space`, which its `t` does not know and Excel writes itself.
  static List<String> faults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults.stream()
        .map(XmlError::getMessage)
        .filter(
            fault -> !fault.contains("space@http://www.w3.org/XML/1998/namespace in element t@"))
        .toList();
  }

  static CellRangeAddress printArea(XSSFSheet sheet) {
    String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    return CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
  }

  static String text(XSSFSheet sheet, int row, int column) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    return switch (cell.getCellType()) {
      case BLANK -> "";
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> cell.getRawValue();
      default ->
          throw new AssertionError(
              new CellReference(cell).formatAsString() + " is a " + cell.getCellType());
    };
  }

  private static CellRangeAddress merged(XSSFSheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.isInRange(row, column))
        .findFirst()
        .orElseGet(() -> new CellRangeAddress(row, row, column, column));
  }
}
