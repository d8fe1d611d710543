package jibian.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.page.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// What the benchmarks of both writers share: the text, its pages, the finished parts, and a file to write to. How
/// often and in what JVM they run, [Bench] says.
@State(Scope.Benchmark)
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

  /// Writes some pages with nothing kept from another time.
  abstract void write(Document pages, OutputStream out) throws IOException;

  /// Writes pages about which all is known that a writer wants to know.
  void writeCounted(Document pages, OutputStream out) throws IOException {
    write(pages, out);
  }

  /// What one kind of file has besides.
  void more(Times times) throws IOException {}

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    threads = Texts.threads();
    text = Texts.of(projects);
    form = Texts.form(text);
    document = new Layout(form).whole(text);
    file = Files.createTempFile("bench", ".zip");
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    threads.shutdown();
    Files.deleteIfExists(file);
  }

  /// All kinds of work, in turns.
  @Benchmark
  public void turns(Times times) throws IOException {
    if (parts.isEmpty()) {
      parts = finished(document);
    }
    times.rounds++;
    times.limit += Times.of(() -> deflate(parts));
    times.pages += Times.of(() -> writeCounted(document, out()));
    times.whole += Times.of(this::whole);
    more(times);
  }

  /// From the text to the file, nothing kept.
  @Benchmark
  public void whole() throws IOException {
    write(new Layout(form).whole(text), out());
  }

  /// The finished parts of a document.
  final Map<String, byte[]> finished(Document pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(pages, bytes);
    return Texts.parts(bytes.toByteArray());
  }

  /// Only deflates finished parts, on one thread, and writes them.
  final void deflate(Map<String, byte[]> finished) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out())) {
      zip.setLevel(6);
      for (Map.Entry<String, byte[]> part : finished.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  final OutputStream out() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }
}
