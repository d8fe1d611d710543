package jibian.ui.window;

import java.util.Optional;
import jibian.ui.port.Settings;

/// Which text is open, for the next start of the program.
///
/// @param settings where that is kept
record OpenText(Settings settings) {
  private static final String OPEN = "open";
  private static final String OPENING = "opening";

  Optional<Long> id() {
    return settings.get(OPEN).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
  }

  /// Whether the window did not answer after that text came into it.
  boolean isUnanswered() {
    return id().isPresent() && settings.get(OPEN).equals(settings.get(OPENING));
  }

  /// A text is about to come into the window.
  void opening(long id) {
    settings.put(OPENING, Long.toString(id));
  }

  /// The window answers.
  void answered() {
    settings.put(OPENING, "");
  }

  void is(long id) {
    settings.put(OPEN, Long.toString(id));
  }

  void none() {
    settings.put(OPEN, "");
  }
}
