package jibian.ui.findings;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.ui.session.EditingSession;

/// Leads from finding to finding, and knows which the clerk was led to last.
final class FindingWalk {
  private final EditingSession session;
  private FindingItem last;

  FindingWalk(EditingSession session) {
    this.session = session;
  }

  /// The one after or before the place the clerk is at, around the end.
  ///
  /// @param step 1 or -1
  Optional<FindingItem> next(List<FindingItem> list, int step) {
    if (list.isEmpty()) {
      return Optional.empty();
    }
    int at = place(list, this::ledTo);
    at = at < 0 ? place(list, this::stands) : at;
    int next = at < 0 ? nearest(list, step) : Math.floorMod(at + step, list.size());
    return Optional.of(list.get(next));
  }

  void go(FindingItem finding) {
    last = finding;
    session.go(finding.home());
  }

  /// Whether the clerk was led to a finding and is still there.
  boolean ledTo(FindingItem finding) {
    return last != null && finding.like(last) && stands(finding);
  }

  /// A field of several lines is one place, whichever of them a finding is about.
  private boolean stands(FindingItem finding) {
    Address home = finding.home();
    Address place = session.place();
    return home.equals(place) || within(home, place);
  }

  private static boolean within(Address home, Address place) {
    return home.owner().equals(place.owner())
        && !place.field().isEmpty()
        && home.field().startsWith(place.field() + ".");
  }

  private static int place(List<FindingItem> list, Predicate<FindingItem> wanted) {
    for (int place = 0; place < list.size(); place++) {
      if (wanted.test(list.get(place))) {
        return place;
      }
    }
    return -1;
  }

  private int nearest(List<FindingItem> list, int step) {
    Id owner = session.place().owner();
    Id project = PartLookup.project(session.text(), owner).map(Project::id).orElse(owner);
    for (int place = 0; place < list.size(); place++) {
      FindingItem finding = list.get(place);
      if (finding.project().orElse(finding.where().owner()).equals(project)) {
        return place;
      }
    }
    return step > 0 ? 0 : list.size() - 1;
  }
}
