package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Grid;
import jibian.page.Paging;
import org.openjdk.jmh.annotations.Benchmark;

/// Word, one text of all projects.
public class WordBench extends Writing {
  private WordWriter kept;

  /// Pages nobody counted, so that the writer is measured alone.
  private record AnyPage() implements Paging {
    @Override
    public int pageOf(String anchor) {
      return 7;
    }

    @Override
    public boolean staysWhole(Grid grid, int row) {
      return true;
    }
  }

  @Override
  void write(Document document, OutputStream out) throws IOException {
    new WordWriter(threads).write(document, new AnyPage(), out);
  }

  @Override
  void writeKept(Document document, OutputStream out) throws IOException {
    if (kept == null) {
      kept = new WordWriter(threads);
    }
    kept.write(document, new AnyPage(), out);
  }

  /// The same cells through POI's own model.
  @Benchmark
  public void poi() throws IOException {
    PoiWord.write(document, out());
  }
}
