package jibian.ui.submission;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// In place of the table of projects where there are none: what to do first.
final class FirstStep extends VBox {
  private final Button add = new Button(Messages.text("first.add"));

  /// @param addProject adds one and leads into it
  FirstStep(Runnable addProject) {
    getStyleClass().add("first-step");
    Label what = Nodes.wrapped(Messages.text("first.what"));
    Label then = Nodes.wrapped(Messages.text("first.then"), "muted");
    add.setId("first-project");
    add.getStyleClass().add("accent");
    add.setOnAction(_ -> addProject.run());
    Nodes.pressOnEnter(add);
    getChildren().setAll(what, add, then);
  }

  void focus() {
    add.requestFocus();
  }
}
