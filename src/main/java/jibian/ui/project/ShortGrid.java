package jibian.ui.project;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridView;

/// A grid among other fields: as high as its rows, up to some of them; the others are scrolled to.
public final class ShortGrid extends Region {
  private static final int MOST = 9;

  private final GridModel model;
  private final GridView grid;

  public ShortGrid(GridModel model, GridView grid) {
    this.model = model;
    this.grid = grid;
    getChildren().add(grid);
    model.sheetProperty().subscribe(_ -> requestLayout());
  }

  public GridModel model() {
    return model;
  }

  public GridView grid() {
    return grid;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(grid.heightOf(MOST, width < 0 ? getWidth() : width));
  }

  @Override
  protected void layoutChildren() {
    grid.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
