package jibian.ui.preview;

import java.util.Optional;
import java.util.function.Function;
import jibian.page.Origin;
import jibian.ui.page.CellTint;

/// What was found, by where it stands; asked for what is in sight only.
///
/// @param at the tint of a place
/// @param any whether there is one
public record CellTints(Function<Origin, Optional<CellTint>> at, boolean any) {
  static final CellTints NONE = new CellTints(_ -> Optional.empty(), false);
}
