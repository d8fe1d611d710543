package jibian.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What is said of nodes again and again where a window is put together.
public final class Nodes {
  private Nodes() {}

  /// Shows a node, or takes it out of sight and out of the layout.
  public static void show(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  /// Gives a node the room that is left in its row; it is cut where there is none.
  public static <N extends Region> N grow(N node) {
    node.setMinWidth(0);
    node.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }

  /// Keeps nodes from being cut where room lacks.
  public static void keepWhole(Region... nodes) {
    for (Region node : nodes) {
      node.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  /// A label with style classes.
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A row of nodes with a style class.
  public static HBox row(String style, Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add(style);
    return row;
  }

  /// Whether something is a node or stands in it.
  public static boolean isWithin(Object inner, Node outer) {
    Node at = inner instanceof Node node ? node : null;
    while (at != null && !at.equals(outer)) {
      at = at.getParent();
    }
    return at != null;
  }
}
