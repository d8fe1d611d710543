package jibian.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.panel.Panel;
import jibian.ui.port.Revisions;

/// What was deleted, and the way back for it.
public final class BinView extends Panel {
  private final BinModel model;
  private final ListView<Revisions.Discarded> list = new ListView<>();
  private final Button restore = main(Messages.text("bin.restore"), "restore", this::restore);

  /// @param close closes the window
  public BinView(BinModel model, Runnable close) {
    this.model = model;
    getStylesheets().add(BinView.class.getResource("history-views.css").toExternalForm());
    list.setId("bin");
    list.getStyleClass().add("panel-list");
    list.setAccessibleText(Messages.text("bin.title"));
    list.setPlaceholder(remark(Messages.text("bin.empty")));
    list.setCellFactory(_ -> new Cell());
    setTop(head(Messages.text("bin.title")));
    setCenter(list);
    buttons(button(Messages.text("history.close"), "close", close), restore);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> refresh());
    model.binProperty().subscribe(this::show);
    model.wordProperty().subscribe(_ -> refresh());
    model.refresh();
  }

  private void show(Optional<List<Revisions.Discarded>> bin) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(bin.orElse(List.of()));
    list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
    refresh();
  }

  private void refresh() {
    restore.setDisable(list.getSelectionModel().getSelectedItem() == null);
    StatusMessage word = model.wordProperty().get();
    say(word.text().isEmpty() ? Messages.text("bin.hint") : word.text(), word.tone());
  }

  private void restore() {
    model.restore(list.getSelectionModel().getSelectedItem());
  }

  private final class Cell extends ListCell<Revisions.Discarded> {
    private final Label name = new Label();
    private final Label path = new Label();
    private final Label time = new Label();
    private final Label left = new Label();
    private final HBox line;

    Cell() {
      List.of(path, time, left).forEach(label -> label.getStyleClass().add("muted"));
      VBox what = new VBox(name, path);
      what.setMinWidth(0);
      HBox.setHgrow(what, Priority.ALWAYS);
      time.getStyleClass().add("history-time");
      left.getStyleClass().add("history-left");
      List.of(time, left).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
      line = new HBox(what, time, left);
      line.getStyleClass().add("history-line");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Revisions.Discarded discarded, boolean empty) {
      super.updateItem(discarded, empty);
      setText(null);
      setGraphic(empty || discarded == null ? null : line);
      if (!empty && discarded != null) {
        name.setText(discarded.path().getLast());
        path.setText(model.path(discarded));
        time.setText(model.time(discarded));
        left.setText(model.left(discarded));
      }
    }
  }
}
