package jibian.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.testing.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// Whole files that the fuzzer begins with: small exports of the program, files of other programs among the tests'
/// resources, and what the other kinds can hold.
final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources/read");
  private static final Map<FuzzedReader, List<String>> FOREIGN =
      Map.of(
          FuzzedReader.DOC, List.of("features.doc"),
          FuzzedReader.XLS, List.of("chengde-2023.xls"),
          FuzzedReader.PDF, List.of("chengde-2023.pdf"),
          FuzzedReader.HTML, List.of("chengde-2023.html"));

  private static final String TABLE =
      """
      <html><head><meta charset=gb2312><title>no</title></head><body><h2>项目一</h2><table><tr><td rowspan=2>项目名称<td
      colspan=2>宣传费<tr><td>预算数<br>合计<td><p>120.00</p></tr></table><table><tr><th>一级指标<th>二级指标<th>三级指标
      <th>指标值<tr><td>产出指标<td>数量指标<td>次数<td>≥4次<tr style='display:none'><td>x</table><select><option
      selected>a</select><input value=b><input type=checkbox checked>&nbsp;&#x4e00;</body></html>
      """;

  private Seeds() {}

  /// Writes those for a reader into a folder.
  static void write(FuzzedReader reader, Path folder) throws IOException {
    Path file = folder.resolveSibling("seed." + reader.ending());
    for (String name : FOREIGN.getOrDefault(reader, List.of())) {
      Files.write(folder.resolve(name), seed(RESOURCES.resolve(name), reader));
    }
    export(reader, file);
    if (Files.exists(file)) {
      Files.write(folder.resolve("export"), seed(file, reader));
      Files.delete(file);
    }
    byte[][] written =
        switch (reader) {
          case HTML -> new byte[][] {TABLE.getBytes(StandardCharsets.UTF_8)};
          case MHTML -> new byte[][] {SeedTexts.mail(TABLE)};
          case XML -> SeedTexts.xml();
          case DOCX -> new byte[][] {SeedTexts.docx()};
          case XLSX -> new byte[][] {SeedTexts.xlsx()};
          default -> new byte[0][];
        };
    for (int i = 0; i < written.length; i++) {
      Files.write(folder.resolve("written" + i), written[i]);
    }
  }

  private static byte[] seed(Path file, FuzzedReader reader) throws IOException {
    byte[] bytes =
        reader.parts()
            ? PartList.of(file, reader)
            : reader == FuzzedReader.PDF ? plain(file) : Files.readAllBytes(file);
    return Arrays.copyOf(bytes, Math.min(bytes.length, FuzzTarget.LARGEST));
  }

  /// The first page of a PDF with nothing packed in it, and without the outlines of its fonts.
  private static byte[] plain(Path file) throws IOException {
    Path plain = file.resolveSibling("plain.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      while (document.getNumberOfPages() > 1) {
        document.removePage(1);
      }
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase value = object.getObject();
        if (value instanceof COSStream stream) {
          byte[] content;
          try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
          }
          try (OutputStream out = stream.createOutputStream()) {
            out.write(stream.containsKey(COSName.LENGTH1) ? new byte[0] : content);
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(plain)) {
        document.save(out, CompressParameters.NO_COMPRESSION);
      }
    }
    byte[] bytes = Files.readAllBytes(plain);
    Files.delete(plain);
    return bytes;
  }

  private static void export(FuzzedReader reader, Path file) throws IOException {
    Submission text = small();
    Document document = Texts.document(text);
    try (OutputStream out = Files.newOutputStream(file);
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Fonts fonts = Fonts.ofSystem();
      Paginator pages = new Paginator(fonts);
      switch (reader) {
        case DOCX -> new WordWriter(threads).write(document, pages.count(document), out);
        case XLSX -> new ExcelWriter(threads).write(document, out);
        case PDF -> new PdfWriter(fonts, pages).write(document, out);
        case JSON -> ExchangeFile.write(text, out);
        case XLS -> workbook(out);
        default -> {}
      }
    }
    if (Files.size(file) == 0) {
      Files.delete(file);
    }
  }

  /// A text with little of everything.
  private static Submission small() {
    Submission text = Texts.submission("chengde-2023");
    Project project = text.projects().getFirst();
    return text.withNarrative(text.narrative().subList(0, 4))
        .withProjects(
            List.of(
                new Project(project.id(), project.fields(), project.indicators().subList(0, 3))));
  }

  private static void workbook(OutputStream out) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表");
      for (int i = 0; i < 4; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < 4; j++) {
          Cell cell = row.createCell(j);
          if (j == 3) {
            cell.setCellValue(i + 0.5);
          } else {
            cell.setCellValue("项目" + i + j);
          }
        }
      }
      sheet.getRow(3).createCell(4).setCellFormula("SUM(D1:D3)");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      sheet.createDrawingPatriarch();
      sheet.getHeader().setCenter("页眉");
      workbook.write(out);
    }
  }
}
