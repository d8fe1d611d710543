package jibian.ui.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jibian.model.Id;

/// The part that each project, indicator, section or table with findings belongs to. An edit changes that of a few
/// among ten thousand: they are kept beside the others, which are copied only when these have become many.
///
/// @param most of them, as they were some edits ago
/// @param changed what is otherwise now; no longer any, where it is [FindingIndex.Part#NONE]
record FindingOwners(Map<Id, FindingIndex.Part> most, Map<Id, FindingIndex.Part> changed) {
  static final FindingOwners NONE = new FindingOwners(Map.of(), Map.of());

  private static final int MANY = 500;

  /// The part an owner belongs to; an empty one where nothing was found in it.
  FindingIndex.Part of(Id owner) {
    FindingIndex.Part part = changed.get(owner);
    return part == null ? most.getOrDefault(owner, FindingIndex.Part.NONE) : part;
  }

  /// The same with other parts in the place of some.
  FindingOwners with(Collection<FindingIndex.Part> gone, Collection<FindingIndex.Part> fresh) {
    Map<Id, FindingIndex.Part> now = new HashMap<>(changed);
    gone.forEach(part -> part.owners().forEach(owner -> now.put(owner, FindingIndex.Part.NONE)));
    fresh.forEach(part -> part.owners().forEach(owner -> now.put(owner, part)));
    if (now.size() <= MANY) {
      return new FindingOwners(most, now);
    }
    Map<Id, FindingIndex.Part> all = new HashMap<>(most);
    all.putAll(now);
    all.values().removeIf(part -> part.owners().isEmpty());
    return new FindingOwners(all, Map.of());
  }
}
