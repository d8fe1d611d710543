package jibian.library;

import module java.base;

import jibian.text.ResourceLines;

/// Paragraphs to start a section of the narrative from, by words of its heading.
public final class SampleParagraphs {
  private static final Map<String, List<String>> BY_HEADING = read();

  /// The paragraphs for a section; none where there are none for its heading.
  ///
  /// @param heading null for none
  public static List<String> of(String heading) {
    return BY_HEADING.entrySet().stream()
        .filter(entry -> heading.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> paragraphs = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : ResourceLines.lines(SampleParagraphs.class, "paragraphs.txt")) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        paragraphs.put(line.substring(1, line.length() - 1), current);
      } else {
        current.add(line);
      }
    }
    return paragraphs;
  }
}
