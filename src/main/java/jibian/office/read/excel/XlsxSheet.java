package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceBlock;
import jibian.text.Messages;

/// Reads one sheet of an .xlsx into its cells.
final class XlsxSheet {
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_ASIDES = 200_000;
  private static final int MOST_COLUMNS = 16_384;

  private final XmlPull xml;
  private final SheetCells cells;
  private final XlsxStyles styles;
  private final List<String> strings;
  private final boolean from1904;
  private final SheetList sheets;

  /// Formulas without a stored result; nothing computes them.
  private final List<SourceBlock> asides = new ArrayList<>();

  private int row = -1;
  private int column = -1;

  XlsxSheet(
      XmlPull xml,
      SheetCells cells,
      XlsxStyles styles,
      List<String> strings,
      boolean from1904,
      SheetList sheets) {
    this.xml = xml;
    this.cells = cells;
    this.styles = styles;
    this.strings = strings;
    this.from1904 = from1904;
    this.sheets = sheets;
  }

  /// Reads it all.
  ///
  /// @return what stands beside the cells
  public List<SourceBlock> read() throws IOException {
    while (xml.child(1)) {
      int depth = xml.depth();
      switch (xml.name()) {
        case "cols" -> {
          while (xml.child(depth)) {
            columns();
          }
        }
        case "sheetData" -> {
          while (xml.child(depth)) {
            if (xml.name().equals("row")) {
              row();
            }
          }
        }
        case "mergeCells" -> {
          while (xml.child(depth)) {
            merge(xml.attribute("ref"));
          }
        }
        case "headerFooter" -> {
          while (xml.child(depth)) {
            boolean header = xml.name().endsWith("Header");
            sheets.margin(xml.text(), header);
          }
        }
        default -> {}
      }
    }
    return asides;
  }

  private void columns() {
    if (XmlPull.on(xml.attribute("hidden"), false) || "0".equals(xml.attribute("width"))) {
      int from = Math.clamp(xml.number("min", 1), 1, MOST_COLUMNS);
      int to = Math.clamp(xml.number("max", 0), 0, MOST_COLUMNS);
      cells.hiddenColumns.set(from - 1, Math.max(to, from - 1));
    }
  }

  private void row() throws IOException {
    row = Math.clamp(xml.number("r", row + 2) - 1L, 0, MOST_ROWS - 1);
    column = -1;
    if (XmlPull.on(xml.attribute("hidden"), false) || "0".equals(xml.attribute("ht"))) {
      cells.hiddenRows.set(row);
    }
    int depth = xml.depth();
    while (xml.child(depth)) {
      if (xml.name().equals("c")) {
        cell();
      }
    }
  }

  private void cell() throws IOException {
    String reference = xml.attribute("r");
    int[] at = reference == null ? null : position(reference);
    column = Math.min(at == null ? column + 1 : at[1], MOST_COLUMNS - 1);
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = null;
    String formula = null;
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> value = XlsxText.of(xml);
        case "f" -> formula = xml.text();
        default -> {}
      }
    }
    String text = value == null ? "" : text(type, value, style);
    if (!text.isBlank()) {
      cells.add(row, column, text);
    } else if (styles.bordered(style)) {
      cells.bordered.set(row);
    }
    if (value == null && formula != null && !formula.isBlank()) {
      if (asides.size() > MOST_ASIDES) {
        throw new PackageParts.TooLargeException();
      }
      asides.add(SheetList.aside(Messages.text("read.formula", formula), cells.place(row, column)));
    }
  }

  private String text(String type, String value, int style) {
    return switch (type == null ? "n" : type) {
      case "s" -> {
        int index = XmlPull.whole(value.strip(), -1);
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "str" -> XlsxText.unescaped(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(value.strip(), style);
      default -> value;
    };
  }

  private String number(String value, int style) {
    try {
      return value.isEmpty() ? "" : styles.text(Double.parseDouble(value), style, from1904);
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private void merge(String reference) throws IOException {
    int colon = reference == null ? -1 : reference.indexOf(':');
    int[] from = colon < 0 ? null : position(reference.substring(0, colon));
    int[] to = colon < 0 ? null : position(reference.substring(colon + 1));
    if (from != null && to != null) {
      cells.merge(
          Math.min(from[0], to[0]),
          Math.min(from[1], to[1]),
          Math.min(Math.max(from[0], to[0]), MOST_ROWS - 1),
          Math.min(Math.max(from[1], to[1]), MOST_COLUMNS - 1));
    }
  }

  /// Row and column of a reference such as B3; null when it is none.
  static int[] position(String reference) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char sign = reference.charAt(i);
      if (sign >= 'A' && sign <= 'Z' && row == 0) {
        column = Math.min(column * 26 + sign - 'A' + 1, MOST_COLUMNS);
      } else if (sign >= '0' && sign <= '9') {
        row = Math.min(row * 10 + sign - '0', MOST_ROWS);
      } else if (sign != '$') {
        return null;
      }
    }
    return column == 0 || row == 0 ? null : new int[] {row - 1, column - 1};
  }
}
