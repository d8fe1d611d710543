package jibian.ui.grid;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The headings of a grid; they stay in sight while the rows scroll.
final class GridHeader extends Pane {

  GridHeader() {
    getStyleClass().add("grid-header");
  }

  /// Shows headings above their columns.
  ///
  /// @param left where the first column begins
  void show(List<Col> columns, double[] widths, double left, double height) {
    while (getChildren().size() < columns.size()) {
      Label label = new Label();
      label.getStyleClass().add("grid-heading");
      label.setManaged(false);
      getChildren().add(label);
    }
    getChildren().remove(columns.size(), getChildren().size());
    double x = left;
    for (int column = 0; column < columns.size(); column++) {
      Label label = (Label) getChildren().get(column);
      label.setText(columns.get(column).label());
      label.resizeRelocate(x, 0, widths[column], height);
      x += widths[column];
    }
  }
}
