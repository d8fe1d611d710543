package jibian.office.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Joins lines to the paragraphs they were before a program broke them. A line begins a paragraph when the line before
/// it had room for more, when it is indented, numbered, of another size, or further down than lines are.
final class PdfParagraphs {
  /// Lines that are nearer to each other, in sizes, are drawn over each other.
  private static final double OVERPRINTED = 0.6;

  private final PdfTears tears;

  /// How far lines are apart; 0 where it is not known.
  private final double pitch;

  /// Whether they are the lines of a cell.
  private final boolean cell;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private PdfPlaced first;
  private PdfPlaced last;

  /// A paragraph.
  ///
  /// @param first its first line
  record Paragraph(String text, PdfPlaced first) {}

  private PdfParagraphs(PdfTears tears, double pitch, boolean cell) {
    this.tears = tears;
    this.pitch = pitch;
    this.cell = cell;
  }

  /// The paragraphs of lines that follow each other.
  ///
  /// @param pitch how far down the next line usually is
  static List<Paragraph> of(List<PdfPlaced> lines, PdfTears tears, double pitch) {
    return new PdfParagraphs(tears, pitch, false).join(lines);
  }

  /// The paragraphs of a cell.
  ///
  /// @param padding between the text and the cell's sides
  static List<String> of(PdfCell cell, PdfTears tears, double padding) {
    List<PdfPlaced> lines = placed(cell, padding);
    return new PdfParagraphs(tears, pitch(lines), true)
        .join(lines).stream().map(Paragraph::text).toList();
  }

  /// Whether a cell's text goes on in the part of the cell on the next page.
  static boolean open(PdfCell above, PdfCell below) {
    PdfPlaced last = placed(above, PdfDocumentText.PADDING).getLast();
    PdfLine next = below.lines().getFirst();
    return !last.hasRoomFor(next)
        && !PdfSigns.ends(last.line().lastCharacter())
        && !PdfSigns.compares(next.firstCharacter())
        && !PdfWords.numbered(next.text());
  }

  private static List<PdfPlaced> placed(PdfCell cell, double padding) {
    double left = cell.left() + padding;
    double right = cell.right() - padding;
    for (PdfLine line : cell.lines()) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    List<PdfPlaced> lines = new ArrayList<>();
    for (PdfLine line : cell.lines()) {
      lines.add(new PdfPlaced(line, 0, left, right));
    }
    return lines;
  }

  private static double pitch(List<PdfPlaced> lines) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      double apart = lines.get(i).line().base() - lines.get(i - 1).line().base();
      least = apart > 0 ? Math.min(least, apart) : least;
    }
    return lines.size() < 3 ? 0 : least;
  }

  private List<Paragraph> join(List<PdfPlaced> lines) {
    double margin = lines.stream().mapToDouble(PdfPlaced::indent).min().orElse(0) * (cell ? 1 : 0);
    for (int i = 0; i < lines.size(); i++) {
      PdfPlaced line = lines.get(i);
      if (last == null || begins(line, margin)) {
        end();
        first = line;
      } else {
        double width = last.right() - last.left();
        text.append(
            tears.between(text, after(lines, i), last.line(), line.line(), width, last.room()));
      }
      text.append(line.line().text());
      last = line;
    }
    end();
    return paragraphs;
  }

  /// The text from a line on, for a few lines of its paragraph.
  private static String after(List<PdfPlaced> lines, int from) {
    StringBuilder after = new StringBuilder(lines.get(from).line().text());
    int end = Math.min(from + 3, lines.size());
    for (int i = from + 1; i < end && !lines.get(i - 1).hasRoomFor(lines.get(i).line()); i++) {
      after.append(lines.get(i).line().text());
    }
    return after.toString();
  }

  private void end() {
    if (!text.isEmpty()) {
      paragraphs.add(new Paragraph(text.toString(), first));
      text.setLength(0);
    }
  }

  private boolean begins(PdfPlaced next, double margin) {
    PdfLine line = next.line();
    PdfLine before = last.line();
    if (stacked(before, line)) {
      return false;
    }
    if (before.turn() != line.turn() || otherSize(before, line) || apart(next)) {
      return true;
    }
    if (last.hasRoomFor(line) || PdfWords.labelled(line.text())) {
      return true;
    }
    if (next.centred() && next.indent() > 0.5 * line.size() && last.centred()) {
      return false;
    }
    return indented(next, margin) || numbered(next);
  }

  /// Signs below each other, one on a line, are one text.
  private static boolean stacked(PdfLine before, PdfLine line) {
    return before.turn() == line.turn()
        && single(before)
        && single(line)
        && Math.abs(before.middle() - line.middle()) < 0.6 * line.size();
  }

  private static boolean single(PdfLine line) {
    return line.text().codePointCount(0, line.text().length()) == 1
        && PdfSigns.wide(line.firstCharacter());
  }

  private static boolean otherSize(PdfLine before, PdfLine line) {
    return Math.abs(before.size() - line.size()) > 0.12 * Math.max(before.size(), line.size());
  }

  private boolean apart(PdfPlaced next) {
    double usual = pitch > 0 ? 1.5 * pitch + 2 : 3.2 * next.line().size();
    double down = next.line().base() - last.line().base();
    return next.page() == last.page()
        && (down > usual || (down >= 0 && down < OVERPRINTED * next.line().size()));
  }

  /// A first line stands in by one or two signs. Lines that all stand in so far, and hanging ones, go on.
  private boolean indented(PdfPlaced next, double margin) {
    double size = next.line().size();
    double in = next.indent() - margin;
    if (in < 1.2 * size) {
      return false;
    }
    if (next.indent() - last.indent() > 0.7 * size) {
      return !(cell
          && last.equals(first)
          && PdfWords.numbered(first.line().text())
          && !usual(in, size));
    }
    return Math.abs(next.indent() - last.indent()) <= 0.7 * size
        && (usual(in, size) || PdfSigns.ends(last.line().lastCharacter()));
  }

  private static boolean usual(double in, double size) {
    return Math.abs(in - 2 * size) < 0.35 * size;
  }

  /// A number begins a paragraph unless it is one of several within its lines.
  private boolean numbered(PdfPlaced next) {
    return PdfWords.numbered(next.line().text())
        && PdfSigns.ends(last.line().lastCharacter())
        && !PdfWords.numbersInside(text)
        && !PdfWords.numbersInside(next.line().text());
  }
}
