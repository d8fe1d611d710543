package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

/// The window draws nothing while nobody does anything.
class RestingCaretTest {
  private static final int SECONDS = 2;

  private static int frames(Shown shown) throws InterruptedException {
    AtomicInteger frames = new AtomicInteger();
    Runnable count = frames::incrementAndGet;
    Fx.run(() -> shown.scene().addPreLayoutPulseListener(count));
    Thread.sleep(SECONDS * 1000L);
    Fx.run(() -> shown.scene().removePreLayoutPulseListener(count));
    return frames.get();
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
      assertThat(frames(shown)).as("it blinks").isGreaterThan(20 * SECONDS);
      Thread.sleep((long) RestingCaret.QUIET.toMillis());
      assertThat(frames(shown)).as("it stands").isLessThan(3);
      assertThat(Fx.call(() -> caretIsSeen(area))).isTrue();
      shown.robot().push(KeyCode.RIGHT);
      assertThat(frames(shown)).as("it blinks again").isGreaterThan(20 * SECONDS);
      Thread.sleep((long) RestingCaret.QUIET.toMillis());
      assertThat(frames(shown)).isLessThan(3);
      assertThat(Fx.call(() -> caretIsSeen(area))).isTrue();
      Fx.run(() -> shown.scene().getRoot().requestFocus());
      assertThat(Fx.call(() -> caretIsSeen(area))).as("without the keyboard").isFalse();
    }
  }
}
