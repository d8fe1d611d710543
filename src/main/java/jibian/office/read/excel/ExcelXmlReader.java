package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.XmlPull;
import jibian.source.SourceBlock;
import jibian.text.Messages;
import org.apache.poi.ss.usermodel.DateUtil;

/// Reads the XML files of Excel 2003 (SpreadsheetML), which systems save as .xls.
public final class ExcelXmlReader {
  private static final int MOST = 1_048_576;

  /// The formats that have names there.
  private static final Map<String, String> NAMED =
      Map.of(
          "Percent", "0.00%",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Currency", "#,##0.00",
          "Short Date", "yyyy/m/d",
          "General Date", "yyyy/m/d h:mm",
          "Long Date", "yyyy\"年\"m\"月\"d\"日\"",
          "Medium Date", "yyyy/m/d");

  private final CellFormats formats = new CellFormats();
  private final Map<String, String> styles = new HashMap<>();
  private final Set<String> bordered = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final SheetList sheets = new SheetList();
  private final List<SourceBlock> asides = new ArrayList<>();
  private int row;
  private int column;

  private ExcelXmlReader() {}

  public static List<SourceBlock> read(Path file) throws IOException {
    ExcelXmlReader reader = new ExcelXmlReader();
    reader.pass(file, false);
    reader.pass(file, true);
    return reader.sheets.blocks();
  }

  /// Whether a sheet is hidden stands behind it: the first pass reads no cells.
  private void pass(Path file, boolean cells) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      XmlPull xml = new XmlPull(stream);
      xml.root();
      while (xml.child(1)) {
        if (xml.name().equals("Worksheet")) {
          String name = String.valueOf(xml.attribute("Name"));
          if (cells) {
            sheet(xml, new SheetCells(name, hidden.contains(name)));
          } else if (hidden(xml)) {
            hidden.add(name);
          }
        } else if (xml.name().equals("Styles") && !cells) {
          int depth = xml.depth();
          while (xml.child(depth)) {
            style(xml);
          }
        }
      }
    }
  }

  private static boolean hidden(XmlPull xml) throws IOException {
    boolean found = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("WorksheetOptions")) {
        int inner = xml.depth();
        while (xml.child(inner)) {
          found |= xml.name().equals("Visible") && xml.text().contains("Hidden");
        }
      }
    }
    return found;
  }

  private void style(XmlPull xml) throws IOException {
    String id = String.valueOf(xml.attribute("ID"));
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("NumberFormat")) {
        String format = String.valueOf(xml.attribute("Format"));
        styles.put(id, NAMED.getOrDefault(format, format));
      } else if (xml.name().equals("Borders")) {
        int inner = xml.depth();
        while (xml.child(inner)) {
          bordered.add(id);
        }
      }
    }
  }

  private void sheet(XmlPull xml, SheetCells cells) throws IOException {
    asides.clear();
    row = -1;
    column = -1;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("Table")) {
        table(xml, cells);
      }
    }
    sheets.add(cells, asides);
  }

  private void table(XmlPull xml, SheetCells cells) throws IOException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "Column" -> column(xml, cells);
        case "Row" -> row(xml, cells);
        default -> {}
      }
    }
  }

  private void column(XmlPull xml, SheetCells cells) {
    column = Math.clamp(xml.number("Index", column + 2) - 1L, 0, MOST - 1);
    int span = Math.clamp(xml.number("Span", 0), 0, 16_384);
    if (XmlPull.on(xml.attribute("Hidden"), false)) {
      cells.hiddenColumns.set(column, column + span + 1);
    }
    column += span;
  }

  private void row(XmlPull xml, SheetCells cells) throws IOException {
    row = Math.clamp(xml.number("Index", row + 2) - 1L, 0, MOST - 1);
    int span = Math.clamp(xml.number("Span", 0), 0, MOST);
    if (XmlPull.on(xml.attribute("Hidden"), false)) {
      cells.hiddenRows.set(row, row + span + 1);
    }
    column = -1;
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("Cell")) {
        cell(xml, cells);
      }
    }
    row += span;
  }

  private void cell(XmlPull xml, SheetCells cells) throws IOException {
    column = Math.clamp(xml.number("Index", column + 2) - 1L, 0, MOST - 1);
    String style = String.valueOf(xml.attribute("StyleID"));
    int across = Math.clamp(xml.number("MergeAcross", 0), 0, 16_384);
    int down = Math.clamp(xml.number("MergeDown", 0), 0, MOST);
    cells.merge(row, column, Math.min(row + down, MOST - 1), column + across);
    String text = "";
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("Data")) {
        String type = String.valueOf(xml.attribute("Type"));
        text = shown(type, xml.text(), styles.get(style));
      } else if (xml.name().equals("Comment")) {
        String place = Messages.text("read.place.sheetCell.comment", cells.place(row, column));
        String comment = xml.text().strip();
        if (!comment.isEmpty()) {
          asides.add(SheetList.aside(comment, place));
        }
      }
    }
    if (!text.isBlank()) {
      cells.add(row, column, text);
    } else if (bordered.contains(style)) {
      cells.bordered.set(row);
    }
    column += across;
  }

  private String shown(String type, String value, String format) {
    try {
      return switch (type) {
        case "Number" -> formats.text(Double.parseDouble(value.strip()), -1, format, false);
        case "DateTime" -> {
          double day = DateUtil.getExcelDate(LocalDateTime.parse(value.strip()));
          yield formats.text(day, -1, format == null ? "yyyy/m/d" : format, false);
        }
        case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
        default -> value;
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      return value;
    }
  }
}
