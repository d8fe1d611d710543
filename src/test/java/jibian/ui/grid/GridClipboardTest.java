package jibian.ui.grid;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import jibian.model.Address;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cells copied and pasted by keys in a real window.
class GridClipboardTest {
  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800);
    Address first =
        new Address(window.text().projects().getFirst().indicators().getFirst().id(), "level3");
    Fx.run(() -> window.go(first));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private String cell(int row, String field) {
    return window.text().projects().getFirst().indicators().get(row).text(field);
  }

  private static void clipboard(String text) {
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void theOlderKeysOfTheClipboardDoTheSame() {
    clipboard("甲\t描述甲\r\n乙\t描述乙\r\n");
    window.press(SHIFT, KeyCode.INSERT);
    assertThat(cell(1, "description")).isEqualTo("描述乙");
    clipboard("");
    window.press(CONTROL, KeyCode.INSERT);
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("甲\t描述甲\r\n乙\t描述乙\r\n");
    window.press(SHIFT, KeyCode.DELETE);
    assertThat(cell(0, "level3")).isEmpty();
  }

  @Test
  void keysThatAreNotTheGridsAreLeftToTheWindow() {
    clipboard("甲");
    AtomicBoolean reached = new AtomicBoolean();
    KeyCombination keys = KeyCombination.valueOf("Shortcut+Shift+V");
    Fx.run(() -> window.scene().getAccelerators().put(keys, () -> reached.set(true)));
    window.press(CONTROL, SHIFT, V);
    assertThat(reached).isTrue();
    assertThat(cell(0, "level3")).isEqualTo("宣传、活动开展次数");
    window.press(CONTROL, V);
    assertThat(cell(0, "level3")).isEqualTo("甲");
  }

  @Test
  void aBlockFromExcel() {
    clipboard("甲\t描述甲\r\n乙\t描述乙\r\n");
    window.press(CONTROL, V);
    assertThat(cell(1, "description")).isEqualTo("描述乙");
    window.press(CONTROL, KeyCode.C);
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("甲\t描述甲\r\n乙\t描述乙\r\n");
  }
}
