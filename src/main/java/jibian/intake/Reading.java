package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceCell;

/// The value that was read for a field.
///
/// @param lines its paragraphs
/// @param cells where they stand
/// @param confidence from 0 to 1
record Reading(List<String> lines, List<SourceCell> cells, double confidence) {
  /// Where a field has no cell at all.
  static final Reading NOTHING = new Reading(List.of(), List.of(), 1);

  /// The whole of a cell.
  static Reading of(SourceCell cell, double confidence) {
    return new Reading(cell.lines(), List.of(cell), Math.min(confidence, cell.sure()));
  }

  /// The value in one string, paragraphs that were torn apart joined.
  String text() {
    return lines.size() == 1
        ? lines.getFirst().strip()
        : String.join("", lines.stream().map(String::strip).toList());
  }

  /// This, and then another.
  Reading and(Reading other) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    List<SourceCell> both = new ArrayList<>(cells);
    both.addAll(other.cells);
    return new Reading(all, both, Math.min(confidence, other.confidence));
  }

  /// The same, no surer than that.
  Reading atMost(double most) {
    return new Reading(lines, cells, Math.min(confidence, most));
  }

  /// Whether nothing stands there.
  boolean blank() {
    for (String line : lines) {
      if (!line.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
