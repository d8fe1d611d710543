package jibian.ui.help;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// Something longer to read over the window.
final class ReadingBox {
  /// Steps of the arrow keys in a page.
  private static final int LINES = 10;

  /// Shows it.
  ///
  /// @param id of the box, its style class too
  static void show(Overlay overlay, String id, String title, Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("editor");
    scroll.setFitToWidth(true);
    Button ok = new Button(Messages.text("dialog.ok"));
    ok.setDefaultButton(true);
    ok.setOnAction(_ -> overlay.close());
    Node head = Nodes.label(title, "title");
    VBox box = new VBox(head, scroll, Nodes.row("buttons", ok));
    box.getStyleClass().addAll("message", id);
    box.setId(id);
    box.addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll(scroll, event));
    overlay.show(box, ok, Pos.CENTER);
  }

  /// A line of it, as long as it is.
  static Label line(String text, String style) {
    Label label = Nodes.wrapped(text, style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
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
}
