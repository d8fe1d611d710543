package jibian.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.page.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// What the benchmarks of both writers share: the text, its pages, the finished parts, and a file to write to. How
/// often and in what JVM they run, [Bench] says.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public abstract class Writing {
  /// How many projects the text has.
  @Param({"10", "1000"})
  int projects;

  ExecutorService threads;
  Submission text;
  Form form;
  Document document;

  private Map<String, byte[]> parts = Map.of();
  private Path file;
  private Layout keptLayout;
  private int change;

  /// Writes some pages with a writer made for it.
  abstract void write(Document document, OutputStream out) throws IOException;

  /// Writes some pages with a writer that is kept.
  abstract void writeKept(Document document, OutputStream out) throws IOException;

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    threads = Texts.threads();
    text = Texts.of(projects);
    form = Texts.form(text);
    keptLayout = new Layout(form);
    document = keptLayout.whole(text);
    file = Files.createTempFile("bench", ".zip");
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    threads.shutdown();
    Files.deleteIfExists(file);
  }

  /// The limit: finished parts, only deflated, on one thread, and written.
  @Benchmark
  public void limit() throws IOException {
    if (parts.isEmpty()) {
      parts = finished(document);
    }
    deflate(parts);
  }

  /// The finished parts of a document.
  final Map<String, byte[]> finished(Document whole) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(whole, bytes);
    return Texts.parts(bytes.toByteArray());
  }

  final void deflate(Map<String, byte[]> finished) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out())) {
      zip.setLevel(6);
      for (Map.Entry<String, byte[]> part : finished.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  /// Pages written by a new writer.
  @Benchmark
  public void pages() throws IOException {
    write(document, out());
  }

  /// From the text to the file, nothing kept.
  @Benchmark
  public void whole() throws IOException {
    write(new Layout(form).whole(text), out());
  }

  /// From the text to the file after one project was changed.
  @Benchmark
  public void changed() throws IOException {
    writeKept(keptLayout.whole(Texts.changed(text, change++)), out());
  }

  final OutputStream out() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }
}
