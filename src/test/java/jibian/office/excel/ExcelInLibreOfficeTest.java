package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jibian.office.LibreOffice;
import jibian.page.Document;
import jibian.page.Fragment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelInLibreOfficeTest {
  @TempDir Path folder;

  @Test
  void thePagesShowTheTextUnscaled() throws Exception {
    Document document = Workbooks.laidOut("chengde-2023");
    Path xlsx = Files.write(folder.resolve("text.xlsx"), Workbooks.written(document));
    try (PDDocument pdf = Loader.loadPDF(LibreOffice.convert(xlsx, "pdf").toFile())) {
      String shown = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      for (Fragment page : Workbooks.pages(document)) {
        String name = page.title().substring(2).replaceAll("\\s", "");
        assertThat(shown).contains(page.code(), name);
      }
      assertThat(shown).contains("—1—", "—2—").doesNotContain("返回目录", "###");
    }
  }

  @Test
  void whatItSavesAgainHasTheSameCells() throws Exception {
    Document document = Workbooks.laidOut("zunhua-2022");
    Path xlsx = Files.write(folder.resolve("text.xlsx"), Workbooks.written(document));
    Path ods = LibreOffice.convert(xlsx, "ods");
    try (XSSFWorkbook own = Workbooks.opened(document);
        XSSFWorkbook saved = new XSSFWorkbook(LibreOffice.convert(ods, "xlsx").toFile())) {
      assertThat(saved.getNumberOfSheets()).isEqualTo(own.getNumberOfSheets());
      for (int i = 0; i < own.getNumberOfSheets(); i++) {
        assertThat(saved.getSheetName(i)).isEqualTo(own.getSheetName(i));
        assertThat(shapes(saved.getSheetAt(i))).isEqualTo(shapes(own.getSheetAt(i)));
      }
    }
  }

  /// The regions, numbers without the zeros that a program may drop.
  private static List<String> shapes(XSSFSheet sheet) {
    return ReadBack.regions(sheet).stream()
        .map(ReadBack.Region::shape)
        .map(text -> text.replaceAll("( -?[0-9]+\\.[0-9]*?)0+$", "$1").replaceAll("\\.$", ""))
        .toList();
  }
}
