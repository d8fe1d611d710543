package jibian.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.source.SourceDocument;
import jibian.ui.port.Documents;

/// Documents that are only kept in mind.
class RememberedDocuments implements Documents {
  final List<Order> orders = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  List<Existing> there = List.of();
  String fault = "";

  @Override
  public Submission read(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SourceDocument source(Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Understood understand(SourceDocument source, List<Form> forms) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Submission example() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Existing> existing(Order order) {
    return there;
  }

  @Override
  public Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled)
      throws IOException {
    if (!fault.isEmpty()) {
      throw new IOException(fault);
    }
    orders.add(order);
    List<Path> files = new ArrayList<>();
    for (Format format : order.formats()) {
      progress.accept("正在生成 " + format);
      files.add(
          order.folder().resolve(order.name() + "." + format.name().toLowerCase(Locale.ROOT)));
      if (cancelled.getAsBoolean()) {
        return new Exported(List.of(), List.of());
      }
    }
    return new Exported(files, List.of());
  }

  @Override
  public void save(Submission text, Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(Document pages, Path file) throws IOException {
    Files.writeString(file, pages.title());
  }

  @Override
  public void open(Path path) throws IOException {
    if (!fault.isEmpty()) {
      throw new IOException(fault);
    }
    opened.add(path);
  }
}
