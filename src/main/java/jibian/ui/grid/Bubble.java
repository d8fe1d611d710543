package jibian.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.findings.Finding;

/// Tells beside a cell what is wrong with it, and offers to mend it.
final class Bubble extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double GAP = 6;

  private final Label message = new Label();
  private final Button fix = new Button();
  private final Label key = new Label(Messages.text("finding.key"));
  private final Label more = new Label();
  private final Hyperlink why = new Hyperlink(Messages.text("finding.why"));
  private final HBox row = new HBox(fix, key, why, more);
  private List<Finding> shown = List.of();
  private Finding explained;

  /// @param mend applies the fix of the cell
  Bubble(Runnable mend) {
    getStyleClass().add("bubble");
    message.getStyleClass().add("bubble-message");
    message.setWrapText(true);
    key.getStyleClass().add("muted");
    more.getStyleClass().add("muted");
    row.getStyleClass().add("bubble-row");
    fix.getStyleClass().add("accent");
    fix.setFocusTraversable(false);
    fix.setOnAction(_ -> mend.run());
    why.setFocusTraversable(false);
    why.setOnAction(_ -> explain());
    getChildren().addAll(message, row);
    setManaged(false);
    setVisible(false);
  }

  /// The finding whose fix is offered.
  Optional<Finding> fixing() {
    return shown.stream().filter(Finding::fixable).findFirst();
  }

  /// Shows the rule and where it comes from below the message.
  private void explain() {
    Finding first = shown.getFirst();
    explained = first;
    message.setText(first.message() + "\n" + first.ground());
    getParent().requestLayout();
  }

  void hide() {
    shown = List.of();
    setVisible(false);
  }

  /// Shows what is wrong below a cell, or above it where there is no room below.
  void show(
      List<Finding> findings,
      double x,
      double y,
      double cellWidth,
      double cellHeight,
      double width,
      double height) {
    boolean outside = y + cellHeight < 0 || y > height;
    shown = findings;
    setVisible(!findings.isEmpty() && !outside);
    if (!isVisible()) {
      return;
    }
    Finding first = findings.getFirst();
    boolean same = explained != null && explained.like(first);
    message.setText(same ? first.message() + "\n" + first.ground() : first.message());
    pseudoClassStateChanged(ERROR, first.severity() == Finding.Severity.ERROR);
    Optional<Finding> fixing = fixing();
    fix.setText(fixing.map(Finding::fixLabel).orElse(""));
    fix.setVisible(fixing.isPresent());
    fix.setManaged(fixing.isPresent());
    key.setVisible(fixing.isPresent());
    key.setManaged(fixing.isPresent());
    int rest = findings.size() - 1;
    more.setText(rest > 0 ? Messages.text("finding.more", Integer.toString(rest)) : "");
    double wide = Math.min(width - 8, Math.max(cellWidth, 300));
    double high = prefHeight(wide);
    double top = y + cellHeight + GAP + high > height ? y - high - GAP : y + cellHeight + GAP;
    resizeRelocate(Math.max(4, Math.min(x, width - wide - 4)), Math.max(0, top), wide, high);
  }
}
