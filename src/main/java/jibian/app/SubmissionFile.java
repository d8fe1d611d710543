package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// An exchange file that a call names, read, with the form of its text.
///
/// @param file as named in the call
record SubmissionFile(Path file, Submission text, Form form) {

  /// Reads a file; the forms are those of the program, of the unit, and of a folder beside the file.
  ///
  /// @throws UnusableException if the file or its form cannot be used
  static SubmissionFile open(Path file, Folders folders, Terminal terminal)
      throws IOException, UnusableException {
    Submission text = read(file);
    Path beside = file.toAbsolutePath().resolveSibling(folders.forms().getFileName());
    KnownForms known = KnownForms.in(List.of(folders.forms(), beside));
    known.faults().forEach(terminal.err()::println);
    return new SubmissionFile(file, text, known.forms().formOf(text));
  }

  private static Submission read(Path file) throws UnusableException {
    try {
      return ExchangeFile.read(file);
    } catch (IOException e) {
      throw new UnusableException(Messages.text("app.export.unreadable", file.toString()), e);
    }
  }
}
