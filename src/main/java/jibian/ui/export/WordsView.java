package jibian.ui.export;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The words to replace, a pair a line, with an empty line to go on at.
final class WordsView extends VBox {
  private final ExportModel model;
  private final List<Line> lines = new ArrayList<>();
  private final VBox box = new VBox();
  private final Label hits = Nodes.label("", "muted");

  WordsView(ExportModel model) {
    this.model = model;
    getStyleClass().add("export-words");
    box.getStyleClass().add("export-words");
    hits.setId("hits");
    getChildren().setAll(box, hits);
    model.wordsProperty().get().pairs().forEach(pair -> add(pair.word(), pair.instead()));
    add("", "");
    model.wordsProperty().subscribe(_ -> count());
    model.scopeProperty().subscribe(_ -> count());
  }

  private void count() {
    hits.setText(Messages.text("export.words.hits", model.hits()));
  }

  private void add(String word, String instead) {
    Line line = new Line(word, instead);
    lines.add(line);
    box.getChildren().add(line);
  }

  private void changed() {
    Line last = lines.getLast();
    if (!last.word.getText().isEmpty()) {
      add("", "");
    }
    model
        .wordsProperty()
        .set(
            new ReplacementWords(
                lines.stream()
                    .filter(line -> !line.word.getText().isEmpty())
                    .map(
                        line ->
                            new ReplacementWords.Pair(line.word.getText(), line.instead.getText()))
                    .toList()));
  }

  private void remove(Line line) {
    if (lines.size() > 1 && line != lines.getLast()) {
      lines.remove(line);
      box.getChildren().remove(line);
      lines.getLast().word.requestFocus();
      changed();
    }
  }

  /// A pair.
  private final class Line extends HBox {
    private final TextField word;
    private final TextField instead;

    Line(String first, String second) {
      word = field(first, Messages.text("export.words.word"));
      instead = field(second, Messages.text("export.words.instead"));
      FontIcon arrow = Icons.of(Feather.ARROW_RIGHT);
      Button remove = new Button("", Icons.of(Feather.X));
      remove.getStyleClass().add("flat");
      remove.setFocusTraversable(false);
      remove.setAccessibleText(Messages.text("export.words.remove"));
      remove.setOnAction(_ -> remove(this));
      getStyleClass().add("export-pair");
      getChildren().setAll(word, arrow, instead, remove);
    }

    private TextField field(String text, String name) {
      TextField field = new TextField(text);
      field.setPromptText(name);
      field.setAccessibleText(name);
      HBox.setHgrow(field, Priority.ALWAYS);
      field.textProperty().subscribe((_, _) -> changed());
      return field;
    }
  }
}
