package jibian.check.language;

import java.util.List;
import jibian.text.ResourceLines;

/// The words around a number by which a sentence is read: the lines of `quantities.txt`, which says what each means.
enum QuantityWords {
  ABOUT("约"),
  UP("升"),
  DOWN("降"),
  JOIN("连"),
  FIRST("首"),
  LAST("尾"),
  PER("每"),
  COMPARED("较"),
  NAME("名");

  @SuppressWarnings("ImmutableEnumChecker") // read once, never changed
  private final WordSearch words;

  QuantityWords(String line) {
    words =
        new WordSearch(
            ResourceLines.lines(QuantityWords.class, "quantities.txt").stream()
                .map(it -> List.of(it.split(" +", -1)))
                .filter(it -> it.getFirst().equals(line))
                .flatMap(it -> it.stream().skip(1))
                .toList());
  }

  /// The longest of its words that begins at a place of a text; an empty text when none does.
  String at(String text, int from) {
    return from < text.length() ? words.at(text, from) : "";
  }

  /// The longest of its words that a text ends with; an empty text when it ends with none.
  String end(String text) {
    return words.end(text);
  }
}
