package jibian.ui.panel;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import jibian.ui.look.Look;

/// Windows beside the main one. Esc closes them, unless a control needs it.
public final class PanelWindow {
  private PanelWindow() {}

  /// Opens one that has to be left before the work goes on.
  ///
  /// @param owner the main window
  public static Stage open(
      Window owner, Look look, String title, Parent panel, double width, double height) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    Scene scene = new Scene(panel, width, height);
    look.dress(scene);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setScene(scene);
    stage.show();
    Optional.ofNullable(panel.lookup(".accent")).ifPresent(Node::requestFocus);
    return stage;
  }
}
