package jibian.store;

import module java.base;

/// Where the members of a list stand: numbers with room between them, so that a move changes one.
final class ListPositions {
  private static final long ROOM = 1L << 20;

  /// The places to be changed so that ascending places give an order.
  ///
  /// @param order the ids in their order
  /// @param known the places they have; an id without one is new
  /// @return new places by id
  static Map<Long, Long> changes(List<Long> order, Map<Long, Long> known) {
    Map<Long, Long> changes = new HashMap<>();
    boolean[] stays = longestAscending(order, known);
    long before = 0;
    int next = 0;
    while (next < order.size()) {
      if (stays[next]) {
        before = known.get(order.get(next++));
        continue;
      }
      int end = next;
      while (end < order.size() && !stays[end]) {
        end++;
      }
      int count = end - next;
      long room = end == order.size() ? ROOM : (known.get(order.get(end)) - before) / (count + 1);
      if (room < 1) {
        return renumbered(order, known);
      }
      for (; next < end; next++) {
        before += room;
        changes.put(order.get(next), before);
      }
    }
    return changes;
  }

  private static Map<Long, Long> renumbered(List<Long> order, Map<Long, Long> known) {
    Map<Long, Long> changes = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      long place = (i + 1) * ROOM;
      if (!Long.valueOf(place).equals(known.get(order.get(i)))) {
        changes.put(order.get(i), place);
      }
    }
    return changes;
  }

  /// Marks as many as can stay where they are: a longest run of ascending places, by patience sorting.
  private static boolean[] longestAscending(List<Long> order, Map<Long, Long> known) {
    int[] previous = new int[order.size()];
    int[] ends = new int[order.size()];
    long[] places = new long[order.size()];
    int longest = 0;
    for (int i = 0; i < order.size(); i++) {
      Long place = known.get(order.get(i));
      if (place == null) {
        continue;
      }
      int length = Arrays.binarySearch(places, 0, longest, place);
      length = length < 0 ? -length - 1 : length;
      previous[i] = length == 0 ? -1 : ends[length - 1];
      ends[length] = i;
      places[length] = place;
      longest = Math.max(longest, length + 1);
    }
    boolean[] stays = new boolean[order.size()];
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
      stays[i] = true;
    }
    return stays;
  }
}
