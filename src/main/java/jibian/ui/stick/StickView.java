package jibian.ui.stick;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FolderChoice;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Backups;

/// Where a backup can go, and how it went.
public final class StickView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("backup.make", "Shortcut+Shift+B", Size.LOW, StickView::of)
          .in("menu.file", 42)
          .always();

  private final StickModel model;
  private final ListView<Backups.Place> list = new ListView<>();
  private final Button make = main(Messages.text("stick.make"), "make", this::make);
  private final Button show = button(Messages.text("export.open.folder"), "show", this::open);

  /// @param close closes the window
  public StickView(StickModel model, Runnable close) {
    this.model = model;
    list(
        list,
        "places",
        Messages.text("stick.title"),
        Messages.text("stick.none"),
        () ->
            new LineCell<Backups.Place>("history-line")
                .main(place -> place.folder().toString())
                .column(model::detail, "muted"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(bar());
    setCenter(list);
    buttons(button(Messages.text("history.close"), "close", close), show, make);
    model.placesProperty().subscribe(this::show);
    Nodes.follow(
        this::refresh,
        list.getSelectionModel().selectedItemProperty(),
        model.status().wordProperty(),
        model.status().busyProperty(),
        model.madeProperty());
    model.begin();
  }

  private static StickView of(PanelContext context) {
    return new StickView(new StickModel(context.services()), context::close);
  }

  private HBox bar() {
    return head(
        Messages.text("stick.title"),
        Nodes.space(),
        button(Messages.text("stick.look"), "look", model::look),
        button(Messages.text("stick.other"), "other", this::choose));
  }

  private void show(Optional<List<Backups.Place>> found) {
    list.getItems().setAll(found.orElse(List.of()));
    list.getSelectionModel().selectFirst();
    refresh();
  }

  private void refresh() {
    boolean busy = model.status().busyProperty().get();
    boolean done = model.madeProperty().get().isPresent();
    make.setDisable(busy || list.getSelectionModel().getSelectedItem() == null);
    make.setText(Messages.text(done ? "stick.again" : "stick.make"));
    Nodes.show(show, done);
    say(model.status(), Messages.text("stick.hint"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !make.isDisabled()) {
      make();
      event.consume();
    }
  }

  private void make() {
    model.make(list.getSelectionModel().getSelectedItem().folder());
  }

  private void open() {
    model.show();
  }

  private void choose() {
    FolderChoice.ask(getScene().getWindow(), Messages.text("backup.choose")).ifPresent(model::make);
  }
}
