package jibian.ui.port;

import module java.base;

import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.StageForm;
import jibian.intake.Intake;
import jibian.model.Submission;
import jibian.page.Document;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;

/// Documents that are read and written. Not for the window's thread.
public interface Documents {

  /// The text in an exchange file.
  ///
  /// @throws UnusableException if it cannot be understood; says file, place and reason
  Submission read(Path file) throws UnusableException, IOException;

  /// What stands in a file of another program.
  ///
  /// @throws UnusableException if it cannot be read, with what it is and what to do
  SourceDocument source(Path file) throws UnusableException;

  /// The forms a file may be in: those that are known, and those that lie beside it.
  default Forms forms(Path file, Forms known) {
    return known;
  }

  /// Makes the forms that lie beside a file the unit's own, so that a text in one of them opens again.
  ///
  /// @param known learns them
  default void keepForms(Path file, Forms known) throws IOException {}

  /// What a source says, in the form that fits it best.
  ///
  /// @param forms those it may be in, at least one
  Understood understand(SourceDocument source, List<Form> forms) throws UnusableException;

  /// What was understood of a source.
  ///
  /// @param intake with what is doubtful and what found no place
  /// @param text the same as a text
  record Understood(Intake intake, Submission text) {}

  /// The text of the example department.
  Submission example() throws IOException;

  /// The files that an order would replace.
  List<Existing> existing(Order order);

  /// Something that is there.
  ///
  /// @param folder whether it is a folder, which is never replaced
  record Existing(Path file, Instant changed, boolean folder) {}

  /// Writes documents: all of them, whole, or none.
  ///
  /// @param progress told what is being written
  /// @param cancelled asked between files whether to stop
  /// @return the files, or none where it was cancelled
  /// @throws IOException with a message for the clerk
  Exported export(Order order, Consumer<String> progress, BooleanSupplier cancelled)
      throws IOException;

  /// Writes a text to an exchange file, whole or not at all.
  ///
  /// @throws IOException with a message for the clerk
  void save(Submission text, Path file) throws IOException;

  /// Writes pages that are no text of a form as a Word file, whole or not at all.
  ///
  /// @throws IOException with a message for the clerk
  void save(Document pages, Path file) throws IOException;

  /// Opens a file or folder with what the system has for it.
  void open(Path path) throws IOException;

  /// What is to be written.
  ///
  /// @param stage the stage whose tables are wanted; empty for the text with its goals
  /// @param positions of projects, from 0; empty for the whole text
  /// @param name of the files, without what follows the dot
  /// @param beside whether files of the same name stay, and the new ones get a number
  record Order(
      Submission text,
      Form form,
      Optional<StageForm> stage,
      List<Integer> positions,
      Set<Format> formats,
      Path folder,
      String name,
      boolean beside) {}

  /// What was written.
  ///
  /// @param remarks what the files could not hold as it is
  record Exported(List<Path> files, List<String> remarks) {}

  /// A kind of file that a text can become: Word, Excel, PDF, the exchange file.
  enum Format {
    DOCX,
    XLSX,
    PDF,
    JSON;

    /// What the files end in, and what the command line names them by.
    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
