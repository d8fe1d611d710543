package jibian.ui.preview;

import jibian.page.Origin;
import jibian.ui.page.TypesetPage;

/// A place on a page.
///
/// @param page counted from 1
/// @param area its cell, or nothing at the top of the page
public record PageLocation(int page, TypesetPage.Area area) {
  private static final Origin NOWHERE = new Origin(0, "");

  /// The upper edge of a page.
  static PageLocation top(int page) {
    return new PageLocation(page, new TypesetPage.Area(0, 0, 0, 0, NOWHERE));
  }
}
