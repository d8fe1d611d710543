package jibian.ui.field;

import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/// Knows which lines of a list are in sight.
public record VisibleLines(ListView<?> list) {
  private static final int MOST = 3;

  /// Brings a line into sight, if it is not, with some of those above it as far as there is room. A list that was just
  /// filled has to be laid out before that, or it scrolls by the lines it had; its end is found by the line that would
  /// stand after the last. One that is in no window has no styles to be laid out in.
  public void reveal(int line) {
    if (!isInSight()) {
      list.scrollTo(Math.max(0, line - MOST));
      return;
    }
    list.layout();
    if (!shows(line)) {
      int rows = (int) (list.getHeight() / Math.max(1, list.getFixedCellSize()));
      int top = Math.max(0, line - Math.clamp((rows - 1) / 2, 0, MOST));
      int size = list.getItems().size();
      list.scrollTo(top + rows >= size ? size : top);
    }
  }

  private boolean isInSight() {
    return list.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .getValue();
  }

  private boolean shows(int line) {
    if (line < 0 || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return line < 0;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first != null && last != null && line > first.getIndex() && line < last.getIndex();
  }
}
