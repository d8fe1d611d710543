package jibian.ui.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import jibian.text.Messages;
import jibian.ui.look.Look;

/// The window instead of the window: the data cannot be opened. It says why, and what can be done about it; it never
/// begins with nothing by itself.
public final class TroubleWindow {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 420;
  private static final double GAP = 12;

  private TroubleWindow() {}

  /// Shows it.
  ///
  /// @param message what is wrong and what to do
  /// @param choices the safest first; each closes the window before it is carried out
  public static void show(Stage stage, Look look, String message, List<Choice> choices) {
    Label title = new Label(Messages.text("trouble.title"));
    title.getStyleClass().add("title");
    Label text = new Label(message);
    text.setWrapText(true);
    VBox buttons = new VBox(GAP / 2);
    for (Choice choice : choices) {
      Button button = new Button(choice.label());
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(
          _ -> {
            stage.close();
            choice.action().run();
          });
      buttons.getChildren().add(button);
    }
    ScrollPane scroll = new ScrollPane(buttons);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("editor");
    VBox page = new VBox(GAP, title, text, scroll);
    page.getStyleClass().add("desk");
    page.setPadding(new Insets(2 * GAP));
    Scene scene = new Scene(page, WIDTH, HEIGHT);
    look.dress(scene);
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(scene);
    stage.show();
  }

  /// Something that can be done.
  public record Choice(String label, Runnable action) {}
}
