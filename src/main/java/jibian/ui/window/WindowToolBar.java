package jibian.ui.window;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.command.Menus;
import jibian.ui.export.ExportView;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// The menus, and below them the buttons for what is done most; both show the commands.
final class WindowToolBar extends VBox {
  /// In sizes of the font.
  private static final double NARROW = 66;

  /// Buttons whose places share the tens stand together.
  private static final int GROUP = 10;

  WindowToolBar(List<Command<WindowContext>> commands, WindowContext window) {
    HBox bar = new HBox();
    List<Command<WindowContext>> tools =
        commands.stream()
            .filter(one -> one.place().icon() != null)
            .sorted(Comparator.comparingInt(one -> one.place().button()))
            .toList();
    int group = -1;
    for (Command<WindowContext> one : tools) {
      int now = one.place().button() / GROUP;
      if (group >= 0 && now != group) {
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
      }
      group = now;
      bar.getChildren().add(tool(one, window));
    }
    bar.getChildren().add(Nodes.space());
    commands.stream()
        .filter(one -> one.id().equals(Commands.GO_TO))
        .forEach(one -> bar.getChildren().add(goTo(one, window)));
    bar.getStyleClass().add("tools");
    bar.setMinWidth(0);
    setMinWidth(0);
    bar.widthProperty().subscribe(_ -> compact(bar));
    getChildren().setAll(Menus.bar(commands, window), bar);
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

  private static Button tool(Command<WindowContext> command, WindowContext window) {
    Button button = new Button(command.text(), Icons.of(command.place().icon()));
    button.getStyleClass().add("flat");
    Nodes.keepWhole(button);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> command.action().accept(window));
    tip(button, command.text(), command);
    Command.State<WindowContext> state = command.state();
    if (state.off() != null) {
      state.off().apply(window).subscribe(button::setDisable);
    }
    if (state.tip() != null) {
      state.tip().apply(window).subscribe(text -> tip(button, text, command));
    }
    if (command.id().equals(ExportView.COMMAND.id())) {
      window
          .view()
          .workspace()
          .session()
          .textProperty()
          .map(text -> text.projects().isEmpty())
          .subscribe(empty -> blue(button, !empty));
    }
    return button;
  }

  /// As long as there is nothing to export, the first step is blue instead.
  private static void blue(Button export, boolean wanted) {
    export.getStyleClass().removeAll("accent", "flat");
    export.getStyleClass().add(wanted ? "accent" : "flat");
  }

  private static void tip(Button button, String text, Command<WindowContext> command) {
    button.setTooltip(
        new Tooltip(
            command.keys().isEmpty() ? text : Messages.text("tool.tip", text, command.keyText())));
  }

  private static Button goTo(Command<WindowContext> command, WindowContext window) {
    Label name = new Label(Messages.text("tool.goto"), Icons.of(Feather.NAVIGATION));
    Label keys = new Label(command.keyText());
    Nodes.keepWhole(keys);
    Region space = Nodes.space();
    HBox content = Nodes.row("goto-line", name, space, keys);
    Button go = new Button(null, content);
    go.getStyleClass().add("goto");
    go.setAccessibleText(Messages.text("tool.goto"));
    go.setOnAction(_ -> command.action().accept(window));
    content.prefWidthProperty().bind(go.widthProperty().subtract(24));
    return go;
  }
}
