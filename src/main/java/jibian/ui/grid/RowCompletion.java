package jibian.ui.grid;

import java.util.Map;
import jibian.model.Address;

/// Texts for the empty cells of a row, to be taken over all at once if the clerk wants them.
///
/// @param row its place in the table
/// @param label what taking them over is called
/// @param cells the texts, from left to right
public record RowCompletion(int row, String label, Map<Address, String> cells) {}
