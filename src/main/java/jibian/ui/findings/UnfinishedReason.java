package jibian.ui.findings;

import jibian.ui.port.Settings;
import jibian.ui.session.EditingSession;

/// The reason that is being written but not given yet. It is no part of the text, since what is not given must not
/// count as one; it is kept beside it, so that it stands there again if the program dies.
public record UnfinishedReason(Settings settings, EditingSession session) {
  /// Keeps what is written in a field until it is given or given up, and puts in what was left there.
  ///
  /// @param question tells what it is a reason for
  public void keep(ReasonField field, String question) {
    String mark = question.replace('\n', ' ') + "\n";
    settings
        .get(key())
        .filter(kept -> kept.startsWith(mark))
        .ifPresent(kept -> field.setText(kept.substring(mark.length())));
    field
        .textProperty()
        .subscribe(
            (_, _) ->
                session.typing(
                    () -> {
                      if (field.getScene() != null) {
                        settings.put(
                            key(), field.written().isEmpty() ? "" : mark + field.written());
                      }
                      return field.composing();
                    }));
    field
        .sceneProperty()
        .subscribe(
            (_, now) -> {
              if (now == null) {
                settings.put(key(), "");
              }
            });
  }

  private String key() {
    return "reason." + session.entry().id();
  }
}
