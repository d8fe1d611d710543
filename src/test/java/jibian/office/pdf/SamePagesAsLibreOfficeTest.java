package jibian.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.office.LibreOffice;
import jibian.office.font.Fonts;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.testing.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Our pages against those LibreOffice makes of the Word file: on every page the same signs.
class SamePagesAsLibreOfficeTest {
  @TempDir private Path folder;

  /// The signs of every page in the order of their numbers; how the words of a table follow each other is up to the
  /// program, and so are the dots of the contents list and hyphens at the end of a line.
  private static List<String> pages(Path file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        int[] signs =
            stripper
                .getText(document)
                .replaceAll("[\\s.\u00AD-]", "")
                .codePoints()
                .sorted()
                .toArray();
        pages.add(new String(signs, 0, signs.length));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyPageHoldsTheSame(String name) throws IOException, InterruptedException {
    Document document = Texts.document(Texts.submission(name));
    Fonts fonts = Fonts.ofSystem();
    Paginator paginator = new Paginator(fonts);
    Path word = folder.resolve("word.docx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(word))) {
      new WordWriter(Runnable::run).write(document, paginator.count(document), out);
    }
    Path theirs = LibreOffice.convert(word, "pdf");
    Path ours = folder.resolve("ours.pdf");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(ours))) {
      new PdfWriter(fonts, paginator).write(document, out);
    }
    assertThat(pages(ours)).isEqualTo(pages(theirs));
  }
}
