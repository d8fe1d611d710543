package jibian.ui.intake;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Texts;

/// Says which text was made of the same file before, and leads to it.
final class EarlierText extends HBox {
  private final Consumer<Texts.Entry> open;

  EarlierText(Consumer<Texts.Entry> open) {
    this.open = open;
    getStyleClass().add("import-earlier");
    Nodes.show(this, false);
  }

  /// @param changed when the text was changed last, in words
  void show(Texts.Entry text, String changed) {
    Hyperlink link =
        Nodes.link(Messages.text("import.earlier.open"), "open-earlier", () -> open.accept(text));
    getChildren()
        .setAll(
            Nodes.grow(Nodes.wrapped(Messages.text("import.earlier", text.title(), changed))),
            link);
    Nodes.show(this, true);
  }
}
