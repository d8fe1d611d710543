package jibian.office.read.pdf;

import module java.base;

/// The texts of the cells of a table without lines. Nearly every program draws a cell after the other, so that the
/// lines of a cell follow each other though other cells have lines between them; where all lines of the page were
/// drawn from top to bottom, wider gaps are between rows than between the lines of a cell.
final class PdfBareTexts {
  /// Gaps between rows are so much wider than those between the lines of a cell.
  private static final double WIDER = 1.5;

  private final PdfBareColumns columns;

  /// In the order they were drawn.
  private final List<PdfBarePiece> pieces;

  private final List<PdfBareText> texts = new ArrayList<>();
  private final IdentityHashMap<PdfBarePiece, Integer> pass = new IdentityHashMap<>();

  private PdfBareTexts(PdfBareColumns columns) {
    this.columns = columns;
    this.pieces =
        columns.lines().stream()
            .flatMap(line -> line.pieces().stream())
            .sorted(Comparator.comparingInt(PdfBarePiece::order))
            .toList();
  }

  /// The texts of a table.
  ///
  /// @param all in the order they were drawn
  /// @param inRows whether they were drawn row by row
  record Texts(List<PdfBareText> all, boolean inRows) {}

  static Texts of(PdfBareColumns columns) {
    PdfBareTexts texts = new PdfBareTexts(columns);
    int passes = texts.passes();
    if (texts.cellwise()) {
      texts.drawn(passes > 1);
    } else {
      texts.byGaps();
    }
    return new Texts(texts.texts, texts.cellwise() && passes == 1);
  }

  /// Whether lines that are further up were drawn later, more than once.
  private boolean cellwise() {
    int up = 0;
    for (int i = 1; i < pieces.size(); i++) {
      up += up(i) > 0.3 * pieces.get(i).size() ? 1 : 0;
    }
    return up > 1;
  }

  private double up(int at) {
    return pieces.get(at - 1).base() - pieces.get(at).base();
  }

