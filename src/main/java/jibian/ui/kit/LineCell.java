package jibian.ui.kit;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A line of a list, declared by what each of its labels says of an item: one that takes the room, on request with a
/// quiet one below it, and others before and after it. Read aloud it says them all.
public final class LineCell<T> extends ListCell<T> {
  private final HBox line = new HBox();
  private final List<Labeled> labels = new ArrayList<>();
  private final List<Consumer<T>> filling = new ArrayList<>();
  private final List<PseudoClass> states = new ArrayList<>();
  private ContextMenu menu;

  /// @param style of the line, which says how far its labels are apart
  public LineCell(String style) {
    line.getStyleClass().add(style);
    setPrefWidth(0);
  }

  private Label label(Function<T, String> text, String... styles) {
    Label label = Nodes.label("", styles);
    labels.add(label);
    filling.add(item -> label.setText(text.apply(item)));
    return label;
  }

  private LineCell<T> add(Node node) {
    line.getChildren().add(node);
    return this;
  }

  /// What takes the room and is cut where there is none; style class `line-main`.
  public LineCell<T> main(Function<T, String> text, String... styles) {
    Label label = label(text, styles);
    label.getStyleClass().add("line-main");
    return add(Nodes.grow(label));
  }

  /// The same on two lines.
  public LineCell<T> main(Function<T, String> text, Function<T, String> below) {
    return add(Nodes.grow(new VBox(label(text, "line-main"), label(below, "muted"))));
  }

  /// What is never cut.
  public LineCell<T> column(Function<T, String> text, String... styles) {
    Label label = label(text, styles);
    Nodes.keepWhole(label);
    return add(label);
  }

  /// A box to tick; the keyboard stays with the list.
  ///
  /// @param toggle what a click on it does
  public LineCell<T> box(Predicate<T> ticked, Consumer<T> toggle) {
    return box(ticked, toggle, _ -> "");
  }

  /// The same with a text that can be clicked on too.
  public LineCell<T> box(Predicate<T> ticked, Consumer<T> toggle, Function<T, String> text) {
    CheckBox box = new CheckBox();
    box.setFocusTraversable(false);
    box.setMnemonicParsing(false);
    box.setOnAction(_ -> toggle.accept(getItem()));
    labels.add(box);
    filling.add(
        item -> {
          box.setText(text.apply(item));
          box.setSelected(ticked.test(item));
        });
    return add(box);
  }

  /// What is no label.
  ///
  /// @param make makes it for this line
  /// @param fill shows an item in it
  public <N extends Node> LineCell<T> node(Function<LineCell<T>, N> make, BiConsumer<N, T> fill) {
    N node = make.apply(this);
    filling.add(item -> fill.accept(node, item));
    return add(node);
  }

  /// A pseudo-class of the cell for items of a kind.
  public LineCell<T> state(PseudoClass state, Predicate<T> kind) {
    states.add(state);
    filling.add(item -> pseudoClassStateChanged(state, kind.test(item)));
    return this;
  }

  /// What a double click does with an item.
  public LineCell<T> onDoubleClick(Consumer<T> action) {
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && !isEmpty()) {
            action.accept(getItem());
          }
        });
    return this;
  }

  /// The context menu of items.
  public LineCell<T> menu(ContextMenu entries) {
    menu = entries;
    return this;
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    boolean there = !empty && item != null;
    setText(null);
    setGraphic(there ? line : null);
    setContextMenu(there ? menu : null);
    states.forEach(state -> pseudoClassStateChanged(state, false));
    if (there) {
      filling.forEach(fill -> fill.accept(item));
    }
    setAccessibleText(there ? said() : null);
  }

  private String said() {
    return labels.stream()
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
