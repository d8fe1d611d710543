package jibian.check.language;

import module java.base;

/// A list of words that are looked for in texts in plain shape, in time that does not grow with the list.
public final class WordSearch {
  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  private final Set<String> all;
  private final String[][] byFirst = new String[BUCKETS][];
  private final int longest;

  /// @param words none of them empty
  public WordSearch(Collection<String> words) {
    all = Set.copyOf(words);
    longest = all.stream().mapToInt(String::length).max().orElse(0);
    Map<Integer, List<String>> buckets = new HashMap<>();
    for (String word : all) {
      buckets.computeIfAbsent(bucket(word.charAt(0)), first -> new ArrayList<>()).add(word);
    }
    for (int i = 0; i < BUCKETS; i++) {
      List<String> list = buckets.getOrDefault(i, List.of());
      byFirst[i] = list.stream().sorted((a, b) -> b.length() - a.length()).toList().toArray(NONE);
    }
  }

  private static int bucket(char first) {
    return (first ^ (first >>> 8)) & (BUCKETS - 1);
  }

  /// Whether the whole text is one of the words.
  public boolean is(String text) {
    return all.contains(text);
  }

  /// Whether the text holds one of the words.
  public boolean in(String text) {
    return !find(text).isEmpty();
  }

  /// The first word the text holds, the longest of those that begin at one place; an empty text when it holds none.
  public String find(String text) {
    for (int i = 0; i < text.length(); i++) {
      String word = at(text, i);
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }

  /// The longest word that begins at a place; an empty text when none does.
  public String at(String text, int from) {
    for (String word : byFirst[bucket(text.charAt(from))]) {
      if (text.startsWith(word, from)) {
        return word;
      }
    }
    return "";
  }

  /// The longest word the text ends with; an empty text when it ends with none.
  public String end(String text) {
    for (int from = Math.max(0, text.length() - longest); from < text.length(); from++) {
      if (all.contains(text.substring(from))) {
        return text.substring(from);
      }
    }
    return "";
  }

  /// The text without these words.
  public String strip(String text) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      String word = at(text, at);
      if (word.isEmpty()) {
        left.append(text.charAt(at));
      }
      at += Math.max(1, word.length());
    }
    return left.toString();
  }

  /// These words and more.
  WordSearch and(Collection<String> more) {
    Set<String> both = new HashSet<>(all);
    both.addAll(more);
    return new WordSearch(both);
  }
}
