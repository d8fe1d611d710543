package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.RawBlock;
import jibian.office.read.word.DocParagraphs.Piece;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/// A row of a table of a .doc.
///
/// @param properties of the row, where the edges of its cells stand
/// @param cells the paragraphs of each
/// @param end the paragraph that ends the row
record DocRow(TableProperties properties, List<List<Piece>> cells, Piece end) {

  /// The rows of a table that have cells.
  ///
  /// @param pieces the paragraphs of the table, of deeper ones too
  /// @param depth how deep the table stands
  static List<DocRow> of(List<Piece> pieces, int depth, DocParagraphs paragraphs) {
    List<DocRow> rows = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (ends(pieces.get(i), depth)) {
        List<List<Piece>> cells = cells(pieces.subList(from, i), depth, paragraphs);
        if (!cells.isEmpty()) {
          rows.add(new DocRow(paragraphs.row(pieces.get(i)), cells, pieces.get(i)));
        }
        from = i + 1;
      }
    }
    return rows;
  }

  /// What of a table stands behind its last row.
  static List<Piece> behind(List<Piece> pieces, int depth) {
    int from = pieces.size();
    while (from > 0 && !ends(pieces.get(from - 1), depth)) {
      from--;
    }
    return pieces.subList(from, pieces.size());
  }

  private static boolean ends(Piece piece, int depth) {
    return piece.format().rowEnd() && piece.format().depth() == depth;
  }

  /// The cells of a row; paragraphs behind the last that is ended are one too.
  private static List<List<Piece>> cells(List<Piece> row, int depth, DocParagraphs paragraphs) {
    List<List<Piece>> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).format().depth() == depth && paragraphs.endsCell(row.get(i))) {
        cells.add(row.subList(from, i + 1));
        from = i + 1;
      }
    }
    if (from < row.size()) {
      cells.add(row.subList(from, row.size()));
    }
    return cells;
  }

  /// Where the left edge of a cell stands, or the right one of the cell before; 0 where the file does not say.
  int edge(int cell) {
    short[] edges = properties.getRgdxaCenter();
    return edges == null || cell >= edges.length ? 0 : edges[cell];
  }

  /// A cell with what stands in it.
  RawBlock.Cell cell(int at, List<RawBlock> content) {
    TableCellDescriptor[] all = properties.getRgtc();
    TableCellDescriptor cell =
        all == null || at >= all.length || all[at] == null ? new TableCellDescriptor() : all[at];
    return new RawBlock.Cell(
        1,
        edge(at + 1) - edge(at),
        merge(cell.isFVertRestart(), cell.isFVertMerge()),
        merge(cell.isFFirstMerged(), cell.isFMerged()),
        content);
  }

  private static RawBlock.Merge merge(boolean first, boolean other) {
    return first ? RawBlock.Merge.STARTS : other ? RawBlock.Merge.GOES_ON : RawBlock.Merge.NONE;
  }
}
