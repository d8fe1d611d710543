package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.window.MainWindow;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The window from its first start on.
class StartTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Services services = Fakes.services(texts, Platform::runLater);
  private final FxRobot robot = new FxRobot();
  private MainWindow mainWindow;
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    show();
  }

  private void show() {
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

  private void fire(String id) {
    Fx.until("there is " + id, () -> lookup(id) instanceof Button button && !button.isDisabled());
    Fx.run(() -> ((Button) lookup(id)).fire());
  }

  private Node lookup(String id) {
    Node node = stage.getScene().lookup("#" + id);
    return node != null && node.isVisible() ? node : null;
  }

  private Workspace workspace() {
    Fx.until("a text is open", () -> mainWindow.workspace() != null);
    return Fx.call(mainWindow::workspace);
  }

  @Test
  void theKeysAreListedBeforeATextIsOpen() {
    robot.push(KeyCode.CONTROL, KeyCode.SLASH);
    Fx.until("the list", () -> stage.getScene().lookup(".key-list") != null);
    robot.push(KeyCode.ESCAPE);
    Fx.until("closed", () -> stage.getScene().lookup(".key-list") == null);
  }

  /// No field is meant there.
  @Test
  void f1ExplainsTheProgramBeforeATextIsOpen() {
    MenuBar menus = (MenuBar) stage.getScene().lookup(".menu-bar");
    assertThat(
            menus.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText))
        .contains("使用说明")
        .doesNotContain("本栏怎样填");
    robot.push(KeyCode.F1);
    Fx.until("the handbook", () -> stage.getScene().lookup(".handbook") != null);
    robot.push(KeyCode.ESCAPE);
    Fx.until("closed", () -> stage.getScene().lookup(".handbook") == null);
  }

  @Test
  void theExampleOpens() {
    Fx.picture(stage.getScene(), "start-first-1000x700");
    fire("example");
    Submission text = workspace().session().text();
    assertThat(text.text("unit.name")).isEqualTo("中共承德县委政法委员会本级");
    Fx.pulse(stage.getScene());
    Region tree = (Region) lookup("tree");
    assertThat(Fx.call(tree::getWidth)).as("room for names").isGreaterThan(200);
    assertThat(Fx.call(() -> stage.getScene().getFocusOwner().getStyleClass()))
        .as("the keyboard is in the table")
        .contains("cell-editor");
    assertThat(Fx.call(stage::getTitle)).contains("2023 中共承德县委政法委员会本级");
    Fx.run(mainWindow::start);
    Fx.until("it is listed", () -> lookup("continue") != null);
    Fx.picture(stage.getScene(), "start-1000x700");
    fire("continue");
    assertThat(workspace().session().text()).isEqualTo(text);
  }

  @Test
  void aNewTextIsMadeFromAForm() {
    fire("new");
    Fx.until("asked", () -> lookup("new-unit") != null && lookup("new-unit").isFocused());
    robot.write("某县民政局", 0);
    Fx.picture(stage.getScene(), "new-1000x700");
    robot.push(KeyCode.ENTER);
    EditingSession session = workspace().session();
    Submission text = session.text();
    assertThat(text.form()).isEqualTo("hebei");
    assertThat(text.year()).isEqualTo("2027");
    assertThat(text.text("unit.name")).isEqualTo("某县民政局");
    Fx.run(
        () ->
            session.edit("单位名称", Address.ofText("unit.name"), it -> it.with("unit.name", "某县教育局")));
    assertThat(Fx.call(stage::getTitle)).contains("2027 某县教育局");
  }

  @Test
  void aTextThatWasNotToBeOpenedLastTimeIsNotOpenedByItself() {
    fire("example");
    workspace();
    String id = services.settings().get("open").orElseThrow();
    Fx.until("it is open", () -> services.settings().get("opening").equals(Optional.of("")));
    assertThat(reopened()).as("opened in order").isNotNull();
    services.settings().put("opening", id);
    assertThat(reopened()).as("broken off while it was opened").isNull();
    Fx.picture(stage.getScene(), "start-interrupted-1000x700");
    fire("continue");
    assertThat(workspace()).as("opened when asked for").isNotNull();
  }

  @Test
  void aTextThatWasLeftForTheStartPageIsNotOpenedByItselfAfterAKill() {
    fire("example");
    workspace();
    Fx.until("it is open", () -> services.settings().get("opening").equals(Optional.of("")));
    assertThat(reopened()).as("killed over the text").isNotNull();
    Fx.run(mainWindow::start);
    assertThat(reopened()).as("killed on the start page").isNull();
  }

  private Workspace reopened() {
    Fx.run(
        () -> {
          stage.close();
          stage = new Stage();
          mainWindow = new MainWindow(stage, services);
          mainWindow.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isShowing());
    return Fx.call(() -> mainWindow.workspace());
  }

  @Test
  void whatCannotBeReadIsTold() {
    Fx.run(() -> mainWindow.starting().open(Path.of("no-such-file.json")));
    Fx.until("told", () -> mainWindow.overlay().showing());
    robot.push(KeyCode.ENTER);
    fire("example");
    Submission text = workspace().session().text();
    Fx.run(() -> mainWindow.starting().open(Path.of("坏 文件.json")));
    Fx.until("told over the text", () -> mainWindow.overlay().showing());
    Fx.picture(stage.getScene(), "file-fault-1000x700");
    robot.push(KeyCode.ENTER);
    assertThat(Fx.call(() -> mainWindow.overlay().showing())).isFalse();
    assertThat(workspace().session().text()).isEqualTo(text);
  }
}
