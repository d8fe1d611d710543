package jibian.ui.field;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import jibian.text.Messages;
import jibian.ui.findings.FindingItem;

/// How a box shows what is wrong with its text: by its border, by words under the mouse, by words where it is empty.
final class FieldMark {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
  private static final String UNFILLED = Messages.text("field.unfilled");

  private final TextInputControl control;
  private final Tooltip tooltip = new Tooltip();

  FieldMark(TextInputControl control) {
    this.control = control;
  }

  void show(List<FindingItem> found) {
    String words = control.getPromptText() == null ? "" : control.getPromptText();
    String prompt = words.equals(UNFILLED) ? "" : words;
    boolean overridden = !found.isEmpty() && found.getFirst().overridden();
    FindingItem.Rank worst = found.isEmpty() || overridden ? null : found.getFirst().rank();
    control.pseudoClassStateChanged(ERROR, worst == FindingItem.Rank.ERROR);
    control.pseudoClassStateChanged(WARNING, worst == FindingItem.Rank.WARNING);
    control.pseudoClassStateChanged(HINT, worst == FindingItem.Rank.HINT);
    boolean unfilled = worst == FindingItem.Rank.UNFILLED && prompt.isEmpty();
    control.setPromptText(unfilled ? UNFILLED : prompt);
    tooltip.setText(String.join("\n", found.stream().map(FindingItem::message).toList()));
    tip();
  }

  /// What is wrong, under the mouse; not over the text while the clerk types it, where the bubble says it.
  void tip() {
    boolean away = control.isFocused() || tooltip.getText().isEmpty();
    control.setTooltip(away ? null : tooltip);
    if (away) {
      tooltip.hide();
    }
  }
}
