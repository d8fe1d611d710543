package jibian.app;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.FileName;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Documents;
import jibian.ui.port.Documents.Format;
import picocli.CommandLine.ParseResult;

/// `jibian export`: the documents of a text, all of them or none.
record ExportCommand(Folders folders, Terminal terminal) {
  private static final String JSON_END = ".json";
  private static final List<String> USUAL = List.of("docx", "xlsx");

  /// How many projects a message lists before it goes on with dots.
  private static final int LISTED = 50;

  ExitStatus run(ParseResult call) throws IOException, UnusableException {
    Path source = Program.path(call.matchedPositionalValue(0, ""));
    Path folder = Program.path(call.matchedOptionValue(CommandSyntax.OUTPUT, ""));
    List<Format> formats = formats(call.matchedOptionValue(CommandSyntax.FORMAT, USUAL));
    List<Integer> numbers = numbers(call.matchedOptionValue(CommandSyntax.PROJECT, List.of()));
    terminal.progress(Messages.text("app.progress.read"));
    SubmissionFile file = SubmissionFile.open(source, folders, terminal);
    Optional<StageForm> stage = stage(call.matchedOptionValue(CommandSyntax.STAGE, ""), file);
    requireProjects(file.text().projects(), numbers);
    boolean overall = call.hasMatchedOption(CommandSyntax.OVERALL);
    Submission text = overall ? overall(file, stage, numbers) : file.text();
    requireFolder(folder);
    Map<Format, Path> targets = new LinkedHashMap<>();
    for (Format format : formats) {
      Path target =
          FileName.of(name(source, stage, overall, numbers), format.extension()).in(folder);
      if (Files.exists(target) && Files.isSameFile(target, source)) {
        throw new UnusableException(Messages.text("app.export.itself", target));
      }
      targets.put(format, target);
    }
    List<Integer> positions = numbers.stream().map(number -> number - 1).toList();
    DocumentExport export =
        stage.isPresent()
            ? new DocumentExport(text, stage.get(), positions)
            : new DocumentExport(text, file.form(), positions);
    report(export.write(targets, this::tell, () -> false));
    return ExitStatus.DONE;
  }

  /// The table of the unit as a whole alone.
  private static Submission overall(
      SubmissionFile file, Optional<StageForm> stage, List<Integer> numbers)
      throws UnusableException {
    if (!numbers.isEmpty()) {
      throw new UnusableException(Messages.text("app.export.overall.project"));
    }
    if (!file.form().printsOverall(file.text(), stage)) {
      throw new UnusableException(
          Messages.text("app.export.overall.none", file.file().getFileName().toString()));
    }
    return file.text().overallAlone();
  }

  /// The stage whose tables are wanted; empty for the goals.
  private static Optional<StageForm> stage(String id, SubmissionFile file)
      throws UnusableException {
    Optional<StageForm> stage = file.form().stage(id.strip());
    if (stage.isPresent() || id.isEmpty()) {
      return stage;
    }
    String known =
        file.form().stages().stream()
            .map(one -> Messages.text("app.export.stage.known", one.id(), one.name()))
            .collect(Collectors.joining(Messages.text("list.comma")));
    String key = known.isEmpty() ? "app.export.stage.none" : "app.export.stage";
    throw new UnusableException(Messages.text(key, id, file.form().name(), known));
  }

  private void tell(Path target) {
    terminal.progress(Messages.text("app.progress.write", FileName.of(target).extension()));
  }

  private void report(Documents.Exported done) {
    terminal.progressDone();
    for (Path file : done.files()) {
      terminal.out().println(Messages.text("app.export.written", file.toString()));
    }
    done.remarks().forEach(terminal.err()::println);
  }

  /// Each once, in the order of the call.
  private static List<Format> formats(List<String> names) throws UnusableException {
    Map<String, Format> known = new LinkedHashMap<>();
    Stream.of(Format.values()).forEach(format -> known.put(format.extension(), format));
    for (String name : names) {
      if (!known.containsKey(key(name))) {
        throw new UnusableException(
            Messages.text("app.export.format", name, String.join(",", known.keySet())));
      }
    }
    return names.stream().map(name -> known.get(key(name))).distinct().toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// Positions of projects from 1, ascending; empty for the whole text.
  private static List<Integer> numbers(List<String> written) throws UnusableException {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String number : written) {
      if (!number.strip().matches("[0-9]{1,6}")) {
        throw new UnusableException(Messages.text("app.export.number", number));
      }
      numbers.add(Integer.valueOf(number.strip()));
    }
    return List.copyOf(numbers);
  }

  private static void requireProjects(List<Project> projects, List<Integer> wanted)
      throws UnusableException {
    for (int number : wanted) {
      if (number < 1 || number > projects.size()) {
        throw new UnusableException(
            Messages.text("app.export.project", number, projects.size(), names(projects)));
      }
    }
  }

  private static String names(List<Project> projects) {
    String names =
        IntStream.range(0, Math.min(LISTED, projects.size()))
            .mapToObj(index -> index + 1 + "\t" + projects.get(index).name())
            .collect(Collectors.joining("\n"));
    return projects.size() > LISTED ? names + "\n…" : names;
  }

  /// Makes sure that files can be put into a folder, even a new one.
  static void requireFolder(Path folder) throws UnusableException {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new UnusableException(Messages.text("app.export.folder", folder, existing));
    }
  }

  private static String name(
      Path source, Optional<StageForm> stage, boolean overall, List<Integer> numbers) {
    String file = source.getFileName().toString();
    boolean json = file.toLowerCase(Locale.ROOT).endsWith(JSON_END);
    String own = json ? file.substring(0, file.length() - JSON_END.length()) : file;
    String staged =
        stage.map(it -> Messages.text("app.export.stage.name", own, it.name())).orElse(own);
    String base = overall ? Messages.text("app.export.overall", staged) : staged;
    String list =
        numbers.stream()
            .map(number -> Integer.toString(number))
            .collect(Collectors.joining(Messages.text("list.comma")));
    return numbers.isEmpty() ? base : Messages.text("app.export.selected", base, list);
  }
}
