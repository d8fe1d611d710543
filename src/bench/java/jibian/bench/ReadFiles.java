package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Files of a number of projects, of every kind that is read. They are made once and stay in the build's folder.
final class ReadFiles {
  private static final Path FOLDER = Path.of("target/bench");

  private ReadFiles() {}

  /// Such a file; one of Word 97 is made by LibreOffice.
  ///
  /// @param kind the ending of its name
  static Path of(String kind, int projects) throws IOException {
    Path file = FOLDER.resolve(projects + "." + kind);
    if (!Files.exists(file)) {
      Files.createDirectories(FOLDER);
      switch (kind) {
        case "doc" -> convert(of("docx", projects));
        case "xls" -> workbook(of("xlsx", projects), file);
        default -> write(kind, projects, file);
      }
    }
    return file;
  }

  private static void write(String kind, int projects, Path file) throws IOException {
    Submission text = Texts.of(projects);
    Document document = new Layout(Texts.form(text)).whole(text);
    Fonts fonts = Fonts.ofSystem();
    Paginator pages = new Paginator(fonts);
    try (ExecutorService threads = Texts.threads();
        OutputStream out = Files.newOutputStream(file)) {
      switch (kind) {
        case "docx" -> new WordWriter(threads).write(document, pages.count(document), out);
        case "xlsx" -> new ExcelWriter(threads).write(document, out);
        default -> new PdfWriter(fonts, pages).write(document, out);
      }
    }
  }

  private static void convert(Path docx) throws IOException {
    try {
      int status =
          new ProcessBuilder(
                  "soffice",
                  "--headless",
                  "--convert-to",
                  "doc",
                  "--outdir",
                  FOLDER.toString(),
                  docx.toString())
              .inheritIO()
              .start()
              .waitFor();
      if (status != 0) {
        throw new IOException("LibreOffice ended with " + status);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /// The same sheets, cell by cell.
  private static void workbook(Path xlsx, Path xls) throws IOException {
    try (Workbook from = new XSSFWorkbook(Files.newInputStream(xlsx));
        HSSFWorkbook to = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(xls)) {
      CellStyle lines = to.createCellStyle();
      lines.setBorderBottom(BorderStyle.THIN);
      for (Sheet sheet : from) {
        Sheet copy = to.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
          Row copied = copy.createRow(row.getRowNum());
          row.forEach(
              cell -> {
                var other = copied.createCell(cell.getColumnIndex());
                other.setCellValue(cell.toString());
                other.setCellStyle(lines);
              });
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
          copy.addMergedRegionUnsafe(area);
        }
      }
      to.write(out);
    }
  }
}
