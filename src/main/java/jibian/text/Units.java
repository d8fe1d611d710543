package jibian.text;

import module java.base;

/// The table of units, from `units.txt`: family, factor, proper name, further spellings (`!` before a wrong one); those
/// that are read after digits only; and the words whose first character only looks like a unit.
public final class Units {
  private static final Map<String, Unit> BY_SPELLING = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> BEHIND_FIGURES = new HashSet<>();
  private static final List<String> COUNTERS;

  /// The spellings by their first character, the longest first.
  private static final Map<Character, List<Found>> BY_FIRST;

  static {
    for (String line : ResourceLines.lines(Units.class, "units.txt")) {
      List<String> words = List.of(line.split("\\s+", -1));
      if (words.getFirst().equals("NOT")) {
        WORDS.addAll(words.subList(1, words.size()));
      } else if (words.getFirst().equals("FIGURES")) {
        BEHIND_FIGURES.addAll(words.subList(1, words.size()));
      } else {
        add(words);
      }
    }
    COUNTERS =
        BY_SPELLING.entrySet().stream()
            .filter(it -> it.getValue().proper() && it.getValue().measuresThings())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    BY_FIRST =
        BY_SPELLING.entrySet().stream()
            .map(it -> new Found(it.getValue(), it.getKey()))
            .sorted(Comparator.comparingInt((Found it) -> it.spelling().length()).reversed())
            .collect(Collectors.groupingBy(it -> it.spelling().charAt(0)));
  }

  private static void add(List<String> words) {
    Unit.Family family = Unit.Family.valueOf(words.get(0));
    BigDecimal factor = new BigDecimal(words.get(1));
    String name = words.get(2);
    BY_SPELLING.put(name, new Unit(name, family, factor, true));
    for (String spelling : words.subList(3, words.size())) {
      boolean wrong = spelling.startsWith("!");
      BY_SPELLING.put(
          wrong ? spelling.substring(1) : spelling, new Unit(name, family, factor, !wrong));
    }
  }

  /// A unit found in a text.
  ///
  /// @param unit what it is
  /// @param spelling as it stands there
  public record Found(Unit unit, String spelling) {
    /// Where it ends if it begins at a place.
    int end(int from) {
      return from + spelling.length();
    }

    /// Whether a number in Chinese characters can stand before it too: 三次, but 一面 is a word.
    boolean behindChinese() {
      return !BEHIND_FIGURES.contains(spelling);
    }
  }

  /// The longest unit that begins at a place of a text in plain shape; empty when none does.
  public static Optional<Found> at(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    for (Found found : BY_FIRST.getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(found.spelling(), from)
          && !(found.spelling().length() == 1 && word(text, from))) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// Whether what begins at a place is a word whose first character only looks like a unit: 人均, 本年度, 批示.
  private static boolean word(String text, int from) {
    return from + 2 <= text.length() && WORDS.contains(text.substring(from, from + 2));
  }

  /// All spellings of units by which things are counted or measured: 人次, 台, 公里, 亩.
  public static List<String> counters() {
    return COUNTERS;
  }

  /// The words that are no unit though their first character is one.
  public static List<String> words() {
    return List.copyOf(WORDS);
  }

  /// The unit that a whole text in plain shape is; empty when it is none.
  public static Optional<Unit> named(String text) {
    return Optional.ofNullable(BY_SPELLING.get(text));
  }
}
