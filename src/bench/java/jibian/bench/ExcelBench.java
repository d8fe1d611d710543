package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import jibian.office.excel.ExcelWriter;
import jibian.page.Document;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;

/// Excel, a sheet a project.
public class ExcelBench extends Writing {
  private ExcelWriter kept;

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
