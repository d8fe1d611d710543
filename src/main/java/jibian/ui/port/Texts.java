package jibian.ui.port;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import jibian.model.Submission;
import jibian.text.UnusableException;

/// Where texts are kept. Calls that read or delete are made off the window's thread.
public interface Texts {

  /// The texts that are kept, the one changed last first.
  List<Entry> list() throws IOException;

  /// Reads a text.
  ///
  /// @throws UnusableException if it is not there or cannot be understood; says what to do
  Opened open(long text) throws UnusableException, IOException;

  /// Takes in a new text.
  Opened add(Submission text) throws IOException;

  /// Begins to save a step; returns at once. Steps of a text are saved in the order of the calls.
  ///
  /// @param label what was done, for the history
  /// @return completed when the step survives a crash, with the time; exceptionally with a message for the clerk
  CompletionStage<Instant> save(long text, Submission before, Submission after, String label);

  /// Puts a text into the recycle bin.
  void delete(long text) throws IOException;

  /// Takes a text out of the recycle bin.
  void undelete(long text) throws IOException;

  /// A text in the list.
  ///
  /// @param budget the sum of its budgets as text, e.g. 813.40; empty where it has none
  record Entry(long id, String year, String unit, int projects, String budget, Instant changed) {}

  /// A text that was read.
  ///
  /// @param lastId the greatest id ever given in it
  record Opened(Entry entry, Submission text, long lastId) {}
}
