package jibian.app;

import module java.base;

import jibian.compare.ChangeLine;
import jibian.compare.ComparedText;
import jibian.compare.Comparison;
import jibian.compare.ComparisonSummary;
import jibian.compare.ComparisonTable;
import jibian.compare.Piece;
import jibian.model.Submission;
import jibian.office.read.SourceReader;
import jibian.text.Messages;
import jibian.text.UnusableException;
import picocli.CommandLine.ParseResult;

/// `jibian compare`: in what a text differs from another, one difference a line, and as a Word table.
record CompareCommand(Folders folders, Terminal terminal) {

  /// So many characters of what is the same stand beside a difference.
  private static final int AROUND = 15;

  ExitStatus run(ParseResult call) throws IOException, UnusableException {
    Path one = Program.path(call.matchedPositionalValue(0, ""));
    Path other = Program.path(call.matchedPositionalValue(1, ""));
    Optional<Path> target = Optional.empty();
    if (call.hasMatchedOption(CommandSyntax.OUTPUT)) {
      target = Optional.of(target(call, List.of(one, other)));
    }
    Comparison comparison = Comparison.of(read(one), read(other));
    if (target.isPresent()) {
      terminal.progress(Messages.text("app.progress.write", target.get().getFileName().toString()));
      DocumentExport.word(ComparisonTable.of(comparison), target.get());
    }
    terminal.progressDone();
    print(comparison);
    target.ifPresent(
        file -> terminal.out().println(Messages.text("app.export.written", file.toString())));
    return ExitStatus.DONE;
  }

  private void print(Comparison comparison) {
    ComparisonSummary summary = comparison.summary();
    terminal.out().println(summary.counts());
    terminal.out().println(summary.sums());
    comparison
        .changed()
        .flatMap(part -> ChangeLine.changes(part).stream())
        .forEach(line -> terminal.out().println(line(line)));
  }

  private static Path target(ParseResult call, List<Path> sources)
      throws IOException, UnusableException {
    Path target = Program.path(call.matchedOptionValue(CommandSyntax.OUTPUT, ""));
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UnusableException(Messages.text("app.compare.kind", target.toString()));
    }
    for (Path source : sources) {
      if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
        throw new UnusableException(Messages.text("app.compare.itself", target.toString()));
      }
    }
    return target;
  }

  private ComparedText read(Path file) throws IOException, UnusableException {
    String name = String.valueOf(file.getFileName());
    terminal.progress(Messages.text("app.progress.import", name));
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      SubmissionFile read = SubmissionFile.open(file, folders, terminal);
      return new ComparedText(name, read.text(), read.form());
    }
    Path beside = file.toAbsolutePath().resolveSibling(folders.forms().getFileName());
    KnownForms known = KnownForms.in(List.of(folders.forms(), beside));
    known.faults().forEach(terminal.err()::println);
    Submission text = UnderstoodText.of(SourceReader.read(file), known.forms().usable()).text();
    return new ComparedText(name, text, known.forms().form(text.form()));
  }

  /// What is the same is there to show where the difference is.
  private static String shortened(String text) {
    return text.length() <= 2 * AROUND + 1
        ? text
        : text.substring(0, AROUND) + "…" + text.substring(text.length() - AROUND);
  }

  /// What was taken out stands in [-…-], what was put in in {+…+}.
  private static String line(ChangeLine line) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : line.pieces()) {
      text.append(
          switch (piece.kind()) {
            case BOTH -> shortened(piece.text());
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "{+" + piece.text() + "+}";
          });
    }
    String where = line.where();
    return Messages.text(
            where.isEmpty() ? "app.compare.part" : "app.compare.line",
            line.remark(),
            line.part().name(),
            text,
            where)
        .replace('\n', ' ');
  }
}
