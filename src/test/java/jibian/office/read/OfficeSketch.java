package jibian.office.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.UnusableException;

/// Small .docx and .xlsx files made of raw XML, and what is read of them in one line each.
final class OfficeSketch {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final String main;

  private OfficeSketch(String main) {
    this.main = main;
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r' Type='%s/officeDocument' Target='%s'/></Relationships>"
            .formatted(OFFICE, main));
  }

  /// A Word file with a body.
  static OfficeSketch word(String body) {
    OfficeSketch file = new OfficeSketch("word/document.xml");
    file.parts.put(file.main, root("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /// A Word file with a table of some rows.
  static OfficeSketch table(String... rows) {
    return word("<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>");
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String text) {
    return cell("", text);
  }

  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + line(text) + "</w:tc>";
  }

  static String line(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /// A root element of a part of a Word file with the namespaces that tests use.
  static String root(String name, String content) {
    return ("<w:%s xmlns:w='%s' xmlns:mc='mc' xmlns:wps='wps' xmlns:v='v' xmlns:m='math'>"
            + "%s</w:%s>")
        .formatted(name, WORD, content, name);
  }

  /// Adds a part that the main one refers to.
  OfficeSketch with(String kind, String part, String xml) {
    parts.put(part, xml);
    relationships.append(
        "<Relationship Id='%s' Type='%s/%s' Target='/%s'/>"
            .formatted("r" + parts.size(), OFFICE, kind, part));
    return this;
  }

  /// A workbook with one sheet: what stands behind its rows is part of them.
  static OfficeSketch sheet(String rows) {
    return workbook().sheet("表", "", rows);
  }

  static OfficeSketch workbook() {
    OfficeSketch file = new OfficeSketch("xl/workbook.xml");
    file.parts.put(file.main, "");
    return file;
  }

  /// Adds a sheet.
  ///
  /// @param state an attribute of its entry, or nothing
  OfficeSketch sheet(String name, String state, String content) {
    String part = "xl/worksheets/sheet" + parts.size() + ".xml";
    with("worksheet", part, "<worksheet xmlns='%s'>%s</worksheet>".formatted(SHEET, content));
    parts.merge(
        main,
        "<sheet name='%s' %s r:id='r%s'/>".formatted(name, state, parts.size()),
        String::concat);
    return this;
  }

  Path in(Path folder) throws IOException {
    return in(folder, main.startsWith("word") ? "a.docx" : "a.xlsx");
  }

  Path in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), written(part.getKey(), part.getValue()));
      }
      put(
          zip,
          main.replaceFirst("/", "/_rels/") + ".rels",
          "<Relationships>" + relationships + "</Relationships>");
    }
    return file;
  }

  private String written(String part, String xml) {
    return part.equals("xl/workbook.xml")
        ? "<workbook xmlns='%s' xmlns:r='%s'><sheets>%s</sheets></workbook>"
            .formatted(SHEET, OFFICE, xml)
        : xml;
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  /// What is read of it, a block each.
  List<String> read(Path folder) throws IOException, UnusableException {
    return shown(SourceReader.read(in(folder)));
  }

  /// A document's blocks: a paragraph as its text, behind its kind or level if it has one; a table as its cells, each
  /// as row, column, size if it covers more than one place, and text.
  static List<String> shown(SourceDocument document) {
    return document.blocks().stream()
        .map(
            block ->
                switch (block) {
                  case SourceParagraph line -> shown(line);
                  case SourceTable table -> shown(table);
                })
        .toList();
  }

  private static String shown(SourceParagraph line) {
    String mark =
        switch (line.kind()) {
          case BODY -> line.level() > 0 ? line.level() + ":" : "";
          case CONTENTS -> "目录:";
          case ASIDE -> line.place() + ":";
        };
    return mark + line.text();
  }

  private static String shown(SourceTable table) {
    table.field();
    return String.join(" ", table.cells().stream().map(OfficeSketch::shown).toList());
  }

  private static String shown(SourceCell cell) {
    String size = cell.rows() * cell.columns() == 1 ? "" : "+" + cell.rows() + "x" + cell.columns();
    return cell.row() + "," + cell.column() + size + "=" + String.join("|", cell.lines());
  }
}
