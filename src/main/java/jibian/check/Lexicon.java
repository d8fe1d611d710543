package jibian.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jibian.text.Plain;
import jibian.text.Resource;

/// The words the rules go by: those of the program and those a unit added in its form declaration (see [Demands]).
final class Lexicon {
  private static final Lexicon SHIPPED = new Lexicon(read());

  private final Map<Topic, Words> lists;

  private Lexicon(Map<Topic, Words> lists) {
    this.lists = lists;
  }

  /// The program's own.
  static Lexicon shipped() {
    return SHIPPED;
  }

  /// With further words.
  Lexicon with(Map<Topic, List<String>> added) {
    Map<Topic, Words> both = new EnumMap<>(lists);
    added.forEach(
        (topic, more) ->
            both.put(topic, both.get(topic).and(more.stream().map(Plain::tight).toList())));
    return new Lexicon(both);
  }

  Words of(Topic topic) {
    return lists.get(topic);
  }

  private static Map<Topic, Words> read() {
    Map<Topic, List<String>> lists = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      lists.put(topic, new ArrayList<>());
    }
    Topic topic = Topic.GOOD_RATE;
    for (String line : Resource.lines(Lexicon.class, "words.txt")) {
      if (line.startsWith("[")) {
        topic = Topic.valueOf(line.substring(1, line.length() - 1));
      } else if (!line.startsWith(":")) {
        Stream.of(line.split(" +", -1)).map(Plain::fold).forEach(lists.get(topic)::add);
      }
    }
    Map<Topic, Words> words = new EnumMap<>(Topic.class);
    lists.forEach((name, list) -> words.put(name, new Words(list)));
    return words;
  }
}
