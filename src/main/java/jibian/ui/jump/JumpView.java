package jibian.ui.jump;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.field.Composition;
import jibian.ui.kit.LineCell;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// Ctrl+K: a box to type into, and what it leads to.
public final class JumpView extends VBox {
  private static final int SHOWN = 14;

  private final JumpModel model;
  private final Overlay overlay;
  private final TextField words = new TextField();
  private final Composition composition = new Composition(words, () -> {});
  private final ListView<JumpTarget> list = new ListView<>();

  public JumpView(JumpModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
    getStyleClass().add("jump");
    words.setPromptText(Messages.text("tool.goto"));
    words.setId("jump");
    words.textProperty().subscribe((_, _) -> search());
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFocusTraversable(false);
    list.setCellFactory(
        _ ->
            new LineCell<JumpTarget>("jump-line")
                .column(JumpTarget::kind, "muted", "jump-kind")
                .main(JumpTarget::name, "jump-name")
                .main(JumpTarget::detail, "muted"));
    list.setOnMouseClicked(_ -> go());
    list.fixedCellSizeProperty().subscribe(_ -> fit());
    list.setMinHeight(0);
    list.setPlaceholder(new Label(Messages.text("jump.none")));
    getChildren().addAll(words, list);
    model
        .foundProperty()
        .subscribe(
            found -> {
              list.getItems().setAll(found);
              fit();
            });
    list.getSelectionModel().selectFirst();
  }

  /// The box is as high as what was found.
  private void fit() {
    int rows = Math.clamp(list.getItems().size(), 1, SHOWN);
    list.setPrefHeight(rows * Math.max(0, list.getFixedCellSize()) + 2);
  }

  /// Shows it over the window.
  public void show() {
    overlay.show(this, words, Pos.TOP_CENTER);
    overlay.closeByClick();
  }

  private void search() {
    if (!composition.underway()) {
      model.search(words.getText());
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  private void pressed(KeyEvent event) {
    if (composition.underway()) {
      return;
    }
    int chosen = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> Nodes.choose(list, chosen + 1);
      case UP -> Nodes.choose(list, chosen - 1);
      case ENTER -> go();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go() {
    JumpTarget target = list.getSelectionModel().getSelectedItem();
    if (target != null) {
      overlay.close();
      target.go().run();
    }
  }
}
