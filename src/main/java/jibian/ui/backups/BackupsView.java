package jibian.ui.backups;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FolderChoice;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Backups;
import jibian.ui.port.Backups.Reason;
import jibian.ui.port.Texts;
import jibian.ui.stick.StickView;

/// The backups at the left, what is in one at the right.
public final class BackupsView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("backup.title", "", Size.WIDE, BackupsView::of).in("menu.file", 43).always();

  private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");

  private final BackupsModel model;
  private final ListView<Backups.Backup> list = new ListView<>();
  private final VBox contents = new VBox();
  private final Label place = Nodes.label("", "muted");
  private final Hyperlink home = new Hyperlink(Messages.text("backup.home"));
  private final Button restore = main(Messages.text("backup.restore"), "restore", this::restore);
  private final Optional<Ways> ways;
  private boolean asked;

  /// Where one can go from here while the program runs; nowhere as long as its data cannot be opened.
  ///
  /// @param stick to a new backup
  /// @param close back
  public record Ways(Runnable stick, Runnable close) {}

  /// @param ways empty where the data cannot be opened
  public BackupsView(BackupsModel model, Optional<Ways> ways) {
    this.model = model;
    this.ways = ways;
    list(
        list,
        "backups",
        Messages.text("backup.title"),
        Messages.text("backup.none"),
        () ->
            new LineCell<Backups.Backup>("history-line")
                .column(model::time, "backup-time")
                .main(this::reason, "muted")
                .state(DAMAGED, model::isDamaged));
    list.setPrefWidth(360);
    list.setMinWidth(300);
    contents.getStyleClass().add("panel-body");
    setTop(bar());
    setLeft(list);
    setCenter(contents);
    ways.ifPresentOrElse(
        way -> buttons(button(Messages.text("history.close"), "close", way.close()), restore),
        () -> buttons(restore));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.listProperty().subscribe(found -> show(found.orElse(List.of())));
    model.damagedProperty().subscribe(_ -> looked());
    Nodes.follow(
        this::refresh,
        model.placeProperty(),
        model.status().wordProperty(),
        model.status().busyProperty());
    model.refresh();
  }

  private static BackupsView of(PanelContext context) {
    BackupsModel model =
        new BackupsModel(
            context.services().backups(),
            context.services().background(),
            () -> {
              context.close();
              context.start();
            });
    Runnable stick = () -> StickView.COMMAND.action().accept(context);
    return new BackupsView(model, Optional.of(new Ways(stick, context::close)));
  }

  private HBox bar() {
    place.setMinWidth(0);
    home.setOnAction(_ -> model.home());
    Button look = button(Messages.text("backup.look"), "look", this::choose);
    HBox head = head(Messages.text("backup.title"), place, home, Nodes.space(), look);
    ways.ifPresent(
        way -> head.getChildren().add(button(Messages.text("backup.make"), "make", way.stick())));
    return head;
  }

  private void choose() {
    FolderChoice.ask(getScene().getWindow(), Messages.text("backup.choose")).ifPresent(model::look);
  }

  private void show(List<Backups.Backup> found) {
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    refresh();
  }

  private void looked() {
    list.refresh();
    chosen(list.getSelectionModel().getSelectedItem());
  }

  private void chosen(Backups.Backup backup) {
    asked = false;
    contents.getChildren().clear();
    if (backup != null && model.isDamaged(backup)) {
      contents.getChildren().add(remark(Messages.text("backup.damaged.detail", backup.place())));
    }
    if (backup != null && backup.contents().isEmpty() && backup.reason() != Reason.UNKNOWN) {
      contents.getChildren().add(remark(Messages.text("backup.contents.none")));
    }
    if (backup != null && !backup.contents().isEmpty()) {
      contents.getChildren().add(caption(Messages.text("backup.contents")));
      backup.contents().forEach(entry -> contents.getChildren().add(line(entry)));
    }
    refresh();
  }

  private Node line(Texts.Entry entry) {
    String unit = entry.unit().isBlank() ? Messages.text("text.unnamed") : entry.unit();
    Label name = new Label((entry.year() + " " + unit).strip());
    Label projects = remark(Messages.text("backup.projects", entry.projects()));
    Label changed = remark(model.changed(entry));
    Nodes.keepWhole(projects, changed);
    return Nodes.row("backup-text", Nodes.grow(name), projects, changed);
  }

  private void refresh() {
    boolean away = model.placeProperty().get().isPresent();
    place.setText(
        model
            .placeProperty()
            .get()
            .map(folder -> Messages.text("backup.place", folder))
            .orElse(Messages.text("backup.beside")));
    home.setVisible(away);
    Backups.Backup chosen = list.getSelectionModel().getSelectedItem();
    restore.setDisable(
        chosen == null || model.isDamaged(chosen) || model.status().busyProperty().get());
    restore.setText(Messages.text(asked ? "backup.sure" : "backup.restore"));
    say(model.status(), hint());
    if (asked && chosen != null) {
      say(
          Messages.text(ways.isPresent() ? "backup.ask" : "backup.ask.damaged", model.time(chosen)),
          "bad");
    }
  }

  /// What is known of all that are shown.
  private String hint() {
    Optional<Set<Path>> damaged = model.damagedProperty().get();
    int count = damaged.orElse(Set.of()).size();
    if (damaged.isEmpty() || list.getItems().isEmpty()) {
      return damaged.isEmpty() ? Messages.text("backup.checking") : "";
    }
    return count == 0 ? Messages.text("backup.hint") : Messages.text("backup.damaged.some", count);
  }

  private String reason(Backups.Backup backup) {
    return model.isDamaged(backup) ? Messages.text("backup.damaged") : BackupsModel.reason(backup);
  }

  /// Asks once before everything is put back.
  private void restore() {
    if (asked) {
      asked = false;
      model.restore(list.getSelectionModel().getSelectedItem());
    } else {
      asked = true;
    }
    refresh();
  }
}
