package jibian.ui.overlay;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.ui.kit.Nodes;

/// Something the clerk is told or asked: a title, a text, and buttons, the first of which is the usual answer.
public final class MessageBox {
  public static void show(Overlay overlay, String title, String text, Answer... answers) {
    Label head = Nodes.label(title, "title");
    Label body = Nodes.wrapped(text);
    HBox buttons = Nodes.row("buttons");
    List<Button> all = Stream.of(answers).map(answer -> button(overlay, answer)).toList();
    all.getFirst().getStyleClass().add("accent");
    all.getFirst().setDefaultButton(true);
    buttons.getChildren().setAll(all.reversed());
    VBox box = new VBox(head, body, buttons);
    box.getStyleClass().add("message");
    overlay.show(box, all.getFirst(), Pos.CENTER);
  }

  private static Button button(Overlay overlay, Answer answer) {
    Button button = new Button(answer.label());
    button.setOnAction(
        _ -> {
          overlay.close();
          answer.action().run();
        });
    return button;
  }

  public record Answer(String label, Runnable action) {

    /// One that only closes the message.
    public static Answer close(String label) {
      return new Answer(label, () -> {});
    }
  }
}
