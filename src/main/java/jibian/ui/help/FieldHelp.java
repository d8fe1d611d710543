package jibian.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.text.Paths;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// F1: what belongs into the field under the cursor, in the official wording, with an example; the handbook elsewhere.
public final class FieldHelp {
  /// Shows it beside the field, without keeping the clerk from anything.
  ///
  /// @param field a key of the exchange file, or a path below one
  /// @param name what the field is called
  public static void show(Overlay overlay, String field, String name) {
    String key = key(field);
    if (!Messages.has("help.field." + key)) {
      Handbook.show(overlay);
      return;
    }
    Label title = Nodes.label(name, "title");
    Label text = Nodes.wrapped(Messages.text("help.field." + key));
    text.setMinHeight(Region.USE_PREF_SIZE);
    Label close = Nodes.label(Messages.text("help.close"), "muted");
    VBox card = new VBox(title, text, close);
    card.setId("field-help");
    overlay.explain(card, true);
  }

  /// The field itself: of a stage of the year behind its path, of another before what is below it.
  private static String key(String field) {
    int dot = field.indexOf('.');
    String first = dot < 0 ? field : field.substring(0, dot);
    return Paths.STAGES.contains(first) ? field.substring(field.lastIndexOf('.') + 1) : first;
  }
}
