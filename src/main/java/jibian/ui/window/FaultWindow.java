package jibian.ui.window;

import module java.base;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import jibian.text.Messages;
import jibian.ui.kit.FolderChoice;
import jibian.ui.kit.Nodes;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.EnterKey;
import jibian.ui.port.UnkeptSettings;

/// The window instead of the window: the data cannot be opened, or not be saved at the end. It says why, and what can
/// be done about it; it never begins with nothing by itself.
public final class FaultWindow {
  private static final double WIDTH = 780;
  private static final double HEIGHT = 560;

  /// Shows it.
  ///
  /// @param message what is wrong and what to do
  /// @param middle what one can choose from, such as backups
  /// @param choices the safest first
  public static void show(
      Stage stage, String title, String message, Optional<Region> middle, List<Choice> choices) {
    Label name = Nodes.label(title, "title");
    Label text = Nodes.wrapped(message);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox buttons = Nodes.row("buttons");
    for (Choice choice : choices) {
      Button button = new Button(choice.label());
      Nodes.keepWhole(button);
      button.setOnAction(
          _ -> {
            if (choice.action().test(stage)) {
              stage.close();
            }
          });
      buttons.getChildren().add(button);
    }
    VBox page = new VBox(name, text);
    middle.ifPresent(
        region -> {
          region.getStyleClass().add("trouble-choice");
          VBox.setVgrow(region, Priority.ALWAYS);
          page.getChildren().add(region);
        });
    page.getChildren().add(buttons);
    page.getStyleClass().addAll("workspace", "trouble");
    Scene scene = middle.isPresent() ? new Scene(page, WIDTH, HEIGHT) : new Scene(page, WIDTH, -1);
    new Appearance(new UnkeptSettings()).dress(scene);
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(scene);
    stage.show();
    var _ = new EnterKey(page);
    if (middle.isEmpty()) {
      buttons.getChildren().getFirst().requestFocus();
    }
  }

  /// Something that can be done.
  ///
  /// @param action does it, and says whether the window is to be closed
  public record Choice(String label, Predicate<Stage> action) {

    /// One that needs nothing more.
    public static Choice of(String label, Runnable action) {
      return new Choice(
          label,
          _ -> {
            action.run();
            return true;
          });
    }

    /// One that needs a folder.
    public static Choice ofFolder(String label, Consumer<Path> action) {
      return new Choice(
          label,
          stage -> {
            Optional<Path> folder = FolderChoice.ask(stage, label);
            folder.ifPresent(action);
            return folder.isPresent();
          });
    }

    /// One that needs an exchange file to write to.
    ///
    /// @param name that is offered
    public static Choice ofFile(String label, String name, Consumer<Path> action) {
      return new Choice(
          label,
          stage -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(label);
            chooser.setInitialFileName(name);
            File file = chooser.showSaveDialog(stage);
            if (file != null) {
              action.accept(file.toPath());
            }
            return file != null;
          });
    }
  }
}
