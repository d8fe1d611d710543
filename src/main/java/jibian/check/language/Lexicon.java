package jibian.check.language;

import module java.base;

import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// The words the rules go by: those of the program and those a unit added in its form declaration.
public final class Lexicon {
  private static final Lexicon SHIPPED = new Lexicon(read());

  private final Map<WordList, WordSearch> lists;

  private Lexicon(Map<WordList, WordSearch> lists) {
    this.lists = lists;
  }

  /// The program's own.
  public static Lexicon shipped() {
    return SHIPPED;
  }

  /// With further words; blank ones are none.
  public Lexicon with(Map<WordList, List<String>> added) {
    Map<WordList, WordSearch> both = new EnumMap<>(lists);
    added.forEach(
        (topic, more) ->
            both.put(
                topic,
                both.get(topic)
                    .and(
                        more.stream()
                            .map(PlainShape::tight)
                            .filter(word -> !word.isEmpty())
                            .toList())));
    return new Lexicon(both);
  }

  public WordSearch of(WordList topic) {
    return lists.get(topic);
  }

  private static Map<WordList, WordSearch> read() {
    Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
    for (WordList topic : WordList.values()) {
      lists.put(topic, new ArrayList<>());
    }
    WordList topic = WordList.GOOD_RATE;
    for (String line : ResourceLines.lines(Lexicon.class, "words.txt")) {
      if (line.startsWith("[")) {
        topic = WordList.valueOf(line.substring(1, line.length() - 1));
      } else if (!line.startsWith(":")) {
        Stream.of(line.split(" +", -1)).map(PlainShape::fold).forEach(lists.get(topic)::add);
      }
    }
    Map<WordList, WordSearch> words = new EnumMap<>(WordList.class);
    lists.forEach((name, list) -> words.put(name, new WordSearch(list)));
    return words;
  }
}
