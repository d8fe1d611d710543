package jibian.office.read.pdf;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Messages;

/// Puts the lines and tables of all pages together to the text they were before they were laid out on pages.
final class PdfDocumentText {
  /// Between a cell's text and its sides, in points, where it cannot be seen.
  static final double PADDING = 5;

  /// How sure it is that two parts on two pages are one cell.
  private static final double TORN = 0.85;

  private final PdfTears tears = new PdfTears();
  private final PdfMargins margins;
  private final Set<PdfLine> aside;
  private final List<SourceBlock> blocks = new ArrayList<>();

  /// What stands beside the text, until the paragraph or table is complete that a page has interrupted.
  private final List<SourceBlock> beside = new ArrayList<>();

  private final List<PdfPlaced> lines = new ArrayList<>();

  /// Lines below a table that may be notes to it.
  private final List<PdfPlaced> notes = new ArrayList<>();

  private final Map<Integer, Integer> paragraphs = new HashMap<>();
  private PdfTableJoin table;

  /// The page that the table begins on, where nothing but lines stands above it; else null.
  private PdfPage begun;

  private PdfDocumentText(List<PdfPage> pages) {
    this.aside = new HashSet<>(PdfAsides.of(pages));
    this.margins = new PdfMargins(pages, aside);
    pages.forEach(page -> page.texts().forEach(tears::learn));
  }

  /// @throws PdfTooLargeException if it takes too long
  static List<SourceBlock> of(List<PdfPage> pages, PdfLimits limits) throws PdfTooLargeException {
    PdfDocumentText text = new PdfDocumentText(pages);
    for (PdfPage page : PdfSheetParts.joined(pages)) {
      limits.time();
      text.page(page);
    }
    text.endTable();
    text.endParagraphs();
    text.blocks.addAll(text.beside);
    return text.blocks;
  }

  private void page(PdfPage page) {
    int next = 0;
    PdfContents contents = PdfContents.of(page.lines());
    Set<PdfLine> again = again(page);
    for (PdfLine line : page.lines()) {
      while (next < page.tables().size()
          && page.tables().get(next).top() < line.top() + 0.4 * line.size()
          && line.turn() == 0) {
        table(page.tables().get(next++), page);
      }
      if (aside.contains(line) || again.contains(line) || line.turn() < 0) {
        beside(line.text(), page.number());
      } else if (contents.holds(line)) {
        endTable();
        endParagraphs();
        contents.entry(line, tears).ifPresent(entry -> contents(entry, page));
      } else {
        line(margins.place(line, page));
      }
    }
    page.tables().subList(next, page.tables().size()).forEach(rest -> table(rest, page));
    page.notes().forEach(note -> beside(note, page.number()));
    if (page.picture() && page.lines().isEmpty() && page.tables().isEmpty()) {
      beside(Messages.text("read.pdf.picture"), page.number());
    }
  }

  /// The lines above a table that goes on on this page, where they are those that it began with: a program of sheets
  /// prints them above the columns' headings on each page.
  private Set<PdfLine> again(PdfPage page) {
    if (table == null || begun == null || page.tables().isEmpty() || !lines.isEmpty()) {
      return Set.of();
    }
    List<PdfLine> above = above(page);
    List<PdfLine> first = above(begun);
    boolean same = above.size() == first.size() && table.repeats(page.tables().getFirst());
    for (int i = 0; i < above.size() && same; i++) {
      same = above.get(i).text().equals(first.get(i).text());
    }
    return same ? new HashSet<>(above) : Set.of();
  }

  /// The lines of the text above the first table of a page.
  private List<PdfLine> above(PdfPage page) {
    return page.lines().stream()
        .filter(line -> line.base() < page.tables().getFirst().top() && !aside.contains(line))
        .toList();
  }

  /// A note below a table is none of its paragraphs when the table goes on on the next page.
  private void line(PdfPlaced line) {
    boolean below = table != null && line.page() == table.last().page();
    if (below && (!notes.isEmpty() || PdfWords.note(line.line().text()))) {
      notes.add(line);
    } else {
      endTable();
      lines.add(line);
    }
  }

  private void beside(String text, int page) {
    String place = Messages.text("read.pdf.page", "" + page);
    beside.add(new SourceParagraph(text, place, 0, SourceParagraph.Kind.ASIDE));
  }

  private void contents(String text, PdfPage page) {
    blocks.add(new SourceParagraph(text, place(page.number()), 0, SourceParagraph.Kind.CONTENTS));
  }

  private String place(int page) {
    return Messages.text(
        "read.pdf.paragraph", "" + page, "" + paragraphs.merge(page, 1, Integer::sum));
  }

  private void endParagraphs() {
    if (lines.isEmpty()) {
      return;
    }
    for (PdfParagraphs.Paragraph paragraph : PdfParagraphs.of(lines, tears, margins.pitch())) {
      blocks.add(SourceParagraph.body(paragraph.text(), place(paragraph.first().page())));
    }
    lines.clear();
    blocks.addAll(beside);
    beside.clear();
  }

  private void table(PdfTable next, PdfPage page) {
    endParagraphs();
    if (table != null && margins.reachesEnd(table.last()) && table.add(next)) {
      notes.forEach(note -> beside(note.line().text(), note.page()));
      notes.clear();
    } else {
      endTable();
      endParagraphs();
      table = new PdfTableJoin(next);
      begun = next.equals(page.tables().getFirst()) ? page : null;
    }
  }

  private void endTable() {
    if (table != null) {
      blocks.add(source(table.table()));
      blocks.addAll(beside);
      beside.clear();
      table = null;
    }
    lines.addAll(notes);
    notes.clear();
  }

  private SourceTable source(PdfTable table) {
    double padding = padding(table);
    List<SourceCell> cells = new ArrayList<>();
    for (PdfCell cell : table.cells()) {
      cells.add(
          new SourceCell(
              cell.row(),
              cell.column(),
              cell.rows(),
              cell.columns(),
              PdfParagraphs.of(cell, tears, padding),
              cell.place(),
              cell.torn() ? TORN : 1));
    }
    return new SourceTable(table.place(), table.rows(), table.columns(), cells);
  }

  /// The least distance of a text from the left side of its cell, but for a few that reach over.
  private static double padding(PdfTable table) {
    List<Double> distances = new ArrayList<>();
    for (PdfCell cell : table.cells()) {
      cell.lines().stream()
          .filter(line -> line.turn() == 0)
          .forEach(line -> distances.add(line.left() - cell.left()));
    }
    distances.sort(Comparator.naturalOrder());
    return distances.isEmpty() ? PADDING : Math.clamp(distances.get(distances.size() / 40), 0, 8);
  }
}
