package jibian.office.read.pdf;

/// A line with the room it was set in.
///
/// @param page it stands on, from 1
/// @param left margin of the text, in points
/// @param right margin of the text
record PdfPlaced(PdfLine line, int page, double left, double right) {
  /// What a line may miss at its right margin, in sizes, though the next sign had no room there.
  private static final double SLACK = 0.4;

  /// How far the line stands in from the left margin.
  double indent() {
    return line.left() - left;
  }

  /// What is free at its right.
  double rest() {
    return right - line.right();
  }

  /// Whether it stands in the middle of its room.
  boolean centred() {
    return Math.abs(indent() - rest()) <= 0.5 * line.size() + 1;
  }

  /// How much more it could have held.
  double room() {
    return centred() && indent() > 0 ? indent() + rest() : rest();
  }

  /// Whether what the next line begins with had found room on this one: then that line was begun on purpose.
  boolean hasRoomFor(PdfLine next) {
    double blank =
        PdfSigns.word(line.lastCharacter()) && PdfSigns.word(next.firstCharacter()) ? 0.25 : 0;
    double room = opens(next) ? rest() : room();
    return room > next.firstUnit() + (SLACK + blank) * line.size();
  }

  /// Whether the line is the first of a paragraph, which stands in by two signs, and the next goes on at the margin: it
  /// only seems to stand in the middle.
  private boolean opens(PdfLine next) {
    return Math.abs(indent() - 2 * line.size()) < 0.35 * line.size()
        && next.left() - left < 0.5 * line.size();
  }
}
