package jibian.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private SignWords() {}

  private static Map<Place, List<Found>> read() {
    Map<Place, List<Found>> all = new EnumMap<>(Place.class);
    List<String> lines = ResourceLines.lines(SignWords.class, "signs.txt");
    for (Place place : Place.values()) {
      List<Found> found = new ArrayList<>();
      for (String line : lines) {
        List<String> words = List.of(line.split(" +", -1));
        if (words.get(1).equals(place.name())) {
          Sign sign = Sign.written(words.getFirst());
          words.subList(2, words.size()).forEach(word -> found.add(new Found(word, sign)));
        }
      }
      found.sort(Comparator.comparingInt(it -> -it.words().length()));
      all.put(place, List.copyOf(found));
    }
    return all;
  }

  /// The longest words of a place with which a text begins at an index.
  public static Optional<Found> at(Place place, String text, int from) {
    return ALL.get(place).stream().filter(it -> text.startsWith(it.words(), from)).findFirst();
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
