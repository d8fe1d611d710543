package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.form.Form;
import jibian.model.Address;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Backups;
import jibian.ui.port.Texts;
import jibian.ui.session.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Walks through every dialog: one button is blue, Enter presses it from wherever the keyboard is, and a button
/// that has the keyboard is the blue one.
class DialogsTest {
  private static final int STOPS = 24;

  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private MainWindow mainWindow;
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.start();
    Backups backups =
        new Fakes.NoBackups() {
          @Override
          public List<Backup> list() throws IOException {
            List<Texts.Entry> contents = texts.list();
            return List.of(
                new Backup(Path.of("b"), Fakes.CLOCK.instant(), Reason.CLOSED, contents));
          }

          @Override
          public List<Place> sticks() {
            return List.of(new Place(Path.of("/media/stick"), 8_000_000_000L, false));
          }
        };
    Fx.run(
        () -> {
          stage = new Stage();
          mainWindow =
              new MainWindow(
                  stage,
                  Fakes.with(Fakes.reviewed(Fakes.services(texts, Platform::runLater)), backups));
          stage.setMaximized(false);
          stage.setWidth(1000);
          stage.setHeight(800);
          mainWindow.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.pulse(stage.getScene());
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  /// A text with errors in it, the keyboard in one of its cells.
  private void text() {
    Texts.Opened opened = texts.add(Fakes.text("zunhua-2022"));
    Fx.run(() -> mainWindow.enter(opened));
    Fx.until("findings", () -> mainWindow.workspace().findings().tally().errors() > 0);
    Address cell =
        new Address(opened.text().projects().getFirst().indicators().getFirst().id(), "value");
    Fx.run(() -> mainWindow.workspace().session().go(cell));
    Fx.pulse(stage.getScene());
  }

  private void command(String label) {
    MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
    MenuItem item =
        bar.getMenus().stream()
            .map(Menu::getItems)
            .flatMap(List::stream)
            .filter(one -> label.equals(one.getText()))
            .findFirst()
            .orElseThrow();
    Fx.run(item::fire);
    Fx.until(label, () -> mainWindow.overlay().showing());
    Fx.pulse(stage.getScene());
    Fx.pulse(stage.getScene());
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    Fx.run(() -> {});
  }

  private Stream<Button> buttons() {
    return mainWindow.overlay().lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(DialogsTest::isShown);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlue(Button button) {
    return button.isDefaultButton() || button.getStyleClass().contains("accent");
  }

  private Node owner() {
    return Fx.call(() -> stage.getScene().getFocusOwner());
  }

  /// What is blue where the keyboard is now; Enter does it, and nothing else.
  private void agree(String dialog) {
    Node owner = owner();
    String at = dialog + ", the keyboard in " + owner;
    List<Button> blue = Fx.call(() -> buttons().filter(DialogsTest::isBlue).toList());
    assertThat(blue).as(at).hasSizeLessThanOrEqualTo(1);
    assertThat(blue).as(at).allMatch(Button::isDefaultButton);
    if (owner instanceof Button button) {
      assertThat(blue).as(at).containsExactly(button);
    }
    if (owner instanceof Hyperlink) {
      assertThat(blue).as(at).isEmpty();
    }
    if (owner instanceof ComboBox) {
      return; // Enter opens and closes its list, as it does everywhere.
    }
    List<ButtonBase> pressed = pressedByEnter();
    List<ButtonBase> wanted = new ArrayList<>(blue);
    wanted.removeIf(Node::isDisabled);
    if (owner instanceof Hyperlink link) {
      wanted.add(link);
    }
    assertThat(pressed).as(at).isEqualTo(wanted);
  }

  /// Presses Enter and says which buttons would have done something.
  private List<ButtonBase> pressedByEnter() {
    List<ButtonBase> pressed = new ArrayList<>();
    EventHandler<ActionEvent> catching =
        event -> {
          if (event.getTarget() instanceof ButtonBase button) {
            pressed.add(button);
            event.consume();
          }
        };
    Fx.run(() -> mainWindow.overlay().addEventFilter(ActionEvent.ACTION, catching));
    press(KeyCode.ENTER);
    Fx.run(() -> mainWindow.overlay().removeEventFilter(ActionEvent.ACTION, catching));
    return pressed;
  }

  private void walk(String dialog) {
    assertThat(Fx.call(() -> mainWindow.overlay().showing())).as(dialog).isTrue();
    Node first = owner();
    for (int stop = 0; stop < STOPS; stop++) {
      agree(dialog);
      press(KeyCode.TAB);
      if (owner().equals(first)) {
        break;
      }
    }
    press(KeyCode.ESCAPE);
    Fx.until(dialog + " is closed", () -> !mainWindow.overlay().showing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "导出",
        "打印",
        "修改记录",
        "回收站",
        "备份到 U 盘",
        "备份",
        "保留原文并注明理由…",
        "本单位检查",
        "快捷键",
        "关于绩编",
        "新建…"
      })
  void everyDialogOfAText(String label) {
    text();
    command(label);
    walk(label);
  }

  @Test
  void theLibrary() {
    text();
    command("指标库");
    Node list = mainWindow.overlay().lookup("#library");
    Fx.until("read", () -> list != null && list.isVisible());
    List<Button> blue = Fx.call(() -> buttons().filter(DialogsTest::isBlue).toList());
    assertThat(blue).hasSize(1);
    assertThat(pressedByEnter()).isEqualTo(List.of(blue.getFirst()));
  }

  @Test
  void theExportWithoutErrorsAndOneThatIsClosedOnlyByItsButtons() {
    Texts.Opened opened = texts.add(Fakes.text("langfang-2020"));
    Fx.run(() -> mainWindow.enter(opened));
    Fx.until("checked", () -> mainWindow.workspace().findings().current());
    command("导出");
    robot.clickOn(stage.getX() + 20, stage.getY() + 500);
    Fx.run(() -> {});
    assertThat(Fx.call(() -> mainWindow.overlay().showing()))
        .as("not by a click beside it")
        .isTrue();
    walk("导出");
  }

  @Test
  void whatIsAskedBeforeTheFormChanges() {
    text();
    Fx.run(() -> mainWindow.workspace().session().go(Places.TEXT));
    Fx.pulse(stage.getScene());
    Fx.run(
        () -> {
          ComboBox<?> box = (ComboBox<?>) stage.getScene().lookup("#form");
          int langfang =
              box.getItems().stream().map(one -> ((Form) one).id()).toList().indexOf("langfang");
          box.getSelectionModel().select(langfang);
        });
    walk("改用");
  }

  @Test
  void aFaultThatIsTold() {
    text();
    Fx.run(() -> mainWindow.tell("读不出文件"));
    walk("没有做成");
  }

  @Test
  void onTheStartPageTheBlueActionHasTheKeyboard() {
    Fx.until("looked for", () -> mainWindow.starting().textsProperty().get().isPresent());
    for (String id : List.of("new", "example")) {
      assertThat(owner().getId()).isEqualTo(id);
      assertThat(
              Fx.call(
                  () ->
                      stage.getScene().getRoot().lookupAll(".start-action").stream()
                          .filter(
                              node ->
                                  node.getPseudoClassStates().stream()
                                      .anyMatch(state -> state.getPseudoClassName().equals("next")))
                          .map(Node::getId)
                          .toList()))
          .containsExactly(id);
      press(KeyCode.TAB);
    }
    Texts.Opened opened = texts.add(Fakes.text("zunhua-2022"));
    Fx.run(() -> mainWindow.enter(opened));
    Fx.run(mainWindow::start);
    Fx.until(
        "one goes on by Enter",
        () -> "continue".equals(String.valueOf(stage.getScene().getFocusOwner().getId())));
    press(KeyCode.ENTER);
    Fx.until("entered", () -> mainWindow.workspace() != null);
  }
}
