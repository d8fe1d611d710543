package jibian.ui.help;

import java.util.Set;
import jibian.text.Messages;
import jibian.ui.overlay.Message;
import jibian.ui.overlay.Overlay;

/// F1: what belongs into the field under the cursor, in the official wording, with an example.
public final class FieldHelp {
  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "code",
          "budget",
          "fiscal",
          "other",
          "purpose",
          "plan",
          "goals",
          "level1",
          "level2",
          "level3",
          "description",
          "value",
          "basis",
          "weight",
          "heading",
          "paragraphs",
          "goal",
          "indicators");

  private FieldHelp() {}

  /// Shows it over the window.
  ///
  /// @param field a key of the exchange file, or a path below one
  /// @param name what the field is called
  public static void show(Overlay overlay, String field, String name) {
    int dot = field.indexOf('.');
    String key = dot < 0 ? field : field.substring(0, dot);
    boolean known = KNOWN.contains(key);
    Message.show(
        overlay,
        known && !name.isEmpty() ? name : Messages.text("help.general.title"),
        known ? Messages.text("help.field." + key) : Messages.text("help.general"),
        Message.Answer.close(Messages.text("dialog.ok")));
  }
}
