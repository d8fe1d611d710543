package jibian.ui.preview;

import java.util.Optional;
import java.util.function.Function;
import jibian.page.Origin;
import jibian.ui.page.Tint;

/// What was found, by where it stands; asked for what is in sight only.
///
/// @param at the tint of a place
/// @param any whether there is one
public record Tints(Function<Origin, Optional<Tint>> at, boolean any) {
  static final Tints NONE = new Tints(_ -> Optional.empty(), false);
}
