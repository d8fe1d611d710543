package jibian.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import jibian.text.Messages;
import jibian.ui.kit.LineCell;
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
    list.setCellFactory(
        _ ->
            new LineCell<Revisions.Discarded>("history-line")
                .main(gone -> gone.path().getLast(), model::path)
                .column(model::time, "muted", "history-time")
                .column(model::left, "muted", "history-left"));
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
}
