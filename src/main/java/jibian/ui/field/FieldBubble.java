package jibian.ui.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import jibian.model.Address;
import jibian.ui.findings.Bubble;
import jibian.ui.findings.Finding;
import jibian.ui.findings.Remedies;

/// Tells beside the box that has the keyboard what is wrong with it, as a table does beside its cell; not while the
/// clerk types.
public final class FieldBubble {
  private final Pane page;
  private final Function<Address, List<Finding>> findings;
  private final Bubble bubble;

  /// @param page what the boxes are in, which is all the bubble may cover
  /// @param remedies what can be done about findings
  public FieldBubble(
      Pane page, Function<Address, List<Finding>> findings, Optional<Remedies> remedies) {
    this.page = page;
    this.findings = findings;
    this.bubble = new Bubble(remedies);
    page.getChildren().add(bubble);
  }

  /// Tells about some boxes from now on.
  public FieldBubble at(List<Field> fields) {
    for (Field field : fields) {
      field.control().focusedProperty().subscribe((_, focused) -> focus(field, focused));
      field.control().textProperty().subscribe((_, _) -> arrange(field));
      field.control().localToSceneTransformProperty().subscribe((_, _) -> arrange(field));
      field.control().layoutBoundsProperty().subscribe((_, _) -> arrange(field));
    }
    return this;
  }

  /// Shows what is wrong with some boxes.
  public void mark(List<Field> fields) {
    for (Field field : fields) {
      field.mark(findings);
      arrange(field);
    }
  }

  private void focus(Field field, boolean focused) {
    if (focused) {
      arrange(field);
    } else {
      bubble.hide();
    }
  }

  private void arrange(Field field) {
    if (!field.control().isFocused() || field.control().getScene() == null) {
      return;
    }
    if (field.touched()) {
      bubble.hide();
      return;
    }
    Bounds box = page.sceneToLocal(field.control().localToScene(field.control().getLayoutBounds()));
    bubble.show(
        findings.apply(field.cell()),
        new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()),
        new Rectangle2D(0, 0, page.getWidth(), page.getHeight()));
  }
}
