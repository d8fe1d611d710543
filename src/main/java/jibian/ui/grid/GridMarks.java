package jibian.ui.grid;

import java.util.List;
import jibian.model.Address;
import jibian.ui.findings.Finding;

/// What the grid shows about cells beyond their texts.
public interface GridMarks {
  /// A grid without marks.
  GridMarks NONE = _ -> List.of();

  /// What is wrong with a cell, the worst first.
  List<Finding> of(Address cell);
}
