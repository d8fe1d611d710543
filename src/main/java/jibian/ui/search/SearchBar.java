package jibian.ui.search;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import jibian.text.Messages;
import jibian.ui.field.Composition;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Ctrl+F: a line above the editor to find and replace with, which leaves the text in sight.
public final class SearchBar extends HBox {
  private final SearchModel model;
  private final Runnable closed;
  private final TextField words = new TextField();
  private final TextField by = new TextField();
  private final Label count = Nodes.label("", "muted");

  /// @param closed told when the line is to go
  public SearchBar(SearchModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
    getStyleClass().add("search");
    box(words, Messages.text("search.words"), "search-words");
    box(by, Messages.text("search.by"), "search-by");
    Composition composition = new Composition(words, () -> {});
    words
        .textProperty()
        .subscribe(
            (_, text) -> {
              if (!composition.underway()) {
                model.wordsProperty().set(text);
              }
            });
    by.textProperty().bindBidirectional(model.byProperty());
    CheckBox exact = new CheckBox(Messages.text("search.exact"));
    exact.selectedProperty().bindBidirectional(model.exactProperty());
    Nodes.keepWhole(count);
    Button replace = button(Messages.text("search.replace"), model::replace);
    Button all = button(Messages.text("search.replaceAll"), model::replaceAll);
    Button close = new Button(null, Icons.of(Feather.X));
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(Messages.text("search.close"));
    close.setOnAction(_ -> closed.run());
    getChildren().addAll(words, count, by, replace, all, exact, close);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.foundProperty().subscribe(_ -> count());
    model.atProperty().subscribe(_ -> count());
  }

  /// Puts the keyboard into it.
  public void begin() {
    words.requestFocus();
    words.selectAll();
  }

  private static void box(TextField field, String prompt, String id) {
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setId(id);
    field.setPrefColumnCount(12);
  }

  private static Button button(String label, Runnable action) {
    Button button = new Button(label);
    Nodes.keepWhole(button);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      closed.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
      model.go(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && by.isFocused()) {
      model.replace();
      event.consume();
    }
  }

  private void count() {
    int all = model.foundProperty().get().size();
    int at = model.atProperty().get() + 1;
    count.setText(
        model.wordsProperty().get().isEmpty()
            ? ""
            : at > 0 ? Messages.text("search.at", at, all) : Messages.text("search.count", all));
  }
}
