package jibian.compare;

import module java.base;

import jibian.text.Similarity;

/// Pairs what two lists hold, step by step: what a step has paired stays so. Mirrored lists give mirrored pairs. Takes
/// time in proportion to the lists, not to their product.
final class Pairing<T> {
  private static final int NONE = -1;

  /// Below so many possible pairs each is looked at.
  private static final int FEW = 4_096;

  private final List<T> before;
  private final List<T> after;
  private final Function<T, String> content;
  private final int[] partner;
  private final int[] back;
  private final Similarity[] beforeShapes;
  private final Similarity[] afterShapes;

  /// @param content what a thing says, to tell which of several is the most alike
  Pairing(List<T> before, List<T> after, Function<T, String> content) {
    this.before = before;
    this.after = after;
    this.content = content;
    this.partner = new int[before.size()];
    this.back = new int[after.size()];
    this.beforeShapes = new Similarity[before.size()];
    this.afterShapes = new Similarity[after.size()];
    Arrays.fill(partner, NONE);
    Arrays.fill(back, NONE);
  }

  /// What stands in both lists, or in one of them.
  ///
  /// @param moved whether it stands elsewhere among those of both
  record Pair<T>(Optional<T> before, Optional<T> after, boolean moved) {}

  private record Candidate(int before, int after, double alike) {}

  private record Group(List<Integer> before, List<Integer> after) {
    Group() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /// Pairs what has the same key; of several with one key those that are most alike.
  ///
  /// @param key empty for things that are not to be paired so
  Pairing<T> byKey(Function<T, String> key) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int i : open(partner)) {
      groups.computeIfAbsent(key.apply(before.get(i)), _ -> new Group()).before().add(i);
    }
    for (int j : open(back)) {
      Group group = groups.get(key.apply(after.get(j)));
      if (group != null) {
        group.after().add(j);
      }
    }
    groups.remove("");
    groups.values().forEach(this::pair);
    return this;
  }

  private void pair(Group group) {
    if (group.before().size() * (long) group.after().size() > 1) {
      alike(group, 0);
    }
    List<Integer> restBefore = group.before().stream().filter(i -> partner[i] == NONE).toList();
    List<Integer> restAfter = group.after().stream().filter(j -> back[j] == NONE).toList();
    for (int at = 0; at < Math.min(restBefore.size(), restAfter.size()); at++) {
      pair(restBefore.get(at), restAfter.get(at));
    }
  }

  /// Pairs what is alike by content, the most alike first.
  ///
  /// @param least how alike, from 0 to 1
  Pairing<T> bySimilarity(double least) {
    alike(new Group(open(partner), open(back)), least);
    return this;
  }

  private void alike(Group group, double least) {
    List<Candidate> candidates = new ArrayList<>();
    if (group.before().size() * (long) group.after().size() <= FEW) {
      for (int i : group.before()) {
        for (int j : group.after()) {
          consider(i, j, least, candidates);
        }
      }
    } else {
      SharedStretches.pairs(contents(before, group.before()), contents(after, group.after()))
          .forEach((i, js) -> js.forEach(j -> consider(i, j, least, candidates)));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::alike)
            .reversed()
            .thenComparingInt(one -> Math.abs(one.before() - one.after()))
            .thenComparingInt(one -> Math.min(one.before(), one.after())));
    for (Candidate one : candidates) {
      if (partner[one.before()] == NONE && back[one.after()] == NONE) {
        pair(one.before(), one.after());
      }
    }
  }

  private Map<Integer, String> contents(List<T> things, List<Integer> places) {
    Map<Integer, String> contents = new LinkedHashMap<>();
    places.forEach(at -> contents.put(at, content.apply(things.get(at))));
    return contents;
  }

  private void consider(int i, int j, double least, List<Candidate> candidates) {
    Similarity one = shape(beforeShapes, before, i);
    Similarity other = shape(afterShapes, after, j);
    if (least == 0 || one.atLeast(least, other)) {
      candidates.add(new Candidate(i, j, one.dice(other)));
    }
  }

  private Similarity shape(Similarity[] shapes, List<T> things, int at) {
    if (shapes[at] == null) {
      shapes[at] = Similarity.of(content.apply(things.get(at)));
    }
    return shapes[at];
  }

  /// Pairs what is left between the same neighbours in both lists, in its order.
  ///
  /// @param fits whether two things can be the same
  Pairing<T> byPlace(BiPredicate<T, T> fits) {
    int i = 0;
    for (int j = 0; j < back.length; j++) {
      if (back[j] != NONE) {
        i = back[j] + 1;
      } else if (i < partner.length && partner[i] == NONE) {
        if (fits.test(before.get(i), after.get(j))) {
          pair(i, j);
        }
        i++;
      }
    }
    return this;
  }

  private void pair(int i, int j) {
    partner[i] = j;
    back[j] = i;
  }

  private static List<Integer> open(int[] partners) {
    List<Integer> open = new ArrayList<>();
    for (int at = 0; at < partners.length; at++) {
      if (partners[at] == NONE) {
        open.add(at);
      }
    }
    return open;
  }

  /// All pairs in the order of the later list; what is only in the earlier one after what it stood after there.
  List<Pair<T>> pairs() {
    boolean[] stayed = stayed();
    List<Pair<T>> pairs = new ArrayList<>();
    gone(0, stayed, pairs);
    for (int j = 0; j < back.length; j++) {
      int i = back[j];
      if (i == NONE) {
        pairs.add(new Pair<>(Optional.empty(), Optional.of(after.get(j)), false));
      } else {
        pairs.add(new Pair<>(Optional.of(before.get(i)), Optional.of(after.get(j)), !stayed[i]));
        if (stayed[i]) {
          gone(i + 1, stayed, pairs);
        }
      }
    }
    return pairs;
  }

  private void gone(int from, boolean[] stayed, List<Pair<T>> pairs) {
    for (int i = from; i < partner.length && !stayed[i]; i++) {
      if (partner[i] == NONE) {
        pairs.add(new Pair<>(Optional.of(before.get(i)), Optional.empty(), false));
      }
    }
  }

  /// Which of the earlier list keep their order: the longest increasing row of partners.
  private boolean[] stayed() {
    int[] ends = new int[partner.length];
    int[] previous = new int[partner.length];
    int length = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] != NONE) {
        int at = length == 0 ? 0 : place(ends, length, partner[i]);
        previous[i] = at == 0 ? NONE : ends[at - 1];
        ends[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] stayed = new boolean[partner.length];
    for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = previous[i]) {
      stayed[i] = true;
    }
    return stayed;
  }

  private int place(int[] ends, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partner[ends[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
