package jibian.model;

import module java.base;

import jibian.text.ResourceLines;

/// The words that mean a sign, from `signs.txt`, in texts in plain shape.
public final class SignWords {
  /// Where such words stand.
  public enum Place {
    BEFORE,
    FIRST,
    BEHIND
  }

  /// Words found in a text.
  public record Found(String words, Sign sign) {}

  private static final Map<Place, List<Found>> ALL = read();

  /// The same by their first character, which rules nearly all of them out.
  private static final Map<Place, Map<Character, List<Found>>> BY_FIRST = byFirst();

  private static Map<Place, List<Found>> read() {
    Map<Place, List<Found>> all = new EnumMap<>(Place.class);
    List<String> lines = ResourceLines.lines(SignWords.class, "signs.txt");
    for (String line : lines) {
      List<String> words = List.of(line.split(" +", -1));
      Sign sign = Sign.written(words.getFirst());
      List<Found> found = all.computeIfAbsent(Place.valueOf(words.get(1)), _ -> new ArrayList<>());
      words.subList(2, words.size()).forEach(word -> found.add(new Found(word, sign)));
    }
    all.values().forEach(found -> found.sort(Comparator.comparingInt(it -> -it.words().length())));
    return all;
  }

  private static Map<Place, Map<Character, List<Found>>> byFirst() {
    Map<Place, Map<Character, List<Found>>> all = new EnumMap<>(Place.class);
    ALL.forEach(
        (place, words) ->
            all.put(
                place, words.stream().collect(Collectors.groupingBy(it -> it.words().charAt(0)))));
    return all;
  }

  /// The longest words of a place with which a text begins at an index.
  public static Optional<Found> at(Place place, String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    for (Found found : BY_FIRST.get(place).getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(found.words(), from)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /// The longest words before a number with which a text ends.
  public static Optional<Found> ending(String text) {
    return ALL.get(Place.BEFORE).stream().filter(it -> text.endsWith(it.words())).findFirst();
  }

  /// The longest words before a number that stand anywhere in a text.
  public static Optional<Found> in(String text) {
    return ALL.get(Place.BEFORE).stream().filter(it -> text.contains(it.words())).findFirst();
  }
}
