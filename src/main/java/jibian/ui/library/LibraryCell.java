package jibian.ui.library;

import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import jibian.library.LibraryEntry;
import jibian.model.Heading;
import jibian.text.Messages;

/// An entry of the library in the list: heading, name, meaning, value and where it comes from, in columns.
final class LibraryCell extends ListCell<LibraryEntry> {
  private final LibraryModel model;
  private final Function<Heading, String> headings;
  private final CheckBox mark = new CheckBox();
  private final Label heading = new Label();
  private final Label name = new Label();
  private final Label meaning = new Label();
  private final Label value = new Label();
  private final Label origin = new Label();
  private final HBox line = new HBox(mark, heading, name, meaning, value, origin);

  /// @param headings what headings are called
  LibraryCell(LibraryModel model, Function<Heading, String> headings) {
    this.model = model;
    this.headings = headings;
    mark.setFocusTraversable(false);
    mark.setVisible(!model.fills());
    mark.setManaged(!model.fills());
    mark.setOnAction(_ -> model.mark(getItem()));
    line.getStyleClass().add("library-line");
    heading.getStyleClass().addAll("library-heading", "muted");
    name.getStyleClass().add("library-name");
    meaning.getStyleClass().addAll("library-meaning", "muted");
    value.getStyleClass().add("library-value");
    origin.getStyleClass().addAll("library-origin", "muted");
    meaning.setMinWidth(0);
    meaning.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(meaning, Priority.ALWAYS);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(LibraryEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    setGraphic(empty || entry == null ? null : line);
    if (empty || entry == null) {
      setAccessibleText(null);
      return;
    }
    boolean there = model.there(entry);
    mark.setSelected(model.markedProperty().get().contains(entry));
    heading.setText(headings.apply(entry.heading()));
    name.setText(entry.name());
    meaning.setText(entry.description());
    value.setText(model.value(entry));
    origin.setText(there ? Messages.text("library.there") : model.origin(entry));
    setAccessibleText(
        String.join(" ", heading.getText(), name.getText(), value.getText(), origin.getText()));
  }
}
