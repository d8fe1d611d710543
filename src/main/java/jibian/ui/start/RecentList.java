package jibian.ui.start;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import jibian.text.Messages;
import jibian.ui.command.Menus;
import jibian.ui.kit.LineCell;
import jibian.ui.port.Texts;
import jibian.ui.session.UnitYears;

/// The texts there are.
final class RecentList extends ListView<Texts.Entry> {
  private static final double ROW = 38;
  private static final int SHOWN = 12;
  private static final PseudoClass FURTHER = PseudoClass.getPseudoClass("further");

  private final StartModel model;

  RecentList(StartModel model) {
    this.model = model;
    setId("recent");
    getStyleClass().add("start-list");
    setAccessibleText(Messages.text("start.recent"));
    setFixedCellSize(ROW);
    setCellFactory(_ -> cell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.textsProperty().subscribe(this::show);
  }

  private void show(Optional<List<Texts.Entry>> texts) {
    List<Texts.Entry> all = UnitYears.together(texts.orElse(List.of()));
    getItems().setAll(all);
    setPrefHeight(Math.min(SHOWN, all.size()) * ROW + 2);
    setMinHeight(Math.min(2, all.size()) * ROW);
    setVisible(!all.isEmpty());
    setManaged(!all.isEmpty());
    getSelectionModel().selectFirst();
  }

  private LineCell<Texts.Entry> cell() {
    LineCell<Texts.Entry> cell =
        new LineCell<Texts.Entry>("start-line")
            .main(this::title)
            .state(FURTHER, this::isFurther)
            .column(this::projects, "muted", "start-cell")
            .column(
                entry -> about(entry, LeftTexts.About::total),
                "muted",
                "start-cell",
                "start-amount")
            .column(entry -> about(entry, RecentList::open), "muted", "start-cell", "start-errors")
            .column(entry -> model.day(entry.changed()), "muted", "start-cell");
    cell.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
            model.open(cell.getItem());
          }
        });
    ContextMenu menu = new ContextMenu();
    item(menu, Messages.text("start.open"), () -> model.open(cell.getItem()));
    item(menu, Messages.text("start.roll.menu"), () -> model.rollForward(cell.getItem()));
    item(menu, Messages.text("start.delete"), () -> model.delete(cell.getItem()));
    return cell.menu(menu);
  }

  /// Below the latest text of a unit the others need only their years.
  private String title(Texts.Entry entry) {
    return isFurther(entry) ? entry.year() : entry.title();
  }

  private boolean isFurther(Texts.Entry entry) {
    int at = getItems().indexOf(entry);
    return at > 0 && UnitYears.same(getItems().get(at - 1), entry);
  }

  private static void item(ContextMenu menu, String text, Runnable action) {
    menu.getItems().add(Menus.item(text, action));
  }

  private String projects(Texts.Entry entry) {
    return Messages.text("start.projects", entry.projects());
  }

  private String about(Texts.Entry entry, Function<LeftTexts.About, String> text) {
    return model.about(entry).map(text).orElse("");
  }

  private static String open(LeftTexts.About about) {
    return about.errors() == 0
        ? Messages.text("start.errors.none")
        : Messages.text("start.errors", about.errors());
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
}
