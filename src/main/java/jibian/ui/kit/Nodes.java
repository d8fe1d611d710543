package jibian.ui.kit;

import module java.base;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// What is done with nodes wherever a window is put together.
public final class Nodes {
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

  /// Has what is scrolled drawn as it is. The toolkit else keeps a picture of all that is in sight, megabytes of it,
  /// and makes it anew whenever a sign in it changes.
  public static void drawDirectly(ScrollPane view) {
    view.skinProperty()
        .subscribe(
            _ -> Optional.ofNullable(view.lookup(".viewport")).ifPresent(it -> it.setCache(false)));
  }

  /// A label with style classes.
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A label that is as high as its text needs.
  public static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    return label;
  }

  /// A row of nodes with a style class.
  public static HBox row(String style, Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add(style);
    return row;
  }

  public static Hyperlink link(String text, String id, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.setOnAction(_ -> action.run());
    keepWhole(link);
    return link;
  }

  /// A box to choose from.
  ///
  /// @param text what a choice is called
  public static <T> ComboBox<T> choices(List<T> items, Function<T, String> text) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(items);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : text.apply(item);
          }

          @Override
          public T fromString(String written) {
            return null;
          }
        });
    return box;
  }

  /// Chooses a line of a list and shows it with some of those before it; nothing where there is no such line.
  public static void choose(ListView<?> list, int index) {
    if (index >= 0 && index < list.getItems().size()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 4));
    }
  }

  /// What Space does with the chosen line of a list.
  public static <T> void onSpace(ListView<T> list, Consumer<T> action) {
    list.setOnKeyPressed(
        event -> {
          T item = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && item != null) {
            action.accept(item);
            event.consume();
          }
        });
  }

  /// Lets Enter press a button that has the keyboard, as Space does.
  public static void pressOnEnter(Button button) {
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            button.fire();
            event.consume();
          }
        });
  }

  /// Room that pushes apart what stands in a row.
  public static Region space() {
    return grow(new Region());
  }

  /// Does something now and whenever one of some values changes.
  public static void follow(Runnable refresh, ObservableValue<?>... values) {
    for (ObservableValue<?> value : values) {
      value.subscribe((_, _) -> refresh.run());
    }
    refresh.run();
  }

  /// Makes a button fold what is below it, or unfold it.
  ///
  /// @param up whether its arrow points up
  /// @param words what it does
  public static void arrow(Button button, boolean up, String words) {
    button.setGraphic(Icons.of(up ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
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
