package jibian.ui.rollforward;

import module java.base;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.rollforward.OpenTasks;
import jibian.text.Messages;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.session.PartEditor;

/// The list of what must be decided again: Enter or a double click leads there, the space bar says that it is decided.
public final class TasksView implements PartEditor {
  private static final double ROW = 30;

  private final TasksModel model;
  private final Consumer<Address> lead;
  private final VBox page = new VBox();
  private final Label count = Nodes.label("", "muted");
  private final ListView<OpenTasks.Place> list = new ListView<>();
  private final Button decide = new Button(Messages.text("task.decide"));
  private final Button go = new Button(Messages.text("task.go"));

  /// @param lead leads the clerk to a cell, the keyboard with it
  public TasksView(TasksModel model, Consumer<Address> lead) {
    this.model = model;
    this.lead = lead;
    Label title = Nodes.label(Messages.text("task.title"), "title");
    HBox line = Nodes.row("caption-line", title, count, Nodes.space(), go, decide);
    Label hint = Nodes.wrapped(Messages.text("task.hint"), "muted");
    page.getStyleClass().add("editor-page");
    page.getStylesheets().add(TasksView.class.getResource("tasks-view.css").toExternalForm());
    page.getChildren().setAll(line, hint, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    decide.setId("task-decide");
    decide.setOnAction(_ -> decide());
    go.setId("task-go");
    go.setOnAction(_ -> go());
    list.setId("tasks");
    list.getStyleClass().add("task-list");
    list.setAccessibleText(Messages.text("task.title"));
    list.setPlaceholder(Nodes.label(Messages.text("task.none"), "muted"));
    list.setFixedCellSize(ROW);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> able());
    model.openProperty().subscribe(this::show);
  }

  private LineCell<OpenTasks.Place> cell() {
    return new LineCell<OpenTasks.Place>("task-line")
        .onDoubleClick(_ -> go())
        .column(model::owner, "task-owner")
        .column(model::where, "task-where")
        .column(model::kind, "task-kind", "muted")
        .main(model::value)
        .column(model::before, "muted");
  }

  private void show(List<OpenTasks.Place> open) {
    int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
    count.setText(Messages.text("task.count", open.size()));
    list.getItems().setAll(open);
    list.getSelectionModel().clearAndSelect(Math.min(at, open.size() - 1));
    able();
  }

  private void able() {
    boolean none = list.getSelectionModel().isEmpty();
    decide.setDisable(none);
    go.setDisable(none);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE -> decide();
      case ENTER -> go();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void decide() {
    model.decide(new ArrayList<>(list.getSelectionModel().getSelectedItems()));
    list.requestFocus();
  }

  private void go() {
    OpenTasks.Place place = list.getSelectionModel().getSelectedItem();
    if (place != null) {
      lead.accept(place.cell());
      model.tell(place);
    }
  }

  @Override
  public VBox view() {
    return page;
  }

  @Override
  public void reveal(Address where) {
    list.requestFocus();
  }
}
