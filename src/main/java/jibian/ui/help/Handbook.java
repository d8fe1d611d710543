package jibian.ui.help;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.text.ResourceLines;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// What the program is and how a first text comes about, for the clerk. The packages hold the same as a page.
public final class Handbook {
  private static final String HEADING = "= ";

  /// Steps of the arrow keys in a page.
  private static final int LINES = 10;

  private Handbook() {}

  /// Shows it over the window.
  public static void show(Overlay overlay) {
    VBox lines = new VBox();
    lines.getStyleClass().add("handbook-text");
    ResourceLines.lines(Handbook.class, "handbook.txt").stream()
        .map(Handbook::line)
        .forEach(lines.getChildren()::add);
    ScrollPane scroll = new ScrollPane(lines);
    scroll.getStyleClass().add("editor");
    scroll.setFitToWidth(true);
    Button ok = new Button(Messages.text("dialog.ok"));
    ok.setDefaultButton(true);
    ok.setOnAction(_ -> overlay.close());
    VBox box =
        new VBox(
            Nodes.label(Messages.text("command.handbook"), "title"),
            scroll,
            Nodes.row("buttons", ok));
    box.getStyleClass().addAll("message", "handbook");
    box.setId("handbook");
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll(scroll, event));
    overlay.show(box, ok, Pos.CENTER);
  }

  /// The button has the keyboard; the keys that move through a text do so all the same.
  private static void scroll(ScrollPane pane, KeyEvent event) {
    double page =
        pane.getViewportBounds().getHeight() / pane.getContent().getLayoutBounds().getHeight();
    double step =
        switch (event.getCode()) {
          case DOWN -> page / LINES;
          case UP -> -page / LINES;
          case PAGE_DOWN -> page;
          case PAGE_UP -> -page;
          case END -> 1;
          case HOME -> -1;
          default -> 0;
        };
    if (step != 0) {
      pane.setVvalue(Math.clamp(pane.getVvalue() + step, 0, 1));
      event.consume();
    }
  }

  private static Label line(String line) {
    boolean heading = line.startsWith(HEADING);
    Label label = new Label(heading ? line.substring(HEADING.length()) : line);
    label.getStyleClass().add(heading ? "caption" : "text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
