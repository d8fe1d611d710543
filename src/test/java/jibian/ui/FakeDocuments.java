package jibian.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jibian.form.Form;
import jibian.intake.Intake;
import jibian.intake.IntakeReader;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.read.SourceReader;
import jibian.page.Document;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.port.Documents;

/// Documents that are remembered instead of written.
public class FakeDocuments implements Documents {
  @Override
  public Submission read(Path file) throws UnusableException, IOException {
    return ExchangeFile.read(file);
  }

  @Override
  public SourceDocument source(Path file) throws UnusableException {
    return SourceReader.read(file);
  }

  @Override
  public Understood understand(SourceDocument source, List<Form> forms) throws UnusableException {
    Intake intake = IntakeReader.read(source, forms);
    return new Understood(intake, ExchangeFile.of(source.name(), intake.text()));
  }

  @Override
  public Submission example() {
    return Fakes.text("chengde-2023");
  }

  @Override
  public List<Existing> existing(Order order) {
    return List.of();
  }

  @Override
  public Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled) {
    List<Path> files = new ArrayList<>();
    for (Format format : order.formats()) {
      if (cancelled.getAsBoolean()) {
        return new Exported(List.of(), List.of());
      }
      progress.accept(format.name());
      files.add(order.folder().resolve(order.name() + "." + format.name()));
    }
    return new Exported(files, List.of());
  }

  @Override
  public void save(Submission text, Path file) {}

  @Override
  public void save(Document pages, Path file) throws IOException {
    Files.writeString(file, pages.title());
  }

  @Override
  public void open(Path path) {}
}
