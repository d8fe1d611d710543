package jibian.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.grid.GridCommands;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.window.Commands;
import org.junit.jupiter.api.Test;

/// The list of keys tells what the commands of the window and of its tables are, and no more.
class KeyListTest {
  private static List<String> lines(Overlay overlay) {
    ScrollPane scroll = (ScrollPane) overlay.lookup(".key-list .scroll-pane");
    GridPane keys = (GridPane) scroll.getContent();
    List<String> texts = keys.getChildren().stream().map(it -> ((Label) it).getText()).toList();
    List<String> lines = new ArrayList<>();
    for (int at = 0; at + 1 < texts.size(); at++) {
      lines.add(texts.get(at) + " " + texts.get(at + 1));
    }
    return lines;
  }

  @Test
  void keysThatDoTheSameAreOneLine() {
    Fx.start();
    Overlay overlay = Fx.call(Overlay::new);
    Fx.run(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(overlay, 1000, 800));
          new Appearance(new Fakes.Kept()).dress(stage.getScene());
          stage.show();
          KeyList.show(overlay, Commands.ALL, GridCommands.ALL);
        });
    Fx.pulse(overlay.getScene());
    Fx.picture(overlay.getScene(), "key-list");
    assertThat(Fx.call(() -> lines(overlay)))
        .contains(
            "F2 修改当前格", "Esc 恢复原值", "Ctrl+Home、End 到表首、表尾", "Ctrl+D 向下填充", "Ctrl+Shift+D 与另一份对照")
        .anyMatch(line -> line.matches("Ctrl\\+.、.、.、. 到区域边缘"))
        .noneMatch(line -> line.startsWith(" ") || line.contains("Backspace"));
    Fx.run(() -> overlay.getScene().getWindow().hide());
  }
}
