package jibian.ui.bin;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Revisions;
import jibian.ui.port.Services;

/// What was deleted, and the way back for it.
public final class BinView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("bin.title", "", Size.SMALL, BinView::of).in("menu.file", 41).always();

  private final BinModel model;
  private final ListView<Revisions.Discarded> list = new ListView<>();
  private final Button restore = main(Messages.text("bin.restore"), "restore", this::restore);

  /// @param close closes the window
  public BinView(BinModel model, Runnable close) {
    this.model = model;
    list(
        list,
        "bin",
        Messages.text("bin.title"),
        Messages.text("bin.empty"),
        () ->
            new LineCell<Revisions.Discarded>("history-line")
                .main(gone -> gone.path().getLast(), model::path)
                .column(model::time, "muted", "history-time")
                .column(model::left, "muted", "history-left"));
    setTop(head(Messages.text("bin.title")));
    setCenter(list);
    buttons(button(Messages.text("history.close"), "close", close), restore);
    model.binProperty().subscribe(this::show);
    Nodes.follow(
        this::refresh,
        list.getSelectionModel().selectedItemProperty(),
        model.status().wordProperty());
    model.refresh();
  }

  private static BinView of(PanelContext context) {
    Services services = context.services();
    return new BinView(
        new BinModel(context.text(), services.past(), services.background()), context::close);
  }

  private void show(Optional<List<Revisions.Discarded>> bin) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(bin.orElse(List.of()));
    list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
    refresh();
  }

  private void refresh() {
    restore.setDisable(list.getSelectionModel().getSelectedItem() == null);
    say(model.status(), Messages.text("bin.hint"));
  }

  private void restore() {
    model.restore(list.getSelectionModel().getSelectedItem());
  }
}
