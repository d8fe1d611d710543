package jibian.ui.tree;

import jibian.ui.findings.SeverityCounts;

/// A line of the tree.
///
/// @param depth from 0
/// @param opens whether there is something below it
/// @param open whether that is shown
/// @param text its name
/// @param count what follows the name, e.g. the number of indicators; empty for nothing
/// @param state how far it is
/// @param tally its findings
/// @param tasks how much of it must be decided again
public record TreeRow(
    TreeNode node,
    int depth,
    boolean opens,
    boolean open,
    String text,
    String count,
    State state,
    SeverityCounts tally,
    int tasks) {

  /// How far a part is.
  public enum State {
    /// Nothing is written yet.
    EMPTY,
    /// There are errors or warnings.
    PROBLEMS,
    /// Written, and nothing to complain about.
    DONE,
    /// Not known yet, or not said of this kind of line.
    NONE
  }
}
