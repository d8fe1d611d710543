package jibian.ui.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

/// Where the keyboard is when what lay over the window is closed.
class KeyboardBackTest {
  private TextField field;
  private TextField place;
  private Overlay overlay;

  private Shown open() {
    return Shown.open(400, 300, this::window);
  }

  private StackPane window() {
    field = new TextField();
    place = new TextField();
    overlay = new Overlay();
    return new StackPane(new VBox(new TextField(), field, place), overlay);
  }

  private void cover() {
    Button button = new Button();
    overlay.home(place::requestFocus);
    field.requestFocus();
    overlay.show(new VBox(button), button, Pos.CENTER);
  }

  private static Node keyboard(Shown shown) {
    return Fx.call(() -> shown.scene().getFocusOwner());
  }

  @Test
  void theKeyboardGoesBackToWhatHadIt() {
    try (Shown shown = open()) {
      Fx.run(this::cover);
      shown.robot().push(KeyCode.ESCAPE);
      assertThat(keyboard(shown)).isEqualTo(field);
    }
  }

  @Test
  void whatWentOutOfSightGivesTheKeyboardToThePlace() {
    try (Shown shown = open()) {
      Fx.run(this::cover);
      Fx.run(() -> field.setVisible(false));
      shown.robot().push(KeyCode.ESCAPE);
      assertThat(keyboard(shown)).isEqualTo(place);
    }
  }
}
