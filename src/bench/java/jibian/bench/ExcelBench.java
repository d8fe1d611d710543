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
  private Document oneSheet;
  private Map<String, byte[]> oneSheetParts = Map.of();

  @Override
  void write(Document pages, OutputStream out) throws IOException {
    new ExcelWriter(threads).write(pages, out);
  }

  /// All projects on one sheet too, which is one piece and so the work of one thread.
  @Override
  void more(Times times) throws IOException {
    if (oneSheetParts.isEmpty()) {
      oneSheet = merged();
      oneSheetParts = finished(oneSheet);
    }
    times.oneSheetLimit += Times.of(() -> deflate(oneSheetParts));
    times.oneSheet += Times.of(() -> write(oneSheet, out()));
  }

  private Document merged() {
    List<Block> blocks =
        document
            .fragments()
            .filter(page -> page.kind() == Fragment.Kind.PROJECT)
            .flatMap(page -> page.blocks().stream())
            .toList();
    return new Document(
        document.title(),
        document.author(),
        document.setup(),
        document.styles(),
        document.footer(),
        document.money(),
        List.of(new Chapter(true, List.of(new Fragment(Fragment.Kind.PROJECT, "", "", blocks)))));
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
