package jibian.ui.grid;

import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;

/// Scrolls a grid while the mouse is drawn beyond its upper or lower edge, the faster the farther it is.
final class EdgeScroll extends AnimationTimer {
  private static final double SHARE = 0.25;

  private final Region body;
  private final GridScroll scroll;
  private final Runnable moved;
  private double beyond;

  /// @param moved told when the rows under the mouse change
  EdgeScroll(Region body, GridScroll scroll, Runnable moved) {
    this.body = body;
    this.scroll = scroll;
    this.moved = moved;
  }

  /// The mouse is at a height, its button down.
  void at(double y) {
    beyond = y < 0 ? y : Math.max(0, y - body.getHeight());
    if (beyond == 0) {
      stop();
    } else {
      start();
    }
  }

  @Override
  public void handle(long now) {
    double before = scroll.y();
    scroll.by(Math.clamp(beyond * SHARE, -body.getHeight(), body.getHeight()));
    if (scroll.y() == before) {
      stop();
    } else {
      moved.run();
    }
  }
}
