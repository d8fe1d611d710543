package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.PlaceWording;
import jibian.office.read.common.PlacedBlocks;
import jibian.office.read.common.RawBlock;
import jibian.office.read.word.DocParagraphs.Format;
import jibian.office.read.word.DocParagraphs.Piece;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph.Kind;
import jibian.text.Messages;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// Reads a .doc. Its cells are placed by their edges, for programs leave the flags for cells that are merged sidewards
/// out.
public final class DocReader {
  private final HWPFDocument document;
  private final DocParagraphs paragraphs;
  private final ListNumbering numbering;
  private final PlacedBlocks blocks = new PlacedBlocks();
  private final DocBoxes boxes;

  private DocReader(HWPFDocument document) {
    this.document = document;
    this.paragraphs = new DocParagraphs(document);
    this.numbering = DocNumbering.of(document);
    this.boxes = new DocBoxes(document);
  }

  /// The document's blocks.
  public static List<SourceBlock> read(DirectoryNode root) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      DocReader reader = new DocReader(document);
      reader.read();
      return reader.blocks.blocks();
    }
  }

  /// A story while it is read.
  private final class Story {
    final DocText text = new DocText(paragraphs);
    final DocxStory.Sink sink;
    final StringBuilder waiting = new StringBuilder();

    Story(DocxStory.Sink sink) {
      this.sink = sink;
    }

    /// Reads paragraphs that stand in so many tables, 0 for none, and the tables among them.
    void read(List<Piece> pieces, int depth, DocxStory.Sink to) throws IOException {
      int next = 0;
      while (next < pieces.size()) {
        Piece piece = pieces.get(next);
        int within = piece.format().depth();
        int end = next + 1;
        if (within > depth) {
          while (end < pieces.size() && pieces.get(end).format().depth() >= within) {
            end++;
          }
          table(pieces.subList(next, end), within, to);
        } else {
          paragraph(piece, to);
        }
        next = end;
      }
    }

    private void paragraph(Piece piece, DocxStory.Sink to) throws IOException {
      DocText.Line line = text.of(piece);
      if (line.markDeleted()) {
        waiting.append(line.text());
        return;
      }
      Format format = piece.format();
      String whole = DocNumbering.next(numbering, format) + waiting + line.text();
      waiting.setLength(0);
      boolean listed = (format.heading() == 0 && line.contents()) || format.contents();
      Kind kind = listed ? Kind.CONTENTS : Kind.BODY;
      to.add(new RawBlock.Text(whole, format.heading(), kind, null));
      for (Range box : boxes.at(paragraphs.text(piece), piece.from())) {
        story(box, to);
      }
    }

    /// A table; what stands behind its last row is text.
    private void table(List<Piece> pieces, int depth, DocxStory.Sink to) throws IOException {
      List<DocRow> found = DocRow.of(pieces, depth, paragraphs);
      int left = found.stream().mapToInt(row -> row.edge(0)).min().orElse(0);
      List<RawBlock.Row> rows = new ArrayList<>();
      for (DocRow row : found) {
        if (!text.deleted(row.end())) {
          rows.add(row(row, left, depth));
        }
      }
      to.add(new RawBlock.Table(rows, true));
      for (Piece piece : DocRow.behind(pieces, depth)) {
        paragraph(piece, to);
      }
    }

    private RawBlock.Row row(DocRow row, int left, int depth) throws IOException {
      List<RawBlock.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        List<RawBlock> content = new ArrayList<>();
        read(row.cells().get(i), depth, content::add);
        cells.add(row.cell(i, content));
      }
      return new RawBlock.Row(0, row.edge(0) - left, 0, cells);
    }

    void end() throws IOException {
      if (!waiting.isEmpty()) {
        sink.add(new RawBlock.Text(waiting.toString(), 0, Kind.BODY, null));
      }
    }
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
    story.read(paragraphs.of(range), 0, sink);
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
