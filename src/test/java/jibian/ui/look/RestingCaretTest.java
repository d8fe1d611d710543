package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The caret, which alone would make an idle window draw, stands still while nobody does anything.
@Tag("alone")
class RestingCaretTest {
  private static final int SECONDS = 2;

  /// How often the caret comes or goes in two seconds. Frames say nothing: another window may draw meanwhile.
  private static int changes(TextArea area) throws InterruptedException {
    int changes = 0;
    boolean seen = Fx.call(() -> caretIsSeen(area));
    for (int look = 0; look < SECONDS * 20; look++) {
      Thread.sleep(50);
      boolean now = Fx.call(() -> caretIsSeen(area));
      changes += now == seen ? 0 : 1;
      seen = now;
    }
    return changes;
  }

  /// Of the paths in a text box the one that is thin and upright.
  private static boolean caretIsSeen(TextArea area) {
    return area.lookupAll("Path").stream()
        .filter(
            node -> node.getLayoutBounds().getHeight() > 8 && node.getLayoutBounds().getWidth() < 4)
        .mapToDouble(Node::getOpacity)
        .anyMatch(opacity -> opacity == 1);
  }

  @Test
  void theCaretBlinksForAWhileAndThenStands() throws Exception {
    Fx.start();
    TextArea area = Fx.call(() -> new TextArea("文字"));
    try (Shown shown = Shown.open(400, 200, () -> new VBox(area))) {
      Fx.run(area::requestFocus);
      assertThat(changes(area)).as("it blinks").isGreaterThan(SECONDS);
      Thread.sleep((long) RestingCaret.QUIET.toMillis());
      assertThat(changes(area)).as("it stands").isZero();
      assertThat(Fx.call(() -> caretIsSeen(area))).isTrue();
      shown.robot().push(KeyCode.RIGHT);
      assertThat(changes(area)).as("it blinks again").isGreaterThan(SECONDS);
      Thread.sleep((long) RestingCaret.QUIET.toMillis());
      assertThat(changes(area)).as("it stands again").isZero();
      assertThat(Fx.call(() -> caretIsSeen(area))).isTrue();
      Fx.run(() -> shown.scene().getRoot().requestFocus());
      assertThat(Fx.call(() -> caretIsSeen(area))).as("without the keyboard").isFalse();
    }
  }
}