  /// Notes by which piece of its line each was drawn when the page was gone over several times: once for short texts,
  /// then for those of several lines.
  ///
  /// @return how often it was
  private int passes() {
    double highest = columns.lines().getFirst().pieces().getFirst().base();
    double lowest = columns.lines().getLast().pieces().getFirst().base();
    int passes = 1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean right = i > 0 && columns.first(pieces.get(i)) > columns.last(pieces.get(i - 1));
      passes += i > 0 && !right && up(i) > Math.max(60, 0.3 * (lowest - highest)) ? 1 : 0;
      pass.put(pieces.get(i), passes);
    }
    return passes;
  }

  /// @param again whether texts of other rows may follow each other, for the page was gone over several times
  private void drawn(boolean again) {
    double pitch = pitch();
    for (PdfBarePiece piece : pieces) {
      PdfBareText text = new PdfBareText(piece, columns);
      PdfBareText last = texts.isEmpty() ? null : texts.getLast();
      if (last != null
          && last.goesOn(text, columns, pitch, again)
          && !(again && apart(last, piece))) {
        last.add(text);
      } else {
        texts.add(text);
      }
    }
  }

  /// How far the lines of a cell are apart at most, in sizes, as those show it that follow each other in one column.
  private double pitch() {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      PdfBareText above = new PdfBareText(pieces.get(i - 1), columns);
      PdfBareText below = new PdfBareText(pieces.get(i), columns);
      if (above.to == above.from && above.goesOn(below, columns, PdfBareText.PITCH, false)) {
        pitches.add((below.first() - above.first()) / above.size());
      }
    }
    pitches.sort(Comparator.naturalOrder());
    return pitches.size() < 2 ? PdfBareText.PITCH : 1.25 * pitches.get(pitches.size() / 4);
  }

  /// Whether both a text and the next one are level with those that were drawn before: then they are of two rows.
  private boolean apart(PdfBareText text, PdfBarePiece next) {
    boolean label =
        text.to < PdfBareLabels.COLUMNS && text.wraps(new PdfBareText(next, columns), columns);
    return !label && level(text.pieces.getLast()) && level(next);
  }

  private boolean level(PdfBarePiece piece) {
    return columns.lines().stream()
        .filter(line -> Math.abs(line.pieces().getFirst().base() - piece.base()) < piece.size())
        .flatMap(line -> line.pieces().stream())
        .anyMatch(
            other ->
                Math.abs(other.base() - piece.base()) < 0.2 * piece.size()
                    && !pass.get(other).equals(pass.get(piece)));
  }

  private void byGaps() {
    List<Band> bands = bands();
    List<List<PdfBareText>> rows = new ArrayList<>();
    bands.forEach(_ -> rows.add(new ArrayList<>()));
    List<PdfBareText> labels = new ArrayList<>();
    for (PdfBareLine line : columns.lines()) {
      for (PdfBarePiece piece : line.pieces()) {
        PdfBareText text = new PdfBareText(piece, columns);
        add(labels(piece) ? labels : rows.get(row(bands, piece)), text, labels(piece));
      }
    }
    texts.addAll(labels);
    rows.forEach(texts::addAll);
  }

  /// Whether a text stands in the first column alone.
  private boolean labels(PdfBarePiece piece) {
    return columns.last(piece) == 0;
  }

  private void add(List<PdfBareText> row, PdfBareText text, boolean label) {
    for (PdfBareText other : List.copyOf(row)) {
      if (other.from <= text.to && text.from <= other.to && !(label && two(other, text))) {
        row.remove(other);
        text.add(other);
      }
    }
    row.add(text);
  }

  /// Whether two labels are none of one text: they are far apart, or each stands level with a row.
  private boolean two(PdfBareText above, PdfBareText below) {
    PdfBarePiece last = above.pieces.getLast();
    PdfBarePiece next = below.pieces.getFirst();
    boolean opens = PdfSigns.opens(next.signs().getFirst().text().codePointAt(0));
    return below.top() - above.bottom() >= 0.8 * below.size()
        || (besideOthers(last) && besideOthers(next) && !opens);
  }

  private boolean besideOthers(PdfBarePiece piece) {
    return pieces.stream()
        .anyMatch(
            other ->
                other.order() != piece.order()
                    && Math.abs(other.base() - piece.base()) < 0.2 * piece.size());
  }

  private static int row(List<Band> bands, PdfBarePiece piece) {
    int row = 0;
    while (row + 1 < bands.size() && bands.get(row).bottom < piece.bottom() - 0.1) {
      row++;
    }
    return row;
  }

  /// A row of the table.
  private record Band(double top, double bottom) {}

  /// The rows: what stands beside the first column, parted where the gaps are wider than between the lines of a cell.
  private List<Band> bands() {
    List<Band> bands = new ArrayList<>();
    List<PdfBarePiece> sorted = new ArrayList<>(pieces);
    sorted.removeIf(this::labels);
    sorted.sort(Comparator.comparingDouble(PdfBarePiece::top));
    for (PdfBarePiece piece : sorted) {
      Band last = bands.isEmpty() ? null : bands.getLast();
      if (last != null && piece.top() < last.bottom - 0.1 * piece.size()) {
        bands.set(bands.size() - 1, new Band(last.top, Math.max(last.bottom, piece.bottom())));
      } else {
        bands.add(new Band(piece.top(), piece.bottom()));
      }
    }
    double least = wider(bands);
    List<Band> rows = new ArrayList<>();
    for (Band band : bands) {
      Band last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && band.top - last.bottom < least) {
        rows.set(rows.size() - 1, new Band(last.top, band.bottom));
      } else {
        rows.add(band);
      }
    }
    return rows;
  }

  /// How wide the gap between two rows is at least; 0 where all gaps are alike.
  private static double wider(List<Band> bands) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      gaps.add(Math.max(0.5, bands.get(i).top - bands.get(i - 1).bottom));
    }
    gaps.sort(Comparator.naturalOrder());
    double most = WIDER;
    double least = 0;
    for (int i = 1; i < gaps.size(); i++) {
      double ratio = gaps.get(i) / gaps.get(i - 1);
      if (ratio > most && i * 4 <= gaps.size() * 3) {
        most = ratio;
        least = (gaps.get(i) + gaps.get(i - 1)) / 2;
      }
    }
    return least;
  }
}
