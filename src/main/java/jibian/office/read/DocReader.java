package jibian.office.read;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceParagraph.Kind;
import jibian.text.Messages;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// Reads a .doc. Its cells are placed by their edges, for programs leave the flags for cells that are merged sidewards
/// out.
final class DocReader {
  private final HWPFDocument document;
  private final DocStyles styles;
  private final ListNumbering numbering;
  private final PlacedBlocks blocks = new PlacedBlocks();
  private final DocBoxes boxes;

  private DocReader(HWPFDocument document) {
    this.document = document;
    this.styles = new DocStyles(document.getStyleSheet());
    this.numbering = DocNumbering.of(document);
    this.boxes = new DocBoxes(document);
  }

  /// The document's blocks.
  static List<SourceBlock> read(DirectoryNode root) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      DocReader reader = new DocReader(document);
      reader.read();
      return reader.blocks.blocks();
    }
  }

  /// A story while it is read.
  private final class Story {
    final DocText text = new DocText();
    final DocxStory.Sink sink;
    final StringBuilder waiting = new StringBuilder();

    Story(DocxStory.Sink sink) {
      this.sink = sink;
    }

    /// Reads what stands in a range at a level of tables within one another, 0 for none.
    void read(Range range, int level, DocxStory.Sink to) throws IOException {
      int count = range.numParagraphs();
      for (int i = 0; i < count; i++) {
        Paragraph paragraph = range.getParagraph(i);
        if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
          Table table = range.getTable(paragraph);
          to.add(table(table, table.getTableLevel()));
          i += Math.max(0, table.numParagraphs() - 1);
        } else {
          paragraph(paragraph, to);
        }
      }
    }

    private void paragraph(Paragraph paragraph, DocxStory.Sink to) throws IOException {
      DocText.Line line = text.of(paragraph);
      if (line.markDeleted()) {
        waiting.append(line.text());
        return;
      }
      int level = styles.level(paragraph);
      String number = DocNumbering.next(numbering, paragraph);
      String whole = number + waiting + line.text();
      waiting.setLength(0);
      boolean listed = (level == 0 && line.contents()) || styles.contents(paragraph);
      to.add(new RawBlock.Text(whole, level, listed ? Kind.CONTENTS : Kind.BODY, null));
      for (Range box : boxes.at(paragraph)) {
        story(box, to);
      }
    }

    private RawBlock.Table table(Table table, int level) throws IOException {
      List<RawBlock.Row> rows = new ArrayList<>();
      int left = Integer.MAX_VALUE;
      for (int i = 0; i < table.numRows(); i++) {
        TableRow row = table.getRow(i);
        if (row.numCells() > 0) {
          left = Math.min(left, row.getCell(0).getLeftEdge());
        }
      }
      for (int i = 0; i < table.numRows(); i++) {
        TableRow row = table.getRow(i);
        if (row.numCells() > 0 && !DocText.deleted(row)) {
          rows.add(row(row, left, level));
        }
      }
      return new RawBlock.Table(rows, true);
    }

    private RawBlock.Row row(TableRow row, int left, int level) throws IOException {
      List<RawBlock.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.numCells(); i++) {
        TableCell cell = row.getCell(i);
        List<RawBlock> content = new ArrayList<>();
        read(cell, level, content::add);
        cells.add(
            new RawBlock.Cell(
                1,
                cell.getWidth(),
                merge(cell.isFirstVerticallyMerged(), cell.isVerticallyMerged()),
                merge(cell.isFirstMerged(), cell.isMerged()),
                content));
      }
      return new RawBlock.Row(0, row.getCell(0).getLeftEdge() - left, 0, cells);
    }

    void end() throws IOException {
      if (!waiting.isEmpty()) {
        sink.add(new RawBlock.Text(waiting.toString(), 0, Kind.BODY, null));
      }
    }
  }

  private static RawBlock.Merge merge(boolean first, boolean other) {
    return first ? RawBlock.Merge.STARTS : other ? RawBlock.Merge.GOES_ON : RawBlock.Merge.NONE;
  }

  private void read() throws IOException {
    story(document.getRange(), blocks::add);
    for (Range box : boxes.rest()) {
      story(box, blocks::add);
    }
    margins();
    notes(document.getFootnoteRange(), "read.place.footnote");
    notes(document.getEndnoteRange(), "read.place.endnote");
    notes(document.getCommentsRange(), "read.place.comment");
  }

  private void story(Range range, DocxStory.Sink sink) throws IOException {
    if (range.getStartOffset() >= range.getEndOffset()) {
      return;
    }
    Story story = new Story(sink);
    story.read(range, 0, sink);
    story.end();
  }

  private void margins() throws IOException {
    List<RawBlock> content = new ArrayList<>();
    story(document.getHeaderStoryRange(), content::add);
    Set<RawBlock> seen = new HashSet<>();
    content.removeIf(block -> !seen.add(block));
    blocks.aside(content, Messages.text("read.place.margin"));
  }

  private void notes(Range range, String key) throws IOException {
    List<RawBlock> content = new ArrayList<>();
    story(range, content::add);
    PlaceWording place = new PlaceWording(key);
    int number = 0;
    for (RawBlock block : content) {
      blocks.aside(List.of(block), place.at(++number));
    }
  }
}
