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
    if (above.blank()) {
      return tall();
    }
    boolean rest = rest() && PdfParagraphs.open(above, below);
    return tall() ? twice() || rest : rest && below.letters().codePoints().allMatch(PdfSigns::wide);
  }

  /// Whether the lower part is no longer than the rest of a label.
  boolean rest() {
    return !above.blank() && !below.blank() && below.letters().length() <= REST;
  }

  /// Whether the text of the upper part goes on in the lower one.
  boolean goesOn() {
    return !above.blank() && !below.blank() && PdfParagraphs.open(above, below);
  }

  /// Whether the same text is drawn in both parts, as programs of sheets do, each of which shows what has room there.
  boolean twice() {
    return !below.blank() && below.letters().equals(above.letters());
  }

  /// Whether a text of numbered parts goes on below with the next number.
  boolean counts() {
    int[] before = PdfWords.numbers(above.lines());
    int[] after = PdfWords.numbers(below.lines());
    return before.length > 0 && after.length > 0 && after[0] == before[before.length - 1] + 1;
  }
}
