package jibian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jibian.form.Layout;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.AtomicFiles;
import jibian.office.FileName;
import jibian.office.WriteRemark;
import jibian.office.exchange.ExchangeFile;
import jibian.page.Document;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Documents;

/// The documents of the window, read and written by what the command line uses.
///
/// @param system the name of the operating system, as in the property `os.name`
record OfficeDocuments(String system) implements Documents {

  @Override
  public Submission read(Path file) throws UnusableException, IOException {
    return ExchangeFile.read(file);
  }

  @Override
  public Submission example() throws IOException {
    return Examples.shipped();
  }

  @Override
  public List<Existing> existing(Order order) {
    List<Existing> existing = new ArrayList<>();
    for (Path target : targets(order, FileName.of(order.name(), ""))) {
      try {
        existing.add(
            new Existing(
                target, Files.getLastModifiedTime(target).toInstant(), Files.isDirectory(target)));
      } catch (IOException e) {
        // Not there, or not to be looked at: then writing says what is in the way.
      }
    }
    return existing;
  }

  private static List<Path> targets(Order order, FileName name) {
    return order.formats().stream()
        .map(kind -> jibian.app.Format.valueOf(kind.name()))
        .map(format -> FileName.of(name.toString(), format.extension()).in(order.folder()))
        .toList();
  }

  /// The name, with a number that no file has yet where the files of this name are to stay.
  private static FileName name(Order order) {
    FileName wanted = FileName.of(order.name(), "");
    FileName name = wanted;
    for (int number = 2;
        order.beside() && targets(order, name).stream().anyMatch(Files::exists);
        number++) {
      name = wanted.numbered(number);
    }
    return name;
  }

  @Override
  public Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled)
      throws IOException {
    Layout layout = new Layout(order.form());
    boolean whole = order.positions().isEmpty();
    Document document =
        whole ? layout.whole(order.text()) : layout.selected(order.text(), order.positions());
    Submission text = whole ? order.text() : selected(order.text(), order.positions());
    List<WriteRemark> remarks = new ArrayList<>();
    FileName name = name(order);
    try (Renderers renderers = new Renderers();
        AtomicFiles files = new AtomicFiles()) {
      for (Documents.Format kind : order.formats()) {
        jibian.app.Format format = jibian.app.Format.valueOf(kind.name());
        Path target = FileName.of(name.toString(), format.extension()).in(order.folder());
        progress.accept(Messages.text("export.writing", target.getFileName().toString()));
        AtomicFiles.requireFree(target);
        files.add(target, out -> remarks.addAll(renderers.render(format, document, text, out)));
        if (cancelled.getAsBoolean()) {
          return new Exported(List.of(), List.of());
        }
      }
      return new Exported(files.publish(), texts(remarks));
    }
  }

  @Override
  public void save(Submission text, Path file) throws IOException {
    AtomicFiles.write(file, out -> ExchangeFile.write(text, out));
  }

  private static List<String> texts(List<WriteRemark> remarks) {
    return remarks.stream()
        .map(remark -> Messages.text("app.export.remark", remark.place(), remark.message()))
        .distinct()
        .toList();
  }

  @Override
  public void open(Path path) throws IOException {
    String opener =
        system.startsWith("Windows") ? "explorer" : system.startsWith("Mac") ? "open" : "xdg-open";
    new ProcessBuilder(opener, path.toString()).inheritIO().start();
  }

  private static Submission selected(Submission text, List<Integer> positions) {
    List<Project> projects = positions.stream().map(text.projects()::get).toList();
    return new Submission(text.fields(), List.of(), projects, List.of());
  }
}
