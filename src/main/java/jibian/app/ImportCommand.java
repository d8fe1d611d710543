package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.json.JsonFile;
import jibian.office.AtomicFiles;
import jibian.office.FileName;
import jibian.office.exchange.ExchangeFile;
import jibian.office.read.SourceReader;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import picocli.CommandLine.ParseResult;

/// `jibian import`: exchange files made of documents of other programs, and a report of what was understood. Of
/// several files those that can be read are; the others are said, each with its reason.
record ImportCommand(Folders folders, Terminal terminal) {

  /// What became of a file.
  ///
  /// @param target the exchange file to write; null where nothing was understood
  /// @param text what it is to hold
  /// @param report a record of what was understood, or of what was wrong
  private record Outcome(Path target, Tree text, Object report) {}

  /// A file that could not be read, as the report says it.
  private record Refusal(String file, String error) {}

  ExitStatus run(ParseResult call) throws IOException, UnusableException {
    List<Path> files = new ArrayList<>();
    for (String name : call.matchedPositionalValue(0, List.<String>of())) {
      files.add(Program.path(name));
    }
    Path folder = Program.path(call.matchedOptionValue(CommandSyntax.OUTPUT, ""));
    String named = call.matchedOptionValue(CommandSyntax.REPORT, null);
    Optional<Path> report = named == null ? Optional.empty() : Optional.of(Program.path(named));
    ExportCommand.requireFolder(folder);
    List<Outcome> outcomes = new ArrayList<>();
    List<FileName> taken = new ArrayList<>();
    List<Form> forms = forms(files, call.matchedOptionValue(CommandSyntax.FORM, ""));
    for (Path file : files) {
      outcomes.add(outcome(file, folder, taken, forms));
    }
    return write(outcomes, report);
  }

  /// The forms the files may be in: all that are known, or the one that is named.
  private List<Form> forms(List<Path> files, String named) throws IOException, UnusableException {
    List<Path> places = new ArrayList<>(List.of(folders.forms()));
    for (Path file : files) {
      places.add(file.toAbsolutePath().resolveSibling(folders.forms().getFileName()));
    }
    KnownForms known = KnownForms.in(places.stream().distinct().toList());
    known.faults().forEach(terminal.err()::println);
    if (!named.isEmpty()) {
      return List.of(known.forms().form(named));
    }
    List<Form> forms = new ArrayList<>();
    for (String id : known.forms().ids()) {
      form(known.forms(), id).ifPresent(forms::add);
    }
    return forms;
  }

  private Optional<Form> form(Forms forms, String id) {
    try {
      return Optional.of(forms.form(id));
    } catch (UnusableException e) {
      terminal.err().println(e.getMessage());
      return Optional.empty();
    }
  }

  private Outcome outcome(Path file, Path folder, List<FileName> taken, List<Form> forms) {
    terminal.progress(Messages.text("app.progress.import", file.getFileName().toString()));
    try {
      Path target = target(file, folder, taken);
      return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")
          ? exchange(file, target)
          : understood(file, target, UnderstoodText.of(SourceReader.read(file), forms));
    } catch (UnusableException e) {
      return refused(file, e.getMessage());
    } catch (IOException e) {
      return refused(file, Messages.text("app.export.unreadable", file.toString()));
    } catch (OutOfMemoryError e) {
      return refused(file, Messages.text("read.limits", file.getFileName().toString()));
    }
  }

  private Outcome refused(Path file, String reason) {
    terminal.progressDone();
    terminal.err().println(reason);
    return new Outcome(null, null, new Refusal(file.toString(), reason));
  }

  private static Path target(Path file, Path folder, List<FileName> taken)
      throws IOException, UnusableException {
    FileName name = FileName.of(FileName.of(file).stem(), "json").unlike(taken);
    taken.add(name);
    Path target = name.in(folder);
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new UnusableException(Messages.text("app.export.itself", target));
    }
    AtomicFiles.requireFree(target);
    return target;
  }

  private static Outcome exchange(Path file, Path target) throws IOException, UnusableException {
    ExchangeFile.read(file);
    Tree text = JsonFile.read(file.toString(), Files.readAllBytes(file));
    Tree.Fields fields = (Tree.Fields) text;
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.getFileName().toString());
    report.put("form", fields.text("form"));
    report.put("variant", fields.has("variant") ? fields.text("variant") : null);
    report.put("confidence", 1.0);
    report.put("placed", List.of());
    report.put("doubts", List.of());
    report.put("left", List.of());
    return new Outcome(target, text, report);
  }

  private static Outcome understood(Path file, Path target, UnderstoodText understood) {
    Intake intake = understood.intake();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.getFileName().toString());
    report.put("form", intake.form());
    report.put("variant", intake.variant());
    report.put("confidence", intake.confidence());
    report.put("placed", intake.placed());
    report.put("doubts", intake.doubts());
    report.put("left", intake.left());
    return new Outcome(target, understood.tree(), report);
  }

  private ExitStatus write(List<Outcome> outcomes, Optional<Path> report) throws IOException {
    List<Path> written = List.of();
    try (AtomicFiles files = new AtomicFiles()) {
      for (Outcome outcome : outcomes) {
        if (outcome.target() != null) {
          files.add(outcome.target(), out -> JsonFile.write(outcome.text(), out));
        }
      }
      if (report.isPresent()) {
        List<Object> all = outcomes.stream().map(Outcome::report).toList();
        Object whole = all.size() == 1 ? all.getFirst() : all;
        files.add(report.get(), out -> JsonFile.write(whole, out));
      }
      written = files.publish();
    }
    terminal.progressDone();
    written.forEach(
        file -> terminal.out().println(Messages.text("app.import.written", file.toString())));
    long refused = outcomes.stream().filter(outcome -> outcome.target() == null).count();
    return refused == 0
        ? ExitStatus.DONE
        : refused == outcomes.size() ? ExitStatus.UNUSABLE : ExitStatus.FAILED;
  }
}
