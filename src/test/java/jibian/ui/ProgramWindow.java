package jibian.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.model.Submission;
import jibian.ui.kit.FileChoice;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.window.Commands;
import jibian.ui.window.MainWindow;
import org.testfx.api.FxRobot;

/// The program's window as a clerk has it, on its start page, with what a clerk does and sees in it.
public final class ProgramWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private MainWindow main;
  private Stage stage;

  private ProgramWindow() {}

  /// Opens it at the upper left corner of the screen.
  public static ProgramWindow open(Services services, int width, int height) {
    return open(services, FileChoice.ofSystem(), width, height);
  }

  /// Opens it with dialogs that answer by themselves.
  ///
  /// @param files what the dialogs of the system would answer
  public static ProgramWindow open(Services services, FileChoice files, int width, int height) {
    Fx.start();
    ProgramWindow window = new ProgramWindow();
    Fx.run(
        () -> {
          window.stage = new Stage();
          window.main = new MainWindow(window.stage, services, files, Commands.ALL);
          window.stage.setX(0);
          window.stage.setY(0);
          window.stage.setMaximized(false);
          window.stage.setWidth(width);
          window.stage.setHeight(height);
          window.main.show(Optional.empty());
        });
    Fx.until("shown", () -> window.stage.isFocused());
    Fx.until("looked for", () -> window.main.starting().textsProperty().get().isPresent());
    window.pulse();
    return window;
  }

  public MainWindow main() {
    return main;
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// What lies over the window.
  public Overlay overlay() {
    return main.overlay();
  }

  public FxRobot robot() {
    return robot;
  }

  /// The text that is open.
  public Optional<Submission> text() {
    return Fx.call(main::text);
  }

  /// Waits for the text that comes into the window.
  public Submission opened() {
    Fx.until("a text is open", () -> main.text().isPresent());
    return text().orElseThrow();
  }

  /// Hands files over, as by dropping them on the window.
  public void drop(Path... files) {
    Fx.run(() -> main.starting().open(List.of(files)));
  }

  /// The first node of the window that a selector of style sheets finds; null for none.
  public Node find(String selector) {
    return Fx.call(() -> scene().getRoot().lookup(selector));
  }

  /// Whether words are read over the window.
  public boolean shows(String words) {
    return Fx.call(() -> seen(words));
  }

  private static boolean isSeen(Node node) {
    return node == null || (node.isVisible() && isSeen(node.getParent()));
  }

  /// Waits until words are read over the window.
  public void says(String words) {
    Fx.until(words, () -> seen(words));
    pulse();
  }

  private boolean seen(String words) {
    return overlay().lookupAll(".label").stream()
        .anyMatch(node -> isSeen(node) && ((Labeled) node).getText().contains(words));
  }

  /// Waits until nothing lies over the window.
  public void closed() {
    Fx.until("closed", () -> !overlay().showing());
  }

  /// Waits for a button that can be pressed, and presses it.
  public void press(String selector) {
    Fx.until(
        selector,
        () -> overlay().lookup(selector) instanceof Button button && !button.isDisabled());
    Fx.run(() -> ((Button) overlay().lookup(selector)).fire());
  }

  /// Clicks on a node once it is there; where it is, is asked on the window's thread.
  public void click(String selector) {
    Fx.until(selector, () -> scene().getRoot().lookup(selector) != null);
    pulse();
    click(find(selector));
  }

  public void click(Node node) {
    Bounds at = Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
    robot.clickOn(at);
    pulse();
  }

  /// Presses keys together.
  public void push(KeyCode... keys) {
    robot.push(keys);
    pulse();
  }

  /// An entry of the menu bar; a command's by its id.
  public MenuItem item(String id) {
    return Fx.call(
        () ->
            ((MenuBar) scene().lookup(".menu-bar"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow());
  }

  /// Keeps pictures of it in light and dark.
  public void pictures(String name) {
    Fx.picture(scene(), name + "-light");
    dark();
    Fx.picture(scene(), name + "-dark");
    dark();
  }

  private void dark() {
    MenuItem dark = item("command.dark");
    Fx.run(dark::fire);
    pulse();
  }

  /// Lets the window be laid out until nothing moves.
  public void pulse() {
    for (int i = 0; i < 4; i++) {
      Fx.pulse(scene());
    }
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }
}
