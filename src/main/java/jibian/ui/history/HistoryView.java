package jibian.ui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.compare.ChangeLine;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.compare.ChangeList;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.kit.Radios;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Revisions;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;

/// The states of a part at the left, how one of them differed at the right.
public final class HistoryView extends Panel {
  /// In a text box the keys are the backspace of old terminals: the window takes them first.
  public static final Command<PanelContext> COMMAND =
      command("history.title", "Shortcut+H", Size.LARGE, HistoryView::of).in("menu.file", 40);

  private final HistoryModel model;
  private final ListView<Revisions.State> list = new ListView<>();
  private final ChangeList changes = new ChangeList();
  private final Label none = remark("");
  private final Button restore = main(Messages.text("history.restore"), "restore", this::restore);

  /// @param close closes the window
  public HistoryView(HistoryModel model, Runnable close) {
    this.model = model;
    list(
        list,
        "states",
        Messages.text("history.title"),
        "",
        () -> new LineCell<Revisions.State>("history-line").main(this::step, this::time));
    list.setPrefWidth(300);
    list.setMinWidth(300);
    setTop(head(Messages.text("history.title")));
    setLeft(list);
    setCenter(right());
    buttons(button(Messages.text("history.close"), "close", close), restore);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(state -> model.chosenProperty().set(state));
    model.statesProperty().subscribe(states -> show(states.orElse(List.of())));
    Nodes.follow(
        this::refresh,
        model.chosenProperty(),
        model.toNowProperty(),
        model.status().wordProperty());
    model.refresh();
  }

  /// Of the current part: its project, section or supplement.
  private static HistoryView of(PanelContext context) {
    EditingSession session = context.session();
    Submission text = session.text();
    Id owner = session.place().owner();
    Id part =
        PartLookup.project(text, owner)
            .map(Project::id)
            .or(() -> PartLookup.find(text, owner).map(Part::id))
            .or(() -> text.projects().stream().findFirst().map(Project::id))
            .orElse(Address.TEXT);
    Services services = context.services();
    return new HistoryView(
        new HistoryModel(session, part, services.past(), services.background()), context::close);
  }

  private Node right() {
    Label title = Nodes.label(model.name(), "title");
    title.setMinWidth(0);
    VBox body = new VBox(title, compare(), none);
    body.getStyleClass().add("panel-body");
    VBox.setVgrow(changes, Priority.ALWAYS);
    return new VBox(body, changes);
  }

  private HBox compare() {
    List<RadioButton> ways =
        Radios.of(
            model.toNowProperty(),
            List.of(false, true),
            now -> Messages.text(now ? "history.now" : "history.step"),
            now -> now ? "now" : "step");
    return Nodes.row("history-compare", ways.toArray(Node[]::new));
  }

  private void show(List<Revisions.State> states) {
    list.getItems().setAll(states);
    list.getSelectionModel().selectFirst();
    refresh();
  }

  private void refresh() {
    List<ChangeLine> found = model.changes();
    changes.list().getItems().setAll(found);
    changes.name(
        Messages.text("history.before"),
        Messages.text(model.toNowProperty().get() ? "history.present" : "history.after"));
    none.setText(found.isEmpty() ? nothing() : "");
    Nodes.show(none, found.isEmpty());
    Nodes.show(changes, !found.isEmpty());
    restore.setDisable(!model.restorable());
    say(model.status(), Messages.text("history.hint"));
  }

  private String nothing() {
    if (model.statesProperty().get().isEmpty()) {
      return Messages.text("history.reading");
    }
    if (model.chosenProperty().get() == null) {
      return Messages.text("history.none");
    }
    boolean first = model.first() && !model.toNowProperty().get();
    return Messages.text(first ? "history.first" : "history.same");
  }

  private void restore() {
    model.restore();
    model.refresh();
  }

  private String step(Revisions.State state) {
    return state.label().isEmpty() ? Messages.text("history.unlabelled") : state.label();
  }

  private String time(Revisions.State state) {
    return state.equals(list.getItems().getFirst())
        ? Messages.text("history.current", model.time(state))
        : model.time(state);
  }
}
