package jibian.ui.window;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.kit.FileChoice;
import jibian.ui.port.Diagnostics;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The clerk sends what whoever looks into a fault needs, and decides whether a text goes along.
class DiagnosticsTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private final Written written = new Written();
  private MainWindow mainWindow;
  private Stage stage;

  /// What is asked to be written.
  private static final class Written implements Diagnostics {
    private final List<Path> files = new ArrayList<>();
    private List<String> window = List.of();
    private List<String> enclosed = List.of();
    private boolean full;

    @Override
    public void write(Path file, List<String> surroundings, List<Texts.Entry> along)
        throws IOException {
      if (full) {
        throw new IOException("磁盘已满");
      }
      files.add(file);
      window = surroundings;
      enclosed = along.stream().map(Texts.Entry::title).toList();
    }
  }

  /// The clerk leaves the name as it is offered.
  private record Picked() implements FileChoice {
    @Override
    public List<Path> toOpen(Window window, String name, List<String> kinds) {
      return List.of();
    }

    @Override
    public Optional<Path> toWrite(Window window, Kind kind, String name) {
      return Optional.of(Path.of(name));
    }
  }

  @BeforeEach
  void open() {
    Fx.start();
    var _ = texts.add(Fakes.text("zunhua-2022"));
    var _ = texts.add(Fakes.text("tangshan-2022"));
    Fx.run(
        () -> {
          stage = new Stage();
          mainWindow =
              new MainWindow(
                  stage,
                  Fakes.with(Fakes.services(texts, Platform::runLater), written),
                  new Picked(),
                  Commands.ALL);
          stage.setMaximized(false);
          stage.setWidth(1000);
          stage.setHeight(700);
          mainWindow.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void command() {
    MenuItem item = item();
    Fx.run(item::fire);
    Fx.until("the box says what it adds", () -> ((Labeled) node("#enclosing")).isVisible());
  }

  private MenuItem item() {
    Fx.pulse(stage.getScene());
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(one -> "diagnostics.title".equals(one.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Node node(String id) {
    return stage.getScene().lookup(id);
  }

  private void press(KeyCode key) {
    robot.push(key);
    Fx.run(() -> {});
  }

  private void said(String words) {
    Fx.until(words, () -> ((Labeled) node("#word")).getText().contains(words));
  }

  @Test
  void onTheStartPageOneKeyWritesItWithoutTexts() {
    command();
    assertThat(((Labeled) node("#enclosing")).getText()).contains("全部 2 份文本");
    assertThat(((CheckBox) node("#enclosing")).isSelected()).isFalse();
    said("没有写过的内容");
    Fx.picture(stage.getScene(), "diagnostics-1000x700");
    press(ENTER);
    said("已导出到“绩编诊断信息 20261120T120300.zip”");
    assertThat(written.files).containsExactly(Path.of("绩编诊断信息 20261120T120300.zip"));
    assertThat(written.enclosed).isEmpty();
    assertThat(written.window)
        .anyMatch(line -> line.equals("window: 1000 x 700"))
        .anyMatch(line -> line.matches("screen: 1000 x 1000, scale 1\\.00, .*"));
    assertThat(node("#show").isVisible()).isTrue();
  }

  @Test
  void theOpenTextGoesAlongWhereItIsTicked() {
    Fx.run(() -> mainWindow.starting().resume(1, () -> {}));
    Fx.until("open", () -> mainWindow.workspace() != null);
    command();
    assertThat(((Labeled) node("#enclosing")).getText()).contains("“2022 中共遵化市委政法委本级”");
    while (!Fx.call(() -> node("#enclosing").isFocused())) {
      press(TAB);
    }
    press(SPACE);
    press(ENTER);
    said("已导出");
    assertThat(written.enclosed).containsExactly("2022 中共遵化市委政法委本级");
  }

  /// There is no box to tick then.
  @Test
  void withoutTextsNothingIsSaidOfTickingABox() throws IOException {
    texts.delete(1);
    texts.delete(2);
    MenuItem item = item();
    Fx.run(item::fire);
    said("没有写过的内容");
    assertThat(((Labeled) node("#word")).getText()).doesNotContain("勾选");
  }

  @Test
  void whatTheDiskRefusesIsSaid() {
    written.full = true;
    command();
    press(ENTER);
    said("磁盘已满");
    assertThat(node("#show").isVisible()).isFalse();
  }
}
