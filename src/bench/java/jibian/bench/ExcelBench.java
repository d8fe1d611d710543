package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import jibian.office.excel.ExcelWriter;
import jibian.page.Block;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;

/// Excel, a sheet a project.
public class ExcelBench extends Writing {
  private ExcelWriter kept;
  private Document oneSheet;
  private Map<String, byte[]> oneSheetParts = Map.of();

  @Override
  void write(Document document, OutputStream out) throws IOException {
    new ExcelWriter(threads).write(document, out);
  }

  @Override
  void writeKept(Document document, OutputStream out) throws IOException {
    if (kept == null) {
      kept = new ExcelWriter(threads);
    }
    kept.write(document, out);
  }

  /// All projects on one sheet, which is one piece and so the work of one thread.
  @Benchmark
  public void oneSheet() throws IOException {
    write(merged(), out());
  }

  /// The limit of one sheet.
  @Benchmark
  public void oneSheetLimit() throws IOException {
    if (oneSheetParts.isEmpty()) {
      oneSheetParts = finished(merged());
    }
    deflate(oneSheetParts);
  }

  private Document merged() {
    if (oneSheet == null) {
      List<Block> blocks =
          document
              .fragments()
              .filter(page -> page.kind() == Fragment.Kind.PROJECT)
              .flatMap(page -> page.blocks().stream())
              .toList();
      Fragment page = new Fragment(Fragment.Kind.PROJECT, "", "", blocks);
      oneSheet =
          new Document(
              document.title(),
              document.author(),
              document.setup(),
              document.styles(),
              document.footer(),
              List.of(new Chapter(true, List.of(page))));
    }
    return oneSheet;
  }

  /// The same cells through POI's own model.
  @Benchmark
  public void poi() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      PoiExcel.write(document, workbook, out());
    }
  }

  /// The same cells through POI's streaming model.
  @Benchmark
  public void poiStreaming() throws IOException {
    try (Workbook workbook = new SXSSFWorkbook(100)) {
      PoiExcel.write(document, workbook, out());
    }
  }
}
