package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Submission;
import jibian.office.AtomicFiles;
import jibian.office.FileName;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.office.read.SourceReader;
import jibian.page.Document;
import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Documents;

/// The documents of the window, read and written by what the command line uses.
///
/// @param system the name of the operating system, as in the property `os.name`
/// @param kept the unit's own forms
record OfficeDocuments(String system, KeptForms kept) implements Documents {

  @Override
  public Submission read(Path file) throws UnusableException, IOException {
    return ExchangeFile.read(file);
  }

  @Override
  public SourceDocument source(Path file) throws UnusableException {
    return SourceReader.read(file);
  }

  @Override
  public Forms forms(Path file, Forms known) {
    try {
      return known.and(FormFiles.in(beside(file)).found());
    } catch (IOException | UnusableException e) {
      return known;
    }
  }

  private Path beside(Path file) {
    return file.toAbsolutePath().resolveSibling(kept.folder().getFileName());
  }

  @Override
  public void keepForms(Path file, Forms known) throws IOException {
    kept.keep(FormFiles.in(beside(file)).found().stream().map(one -> Path.of(one.file())).toList());
    known.learn(forms(file, known));
  }

  @Override
  public Understood understand(SourceDocument source, List<Form> forms) throws UnusableException {
    try {
      UnderstoodText understood = UnderstoodText.of(source, forms);
      return new Understood(understood.intake(), understood.text());
    } catch (OutOfMemoryError e) {
      throw new UnusableException(Messages.text("read.limits", source.name()), e);
    }
  }

  @Override
  public Submission example() throws IOException {
    return Examples.shipped();
  }

  @Override
  public List<Existing> existing(Order order) {
    List<Existing> existing = new ArrayList<>();
    for (Path target : targets(order, FileName.of(order.name(), "")).values()) {
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

  private static Map<Format, Path> targets(Order order, FileName name) {
    Map<Format, Path> targets = new EnumMap<>(Format.class);
    for (Format format : order.formats()) {
      targets.put(format, FileName.of(name.toString(), format.extension()).in(order.folder()));
    }
    return targets;
  }

  /// The name, with a number that no file has yet where the files of this name are to stay.
  private static FileName name(Order order) {
    FileName wanted = FileName.of(order.name(), "");
    FileName name = wanted;
    for (int number = 2;
        order.beside() && targets(order, name).values().stream().anyMatch(Files::exists);
        number++) {
      name = wanted.numbered(number);
    }
    return name;
  }

  @Override
  public Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled)
      throws IOException {
    return order
        .stage()
        .map(stage -> new DocumentExport(order.text(), stage, order.positions()))
        .orElseGet(() -> new DocumentExport(order.text(), order.form(), order.positions()))
        .write(
            targets(order, name(order)),
            target ->
                progress.accept(Messages.text("export.writing", target.getFileName().toString())),
            cancelled);
  }

  @Override
  public void save(Submission text, Path file) throws IOException {
    AtomicFiles.write(file, out -> ExchangeFile.write(text, out));
  }

  @Override
  public void save(Document pages, Path file) throws IOException {
    DocumentExport.word(pages, file);
  }

  @Override
  public void open(Path path) throws IOException {
    String opener =
        system.startsWith("Windows") ? "explorer" : system.startsWith("Mac") ? "open" : "xdg-open";
    new ProcessBuilder(opener, path.toString()).inheritIO().start();
  }
}
