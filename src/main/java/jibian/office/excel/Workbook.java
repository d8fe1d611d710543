package jibian.office.excel;

import java.util.ArrayList;
import java.util.List;
import jibian.office.ooxml.PackageFile;
import jibian.office.ooxml.Relationships;
import jibian.office.ooxml.XmlBuffer;

/// The list of the sheets of a workbook, with what is printed of each: the parts that hold a workbook together.
final class Workbook {
  static final String PART = "xl/workbook.xml";
  static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
  static final String STYLES = "xl/styles.xml";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String ROOT =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<bookViews><workbookView/></bookViews><sheets>";

  private final Relationships relationships = new Relationships();
  private final XmlBuffer sheets = new XmlBuffer();
  private final XmlBuffer names = new XmlBuffer();
  private int count;

  /// Path of the part of a sheet.
  static String sheetPart(int index) {
    return "xl/worksheets/sheet" + (index + 1) + ".xml";
  }

  /// All parts of a workbook with a number of sheets.
  static List<PackageFile.Part> parts(int sheetCount) {
    List<PackageFile.Part> parts = new ArrayList<>();
    parts.add(new PackageFile.Part(PART, TYPE + "sheet.main+xml"));
    parts.add(new PackageFile.Part(STYLES, TYPE + "styles+xml"));
    for (int i = 0; i < sheetCount; i++) {
      parts.add(new PackageFile.Part(sheetPart(i), TYPE + "worksheet+xml"));
    }
    return parts;
  }

  /// Adds the next sheet.
  void add(String name, int rows, int columns, Worksheet.Rows repeated) {
    String id = relationships.office("worksheet", sheetPart(count).substring("xl/".length()));
    sheets.raw("<sheet name=\"").attribute(name).raw("\" sheetId=\"").number(count + 1L);
    sheets.raw("\" r:id=\"").raw(id).raw("\"/>");
    String sheet = CellReference.sheet(name);
    define("Print_Area", sheet + "$A$1:$" + CellReference.column(columns - 1) + "$" + rows);
    if (!repeated.isEmpty()) {
      define("Print_Titles", sheet + "$" + (repeated.from() + 1) + ":$" + repeated.to());
    }
    count++;
  }

  /// The part [#PART].
  XmlBuffer xml() {
    XmlBuffer xml = new XmlBuffer().declaration().raw(ROOT).raw(sheets).raw("</sheets>");
    return xml.raw("<definedNames>").raw(names).raw("</definedNames></workbook>");
  }

  /// The part [#RELATIONSHIPS].
  XmlBuffer relationships() {
    relationships.office("styles", STYLES.substring("xl/".length()));
    return relationships.end();
  }

  private void define(String name, String region) {
    names.raw("<definedName name=\"_xlnm.").raw(name).raw("\" localSheetId=\"").number(count);
    names.raw("\">").text(region).raw("</definedName>");
  }
}
