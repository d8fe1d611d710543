package jibian.ui.panel;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.ui.command.Command;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.EditingSession;

/// What opens over the window or fills one beside it: its work above, a word on how it stands and the buttons below. A
/// panel is declared by the command that opens it.
public class Panel extends BorderPane {
  /// Share of the window a panel takes at most.
  private static final double SHARE = 0.9;

  /// The same for one that wants all the room there is.
  private static final double WHOLE = 0.97;

  private final Label word = Nodes.wrapped("");
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox buttons = new HBox();

  /// An empty panel. Nothing it calls here is overridden.
  @SuppressWarnings("this-escape")
  protected Panel() {
    getStyleClass().add("panel");
    getStylesheets().add(Panel.class.getResource("panel.css").toExternalForm());
    word.getStyleClass().add("panel-word");
    word.setId("word");
    bar.getStyleClass().add("panel-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setVisible(false);
    buttons.getStyleClass().add("panel-buttons");
    Nodes.keepWhole(buttons);
    VBox bottom = new VBox(bar, Nodes.row("panel-foot", Nodes.grow(word), buttons));
    bottom.getStyleClass().add("panel-bottom");
    setBottom(bottom);
  }

  /// How large a panel is where there is room.
  public enum Size {
    LOW(780, 360),
    SMALL(780, 580),
    TALL(780, 700),
    WIDE(1240, 580),
    LARGE(1240, 860),
    /// As much as there is room for.
    WHOLE(Double.MAX_VALUE, Double.MAX_VALUE);

    private final double width;
    private final double height;

    Size(double width, double height) {
      this.width = width;
      this.height = height;
    }
  }

  /// The command that opens a panel.
  ///
  /// @param id key of its title among the messages
  /// @param make makes the panel once what is being typed has been kept
  public static Command<PanelContext> command(
      String id, String keys, Size size, Function<PanelContext, Panel> make) {
    return Command.of(
        id,
        keys,
        context -> {
          context.text().ifPresent(EditingSession::settle);
          make.apply(context).open(context, size);
        });
  }

  /// Shows it over the window.
  public final void open(PanelContext context, Size size) {
    Overlay overlay = context.overlay();
    double share = size == Size.WHOLE ? WHOLE : SHARE;
    prefWidthProperty().bind(Bindings.min(size.width, overlay.widthProperty().multiply(share)));
    prefHeightProperty().bind(Bindings.min(size.height, overlay.heightProperty().multiply(share)));
    overlay.show(this, first(), Pos.CENTER);
    overlay.onClosed(
        () -> {
          closed();
          context.changed();
        });
  }

  /// What takes the keyboard first.
  public Node first() {
    return mainButton();
  }

  protected void closed() {}

  /// The bar at the top.
  ///
  /// @param more what stands right of the title
  protected static HBox head(String title, Node... more) {
    Label label = Nodes.label(title, "panel-title");
    Nodes.keepWhole(label);
    HBox head = Nodes.row("panel-head", label);
    head.getChildren().addAll(more);
    return head;
  }

  /// Makes a list one of a panel.
  ///
  /// @param name what it is called
  /// @param none what stands in it as long as there is nothing
  protected static <T> void list(
      ListView<T> list, String id, String name, String none, Supplier<LineCell<T>> cell) {
    list.setId(id);
    list.getStyleClass().add("panel-list");
    list.setAccessibleText(name);
    list.setPlaceholder(remark(none));
    list.setCellFactory(_ -> cell.get());
  }

  /// The button that goes on, or the one before it where that cannot be pressed.
  public final Node mainButton() {
    return buttons.getChildren().reversed().stream()
        .filter(button -> button.isVisible() && !button.isDisabled())
        .findFirst()
        .orElseThrow();
  }

  /// The buttons, the one that goes on last.
  protected final void buttons(Button... all) {
    buttons.getChildren().setAll(all);
  }

  /// Says how it stands.
  ///
  /// @param tone a style class: empty, `good` or `bad`
  protected final void say(String text, String tone) {
    word.setText(text);
    word.getStyleClass().removeAll("good", "bad");
    if (!tone.isEmpty()) {
      word.getStyleClass().add(tone);
    }
  }

  /// Says how background work stands.
  ///
  /// @param hint what is said where that says nothing
  protected final void say(BackgroundStatus status, String hint) {
    StatusMessage word = status.wordProperty().get();
    say(word.text().isEmpty() ? hint : word.text(), word.tone());
    if (status.busyProperty().get()) {
      progress(-1);
    } else {
      idle();
    }
  }

  /// Shows how far it is; a negative share for an unknown one.
  protected final void progress(double share) {
    bar.setVisible(true);
    bar.setProgress(share);
  }

  /// Nothing is under way.
  protected final void idle() {
    bar.setVisible(false);
    bar.setProgress(0);
  }

  protected static Button button(String text, String id, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    Nodes.keepWhole(button);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// The button that goes on; Enter presses it.
  protected static Button main(String text, String id, Runnable action) {
    Button button = button(text, id, action);
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    return button;
  }

  protected static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    Nodes.drawDirectly(scroll);
    scroll.getStyleClass().add("panel-scroll");
    scroll.setFitToWidth(true);
    return scroll;
  }

  public static Label caption(String text) {
    return Nodes.label(text, "panel-caption");
  }

  public static Label remark(String text) {
    return Nodes.wrapped(text, "muted");
  }
}
