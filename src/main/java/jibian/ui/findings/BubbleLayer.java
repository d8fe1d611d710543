package jibian.ui.findings;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import jibian.ui.kit.Nodes;

/// The layer over the panes in which one bubble tells what is wrong with the cell or field that has the keyboard: after
/// a pause, in free room where there is some, and gone at the first key or click, which do what they were meant for.
public final class BubbleLayer extends Pane {
  private static final Duration PAUSE = Duration.millis(600);
  private static final double GAP = 6;
  private static final double EDGE = 4;
  private static final double WIDE = 360;
  private static final double NARROW = 240;

  private final FindingActions findingActions;
  private final Bubble bubble;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Object teller;
  private List<FindingItem> told = List.of();
  private boolean dismissed;
  private Bounds cell;
  private Bounds cells;
  private double bottom;

  /// @param findingActions what can be done about findings
  public BubbleLayer(FindingActions findingActions) {
    this.findingActions = findingActions;
    this.bubble = new Bubble(findingActions);
    setPickOnBounds(false);
    setMinSize(0, 0);
    getChildren().add(bubble);
    pause.setOnFinished(_ -> appear());
  }

  /// Watches for keys and clicks.
  ///
  /// @param window all that the clerk may press or type in
  public void watch(Node window) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    window.addEventFilter(ScrollEvent.SCROLL, _ -> dismiss());
  }

  /// Tells what is wrong with a cell, if the clerk stays there for a moment. May be called as often as it is laid out.
  ///
  /// @param who tells, an editor or a table
  /// @param found at the cell, the worst first
  /// @param where the cell, in the scene
  /// @param clear what should not be covered, in the scene
  /// @param end where the free room below that ends, in the scene
  public void tell(Object who, List<FindingItem> found, Bounds where, Bounds clear, double end) {
    if (found.isEmpty() || !findingActions.worthTelling(found.getFirst())) {
      silence(who);
      return;
    }
    cell = sceneToLocal(where);
    cells = sceneToLocal(clear);
    bottom = sceneToLocal(new Point2D(0, end)).getY();
    if (!who.equals(teller) || !found.equals(told)) {
      teller = who;
      told = found;
      dismissed = false;
      bubble.setVisible(false);
      pause.playFromStart();
    }
    if (bubble.isVisible()) {
      requestLayout();
    }
  }

  /// Tells nothing more of what someone told.
  public void silence(Object who) {
    if (who.equals(teller)) {
      teller = null;
      told = List.of();
      dismiss();
    }
  }

  private void appear() {
    if (!dismissed && !told.isEmpty()) {
      bubble.fill(told);
      bubble.setVisible(true);
      requestLayout();
    }
  }

  private void dismiss() {
    dismissed = true;
    pause.stop();
    bubble.setVisible(false);
  }

  /// Keys that only come before others leave it, so that its own key can be read while it is pressed.
  private void pressed(KeyEvent event) {
    if (!event.getCode().isModifierKey()) {
      dismiss();
    }
  }

  private void clicked(MouseEvent event) {
    if (!Nodes.isWithin(event.getTarget(), bubble)) {
      dismiss();
    }
  }

  /// The bubble is as high as its text in its styles, which it has by now.
  @Override
  protected void layoutChildren() {
    if (!bubble.isVisible() || cell == null) {
      return;
    }
    double beside = getWidth() - cells.getMaxX() - GAP - EDGE;
    double wide = Math.min(WIDE, getWidth() - 2 * EDGE);
    double high = bubble.prefHeight(wide);
    double x = Math.clamp(cell.getMinX(), EDGE, Math.max(EDGE, getWidth() - wide - EDGE));
    if (cells.getMaxY() + GAP + high <= bottom) {
      put(x, cells.getMaxY() + GAP, wide, high);
    } else if (beside >= NARROW) {
      double narrow = Math.min(wide, beside);
      put(cells.getMaxX() + GAP, cell.getMinY(), narrow, bubble.prefHeight(narrow));
    } else if (cell.getMinY() - GAP - high >= 0) {
      put(x, cell.getMinY() - GAP - high, wide, high);
    } else {
      put(x, cell.getMaxY() + GAP, wide, high);
    }
  }

  private void put(double x, double y, double wide, double high) {
    double top = Math.clamp(y, EDGE, Math.max(EDGE, getHeight() - high - EDGE));
    bubble.resizeRelocate(snapPositionX(x), snapPositionY(top), wide, high);
  }
}
