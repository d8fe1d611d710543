package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.PackageParts;
import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceParagraph.Kind;

/// Reads one story of a .docx: the body, a header, a note. Tracked changes are read as accepted, hidden text is left
/// out; content controls, smart tags and the like are looked through. The text of a box follows the paragraph it hangs
/// on.
final class DocxStory {
  private static final int MOST_PIECES = 1_000_000;

  private final XmlPull xml;
  private final ListNumbering numbering;
  private final DocxRuns runs;

  /// How many cells and paragraphs the table that is being read has.
  private int pieces;

  private int tables;

  DocxStory(XmlPull xml, DocxStyles styles, ListNumbering numbering) {
    this.xml = xml;
    this.numbering = numbering;
    runs = new DocxRuns(xml, styles, this);
  }

  /// Where the blocks of a story go.
  interface Sink {
    void add(RawBlock block) throws IOException;
  }

  /// Where blocks go, and what waits for the next paragraph because the mark between them was deleted.
  private static final class Flow {
    final Sink sink;
    final StringBuilder waiting = new StringBuilder();

    Flow(Sink sink) {
      this.sink = sink;
    }

    void add(RawBlock block) throws IOException {
      end();
      sink.add(block);
    }

    void end() throws IOException {
      if (!waiting.isEmpty()) {
        sink.add(new RawBlock.Text(waiting.toString(), 0, Kind.BODY, null));
        waiting.setLength(0);
      }
    }
  }

  /// Reads what stands right inside the element the reader is at.
  public void read(Sink sink) throws IOException {
    read(sink, false);
  }

  private void read(Sink sink, boolean contents) throws IOException {
    Flow flow = new Flow(sink);
    blocks(xml.depth(), flow, contents);
    flow.end();
  }

  private void blocks(int parent, Flow flow, boolean contents) throws IOException {
    boolean list = contents;
    boolean found = false;
    boolean choice = xml.name().equals("AlternateContent");
    while (xml.child(parent)) {
      int depth = xml.depth();
      switch (xml.name()) {
        case "p" -> paragraph(flow, list);
        case "tbl" -> flow.add(table(list));
        case "oMath", "oMathPara" -> paragraph(flow, list);
        case "sdtPr" -> list |= runs.gallery();
        case "Choice", "Fallback" -> {
          if (!choice || !found) {
            blocks(depth, flow, list);
            found = true;
          }
        }
        case "del", "moveFrom", "sectPr", "tcPr", "rPr", "pPr" -> {}
        default -> blocks(depth, flow, list);
      }
    }
  }

  private void count() throws PackageParts.TooLargeException {
    pieces = tables == 0 ? 0 : pieces + 1;
    if (pieces > MOST_PIECES) {
      throw new PackageParts.TooLargeException();
    }
  }

  private void paragraph(Flow flow, boolean contents) throws IOException {
    count();
    DocxParagraph line = runs.paragraph();
    int level = line.level();
    if (line.markDeleted) {
      flow.waiting.append(line.text);
    } else {
      String text = line.number(numbering) + flow.waiting + line.text;
      flow.waiting.setLength(0);
      boolean listed = contents || (line.contents && level == 0) || line.listed(text);
      flow.sink.add(new RawBlock.Text(text, level, listed ? Kind.CONTENTS : Kind.BODY, null));
    }
    for (RawBlock box : line.boxes) {
      flow.add(box);
    }
  }

  private RawBlock.Table table(boolean contents) throws IOException {
    List<RawBlock.Row> rows = new ArrayList<>();
    tables++;
    rows(xml.depth(), rows, contents);
    tables--;
    return new RawBlock.Table(rows);
  }

  private void rows(int parent, List<RawBlock.Row> rows, boolean contents) throws IOException {
    while (xml.child(parent)) {
      switch (xml.name()) {
        case "tr" -> row(rows, contents);
        case "tblPr", "tblGrid", "del", "moveFrom" -> {}
        case "sdtPr" -> runs.gallery();
        default -> rows(xml.depth(), rows, contents);
      }
    }
  }

  private void row(List<RawBlock.Row> rows, boolean contents) throws IOException {
    DocxTableMarks marks = new DocxTableMarks();
    List<RawBlock.Cell> cells = new ArrayList<>();
    cells(xml.depth(), cells, marks, contents);
    if (!marks.deleted && !cells.isEmpty()) {
      rows.add(new RawBlock.Row(marks.before, marks.widthBefore, marks.after, cells));
    }
  }

  private void cells(int parent, List<RawBlock.Cell> cells, DocxTableMarks row, boolean contents)
      throws IOException {
    while (xml.child(parent)) {
      switch (xml.name()) {
        case "tc" -> cell(cells, contents);
        case "trPr" -> row.row(xml);
        case "tblPrEx", "del", "moveFrom" -> {}
        case "sdtPr" -> runs.gallery();
        default -> cells(xml.depth(), cells, row, contents);
      }
    }
  }

  private void cell(List<RawBlock.Cell> cells, boolean contents) throws IOException {
    count();
    DocxTableMarks marks = new DocxTableMarks();
    List<RawBlock> content = new ArrayList<>();
    Flow flow = new Flow(content::add);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "tcPr" -> marks.cell(xml);
        case "p" -> paragraph(flow, contents);
        case "tbl" -> flow.add(table(contents));
        default -> blocks(xml.depth(), flow, contents);
      }
    }
    flow.end();
    if (!marks.deleted) {
      cells.add(new RawBlock.Cell(marks.columns, marks.width, marks.down, marks.across, content));
    }
  }
}
