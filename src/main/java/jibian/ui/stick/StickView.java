package jibian.ui.stick;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.LineCell;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.panel.StatusMessage;
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
    list.setId("places");
    list.getStyleClass().add("panel-list");
    list.setAccessibleText(Messages.text("stick.title"));
    list.setPlaceholder(remark(Messages.text("stick.none")));
    list.setCellFactory(
        _ ->
            new LineCell<Backups.Place>("history-line")
                .main(place -> place.folder().toString())
                .column(model::detail, "muted"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setTop(bar());
    setCenter(list);
    buttons(button(Messages.text("history.close"), "close", close), show, make);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> refresh());
    model.placesProperty().subscribe(this::show);
    model.wordProperty().subscribe(_ -> refresh());
    model.busyProperty().subscribe(_ -> refresh());
    model.madeProperty().subscribe(_ -> refresh());
    model.begin();
  }

  private static StickView of(PanelContext context) {
    return new StickView(new StickModel(context.services()), context::close);
  }

  private HBox bar() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return head(
        Messages.text("stick.title"),
        space,
        button(Messages.text("stick.look"), "look", model::look),
        button(Messages.text("stick.other"), "other", this::choose));
  }

  private void show(Optional<List<Backups.Place>> found) {
    list.getItems().setAll(found.orElse(List.of()));
    list.getSelectionModel().selectFirst();
    refresh();
  }

  private void refresh() {
    boolean busy = model.busyProperty().get();
    boolean done = model.madeProperty().get().isPresent();
    make.setDisable(busy || list.getSelectionModel().getSelectedItem() == null);
    make.setText(Messages.text(done ? "stick.again" : "stick.make"));
    show.setVisible(done);
    show.setManaged(done);
    if (busy) {
      progress(-1);
    } else {
      idle();
    }
    StatusMessage word = model.wordProperty().get();
    say(word.text().isEmpty() ? Messages.text("stick.hint") : word.text(), word.tone());
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
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text("backup.choose"));
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      model.make(chosen.toPath());
    }
  }
}
