package jibian.app;

import module java.base;

import jibian.check.FindingReport;
import jibian.check.Fixes;
import jibian.check.Reviewer;
import jibian.check.Rules;
import jibian.office.AtomicFiles;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Messages;
import jibian.text.UnusableException;
import picocli.CommandLine.ParseResult;

/// `jibian fix`: a text with the safe fixes applied.
record FixCommand(Folders folders, Terminal terminal) {

  ExitStatus run(ParseResult call) throws IOException, UnusableException {
    Path target = Program.path(call.matchedOptionValue(CommandSyntax.OUTPUT, ""));
    if (Files.isDirectory(target)) {
      throw new UnusableException(Messages.text("app.fix.folder", target.toString()));
    }
    Set<String> rules = rules(call.matchedOptionValue(CommandSyntax.RULE, List.of()));
    terminal.progress(Messages.text("app.progress.read"));
    SubmissionFile file =
        SubmissionFile.open(Program.path(call.matchedPositionalValue(0, "")), folders, terminal);
    Fixes.Result result =
        Fixes.apply(
            file.text(), file.form(), new Reviewer().review(file.text(), file.form()), rules);
    AtomicFiles.write(target, out -> ExchangeFile.write(result.text(), out));
    terminal.progressDone();
    FindingReport listing = new FindingReport(file.file().toString(), file.text());
    result
        .applied()
        .forEach(
            finding ->
                terminal
                    .out()
                    .println(
                        Messages.text(
                            "app.fix.applied",
                            listing.place(finding.address()),
                            finding.proposal().orElse(""),
                            finding.rule().id())));
    String count = Integer.toString(result.applied().size());
    terminal.out().println(Messages.text("app.fix.written", count, target.toString()));
    return ExitStatus.DONE;
  }

  private static Set<String> rules(List<String> named) throws UnusableException {
    for (String rule : named) {
      if (Rules.find(rule).isEmpty()) {
        throw new UnusableException(Messages.text("app.fix.rule", rule));
      }
    }
    return new LinkedHashSet<>(named);
  }
}
