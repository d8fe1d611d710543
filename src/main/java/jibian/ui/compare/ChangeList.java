package jibian.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.compare.ChangeLine;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// The lines of a comparison, one below the other under headings.
public final class ChangeList extends VBox {
  static final String STYLES = ChangeList.class.getResource("change-list.css").toExternalForm();

  private final Label before = Nodes.label("", "muted");
  private final Label after = Nodes.label("", "muted");
  private final ListView<ChangeLine> list = new ListView<>();

  public ChangeList() {
    getStyleClass().add("change-list");
    getStylesheets().add(STYLES);
    GridPane head = ChangeCell.columns();
    StackPane top = new StackPane(head);
    top.getStyleClass().add("change-head");
    before.setId("before");
    after.setId("after");
    head.addRow(0, Nodes.label(Messages.text("history.field"), "muted"), before, after);
    list.setId("changes");
    list.getStyleClass().add("panel-list");
    list.setAccessibleText(Messages.text("compare.list"));
    list.setCellFactory(_ -> new ChangeCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    list.skinProperty().subscribe(_ -> fit(head));
    getChildren().setAll(top, list);
  }

  /// The headings are as wide as the lines, which leave a scroll bar its room.
  private void fit(GridPane head) {
    if (list.lookup(".clipped-container") instanceof Region lines) {
      head.maxWidthProperty().bind(lines.widthProperty());
    }
  }

  /// Says which texts stand at the left and at the right.
  public void name(String left, String right) {
    before.setText(left);
    after.setText(right);
  }

  /// The list itself.
  public ListView<ChangeLine> list() {
    return list;
  }
}
