package jibian.ui;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import jibian.ui.look.Appearance;
import org.testfx.api.FxRobot;

/// One view in a window of its own.
///
/// @param look of the window
public record Shown(Stage stage, Appearance look, FxRobot robot) implements AutoCloseable {

  /// Opens a window of a size with a view that is made on the window's thread.
  public static Shown open(int width, int height, Supplier<? extends Parent> view) {
    Fx.start();
    Shown shown =
        Fx.call(
            () -> {
              Appearance look = new Appearance(new Fakes.Kept());
              Scene scene = new Scene(new StackPane(view.get()), width, height);
              look.dress(scene);
              Stage stage = new Stage();
              stage.setScene(scene);
              stage.show();
              stage.requestFocus();
              return new Shown(stage, look, new FxRobot());
            });
    Fx.until("the window has the keyboard", shown.stage()::isFocused);
    Fx.pulse(shown.scene());
    return shown;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// The one node that a selector of style sheets finds.
  public Node find(String selector) {
    return Platform.isFxApplicationThread()
        ? scene().getRoot().lookup(selector)
        : Fx.call(() -> scene().getRoot().lookup(selector));
  }

  /// The same for a node of a kind.
  public <T extends Node> T find(Class<T> kind, String selector) {
    return kind.cast(find(selector));
  }

  /// Clicks on the one node that a selector finds.
  public Shown click(String selector) {
    return click(find(selector));
  }

  /// Clicks on a node; where it is, is asked on the window's thread, as text may be laid out there at the same time.
  public Shown click(Node node) {
    Fx.pulse(scene());
    Bounds at = Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
    robot.clickOn(at);
    Fx.run(() -> {});
    return this;
  }

  /// Keeps pictures of it in light and dark.
  public void pictures(String name) {
    Fx.picture(scene(), name + "-light");
    Fx.run(() -> look.darkProperty().set(true));
    Fx.picture(scene(), name + "-dark");
    Fx.run(() -> look.darkProperty().set(false));
  }

  @Override
  public void close() {
    Platform.runLater(stage::close);
    Fx.run(() -> {});
  }
}
