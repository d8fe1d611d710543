package jibian.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import jibian.text.Messages;
import jibian.ui.port.Texts;

/// The texts there are.
final class RecentList extends ListView<Texts.Entry> {
  private static final double ROW = 38;
  private static final int SHOWN = 12;

  private final StartModel model;

  RecentList(StartModel model) {
    this.model = model;
    setId("recent");
    getStyleClass().add("start-list");
    setAccessibleText(Messages.text("start.recent"));
    setFixedCellSize(ROW);
    setCellFactory(_ -> new Cell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.textsProperty().subscribe(this::show);
  }

  private void show(Optional<List<Texts.Entry>> texts) {
    List<Texts.Entry> all = texts.orElse(List.of());
    getItems().setAll(all);
    setPrefHeight(Math.min(SHOWN, all.size()) * ROW + 2);
    setMinHeight(Math.min(2, all.size()) * ROW);
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
    getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    Texts.Entry entry = getSelectionModel().getSelectedItem();
    if (entry == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      model.open(entry);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.delete(entry);
      event.consume();
    }
  }

  private final class Cell extends ListCell<Texts.Entry> {
    private final Label name = new Label();
    private final Label projects = new Label();
    private final Label budget = new Label();
    private final Label errors = new Label();
    private final Label changed = new Label();
    private final HBox line = new HBox(name, projects, budget, errors, changed);
    private final ContextMenu menu = new ContextMenu();

    Cell() {
      line.getStyleClass().add("start-line");
      name.setMinWidth(0);
      name.setWrapText(true);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      budget.getStyleClass().add("start-amount");
      errors.getStyleClass().add("start-errors");
      List.of(projects, budget, errors, changed)
          .forEach(
              label -> {
                label.getStyleClass().addAll("muted", "start-cell");
                label.setMinWidth(Region.USE_PREF_SIZE);
              });
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
              model.open(getItem());
            }
          });
      item(Messages.text("start.open"), () -> model.open(getItem()));
      model
          .startActions()
          .rollForward()
          .ifPresent(go -> item(Messages.text("start.roll.menu"), () -> go.accept(getItem())));
      item(Messages.text("start.delete"), () -> model.delete(getItem()));
    }

    private void item(String text, Runnable action) {
      MenuItem item = new MenuItem(text);
      item.setOnAction(_ -> action.run());
      menu.getItems().add(item);
    }

    private static String open(StartModel.About about) {
      return about.errors() == 0
          ? Messages.text("start.errors.none")
          : Messages.text("start.errors", Integer.toString(about.errors()));
    }

    @Override
    protected void updateItem(Texts.Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      boolean none = empty || entry == null;
      setGraphic(none ? null : line);
      setContextMenu(none ? null : menu);
      if (!none) {
        name.setText(entry.title());
        projects.setText(Messages.text("start.projects", Integer.toString(entry.projects())));
        Optional<StartModel.About> about = model.about(entry);
        budget.setText(about.map(one -> Messages.text("start.budget", one.budget())).orElse(""));
        errors.setText(about.map(Cell::open).orElse(""));
        changed.setText(model.day(entry.changed()));
      }
    }
  }
}
