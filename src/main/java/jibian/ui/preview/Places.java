package jibian.ui.preview;

import jibian.model.Address;
import jibian.page.Origin;

/// Matches pieces of a page with cells of the text.
final class Places {
  private Places() {}

  /// Whether a piece of a page shows a cell: the cell itself, a part of it, or a whole it is a part of.
  static boolean covers(Origin origin, Address cell) {
    return origin != null
        && origin.owner() == cell.owner().value()
        && !cell.field().isEmpty()
        && (origin.field().equals(cell.field())
            || origin.field().startsWith(cell.field() + ".")
            || cell.field().startsWith(origin.field() + "."));
  }
}
