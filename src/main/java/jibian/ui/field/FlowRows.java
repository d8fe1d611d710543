package jibian.ui.field;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side from edge to edge, on as many lines as they need. The last line's are no wider than those above
/// them.
public final class FlowRows extends Pane {
  private final double across;
  private final double down;

  /// @param across gap between neighbours, in pixels
  /// @param down gap between lines
  public FlowRows(double across, double down) {
    this.across = across;
    this.down = down;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < 0 ? 0 : computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return getManagedChildren().stream().mapToDouble(this::taken).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    List<List<Node>> lines = lines(width < 0 ? getWidth() : width);
    return lines.stream().mapToDouble(FlowRows::high).sum() + down * Math.max(0, lines.size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    List<List<Node>> lines = lines(getWidth());
    double spare = 0;
    for (List<Node> line : lines) {
      double used = line.stream().mapToDouble(this::taken).sum() - across;
      double each = Math.max(0, Math.floor((getWidth() - used) / line.size()));
      spare = line.size() < lines.getFirst().size() ? Math.min(each, spare) : each;
      double x = 0;
      for (Node node : line) {
        double width = Math.min(node.prefWidth(-1) + spare, getWidth());
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), high(line));
        x += width + across;
      }
      y += high(line) + down;
    }
  }

  private List<List<Node>> lines(double width) {
    List<List<Node>> lines = new ArrayList<>();
    double x = 0;
    for (Node node : getManagedChildren()) {
      if (lines.isEmpty() || x + taken(node) - across > width) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(node);
      x += taken(node);
    }
    return lines;
  }

  private double taken(Node node) {
    return node.prefWidth(-1) + across;
  }

  private static double high(List<Node> line) {
    return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }
}
