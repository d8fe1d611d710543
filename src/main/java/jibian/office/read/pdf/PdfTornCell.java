package jibian.office.read.pdf;

/// A cell that reaches the last row, and the one below it on the next page.
record PdfTornCell(int index, PdfCell above, PdfCell below) {
  /// A rest of a label that was torn is no longer than this.
  private static final int REST = 2;

  /// Whether a part of it reaches over rows.
  boolean tall() {
    return above.rows() > 1 || below.rows() > 1;
  }

  /// Whether both may be one cell: the lower part has no text. Where either part spans rows, the text may as well
  /// stand in the lower part alone, be drawn in both, or have been torn.
  boolean spans() {
    if (below.blank()) {
      return !above.blank();
    }
    boolean rest = below.letters().length() <= REST && PdfParagraphs.open(above, below);
    return tall()
        ? above.blank() || below.letters().equals(above.letters()) || rest
        : rest && !above.blank() && below.letters().codePoints().allMatch(PdfSigns::wide);
  }
}
