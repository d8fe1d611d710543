package jibian.office.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.office.NotWrittenException;
import jibian.office.WriteRemark;
import jibian.office.font.CarriedFont;
import jibian.office.font.Fonts;
import jibian.page.Document;
import jibian.page.Pagination;
import jibian.page.Paginator;
import jibian.testing.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfWriterTest {
  private final Fonts fonts = Fonts.ofSystem();
  private final Paginator paginator = new Paginator(fonts);

  private byte[] written(Document document, List<WriteRemark> remarks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    remarks.addAll(new PdfWriter(fonts, paginator).write(document, out));
    return out.toByteArray();
  }

  private PDDocument read(Document document) throws IOException {
    return Loader.loadPDF(written(document, new ArrayList<>()));
  }

  private static Document text(String name) {
    return Texts.document(Texts.submission(name));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String page(PDDocument file, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return bare(stripper.getText(file));
  }

  private static List<PDOutlineItem> bookmarks(PDOutlineNode node) {
    List<PDOutlineItem> all = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      all.add(item);
      all.addAll(bookmarks(item));
    }
    return all;
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void thePagesAreThoseThatWereCounted(String name) throws IOException {
    Document document = text(name);
    try (PDDocument file = read(document)) {
      assertThat(file.getNumberOfPages()).isEqualTo(paginator.count(document).pages());
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyBookmarkLeadsToThePageThatHoldsItsTitle(String name) throws IOException {
    try (PDDocument file = read(text(name))) {
      List<PDOutlineItem> items = bookmarks(file.getDocumentCatalog().getDocumentOutline());
      assertThat(items).isNotEmpty();
      for (PDOutlineItem item : items) {
        int page = ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1;
        assertThat(page(file, page)).contains(bare(item.getTitle()));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyLinkOfTheContentsListLeadsToThePageWhoseNumberItShows(String name) throws IOException {
    Document document = text(name);
    Pagination pagination = paginator.count(document);
    try (PDDocument file = read(document)) {
      int links = 0;
      for (PDPage page : file.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDNamedDestination to =
              (PDNamedDestination) ((PDAnnotationLink) annotation).getDestination();
          PDPageDestination place = file.getDocumentCatalog().findNamedDestinationPage(to);
          assertThat(place.retrievePageNumber() + 1)
              .isEqualTo(pagination.page(to.getNamedDestination()));
          links++;
        }
      }
      assertThat(links).isGreaterThan(5);
    }
  }

  @Test
  void everyFontIsEmbeddedAndOnlyWhatIsUsedOfIt() throws IOException {
    try (PDDocument file = read(text("chengde-2023"))) {
      List<PDFont> found = new ArrayList<>();
      for (COSName name : file.getPage(0).getResources().getFontNames()) {
        found.add(file.getPage(0).getResources().getFont(name));
      }
      assertThat(found).hasSizeGreaterThan(1).allMatch(PDFont::isEmbedded);
      assertThat(found).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
    }
    assertThat(written(text("chengde-2023"), new ArrayList<>()).length).isLessThan(500_000);
  }

  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void everyValueOfTheTextCanBeCopiedFromItsPages(String name) throws IOException {
    try (PDDocument file = read(text(name))) {
      String all = bare(new PDFTextStripper().getText(file));
      Texts.submission(name)
          .projects()
          .forEach(project -> assertThat(all).contains(bare(project.text("budget"))));
      Texts.submission(name).narrative().stream()
          .filter(section -> section.has("heading"))
          .forEach(section -> assertThat(all).contains(bare(section.heading())));
    }
  }

  @Test
  void titleAuthorAndLanguageAreSet() throws IOException {
    Document document = text("chengde-2023");
    try (PDDocument file = read(document)) {
      assertThat(file.getDocumentInformation().getTitle()).isEqualTo(document.title());
      assertThat(file.getDocumentInformation().getAuthor()).isEqualTo(document.author());
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    Document document = text("tangshan-2022");
    assertThat(written(document, new ArrayList<>()))
        .isEqualTo(written(document, new ArrayList<>()));
  }

  @Test
  void aSignThatNoFontHasIsReportedAndStillCopied() throws IOException {
    // A sign of the private use area, which no font of a usual machine has.
    String odd = Character.toString(0x10FFF0);
    Assumptions.assumeTrue(fonts.drawing("宋体", false, 0x10FFF0).isEmpty());
    List<WriteRemark> remarks = new ArrayList<>();
    byte[] bytes = written(Samples.of("前" + odd + "后"), remarks);
    assertThat(remarks).singleElement().matches(remark -> remark.message().contains(odd));
    try (PDDocument file = Loader.loadPDF(bytes)) {
      assertThat(page(file, 1)).contains("前" + odd + "后");
    }
  }

  /// On a machine without any font the pages are those of every other machine, and no word is wider than the room it
  /// was counted with.
  @ParameterizedTest
  @FieldSource("jibian.testing.Texts#NAMES")
  void onAMachineWithoutFontsTheCarriedOneSetsTheSamePages(String name, @TempDir Path empty)
      throws IOException {
    Document document = text(name);
    Fonts bare = Fonts.in(List.of(empty.toFile()), CarriedFont.file());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfWriter(bare, new Paginator(bare)).write(document, out)).isEmpty();
    try (PDDocument file = Loader.loadPDF(out.toByteArray());
        PDDocument here = read(document)) {
      assertThat(file.getNumberOfPages()).isEqualTo(here.getNumberOfPages());
      for (int page = 1; page <= file.getNumberOfPages(); page++) {
        assertThat(page(file, page)).isEqualTo(page(here, page));
      }
      for (COSName font : file.getPage(0).getResources().getFontNames()) {
        assertThat(file.getPage(0).getResources().getFont(font).getName()).contains("NotoSerifSC");
      }
      assertThat(rightmost(file)).isLessThan((210 - 26) / 25.4 * 72 + 1);
    }
  }

  /// How far to the right any sign of a file reaches, in points.
  private static double rightmost(PDDocument file) throws IOException {
    double[] edge = new double[1];
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            if (!sign.getUnicode().isBlank()) {
              edge[0] = Math.max(edge[0], sign.getX() + (double) sign.getWidth());
            }
          }
        };
    stripper.getText(file);
    return edge[0];
  }

  @Test
  void aProgramThatLostItsFontOnAMachineWithoutOneSaysWhatToDo(@TempDir Path empty) {
    Fonts none = Fonts.in(List.of(empty.toFile()), Optional.empty());
    PdfWriter writer = new PdfWriter(none, new Paginator(none));
    assertThatThrownBy(() -> writer.write(Samples.of("字"), new ByteArrayOutputStream()))
        .isInstanceOf(NotWrittenException.class)
        .hasMessageContaining("font");
  }
}
