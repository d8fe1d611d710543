package jibian.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.office.LibreOffice;
import jibian.office.font.Fonts;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.testing.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The numbers in the contents list are the program's own count; another program that lays out the same Word file must
/// come to the same.
class PagesInLibreOfficeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyNumberOfTheContentsIsThePageLibreOfficePrints(String name) throws Exception {
    Document document = Texts.document(Texts.submission(name));
    Pagination pagination = new Paginator(Fonts.ofSystem()).count(document);
    List<String> pages = printed(document, pagination);

    assertThat(pages).hasSize(pagination.pages());
    for (ContentsList.Entry entry : entries(document)) {
      int number = pagination.pageOf(entry.anchor());
      assertThat(number).as(entry.text()).isPositive();
      String page =
          pages.stream()
              .filter(text -> text.endsWith("—" + number + "—"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no page " + number));
      assertThat(page).contains(bare(entry.text()));
    }
  }

  /// The text of every page of the Word file, as LibreOffice prints it.
  private List<String> printed(Document document, Pagination pagination)
      throws IOException, InterruptedException {
    Path word = folder.resolve("text.docx");
    try (OutputStream out = Files.newOutputStream(word)) {
      new WordWriter(Runnable::run).write(document, pagination, out);
    }
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(LibreOffice.convert(word, "pdf").toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(pdf)));
      }
    }
    return pages;
  }

  private static List<ContentsList.Entry> entries(Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(ContentsList.class::isInstance)
        .flatMap(block -> ((ContentsList) block).entries().stream())
        .toList();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }
}
