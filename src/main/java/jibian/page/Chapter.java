package jibian.page;

import java.util.List;

/// A run of pages with one way of numbering; it begins a new page.
///
/// @param numbered whether its pages carry numbers; they count from 1 in the first numbered chapter
/// @param fragments in the order of the document
public record Chapter(boolean numbered, List<Fragment> fragments) {

  public Chapter {
    fragments = List.copyOf(fragments);
  }
}
