package jibian.ui.field;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jibian.ui.kit.Nodes;

/// Names at the left in a column as wide as the longest of them, and what they name beside them, as wide as there is
/// room and as high as it wants to be at that width.
public final class LabeledRows extends Pane {
  private static final double ACROSS = 9;
  private static final double DOWN = 5;
  private static final double FIRST_LINE = 4;

  private final List<Row> rows = new ArrayList<>();
  private int shown = Integer.MAX_VALUE;

  private record Row(Label name, Region content) {}

  public void add(String name, Region content) {
    Label label = Nodes.label(name, "form-label");
    label.setLabelFor(content);
    rows.add(new Row(label, content));
    getChildren().addAll(label, content);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return names() + ACROSS;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  public int rows() {
    return rows.size();
  }

  /// Shows the first of its rows only, or all of them.
  public void show(int first) {
    if (Math.min(first, rows.size()) != shown()) {
      shown = first;
      for (int row = 0; row < rows.size(); row++) {
        rows.get(row).name().setVisible(row < first);
        rows.get(row).content().setVisible(row < first);
      }
      requestLayout();
    }
  }

  /// Which row something stands in; their number where it stands in none.
  public int rowOf(Node field) {
    Node at = field;
    while (at != null && !this.equals(at.getParent())) {
      at = at.getParent();
    }
    int row = 0;
    while (row < rows.size() && !rows.get(row).content().equals(at)) {
      row++;
    }
    return row;
  }

  private int shown() {
    return Math.min(shown, rows.size());
  }

  /// How high the first rows are.
  public double height(double width, int first) {
    double room = room(width);
    List<Row> some = rows.subList(0, Math.min(first, rows.size()));
    return some.stream().mapToDouble(row -> high(row, room)).sum()
        + DOWN * Math.max(0, some.size() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(width < 0 ? getWidth() : width, shown());
  }

  @Override
  protected void layoutChildren() {
    double names = names();
    double room = room(getWidth());
    double y = 0;
    for (Row row : rows.subList(0, shown())) {
      double high = high(row, room);
      row.name().resizeRelocate(0, y + FIRST_LINE, names, row.name().prefHeight(-1));
      row.content().resizeRelocate(names + ACROSS, y, room, high);
      y += high + DOWN;
    }
  }

  private double names() {
    return snapSizeX(rows.stream().mapToDouble(row -> row.name().prefWidth(-1)).max().orElse(0));
  }

  /// How much of a width is left beside the names.
  public double room(double width) {
    return Math.max(0, width - names() - ACROSS);
  }

  private double high(Row row, double room) {
    return snapSizeY(row.content().prefHeight(room));
  }
}
