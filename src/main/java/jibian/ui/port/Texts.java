package jibian.ui.port;

import module java.base;

import jibian.model.Submission;
import jibian.source.SourceDocument;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.UnusableException;

/// Where texts are kept. Calls that read or delete are made off the window's thread.
public interface Texts extends Steps {

  /// The texts that are kept, the one changed last first.
  List<Entry> list() throws IOException;

  /// Reads a text.
  ///
  /// @throws UnusableException if it is not there or cannot be understood; says what to do
  Opened open(long text) throws UnusableException, IOException;

  Opened add(Submission text) throws IOException;

  /// Takes in a new text with what it was read from: both or none.
  Opened add(Submission text, ReadSource source) throws IOException;

  /// What a text was read from; empty where that was not kept.
  Optional<ReadSource> source(long text) throws IOException;

  /// The text that was read from the same document, whatever its file is called by now, the one changed last of
  /// several; empty where there is none. What stands in it counts: a later program may divide its cells in another way.
  default Optional<Entry> readFrom(SourceDocument document) throws IOException {
    String words = document.words();
    for (Entry entry : list()) {
      if (source(entry.id())
          .flatMap(ReadSource::document)
          .filter(one -> one.words().equals(words))
          .isPresent()) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// Takes in the example as a text that is nobody's.
  Opened addExample(Submission text) throws IOException;

  /// Tries at once what the disk refused.
  void retry();

  /// Says who is told when the disk refuses to save, with what is wrong and what to do, and with nothing when all is
  /// saved again; from any thread.
  void refusals(Consumer<Optional<String>> listener);

  void delete(long text) throws IOException;

  /// Takes a text out of the recycle bin.
  void undelete(long text) throws IOException;

  /// A text in the list.
  ///
  /// @param form the id of its form
  /// @param example whether it is the example, which belongs to no unit of the clerk's
  record Entry(
      long id,
      String year,
      String unit,
      String form,
      int projects,
      Instant changed,
      boolean example) {

    /// What it is called in a list: year and unit.
    public String title() {
      String whole = year + " " + (unit.isBlank() ? Messages.text("text.unnamed") : unit);
      String name = Excerpt.label(whole).strip();
      return example ? Messages.text("start.example.mark", name) : name;
    }
  }

  /// A text that was read.
  ///
  /// @param lastId the greatest id ever given in it
  /// @param before what undo leads back to where the text was just taken in as one step
  record Opened(Entry entry, Submission text, long lastId, Optional<Submission> before) {
    public Opened(Entry entry, Submission text, long lastId) {
      this(entry, text, lastId, Optional.empty());
    }

    /// The same where taking it in can be taken back.
    public Opened from(Submission nothing) {
      return new Opened(entry, text, lastId, Optional.of(nothing));
    }
  }
}
