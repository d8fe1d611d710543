package jibian.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Grid;
import jibian.page.PageMark;
import jibian.page.Paginator;
import jibian.testing.Submissions;
import jibian.testing.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

class PdfPropertyTest {
  private final Fonts fonts = Fonts.ofSystem();
  private final Paginator paginator = new Paginator(fonts);

  /// The signs of a text that are seen, in their order.
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().filter(sign -> !blank(sign)).forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static boolean blank(int sign) {
    return sign <= ' ' || "\u2002\u2003\u2009".indexOf(sign) >= 0;
  }

  private static int signs(Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Cell::text)
        .mapToInt(text -> seen(text).length())
        .sum();
  }

  /// The signs placed inside boxes: every line whose style is that of a cell, of whatever size.
  @Property(tries = 60)
  void noSignOfATableIsLostOnItsWayToThePages(@ForAll("texts") Submission text) {
    Document document = Texts.document(text);
    int[] placed = new int[1];
    paginator.place(
        document,
        page ->
            page.marks().stream()
                .filter(mark -> mark instanceof PageMark.Line line && inTable(line, document))
                .forEach(mark -> placed[0] += seen(((PageMark.Line) mark).text()).length()));
    assertThat(placed[0]).isGreaterThanOrEqualTo(signs(document));
  }

  private static boolean inTable(PageMark.Line line, Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> document.styles().of(cell.role()).name().equals(line.style().name()));
  }

  @Property(tries = 25)
  void whateverATextHoldsGivesAFileOfAsManyPagesAsCounted(@ForAll("texts") Submission text)
      throws IOException {
    Document document = Texts.document(text);
    int pages = paginator.count(document).pages();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (fonts.hasChinese()) {
      new PdfWriter(fonts, paginator).write(document, out);
      try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
        assertThat(file.getNumberOfPages()).isEqualTo(pages);
      }
    }
  }

  @Provide
  Arbitrary<Submission> texts() {
    return Submissions.any();
  }
}
