package jibian.compare;

import module java.base;

/// Which contents of two lists may be alike, without looking at every pair: those that share rare stretches of three
/// characters. Each content is known by the least hashes of its stretches; what many share says nothing.
final class SharedStretches {
  private static final int STRETCH = 3;
  private static final int KEPT = 64;
  private static final int MANY = 32;

  private record Holders(List<Integer> before, List<Integer> after) {
    boolean few() {
      return before.size() <= MANY && after.size() <= MANY;
    }
  }

  /// The places of the later contents that each earlier one is to be compared with.
  ///
  /// @param before contents by their places
  static Map<Integer, Set<Integer>> pairs(Map<Integer, String> before, Map<Integer, String> after) {
    Map<Integer, Holders> holders = new HashMap<>();
    before.forEach((i, content) -> hashes(content).forEach(it -> of(holders, it).before().add(i)));
    after.forEach((j, content) -> hashes(content).forEach(it -> of(holders, it).after().add(j)));
    Map<Integer, Set<Integer>> pairs = new HashMap<>();
    holders.values().stream()
        .filter(Holders::few)
        .forEach(
            some ->
                some.before()
                    .forEach(
                        i -> pairs.computeIfAbsent(i, _ -> new TreeSet<>()).addAll(some.after())));
    return pairs;
  }

  private static Holders of(Map<Integer, Holders> holders, int hash) {
    return holders.computeIfAbsent(hash, _ -> new Holders(new ArrayList<>(), new ArrayList<>()));
  }

  /// Spread, so that the least of them are a fair sample.
  private static IntStream hashes(String content) {
    int[] hashes = new int[Math.max(0, content.length() - STRETCH + 1)];
    for (int at = 0; at < hashes.length; at++) {
      int stretch =
          (content.charAt(at) * 8_191 + content.charAt(at + 1)) * 8_191 + content.charAt(at + 2);
      hashes[at] = stretch * 0x9E3779B9;
    }
    Arrays.sort(hashes);
    return Arrays.stream(hashes).distinct().limit(KEPT);
  }
}
