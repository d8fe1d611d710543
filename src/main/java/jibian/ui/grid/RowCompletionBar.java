package jibian.ui.grid;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import jibian.edit.CellEdits;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.session.EditingSession;

/// Shows over the empty cells of a row what could be in them, with a button that puts it there.
final class RowCompletionBar extends HBox {
  private static final String GAP = "\u3000";
  private static final double HIGH = 2.25;
  private static final double NARROWEST = 18;

  private final GridModel model;
  private final CellCompletion known;
  private final EditingSession session;
  private final Label texts = Nodes.label("", "offer-texts");
  private Optional<CellCompletion.RowCompletion> shown = Optional.empty();

  /// @param known knows what can be offered
  RowCompletionBar(GridModel model, CellCompletion known, EditingSession session) {
    this.model = model;
    this.known = known;
    this.session = session;
    getStyleClass().add("offer");
    Nodes.grow(texts);
    Button take = new Button(Messages.text("grid.offer"));
    Nodes.keepWhole(take);
    take.setFocusTraversable(false);
    take.setOnAction(_ -> take());
    Label key = Nodes.label(Messages.text("finding.key"), "muted");
    Nodes.keepWhole(key);
    getChildren().addAll(texts, take, key);
    Nodes.show(this, false);
  }

  /// Takes over what is offered.
  ///
  /// @return whether anything is
  boolean take() {
    shown.ifPresent(
        offer ->
            session.edit(
                offer.label(),
                offer.cells().keySet().iterator().next(),
                now -> CellEdits.set(now, offer.cells())));
    return shown.isPresent();
  }

  /// Shows what there is to offer over the widest stretch of empty cells beside the cursor.
  ///
  /// @param wanted whether anything may be offered now
  /// @param widths of the columns
  /// @param left where the first column begins
  /// @param top where a row begins
  void arrange(boolean wanted, double[] widths, double left, IntToDoubleFunction top) {
    shown = wanted ? known.offer(model) : Optional.empty();
    double em = texts.getFont().getSize();
    double begin = left;
    double end = left;
    double from = left;
    double x = left;
    int row = shown.map(CellCompletion.RowCompletion::row).orElse(0);
    for (int column = 0; shown.isPresent() && column < widths.length; column++) {
      x += widths[column];
      if (!free(row, column)) {
        from = x;
      } else if (x - from > end - begin) {
        begin = from;
        end = x;
      }
    }
    setVisible(end - begin > NARROWEST * em);
    if (isVisible()) {
      texts.setText(String.join(GAP, shown.orElseThrow().cells().values()));
      resizeRelocate(begin + 1, top.applyAsDouble(row) + 1, end - begin - 2, HIGH * em);
    }
  }

  private boolean free(int row, int column) {
    boolean cursor = row == model.cursor().row() && column == model.cursor().column();
    return !cursor && model.text(row, column).isBlank();
  }
}
