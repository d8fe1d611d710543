package jibian.page;

import module java.base;

/// How much room a fragment takes when it begins at a given height of a page.
///
/// @param start where it began
/// @param pages how many page ends lie in it
/// @param end where the next fragment may begin
/// @param anchors the places in it that can be reached by name
/// @param tall for each grid, the rows that may break over a page end
/// @param roles those whose styles it was measured with
/// @param alone whether all this is true whatever follows the fragment
record FragmentExtent(
    Place start,
    int pages,
    Place end,
    List<Anchor> anchors,
    List<BitSet> tall,
    Set<Role> roles,
    boolean alone) {

  FragmentExtent {
    anchors = List.copyOf(anchors);
    tall = List.copyOf(tall);
    roles = Set.copyOf(roles);
  }

  /// A height on a page, in twips from the top of the text.
  ///
  /// @param y lower edge of what stands above; 0 on an empty page
  /// @param after space that belongs below it
  record Place(int y, int after) {
    static final Place TOP = new Place(0, 0);
  }

  /// A place that can be reached by name.
  ///
  /// @param turned how many page ends of the fragment lie above it
  record Anchor(String name, int turned) {}
}
