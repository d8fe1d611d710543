package jibian.ui.preview;

import jibian.page.Origin;
import jibian.ui.page.Proof;

/// A place on a page.
///
/// @param page counted from 1
/// @param area its cell, or nothing at the top of the page
public record Spot(int page, Proof.Area area) {
  private static final Origin NOWHERE = new Origin(0, "");

  /// The upper edge of a page.
  static Spot top(int page) {
    return new Spot(page, new Proof.Area(0, 0, 0, 0, NOWHERE));
  }
}
