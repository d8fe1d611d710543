package jibian.check.language;

import module java.base;

import jibian.text.ResourceLines;
import jibian.text.Units;

/// Reads `phrases.txt`, which says itself how it is written.
final class PhraseLines {
  private static final Pattern WORDS = Pattern.compile("<([a-z]+)>");
  private static final Map<String, Form> ALL = read();

  /// A phrase as it was read.
  ///
  /// @param needed the lists of words of each alternative, of each of which a word must be in the text
  record Form(Pattern pattern, List<List<WordSearch>> needed) {}

  /// A phrase by its name.
  static Form of(String name) {
    return ALL.get(name);
  }

  private static Map<String, Form> read() {
    Map<String, Form> all = new HashMap<>();
    String name = "";
    String form = "";
    Map<String, List<String>> words = new HashMap<>();
    for (String line : ResourceLines.lines(PhraseLines.class, "phrases.txt")) {
      if (line.matches("\\[[A-Z_]+]")) {
        all.put(name, form(form, words));
        name = line.substring(1, line.length() - 1);
        words.clear();
        words.put("counter", Units.counters());
        words.put("word", Units.words());
      } else if (line.matches("[a-z]+: .*")) {
        int colon = line.indexOf(':');
        words
            .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
            .addAll(List.of(line.substring(colon + 2).split(" +", -1)));
      } else if (!line.startsWith(":")) {
        form = line;
      }
    }
    all.put(name, form(form, words));
    return all;
  }

  private static Form form(String form, Map<String, List<String>> words) {
    String regex =
        WORDS
            .matcher(form)
            .replaceAll(found -> Matcher.quoteReplacement(any(words.get(found.group(1)))));
    List<List<WordSearch>> needed =
        alternatives(form)
            .map(it -> needed(it).map(words::get).map(WordSearch::new).toList())
            .toList();
    return new Form(Pattern.compile(regex), needed);
  }

  /// One of several words, the longest first.
  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// A form without what stands in brackets, cut at its bars.
  private static Stream<String> alternatives(String form) {
    String outer = form.replaceAll("\\\\.", ".").replaceAll("\\[[^]]*]", ".");
    while (outer.indexOf('(') >= 0) {
      outer = outer.replaceAll("\\([^()]*\\)", ".");
    }
    return Stream.of(outer.split("\\|", -1));
  }

  private static Stream<String> needed(String alternative) {
    return WORDS
        .matcher(alternative)
        .results()
        .filter(found -> !optional(alternative, found))
        .map(found -> found.group(1));
  }

  private static boolean optional(String alternative, MatchResult words) {
    return words.end() < alternative.length() && "?*".indexOf(alternative.charAt(words.end())) >= 0;
  }
}
