package jibian.ui.tree;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.field.VisibleLines;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;

/// The tree at the left: what the text consists of, with its states.
public final class TreePane extends BorderPane {
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
    list.setCellFactory(_ -> new TreeCell(this, model, menu));
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
    ToggleButton problems = new ToggleButton(null, Icons.of(Feather.ALERT_CIRCLE));
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
  static boolean isYear(TreeRow row) {
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
}
