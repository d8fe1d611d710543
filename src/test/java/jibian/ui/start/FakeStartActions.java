package jibian.ui.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.command.Command;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Backups;
import jibian.ui.port.Documents;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;

/// What is around a start page.
final class FakeStartActions extends Fakes.NoBackups implements StartActions, Documents {
  final List<Texts.Opened> entered = new ArrayList<>();
  final List<Texts.Opened> rolled = new ArrayList<>();
  final List<String> panels = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  final List<Path> reviewed = new ArrayList<>();
  int created;
  int asked;
  String fault = "";

  @Override
  public void enter(Texts.Opened opened) {
    entered.add(opened);
  }

  @Override
  public void review(List<Path> files) {
    reviewed.addAll(files);
  }

  @Override
  public void say(String title, String text) {
    said.add(title + "\n" + text);
  }

  @Override
  public void create() {
    created++;
  }

  @Override
  public void open() {
    asked++;
  }

  @Override
  public void panel(Command<PanelContext> command) {
    panels.add(command.id());
  }

  /// The services with this in the place of documents and backups.
  Services services(Services other) {
    return Fakes.with(other, this);
  }

  @Override
  public Submission read(Path file) throws UnusableException {
    if (!fault.isEmpty()) {
      throw new UnusableException(fault);
    }
    return Fakes.text("tangshan-2022");
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
    return Fakes.text("chengde-2023");
  }

  @Override
  public List<Existing> existing(Order order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(Submission text, Path file) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void save(Document pages, Path file) {}

  @Override
  public void open(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path folder() {
    return Path.of("/home/clerk/绩效文本");
  }

  @Override
  public List<Backups.Backup> list() {
    return List.of(
        backup(Duration.ofHours(1)), backup(Duration.ofHours(9)), backup(Duration.ofDays(2)));
  }

  private static Backups.Backup backup(Duration ago) {
    return new Backups.Backup(
        Path.of("/b"), Fakes.CLOCK.instant().minus(ago), Backups.Reason.HOURLY, List.of());
  }

  @Override
  public void rollForward(Texts.Opened opened) {
    rolled.add(opened);
  }
}
