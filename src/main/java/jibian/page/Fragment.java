package jibian.page;

import java.util.List;

/// A stretch of the document that is laid out, counted and written as one, and kept as long as what it was made of
/// stays the same object: the cover, a part of the narrative, a project, a supplement.
///
/// @param kind what it is
/// @param title what a list of sheets calls it, e.g. 3.网络运行维护费
/// @param code a code shown beside the title in such a list; empty for none
/// @param blocks what stands in it, top to bottom
public record Fragment(Kind kind, String title, String code, List<Block> blocks) {

  public Fragment {
    blocks = List.copyOf(blocks);
  }

  /// What a fragment is.
  public enum Kind {
    COVER,
    CONTENTS,
    NARRATIVE,
    /// The table of the unit as a whole.
    OVERALL,
    PROJECT,
    SUPPLEMENT
  }
}
