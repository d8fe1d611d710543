package jibian.ui.grid;

import java.util.List;
import java.util.Optional;
import jibian.model.Address;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;

/// What the grid shows about cells beyond their texts, and what can be done about it.
public interface GridMarks {
  GridMarks NONE = _ -> List.of();

  /// What is wrong with a cell, the worst first.
  List<FindingItem> of(Address cell);

  /// What can be done about findings; empty where they are only shown.
  default Optional<FindingActions> findingActions() {
    return Optional.empty();
  }

  /// Where it is told what is wrong with the cell that has the keyboard; empty where it is only marked.
  default Optional<BubbleLayer> bubbles() {
    return Optional.empty();
  }

  /// Shows where the text was read from; empty where that is in sight, or there is nothing to show.
  default Optional<Runnable> source() {
    return Optional.empty();
  }
}
