package jibian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jibian.form.Form;
import jibian.form.Layout;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.AtomicFiles;
import jibian.office.FileName;
import jibian.office.WriteRemark;
import jibian.page.Document;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// `jibian export`: the documents of a text, all of them or none.
record ExportCommand(Folders folders, Terminal terminal) {
  private static final String JSON_END = ".json";

  /// How many projects a message lists before it goes on with dots.
  private static final int LISTED = 50;

  ExitStatus run(ExportCall call) throws IOException, UnusableException {
    terminal.progress(Messages.text("app.progress.read"));
    SubmissionFile file = SubmissionFile.open(call.file(), folders, terminal);
    Submission whole = file.text();
    Form form = file.form();
    requireProjects(whole, call.projects());
    requireFolder(call.folder());
    List<Path> targets = targets(call);
    for (Path target : targets) {
      requireFree(target, call.file());
    }
    write(call, whole, form, targets);
    return ExitStatus.DONE;
  }

  private void write(ExportCall call, Submission whole, Form form, List<Path> targets)
      throws IOException {
    List<Integer> positions = call.projects().stream().map(number -> number - 1).toList();
    Layout layout = new Layout(form);
    Document document =
        positions.isEmpty() ? layout.whole(whole) : layout.selected(whole, positions);
    Submission text = positions.isEmpty() ? whole : selected(whole, positions);
    List<WriteRemark> remarks = new ArrayList<>();
    try (Renderers renderers = new Renderers();
        AtomicFiles files = new AtomicFiles()) {
      for (int index = 0; index < targets.size(); index++) {
        Format format = call.formats().get(index);
        terminal.progress(Messages.text("app.progress.write", format.extension()));
        files.add(
            targets.get(index),
            out -> remarks.addAll(renderers.render(format, document, text, out)));
      }
      report(files.publish(), remarks);
    }
  }

  private void report(List<Path> written, List<WriteRemark> remarks) {
    terminal.progressDone();
    for (Path file : written) {
      terminal.out().println(Messages.text("app.export.written", file.toString()));
    }
    remarks.stream()
        .map(remark -> Messages.text("app.export.remark", remark.place(), remark.message()))
        .distinct()
        .forEach(terminal.err()::println);
  }

  private static void requireProjects(Submission text, List<Integer> wanted)
      throws UnusableException {
    List<Project> projects = text.projects();
    for (int number : wanted) {
      if (number < 1 || number > projects.size()) {
        throw new UnusableException(
            Messages.text(
                "app.export.project",
                Integer.toString(number),
                Integer.toString(projects.size()),
                names(projects)));
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

  static void requireFolder(Path folder) throws UnusableException {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new UnusableException(Messages.text("app.export.folder", folder, existing));
    }
  }

  private static List<Path> targets(ExportCall call) {
    String base = call.file().getFileName().toString();
    if (base.toLowerCase(Locale.ROOT).endsWith(JSON_END)) {
      base = base.substring(0, base.length() - JSON_END.length());
    }
    if (!call.projects().isEmpty()) {
      String numbers =
          call.projects().stream()
              .map(number -> Integer.toString(number))
              .collect(Collectors.joining(Messages.text("list.comma")));
      base = Messages.text("app.export.selected", base, numbers);
    }
    String stem = base;
    return call.formats().stream()
        .map(format -> FileName.of(stem, format.extension()).in(call.folder()))
        .toList();
  }

  static void requireFree(Path target, Path source) throws IOException, UnusableException {
    if (Files.exists(target) && Files.isSameFile(target, source)) {
      throw new UnusableException(Messages.text("app.export.itself", target));
    }
    AtomicFiles.requireFree(target);
  }

  /// The same text with some of its projects and nothing around them.
  private static Submission selected(Submission text, List<Integer> positions) {
    List<Project> projects = positions.stream().map(text.projects()::get).toList();
    return new Submission(text.fields(), List.of(), projects, List.of());
  }
}
