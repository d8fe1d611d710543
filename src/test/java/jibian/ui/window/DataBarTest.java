package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the clerk is told of the folder of the texts.
class DataBarTest {
  private static final String DOUBT =
      "文件夹“C:\\Users\\李\\OneDrive\\绩效文本”由“OneDrive”自动同步，正在写入的数据可能被同步打断而损坏。"
          + "请把数据放在本机的普通文件夹里，同步盘只用来存放备份。";

  private final Fakes.Memory texts = new Fakes.Memory();
  private final List<Path> moved = new ArrayList<>();
  private Optional<String> doubt = Optional.empty();
  private final Services services =
      Fakes.with(
          Fakes.services(texts, Platform::runLater),
          new Fakes.NoBackups() {
            @Override
            public Optional<String> doubt() {
              return doubt;
            }

            @Override
            public void moveTo(Path pointed) {
              moved.add(pointed);
            }
          });
  private Stage stage;
  private MainWindow mainWindow;

  private void open() {
    Fx.start();
    Fx.run(
        () -> {
          stage = new Stage();
          mainWindow = new MainWindow(stage, services);
          stage.setMaximized(false);
          stage.setWidth(1000);
          stage.setHeight(700);
          mainWindow.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.pulse(stage.getScene());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private boolean shows(String id) {
    Node node = stage.getScene().lookup("#" + id);
    return node.isVisible();
  }

  private DataBar bar() {
    return (DataBar) stage.getScene().lookup("#data-bar");
  }

  private void press(String id) {
    Fx.run(() -> ((Hyperlink) stage.getScene().lookup("#" + id)).fire());
  }

  @Test
  void aFolderInACloudIsToldUntilTheClerkDismissesIt() {
    doubt = Optional.of(DOUBT);
    open();
    Fx.until("told", () -> shows("data-bar"));
    Fx.picture(stage.getScene(), "data-bar-doubt-1000x700");
    Fx.run(() -> bar().moveTo(Path.of("/data/绩效文本")));
    Fx.until("moved", () -> moved.size() == 1 && !shows("bar-move"));
    doubt = Optional.of(DOUBT);
    press("bar-dismiss");
    assertThat(Fx.call(() -> shows("data-bar"))).as("the doubt is still there").isTrue();
    press("bar-dismiss");
    assertThat(Fx.call(() -> shows("data-bar"))).isFalse();
    close();
    open();
    Fx.run(() -> {});
    assertThat(Fx.call(() -> shows("data-bar"))).as("not told again").isFalse();
  }

  @Test
  void whatTheDiskRefusesIsToldUntilItIsSaved() {
    open();
    Fx.run(() -> mainWindow.enter(texts.add(Fakes.text("zunhua-2022"))));
    assertThat(Fx.call(() -> shows("data-bar"))).isFalse();
    texts.full(true);
    Fx.run(
        () -> {
          var session = mainWindow.workspace().session();
          Address cell = new Address(session.text().projects().getFirst().id(), "budget");
          session.edit("修改", cell, text -> CellEdits.set(text, cell, "58.00"));
        });
    Fx.until("told", () -> shows("data-bar") && shows("bar-copy") && shows("bar-move"));
    Fx.picture(stage.getScene(), "data-bar-full-1000x700");
    texts.full(false);
    press("bar-again");
    Fx.until("saved", () -> !shows("data-bar"));
  }
}
