package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

class StatusBarTest {

  @Test
  void whyItCouldNotBeSavedLeavesTheOthersTheirRoom() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 700)) {
      Fx.run(
          () ->
              window
                  .workspace()
                  .session()
                  .refused(
                      "文件夹“/home/clerk/.local/share/jibian”所在的磁盘已满，还没有保存。" + "请腾出空间。".repeat(20)));
      Fx.pulse(window.scene());
      assertThat(cut(window)).extracting(Labeled::getId).containsExactly("saved");
    }
  }

  /// What is not said takes no room.
  @Test
  void inTheLeastWindowNothingOfASmallTextIsCut() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 800, 560)) {
      Fx.pulse(window.scene());
      assertThat(cut(window)).isEmpty();
    }
  }

  private static List<Labeled> cut(WorkspaceWindow window) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".status > *").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(one -> one.isVisible() && one.getWidth() < one.prefWidth(-1) - 1)
                .toList());
  }
}
