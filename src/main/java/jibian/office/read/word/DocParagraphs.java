package jibian.office.read.word;

import module java.base;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableProperties;

/// The paragraphs of a .doc and their runs, each made once. Its ranges make every paragraph of a table again for the
/// table, the row and the cell, and work its format out each time; here equal formats are worked out once.
final class DocParagraphs {
  private static final char CELL_END = 0x07;

  private final HWPFDocument document;
  private final DocStyles styles;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final Map<ByteBuffer, Format> formats = new HashMap<>();
  private final Map<ByteBuffer, TableProperties> rows = new HashMap<>();
  private final Map<RunKey, DocRunFormat> runFormats = new HashMap<>();

  DocParagraphs(HWPFDocument document) {
    this.document = document;
    this.styles = new DocStyles(document.getStyleSheet());
    this.paragraphs = document.getParagraphTable().getParagraphs();
    this.runs = document.getCharacterTable().getTextRuns();
  }

  /// What the format of a paragraph says.
  ///
  /// @param depth how many tables it stands in, one within the other
  /// @param cellEnd whether it ends a cell of a table within another
  /// @param heading the level of the heading it is, from 1; 0 for none
  /// @param list the number of the list that numbers it; 0 or less for none
  record Format(
      int depth,
      boolean cellEnd,
      boolean rowEnd,
      int heading,
      boolean contents,
      int list,
      int listLevel) {}

  /// A paragraph: the text from one place of the document to another, the end not included.
  record Piece(PAPX source, int from, int to, Format format) {}

  /// A run of one look within a paragraph.
  record Run(int from, int to, DocRunFormat format) {}

  private record RunKey(short style, ByteBuffer bytes) {}

  String text(Piece piece) {
    return document.getText().substring(piece.from, piece.to);
  }

  String text(Run run) {
    return document.getText().substring(run.from, run.to);
  }

  /// The paragraphs of a range, in order.
  List<Piece> of(Range range) {
    List<Piece> pieces = new ArrayList<>();
    int end = range.getEndOffset();
    for (int i = first(paragraphs, range.getStartOffset()); i < paragraphs.size(); i++) {
      PAPX source = paragraphs.get(i);
      if (source.getStart() >= end) {
        break;
      }
      int from = Math.max(source.getStart(), range.getStartOffset());
      pieces.add(new Piece(source, from, Math.min(source.getEnd(), end), format(source)));
    }
    return pieces;
  }

  /// Whether a paragraph ends a cell of the table it stands in.
  boolean endsCell(Piece piece) {
    return piece.format.cellEnd()
        || (piece.from < piece.to && document.getText().charAt(piece.to - 1) == CELL_END);
  }

  /// The runs of a paragraph, in order.
  List<Run> runs(Piece piece) {
    short style = piece.source.getIstd();
    List<Run> found = new ArrayList<>();
    for (int i = first(runs, piece.from); i < runs.size(); i++) {
      CHPX run = runs.get(i);
      if (run.getStart() >= piece.to) {
        break;
      }
      int from = Math.max(run.getStart(), piece.from);
      found.add(new Run(from, Math.min(run.getEnd(), piece.to), format(run, style)));
    }
    return found;
  }

  /// The properties of a row, by the paragraph that ends it.
  TableProperties row(Piece end) {
    return rows.computeIfAbsent(
        ByteBuffer.wrap(end.source.getGrpprl()),
        _ -> TableSprmUncompressor.uncompressTAP(end.source.getSprmBuf()));
  }

  /// The first node that does not end before a place.
  private static int first(List<? extends PropertyNode<?>> nodes, int place) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).getEnd() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Format format(PAPX source) {
    ByteBuffer key = ByteBuffer.wrap(source.getGrpprl());
    Format known = formats.get(key);
    if (known == null) {
      known = format(Paragraph.newParagraph(document.getOverallRange(), source));
      formats.put(key, known);
    }
    return known;
  }

  /// Files of Word 97 say of no paragraph how deep it stands: they know no table within another.
  private Format format(Paragraph paragraph) {
    return new Format(
        paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0,
        paragraph.isEmbeddedCellMark(),
        paragraph.isTableRowEnd(),
        styles.level(paragraph),
        styles.contents(paragraph),
        paragraph.getIlfo(),
        paragraph.getIlvl());
  }

  private DocRunFormat format(CHPX run, short style) {
    RunKey key = new RunKey(style, ByteBuffer.wrap(run.getGrpprl()));
    DocRunFormat known = runFormats.get(key);
    if (known == null) {
      CharacterProperties read = run.getCharacterProperties(document.getStyleSheet(), style);
      known = DocRunFormat.of(read, document.getFontTable());
      runFormats.put(key, known);
    }
    return known;
  }
}
