package jibian.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jibian.text.Plain;
import jibian.text.Resource;
import jibian.text.Tree;

/// The words the rules go by: those of the program and those a unit added in its form declaration under
/// `words.lists`, e.g. `"words": {"lists": {"STOCK_BASIS": ["局长办公会"]}}`.
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

  /// With the words of a form declaration; keys that are no list are left alone.
  Lexicon with(Tree.Fields added) {
    Map<Topic, Words> both = new EnumMap<>(lists);
    for (Topic topic : Topic.values()) {
      List<String> more = added.texts(topic.name());
      if (!more.isEmpty()) {
        both.put(topic, both.get(topic).and(more.stream().map(Plain::tight).toList()));
      }
    }
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
