package jibian.ui.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.edit.UndoHistory;
import jibian.text.Messages;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menus, and below them the buttons for what is done most; both show the commands.
final class WindowToolBar extends VBox {
  /// In sizes of the font.
  private static final double NARROW = 66;

  private final Commands commands;

  WindowToolBar(Commands commands, EditingSession session) {
    this.commands = commands;
    Button undo = tool(Messages.text("command.undo"), Feather.CORNER_UP_LEFT);
    Button redo = tool(Messages.text("command.redo"), Feather.CORNER_UP_RIGHT);
    step(undo, "command.undo.of", session.nextUndoProperty());
    step(redo, "command.redo.of", session.nextRedoProperty());
    Button export = tool(Messages.text("command.export"), Feather.UPLOAD);
    export.getStyleClass().remove("flat");
    session
        .textProperty()
        .map(text -> text.projects().isEmpty())
        .subscribe(empty -> blue(export, !empty));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar =
        new HBox(
            tool(Messages.text("command.project.add"), Feather.PLUS),
            gap(),
            undo,
            redo,
            gap(),
            tool(Messages.text("command.check"), Feather.CHECK_CIRCLE),
            tool(Messages.text("command.find"), Feather.SEARCH),
            tool(Messages.text("library.title"), Feather.LIST),
            tool(Messages.text("print.title"), Feather.PRINTER),
            export,
            space,
            goTo());
    bar.getStyleClass().add("tools");
    bar.setMinWidth(0);
    setMinWidth(0);
    bar.widthProperty().subscribe(_ -> compact(bar));
    getChildren().setAll(bar(commands.menus()), bar);
  }

  /// Where there is little room, buttons show their icons only; what they are called is in their tips.
  private static void compact(HBox bar) {
    for (Node node : bar.getChildren()) {
      if (node instanceof Button button && button.getStyleClass().contains("flat")) {
        boolean little = bar.getWidth() < NARROW * button.getFont().getSize();
        button.setContentDisplay(little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      }
    }
  }

  /// As long as there is nothing to export, the first step is blue instead.
  private static void blue(Button export, boolean wanted) {
    export.getStyleClass().removeAll("accent", "flat");
    export.getStyleClass().add(wanted ? "accent" : "flat");
  }

  /// Menus by their titles.
  static MenuBar bar(Map<String, List<Command>> menus) {
    MenuBar bar = new MenuBar();
    menus.forEach(
        (title, entries) -> {
          Menu menu = new Menu(title);
          for (Command command : entries) {
            menu.getItems()
                .add(command.equals(Command.GAP) ? new SeparatorMenuItem() : command.item());
          }
          bar.getMenus().add(menu);
        });
    return bar;
  }

  private Button tool(String label, Feather icon) {
    Command command = commands.named(label);
    Button button = new Button(label, new FontIcon(icon));
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> command.action().run());
    tip(button, label, command);
    return button;
  }

  /// The button names the step it would take back or do again.
  private void step(Button button, String label, ObservableValue<Optional<UndoHistory.Step>> next) {
    Command command = commands.named(button.getText());
    next.subscribe(
        step -> {
          button.setDisable(step.isEmpty());
          step.ifPresent(one -> tip(button, Messages.text(label, one.label()), command));
        });
  }

  private static void tip(Button button, String text, Command command) {
    button.setTooltip(
        new Tooltip(
            command.keys().isEmpty() ? text : Messages.text("tool.tip", text, command.keyText())));
  }

  private Button goTo() {
    Command command = commands.named(Messages.text("command.goto"));
    Label name = new Label(Messages.text("tool.goto"), new FontIcon(Feather.NAVIGATION));
    Label keys = new Label(command.keyText());
    keys.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox content = new HBox(name, space, keys);
    content.getStyleClass().add("goto-line");
    Button go = new Button(null, content);
    go.getStyleClass().add("goto");
    go.setAccessibleText(Messages.text("tool.goto"));
    go.setOnAction(_ -> command.action().run());
    content.prefWidthProperty().bind(go.widthProperty().subtract(24));
    return go;
  }

  private static Separator gap() {
    return new Separator(Orientation.VERTICAL);
  }
}
