package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.font.Fonts;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.PageMark;
import jibian.page.Paginator;
import jibian.testing.Texts;
import jibian.testing.WordFile;
import jibian.text.Tree;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The 21 signs of a project code stay on one line in every document.
class CodeOnOneLineTest {
  @TempDir private Path folder;

  private static Submission text(String name, String variant) {
    Submission text = Texts.submission(name);
    return new Submission(
        text.fields().with("variant", Tree.of(variant)),
        text.narrative(),
        text.projects(),
        text.supplements());
  }

  private static List<String> codes(Submission text) {
    List<String> codes = text.projects().stream().map(Project::code).toList();
    assertThat(codes).isNotEmpty().allMatch(code -> code.length() == 21 || code.length() == 7);
    return codes;
  }

  @ParameterizedTest
  @CsvSource({
    "chengde-2023,one-table", "zunhua-2022,two-tables-unit-row",
    "julu-2024,two-tables", "tangshan-2022,one-table"
  })
  void onThePageItIsALineOfItsOwn(String name, String variant) {
    Submission text = text(name, variant);
    List<String> lines = new ArrayList<>();
    new Paginator(Fonts.ofSystem())
        .place(
            Texts.document(text),
            page ->
                page.marks().stream()
                    .filter(PageMark.Line.class::isInstance)
                    .forEach(mark -> lines.add(((PageMark.Line) mark).text())));
    assertThat(lines).containsAll(codes(text));
  }

  /// The cell is 43.5 mm wide, so that a stand-in's wide figures fit in 8.5 pt.
  @Test
  void inWordItIsSmallerByAStep() {
    Document document = Texts.document(Texts.submission("chengde-2023"));
    List<XWPFRun> runs = new ArrayList<>();
    for (XWPFTable table : WordFile.of(document, WordFile.NO_PAGES).tables()) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          for (XWPFParagraph paragraph : cell.getParagraphs()) {
            paragraph.getRuns().stream()
                .filter(run -> run.text().matches("[0-9A-Z]{21}"))
                .forEach(runs::add);
          }
        }
      }
    }
    assertThat(runs).hasSize(7).allMatch(run -> run.getFontSizeAsDouble() == 8.5);
  }

  @Test
  void inExcelItShrinksInPlaceOfWrapping() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelWriter(Runnable::run).write(Texts.document(Texts.submission("chengde-2023")), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (int number = 1; number < book.getNumberOfSheets(); number++) {
        Cell code = code(book.getSheetAt(number));
        assertThat(code.getCellStyle().getShrinkToFit()).isTrue();
        assertThat(code.getCellStyle().getWrapText()).isFalse();
        assertThat(code.getRow().getHeightInPoints()).isLessThan(30);
      }
    }
  }

  private static Cell code(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().matches("[0-9A-Z]{21}")) {
          return cell;
        }
      }
    }
    throw new AssertionError("no code on " + sheet.getSheetName());
  }

  /// With whatever LibreOffice takes for the official fonts where they are missing.
  @Test
  void whereTheFontsAreMissingNoCodeIsBrokenEither() throws IOException, InterruptedException {
    Submission text = Texts.submission("chengde-2023");
    Document document = Texts.document(text);
    Path word = folder.resolve("word.docx");
    try (OutputStream out = Files.newOutputStream(word)) {
      new WordWriter(Runnable::run)
          .write(document, new Paginator(Fonts.ofSystem()).count(document), out);
    }
    try (PDDocument pdf = Loader.loadPDF(LibreOffice.withoutFonts(word, "pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(codes(text));
    }
  }
}
