package jibian.ui.field;

import module java.base;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import jibian.model.Address;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingItem;

/// Shows what is wrong with the box that has the keyboard, as a table does for its cell; not while the clerk types.
///
/// @param page what the boxes are in
/// @param layer where it is told; empty where they are only marked
public record FieldBubble(
    Region page, Function<Address, List<FindingItem>> findings, Optional<BubbleLayer> layer) {

  /// Tells about some boxes from now on.
  public FieldBubble at(List<FormField> fields) {
    for (FormField field : fields) {
      field.control().focusedProperty().subscribe((_, focused) -> focus(field, focused));
      field.control().textProperty().subscribe((_, _) -> arrange(field));
      field.control().localToSceneTransformProperty().subscribe((_, _) -> arrange(field));
      field.control().layoutBoundsProperty().subscribe((_, _) -> arrange(field));
    }
    return this;
  }

  /// Shows what is wrong with some boxes.
  public void mark(List<FormField> fields) {
    for (FormField field : fields) {
      field.mark(findings);
      arrange(field);
    }
  }

  private void focus(FormField field, boolean focused) {
    if (focused) {
      arrange(field);
    } else {
      layer.ifPresent(one -> one.silence(field));
    }
  }

  private void arrange(FormField field) {
    if (layer.isPresent() && field.control().isFocused() && field.control().getScene() != null) {
      List<FindingItem> found = field.touched() ? List.of() : findings.apply(field.cell());
      Bounds box = field.control().localToScene(field.control().getLayoutBounds());
      Bounds all = page.localToScene(page.getLayoutBounds());
      layer.get().tell(field, found, box, all, all.getMaxY());
    }
  }
}
