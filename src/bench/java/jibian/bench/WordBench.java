package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import jibian.office.font.Fonts;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.FontMetrics;
import jibian.page.Paginator;
import org.openjdk.jmh.annotations.Benchmark;

/// Word, one text of all projects. Its pages are counted in advance where pages are written, and as part of the work
/// where a text is.
public class WordBench extends Writing {
  private final FontMetrics fonts = Fonts.ofSystem();
  private final Paginator keptPaginator = new Paginator(fonts);

  @Override
  void write(Document pages, OutputStream out) throws IOException {
    new WordWriter(threads).write(pages, new Paginator(fonts).count(pages), out);
  }

  @Override
  void writeCounted(Document pages, OutputStream out) throws IOException {
    new WordWriter(threads).write(pages, keptPaginator.count(pages), out);
  }

  /// The same cells through POI's own model.
  @Benchmark
  public void poi() throws IOException {
    PoiWord.write(document, out());
  }
}
