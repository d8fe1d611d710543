package jibian.ui.intake;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// What has become of the points of a review. What the clerk decided stands in the text that is reviewed, a sign for
/// each point, so that taking back a step takes back both; that a cell was corrected, the cell itself says.
///
/// @param all a state for each point
record PointStates(List<PointStates.State> all) {
  private static final String FIELD = "review";

  PointStates {
    all = List.copyOf(all);
  }

  /// What has become of a point.
  enum State {
    OPEN('.'),
    /// A doubt the clerk has looked at: it is right as it was read.
    CONFIRMED('c'),
    /// A doubt whose cell holds something else by now, or is gone.
    CORRECTED('-'),
    /// A piece the clerk has put somewhere.
    PLACED('p'),
    /// A piece that is wanted nowhere.
    UNNEEDED('u');

    private final char sign;

    State(char sign) {
      this.sign = sign;
    }

    private static State of(char sign) {
      for (State state : values()) {
        if (state.sign == sign) {
          return state;
        }
      }
      return OPEN;
    }
  }

  /// The states in a text.
  ///
  /// @param points in their order
  static PointStates of(List<OpenPoint> points, Submission text) {
    String signs = text.text(FIELD);
    Map<Id, Part> parts = new HashMap<>();
    if (points.stream().anyMatch(point -> !point.left())) {
      PartLookup.each(text, part -> parts.put(part.id(), part));
    }
    List<State> states = new ArrayList<>(points.size());
    for (int at = 0; at < points.size(); at++) {
      State said = at < signs.length() ? State.of(signs.charAt(at)) : State.OPEN;
      boolean corrected = said == State.OPEN && isCorrected(points.get(at), text, parts);
      states.add(corrected ? State.CORRECTED : said);
    }
    return new PointStates(states);
  }

  private static boolean isCorrected(OpenPoint point, Submission text, Map<Id, Part> parts) {
    if (point.left() || point.address().isEmpty()) {
      return false;
    }
    Address cell = point.address().get();
    if (cell.owner().equals(Address.TEXT)) {
      return !text.text(cell.field()).equals(point.value());
    }
    Part part = parts.get(cell.owner());
    return part == null
        || (!cell.field().isEmpty() && !part.text(cell.field()).equals(point.value()));
  }

  State of(int point) {
    return all.get(point);
  }

  boolean isOpen(int point) {
    return all.get(point) == State.OPEN;
  }

  /// The open piece that stands at a place of the source.
  Optional<Integer> openAt(List<OpenPoint> points, String place) {
    for (int at = 0; at < all.size(); at++) {
      OpenPoint point = points.get(at);
      if (point.left() && isOpen(at) && point.from().equals(place)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// How many points of a kind are open.
  long open(List<OpenPoint> points, Predicate<OpenPoint> kind) {
    long open = 0;
    for (int at = 0; at < all.size(); at++) {
      open += isOpen(at) && kind.test(points.get(at)) ? 1 : 0;
    }
    return open;
  }

  /// The text with the state of a point.
  static Submission with(Submission text, int point, State state) {
    StringBuilder signs = new StringBuilder(text.text(FIELD));
    while (signs.length() <= point) {
      signs.append(State.OPEN.sign);
    }
    signs.setCharAt(point, state.sign);
    return text.with(FIELD, signs.toString());
  }

  /// The text as it is kept.
  static Submission without(Submission text) {
    return text.withFields(text.fields().without(FIELD));
  }
}
