package jibian.ui.grid;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import jibian.ui.findings.FindingItem;

/// What lies over the cells of a grid where the clerk is: the list of a cell, the offers of a row, the words about what
/// is wrong.
record GridOverlays(
    GridView view,
    GridModel model,
    GridMarks marks,
    CellEditor editor,
    GridBody body,
    GridMeasures measures,
    Suggestions suggestions,
    RowCompletionBar offers) {
  /// Takes the words about what is wrong away.
  void silence() {
    marks.bubbles().ifPresent(layer -> layer.silence(view));
  }

  /// @param head the height of the header
  void arrange(double head) {
    Bounds cell = body.cell(head);
    body.edit(editor.isFocused());
    if (suggestions.isVisible()) {
      suggestions.place(cell, measures.em());
    }
    offers.arrange(
        editor.isFocused() && editor.resting(),
        measures.widths(),
        body.x(0),
        row -> Math.max(-head, body.y(row)) + head);
    if (editor.isFocused()) {
      tell(cell, head);
    }
  }

  private void tell(Bounds cell, double head) {
    boolean seen = cell.getMaxY() > head && cell.getMinY() < head + body.getHeight();
    List<FindingItem> found =
        editor.resting() && seen ? model.address().map(marks::of).orElse(List.of()) : List.of();
    double high = head + Math.min(body.getHeight(), measures.heights().total());
    Bounds cells = view.localToScene(new BoundingBox(0, 0, body.getWidth(), high));
    double foot = view.localToScene(0, view.getHeight()).getY();
    marks
        .bubbles()
        .ifPresent(layer -> layer.tell(view, found, view.localToScene(cell), cells, foot));
  }
}
