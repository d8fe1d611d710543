package jibian.ui.tree;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.command.Menus;
import jibian.ui.field.VisibleLines;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.kit.Nodes;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tree at the left: what the text consists of, with its states.
public final class TreePane extends BorderPane {
  private static final double INDENT = 0.95;
  private static final PseudoClass YEAR = PseudoClass.getPseudoClass("year");

  private final TreeModel model;
  private final TreeActions actions;
  private final EditingSession session;
  private final ListView<TreeRow> list = new ListView<>();
  private final VisibleLines sight = new VisibleLines(list);
  private final TextField filter = new TextField();
  private final ContextMenu menu = new ContextMenu();
  private boolean following;

  public TreePane(TreeModel model, TreeActions actions, EditingSession session) {
    this.model = model;
    this.actions = actions;
    this.session = session;
    getStyleClass().add("tree-pane");
    setTop(head());
    setCenter(list);
    list.setId("tree");
    list.getStyleClass().add("tree");
    list.setAccessibleText(Messages.text("tree.name"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    new TreeDrag(list, this::selected, actions);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.rowsProperty().subscribe(_ -> refresh());
    session.placeProperty().subscribe(_ -> follow());
  }

  public void focusFilter() {
    filter.requestFocus();
  }

  public List<TreeNode> selected() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(TreeRow::node)
        .toList();
  }

  TreeActions actions() {
    return actions;
  }

  /// Renames the selected part in place.
  public void rename() {
    int row = list.getSelectionModel().getSelectedIndex();
    list.setEditable(true);
    list.edit(row);
  }

  private Region head() {
    filter.setPromptText(Messages.text("tree.filter"));
    filter.setId("filter");
    filter.setAccessibleText(Messages.text("tree.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    ToggleButton problems = new ToggleButton(null, new FontIcon(Feather.ALERT_CIRCLE));
    problems.getStyleClass().addAll("flat", "button-icon");
    problems.setAccessibleText(Messages.text("tree.problems"));
    problems.setTooltip(new Tooltip(Messages.text("tree.problems")));
    problems.selectedProperty().bindBidirectional(model.onlyProblemsProperty());
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox head = Nodes.row("tree-head", filter, problems);
    return head;
  }

  private void refresh() {
    List<TreeRow> rows = model.rowsProperty().get();
    List<TreeNode> selected = selected();
    following = true;
    try {
      list.getItems().setAll(rows);
      if (selected.size() > 1) {
        list.getSelectionModel().clearSelection();
        for (int row = 0; row < rows.size(); row++) {
          if (selected.contains(rows.get(row).node())) {
            list.getSelectionModel().select(row);
          }
        }
      }
    } finally {
      following = false;
    }
    follow();
  }

  /// The selection follows the place of the clerk, and is in sight.
  public void follow() {
    int row = model.rowOf(session.place());
    if (row >= 0 && selected().size() < 2) {
      following = true;
      try {
        list.getSelectionModel().clearAndSelect(row);
      } finally {
        following = false;
      }
      if (!list.isFocused()) {
        sight.reveal(row);
      }
    }
  }

  private void chosen(TreeRow row) {
    if (row != null && !following && selected().size() < 2 && !isYear(row)) {
      TreeNode node = row.node();
      int now = model.rowOf(session.place());
      boolean there = now >= 0 && model.rowsProperty().get().get(now).node().equals(node);
      if (!there) {
        session.go(node.place());
      }
    }
  }

  /// Another text is opened by a click or Enter only, not on the way of the arrows.
  private static boolean isYear(TreeRow row) {
    return row.node().kind() == TreeNode.Kind.YEAR;
  }

  private void pressed(KeyEvent event) {
    TreeRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || list.getEditingIndex() >= 0) {
      return;
    }
    boolean taken = true;
    switch (event.getCode()) {
      case RIGHT -> model.open(row.node(), row.node().kind() != TreeNode.Kind.LEVEL);
      case LEFT -> model.open(row.node(), row.node().kind() == TreeNode.Kind.LEVEL);
      case ENTER -> {
        taken = !event.isAltDown();
        if (taken && isYear(row)) {
          model.open(row.node());
        } else if (taken) {
          actions.edit(row.node());
        }
      }
      default -> {
        taken = false;
        Command.press(TreeCommands.ALL, this, event);
      }
    }
    if (taken) {
      event.consume();
    }
  }

  /// A line of the tree. What few lines have is put into a line when it first has it: thirty lines are there when the
  /// window opens.
  private final class Cell extends ListCell<TreeRow> {
    private static final int COUNT = 2;
    private final Region arrow = new Region();
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label state = new Label();
    private final HBox line = new HBox(arrow, name, state);
    private final Tooltip tip = new Tooltip();
    private Label tasks;

    Cell() {
      tip.setOnShowing(_ -> tip.setText(model.tip(getItem().node())));
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("tree-line");
      line.setPrefWidth(0);
      arrow.getStyleClass().add("tree-arrow");
      count.getStyleClass().add("muted");
      Nodes.keepWhole(count, state);
      Nodes.grow(name);
      arrow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::toggle);
      name.setEllipsisString("…");
      setOnMouseClicked(this::clicked);
      addEventFilter(
          ContextMenuEvent.CONTEXT_MENU_REQUESTED,
          _ -> menu.getItems().setAll(Menus.items(TreeCommands.ALL, TreePane.this)));
      setContextMenu(menu);
      Menus.showKeys(menu, this);
    }

    @Override
    protected void updateItem(TreeRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(empty || row == null ? null : line);
      if (empty || row == null) {
        setAccessibleText(null);
        setTooltip(null);
        return;
      }
      line.setPadding(new Insets(0, 0, 0, row.depth() * INDENT * name.getFont().getSize()));
      arrow.setVisible(row.opens());
      arrow.getStyleClass().setAll("tree-arrow", row.open() ? "open" : "closed");
      name.setText(row.text());
      count.setText(row.count());
      if (!row.count().isEmpty() && count.getParent() == null) {
        line.getChildren().add(COUNT, count);
      }
      count.setManaged(!row.count().isEmpty());
      String open = Integer.toString(row.tasks());
      tasks(open, row.tasks() > 0);
      pseudoClassStateChanged(YEAR, isYear(row));
      show(row);
      setTooltip(model.tips(row.node()) ? tip : null);
      setAccessibleText(
          String.join(
                  " ",
                  row.text(),
                  row.count(),
                  row.tasks() > 0 ? Messages.text("tree.tasks", open) : "",
                  state.getAccessibleText())
              .strip());
    }

    private void tasks(String open, boolean any) {
      if (any && tasks == null) {
        tasks = Nodes.label("", "badge-task");
        tasks.setGraphic(new FontIcon(Feather.CLOCK));
        Nodes.keepWhole(tasks);
        line.getChildren().add(line.getChildren().indexOf(state), tasks);
      }
      if (tasks != null) {
        tasks.setText(open);
        Nodes.show(tasks, any);
      }
    }

    private void clicked(MouseEvent event) {
      boolean alone = event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown();
      if (getItem() != null && isYear(getItem()) && alone) {
        model.open(getItem().node());
      }
    }

    /// Says the worst of a line: errors, else warnings, else what waits to be filled in, else how far it is.
    private void show(TreeRow row) {
      SeverityCounts tally = row.tally();
      String errors = Integer.toString(tally.errors());
      String warnings = Integer.toString(tally.warnings());
      String waiting = Integer.toString(tally.unfilled());
      if (tally.errors() > 0) {
        show(errors, "badge-error", Messages.text("tree.state.errors", errors));
      } else if (tally.warnings() > 0) {
        show("▲ " + warnings, "badge-warning", Messages.text("tree.state.problems", warnings));
      } else if (tally.unfilled() > 0) {
        show(
            Messages.text("tree.unfilled", waiting),
            "badge-unfilled",
            Messages.text("tree.state.unfilled", waiting));
      } else if (row.state() == TreeRow.State.DONE
          && (row.depth() == 2 || row.node().kind() == TreeNode.Kind.OVERALL)) {
        show("✓", "done", Messages.text("tree.state.done"));
      } else if (row.state() == TreeRow.State.EMPTY) {
        show("–", "muted", Messages.text("tree.state.empty"));
      } else {
        show("", "muted", "");
      }
    }

    private void show(String sign, String style, String said) {
      state.setText(sign);
      state.getStyleClass().setAll("label", style);
      state.setAccessibleText(said);
    }

    private void toggle(MouseEvent event) {
      if (getItem() != null && getItem().opens()) {
        model.toggle(getItem().node());
        event.consume();
      }
    }

    @Override
    public void startEdit() {
      if (getItem() == null || !getItem().node().movable()) {
        return;
      }
      super.startEdit();
      TextField field = new TextField(actions.name(getItem().node()));
      field.setOnAction(_ -> finish(field.getText()));
      field.focusedProperty().subscribe(focused -> editing(focused, field));
      field.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
              cancelEdit();
              event.consume();
            }
          });
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }

    private void editing(boolean focused, TextField field) {
      if (!focused && isEditing() && field.getScene() != null) {
        finish(field.getText());
      }
    }

    private void finish(String text) {
      TreeNode node = getItem().node();
      cancelEdit();
      actions.rename(node, text);
      list.requestFocus();
    }

    @Override
    public void cancelEdit() {
      super.cancelEdit();
      updateItem(getItem(), isEmpty());
    }
  }
}
