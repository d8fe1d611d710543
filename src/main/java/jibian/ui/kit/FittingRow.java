package jibian.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row with something that can be spared: it is shown only where there is room for all of the row.
public final class FittingRow extends HBox {
  private final Node spare;

  /// @param spare one of the nodes
  public FittingRow(Node spare, Node... nodes) {
    super(nodes);
    this.spare = spare;
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    boolean fits = wanted() <= getWidth();
    if (spare.isManaged() != fits) {
      Nodes.show(spare, fits);
    }
    super.layoutChildren();
  }

  private double wanted() {
    double wanted = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node node : getChildren()) {
      if (node.isManaged() || node.equals(spare)) {
        wanted += snapSizeX(node.prefWidth(USE_COMPUTED_SIZE)) + getSpacing();
      }
    }
    return wanted;
  }
}
