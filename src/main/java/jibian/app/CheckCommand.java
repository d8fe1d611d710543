package jibian.app;

import module java.base;

import jibian.check.FindingReport;
import jibian.check.Reviewer;
import jibian.check.finding.Finding;
import jibian.check.finding.Severity;
import jibian.json.JsonFile;
import jibian.text.Messages;
import jibian.text.UnusableException;
import picocli.CommandLine.ParseResult;

/// `jibian check`: what a reviewer would say about texts, one finding a line or as JSON. Those overridden with a reason
/// are not among them any more: they are said on standard error, each with its reason.
record CheckCommand(Folders folders, Terminal terminal) {

  ExitStatus run(ParseResult call) throws IOException, UnusableException {
    List<SubmissionFile> files = new ArrayList<>();
    for (String name : call.matchedPositionalValue(0, List.<String>of())) {
      terminal.progress(Messages.text("app.progress.read"));
      files.add(SubmissionFile.open(Program.path(name), folders, terminal));
    }
    boolean json = call.hasMatchedOption(CommandSyntax.JSON);
    List<FindingReport.Entry> entries = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    List<String> overridden = new ArrayList<>();
    boolean errors = false;
    for (SubmissionFile file : files) {
      FindingReport listing = new FindingReport(file.file().toString(), file.text(), file.form());
      for (Finding finding : new Reviewer().review(file.text(), file.form())) {
        if (finding.overridden()) {
          overridden.add(listing.overridden(finding));
          continue;
        }
        errors |= finding.severity() == Severity.ERROR;
        if (json) {
          entries.add(listing.entry(finding));
        } else {
          lines.append(listing.line(finding)).append(System.lineSeparator());
        }
      }
    }
    terminal.progressDone();
    overridden.forEach(terminal.err()::println);
    if (json) {
      JsonFile.write(entries, terminal.out());
    } else {
      terminal.out().print(lines);
    }
    terminal.out().flush();
    return errors ? ExitStatus.ERRORS : ExitStatus.DONE;
  }
}
