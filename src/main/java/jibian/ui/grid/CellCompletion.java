package jibian.ui.grid;

import module java.base;

import jibian.model.Address;

/// Knows what could be typed into a cell.
@FunctionalInterface
public interface CellCompletion {
  /// Only what the form allows.
  CellCompletion CHOICES =
      (model, typed) -> {
        int row = Math.max(0, Math.min(model.cursor().row(), model.sheet().rows()));
        return model.sheet().choices(row, model.cursor().column()).stream()
            .filter(choice -> choice.contains(typed) && !choice.equals(typed))
            .toList();
      };

  /// Texts for the cell under the cursor, the best first.
  ///
  /// @param typed what is there so far; empty for all that is likely
  List<String> suggest(GridModel model, String typed);

  /// What comes with one of these texts, to be read beside it; empty for nothing.
  default String aside(GridModel model, String text) {
    return "";
  }

  /// Texts for the empty cells of a row of which only the name is known.
  default Optional<RowCompletion> offer(GridModel model) {
    return Optional.empty();
  }

  /// Texts for the empty cells of a row, to be taken over all at once if the clerk wants them.
  ///
  /// @param row its place in the table
  /// @param label what taking them over is called
  /// @param cells the texts, from left to right
  record RowCompletion(int row, String label, Map<Address, String> cells) {}
}
