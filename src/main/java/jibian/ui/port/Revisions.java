package jibian.ui.port;

import module java.base;

import jibian.model.Id;
import jibian.model.Part;

/// What was. Calls read from the disk: not for the window's thread; what is thrown has a message for the clerk.
public interface Revisions {

  /// What a section, project or supplement was, the latest first; the first is what it is now, unless it was deleted.
  List<State> states(long text, Id part) throws IOException;

  /// What each section, project and supplement of a text was, in the same way.
  List<List<State>> all(long text) throws IOException;

  /// What is in the recycle bin, the latest first.
  List<Discarded> bin() throws IOException;

  /// Takes a whole text out of the bin, or puts a part back into a text that is not open.
  void putBack(Discarded discarded) throws IOException;

  /// What a part was from one step to the next.
  ///
  /// @param label the step that made it so
  record State(Instant saved, String label, Part content) {}

  /// Something in the recycle bin.
  ///
  /// @param text the text it is or was in
  /// @param content the part; empty where it is a whole text
  /// @param deleted when; it stays for thirty days
  /// @param path where it was, from the outside in
  /// @param label the step that deleted it; empty for a whole text
  /// @param owner the project of an indicator; itself otherwise
  /// @param ahead how many stood before it in its list
  record Discarded(
      long text,
      Optional<Part> content,
      Instant deleted,
      List<String> path,
      String label,
      Id owner,
      int ahead) {

    public Discarded {
      path = List.copyOf(path);
    }
  }
}
