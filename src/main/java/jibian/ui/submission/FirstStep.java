package jibian.ui.submission;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import jibian.text.Messages;

/// In place of the table of projects where there are none: what to do first.
final class FirstStep extends VBox {
  private final Button add = new Button(Messages.text("first.add"));

  /// @param addProject adds one and leads into it
  FirstStep(Runnable addProject) {
    getStyleClass().add("first-step");
    Label what = new Label(Messages.text("first.what"));
    what.setWrapText(true);
    Label then = new Label(Messages.text("first.then"));
    then.getStyleClass().add("muted");
    then.setWrapText(true);
    add.setId("first-project");
    add.getStyleClass().add("accent");
    add.setOnAction(_ -> addProject.run());
    add.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            add.fire();
            event.consume();
          }
        });
    getChildren().setAll(what, add, then);
  }

  /// Takes the keyboard.
  void focus() {
    add.requestFocus();
  }
}
