package jibian.ui.compare;

import module java.base;

import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Submission;
import jibian.ui.port.Restore;
import jibian.ui.port.Revisions;

/// What a text was, put together of what its parts were. Their order, the cover and the unit are those of now: of them
/// no history is kept. What was deleted since counts as having been there.
///
/// @param past the states of each part that is there, the latest first
/// @param gone what was deleted out of the text
record EarlierStates(List<List<Revisions.State>> past, List<Revisions.Discarded> gone) {
  /// More are not looked through in a list.
  private static final int MOST = 60;

  /// A moment the text was in a state of its own.
  ///
  /// @param label the step that made it so
  record Moment(Instant time, String label) {}

  /// Rows go with their projects, which have states.
  EarlierStates {
    past = List.copyOf(past);
    gone =
        gone.stream()
            .filter(one -> one.content().filter(part -> !(part instanceof Indicator)).isPresent())
            .sorted(Comparator.comparing(Revisions.Discarded::deleted).reversed())
            .toList();
  }

  /// The moments before now, the latest first.
  List<Moment> moments() {
    TreeMap<Instant, String> labels = new TreeMap<>(Comparator.reverseOrder());
    past.forEach(states -> states.forEach(state -> labels.put(state.saved(), state.label())));
    gone.forEach(one -> labels.put(one.deleted(), one.label()));
    return labels.entrySet().stream()
        .skip(1)
        .limit(MOST)
        .map(one -> new Moment(one.getKey(), one.getValue()))
        .toList();
  }

  /// The text as it was at a moment.
  Submission at(Submission now, Instant time) {
    Map<Id, Part> was = new HashMap<>();
    Set<Id> later = new HashSet<>();
    for (List<Revisions.State> states : past) {
      states.stream()
          .filter(state -> !state.saved().isAfter(time))
          .findFirst()
          .ifPresentOrElse(
              state -> was.put(state.content().id(), state.content()),
              () -> states.forEach(state -> later.add(state.content().id())));
    }
    Submission text =
        new Submission(
            now.fields(),
            were(now.narrative(), was, later),
            were(now.projects(), was, later),
            were(now.supplements(), was, later),
            were(now.overall(), was, later));
    for (Revisions.Discarded one : gone) {
      if (one.deleted().isAfter(time)) {
        text = Restore.putBack(text, one).orElse(text);
      }
    }
    return text;
  }

  @SuppressWarnings("unchecked")
  private static <P extends Part> List<P> were(List<P> parts, Map<Id, Part> was, Set<Id> later) {
    List<P> were = new ArrayList<>();
    for (P part : parts) {
      if (!later.contains(part.id())) {
        were.add((P) was.getOrDefault(part.id(), part));
      }
    }
    return were;
  }
}
