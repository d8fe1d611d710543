package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.PackageParts;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceBlock;
import jibian.text.Messages;

/// Reads an .xlsx. Its sheets are read as they stream by, not by XSSF: XSSF makes an object of every formatted cell, of
/// which real files have hundreds of thousands that are empty. Numbers are formatted by POI. Formulas are never
/// computed, their stored results are taken.
public final class XlsxReader {
  private final PackageParts parts;
  private final String main;
  private final XlsxStyles styles;
  private final List<String> strings;
  private final SheetList sheets = new SheetList();

  private XlsxReader(PackageParts parts, String main) throws IOException {
    this.parts = parts;
    this.main = main;
    List<PackageParts.Relationship> styled = others(main, "styles");
    List<PackageParts.Relationship> shared = others(main, "sharedStrings");
    styles =
        styled.isEmpty()
            ? new XlsxStyles()
            : XlsxStyles.read(parts.xml(styled.getFirst().target()));
    strings = shared.isEmpty() ? List.of() : XlsxText.shared(parts.xml(shared.getFirst().target()));
  }

  /// The workbook's blocks.
  ///
  /// @param main the name of the part that lists the sheets
  public static List<SourceBlock> read(PackageParts parts, String main) throws IOException {
    XlsxReader reader = new XlsxReader(parts, main);
    reader.workbook();
    return reader.sheets.blocks();
  }

  private List<PackageParts.Relationship> others(String part, String kind) throws IOException {
    return parts.relationships(part).stream()
        .filter(other -> other.is(kind) && parts.has(other.target()))
        .toList();
  }

  private void workbook() throws IOException {
    Map<String, PackageParts.Relationship> targets =
        others(main, "worksheet").stream()
            .collect(
                Collectors.toMap(
                    PackageParts.Relationship::id, Function.identity(), (one, other) -> one));
    boolean from1904 = false;
    XmlPull xml = parts.xml(main);
    while (xml.child(1)) {
      if (xml.name().equals("workbookPr")) {
        from1904 = XmlPull.on(xml.attribute("date1904"), false);
      } else if (xml.name().equals("sheets")) {
        int depth = xml.depth();
        while (xml.child(depth)) {
          PackageParts.Relationship target = targets.get(xml.attribute("id"));
          if (target != null) {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            String name = String.valueOf(xml.attribute("name"));
            sheet(target.target(), new SheetCells(name, hidden), from1904);
          }
        }
      }
    }
  }

  private void sheet(String part, SheetCells cells, boolean from1904) throws IOException {
    XmlPull xml = parts.xml(part);
    List<SourceBlock> asides =
        new ArrayList<>(new XlsxSheet(xml, cells, styles, strings, from1904, sheets).read());
    for (PackageParts.Relationship other : others(part, "comments")) {
      comments(other.target(), cells, asides);
    }
    for (PackageParts.Relationship other : others(part, "drawing")) {
      drawing(other.target(), cells, asides);
    }
    sheets.add(cells, asides);
  }

  private void comments(String part, SheetCells cells, List<SourceBlock> asides)
      throws IOException {
    XmlPull xml = parts.xml(part);
    while (xml.inside(1)) {
      if (xml.name().equals("comment")) {
        String reference = String.valueOf(xml.attribute("ref"));
        int[] at = XlsxSheet.position(reference);
        String text = XlsxText.of(xml);
        if (at != null && !text.isBlank()) {
          String place = Messages.text("read.place.sheetCell.comment", cells.place(at[0], at[1]));
          asides.add(SheetList.aside(text.strip(), place));
        }
      }
    }
  }

  /// The texts of shapes, a paragraph each.
  private void drawing(String part, SheetCells cells, List<SourceBlock> asides) throws IOException {
    String place = Messages.text("read.place.sheet.box", cells.place());
    XmlPull xml = parts.xml(part);
    while (xml.inside(1)) {
      if (xml.name().equals("p")) {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.inside(depth)) {
          switch (xml.name()) {
            case "t" -> text.append(xml.text());
            case "br" -> text.append('\n');
            default -> {}
          }
        }
        if (!text.toString().isBlank()) {
          asides.add(SheetList.aside(text.toString(), place));
        }
      }
    }
  }
}
