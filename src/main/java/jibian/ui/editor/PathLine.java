package jibian.ui.editor;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;

/// The line above the editor: which text and which project this is. Where room lacks the text is cut first, for it is
/// the same everywhere; what is cut is in its tip.
final class PathLine extends HBox {
  /// How much of the line a project takes at most, be its name ever so long.
  private static final double MOST = 0.7;

  private final Label text = new Label();
  private final Label project = new Label();

  PathLine() {
    getStyleClass().add("path");
    text.setMinWidth(0);
    project.setMinWidth(0);
    getChildren().addAll(text, project);
  }

  /// @param inside the project; empty where one is in none
  void show(String whole, Optional<String> inside) {
    say(text, whole);
    say(project, inside.map(name -> Messages.text("path.project", name)).orElse(""));
    Nodes.show(project, inside.isPresent());
  }

  private static void say(Label label, String words) {
    if (!words.equals(label.getText())) {
      label.setText(words);
      label.setTooltip(words.isEmpty() ? null : new Tooltip(words.strip()));
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
    double whole = text.prefWidth(USE_COMPUTED_SIZE);
    double inside = project.isManaged() ? project.prefWidth(USE_COMPUTED_SIZE) : 0;
    double second = snapSizeX(Math.min(inside, Math.max(MOST * room, room - whole)));
    double first = Math.min(snapSizeX(whole), room - second);
    place(text, 0, first);
    place(project, first, room - first);
  }

  private void place(Label label, double x, double width) {
    label.resizeRelocate(
        getInsets().getLeft() + x, getInsets().getTop(), width, label.prefHeight(width));
  }
}
