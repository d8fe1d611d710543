package jibian.page;

import java.util.List;

/// The contents list: a line for each entry, with dots and the number of the page that holds its anchor. An entry whose
/// anchor is empty has neither number nor link.
public record ContentsList(List<Entry> entries) implements Block {

  public ContentsList {
    entries = List.copyOf(entries);
  }

  /// One line of the list.
  ///
  /// @param role [Role#CONTENTS_PART] or [Role#CONTENTS_ENTRY]
  public record Entry(Role role, String text, String anchor) {}
}
