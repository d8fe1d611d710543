package jibian.ui.tree;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jibian.text.Messages;
import jibian.ui.command.Menus;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// A line of the tree. What few lines have is put into a line when it first has it: thirty lines are there when the
/// window opens.
final class TreeCell extends ListCell<TreeRow> {
  private static final double INDENT = 0.95;
  private static final PseudoClass YEAR = PseudoClass.getPseudoClass("year");

  private static final int COUNT = 2;

  private final TreePane pane;
  private final TreeModel model;
  private final Region arrow = new Region();
  private final Label name = new Label();
  private final Label count = Nodes.label("", "muted");
  private final Label state = new Label();
  private final HBox line = new HBox(arrow, name, state);
  private final Tooltip tip = new Tooltip();
  private Label tasks;

  /// @param menu of the pane, for the lines chosen in it
  TreeCell(TreePane pane, TreeModel model, ContextMenu menu) {
    this.pane = pane;
    this.model = model;
    tip.setOnShowing(_ -> tip.setText(model.tip(getItem().node())));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tree-line");
    line.setPrefWidth(0);
    arrow.getStyleClass().add("tree-arrow");
    Nodes.keepWhole(count, state);
    Nodes.grow(name);
    arrow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::toggle);
    name.setEllipsisString("…");
    setOnMouseClicked(this::clicked);
    addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        _ -> menu.getItems().setAll(Menus.items(TreeCommands.ALL, pane)));
    setContextMenu(menu);
    Menus.showKeys(menu);
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
    pseudoClassStateChanged(YEAR, TreePane.isYear(row));
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
      tasks.setGraphic(Icons.of(Feather.CLOCK));
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
    if (getItem() != null && TreePane.isYear(getItem()) && alone) {
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
    TextField field = new TextField(pane.actions().name(getItem().node()));
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
    pane.actions().rename(node, text);
    getListView().requestFocus();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    updateItem(getItem(), isEmpty());
  }
}
