package jibian.ui.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.FileChoice;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.session.EditingSession;

/// Says what is in the file for whoever looks into a fault, and writes it.
public final class DiagnosticsView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("diagnostics.title", "", Size.LOW, DiagnosticsView::of).in("menu.help", 21).always();

  private final DiagnosticsModel model;
  private final FileChoice files;
  private final CheckBox enclosing = new CheckBox();
  private final Button show = button(Messages.text("export.open.folder"), "show", this::open);
  private final Button write = main(Messages.text("diagnostics.write"), "write", this::write);

  DiagnosticsView(DiagnosticsModel model, FileChoice files, Runnable close) {
    this.model = model;
    this.files = files;
    enclosing.setId("enclosing");
    enclosing.setWrapText(true);
    VBox body = new VBox(caption(Messages.text("diagnostics.about")));
    Messages.text("diagnostics.contents")
        .lines()
        .map(Panel::remark)
        .forEach(body.getChildren()::add);
    body.getChildren().add(enclosing);
    body.getStyleClass().add("panel-body");
    setTop(head(Messages.text("diagnostics.title")));
    setCenter(scroll(body));
    buttons(button(Messages.text("history.close"), "close", close), show, write);
    Nodes.follow(
        this::refresh,
        model.textsProperty(),
        model.writtenProperty(),
        model.status().wordProperty(),
        model.status().busyProperty());
    model.begin();
  }

  private static DiagnosticsView of(PanelContext context) {
    DiagnosticsModel model =
        new DiagnosticsModel(context.services(), context.text().map(EditingSession::entry));
    return new DiagnosticsView(model, context.files(), context::close);
  }

  private void refresh() {
    boolean busy = model.status().busyProperty().get();
    enclosing.setText(model.enclosure());
    boolean any = !model.textsProperty().get().isEmpty();
    Nodes.show(enclosing, any);
    enclosing.setDisable(busy);
    write.setDisable(busy);
    Nodes.show(show, model.writtenProperty().get().isPresent());
    say(model.status(), Messages.text(any ? "diagnostics.hint" : "diagnostics.hint.none"));
  }

  private void write() {
    FileChoice.Kind kind =
        new FileChoice.Kind(
            Messages.text("diagnostics.title"), Messages.text("diagnostics.kind"), ".zip");
    files
        .toWrite(getScene().getWindow(), kind, model.name())
        .ifPresent(
            file -> model.write(kind.complete(file), surroundings(), enclosing.isSelected()));
  }

  private List<String> surroundings() {
    Window window = getScene().getWindow();
    String size = Math.round(window.getWidth()) + " x " + Math.round(window.getHeight());
    return Stream.concat(
            Stream.of("window: " + size), Screen.getScreens().stream().map(DiagnosticsView::line))
        .toList();
  }

  private static String line(Screen screen) {
    return "screen: %.0f x %.0f, scale %.2f, %.0f dpi"
        .formatted(
            screen.getBounds().getWidth(),
            screen.getBounds().getHeight(),
            screen.getOutputScaleX(),
            screen.getDpi());
  }

  private void open() {
    model.show();
  }
}
