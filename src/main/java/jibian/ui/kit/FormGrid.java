package jibian.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A form: names at the left, their controls at the right.
public final class FormGrid extends GridPane {
  public FormGrid() {
    getStyleClass().add("form");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(names, controls);
  }

  /// Adds a control and its name.
  ///
  /// @return the name
  public Label row(String text, Node control) {
    Label label = name(text, control);
    addRow(getRowCount(), label, control);
    return label;
  }

  /// Adds a control below the last.
  public void row(Node control) {
    add(control, 1, getRowCount());
  }

  /// A name before a control; a click on it leads there.
  public static Label name(String text, Node control) {
    Label label = Nodes.label(text, "form-label");
    label.setLabelFor(control);
    label.setOnMouseClicked(_ -> control.requestFocus());
    Nodes.keepWhole(label);
    return label;
  }
}
