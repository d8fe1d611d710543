package jibian.ui.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import jibian.text.Messages;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A line that offers something; it is gone when that is taken or closed.
final class OfferBar extends HBox {

  /// @param close takes the line away
  OfferBar(String words, String action, Runnable act, Runnable close) {
    Button go = new Button(action);
    go.setId("offer");
    Nodes.keepWhole(go);
    go.setOnAction(
        _ -> {
          close.run();
          act.run();
        });
    Button leave = new Button(null, Icons.of(Feather.X));
    leave.getStyleClass().addAll("flat", "button-icon");
    leave.setAccessibleText(Messages.text("offer.close"));
    leave.setOnAction(_ -> close.run());
    getStyleClass().add("search");
    getChildren().setAll(Nodes.grow(new Label(words)), go, leave);
  }
}
