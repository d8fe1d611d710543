package jibian.office.font;

import module java.base;

import jibian.text.ResourceLines;

/// The table of what stands in for a family that is missing: `standins.properties`.
final class FontSubstitutes {
  private static final String FILE = "file.";

  private final Properties table =
      ResourceLines.properties(FontSubstitutes.class, "standins.properties");
  private final Map<String, List<String>> files = new HashMap<>();
  private final Set<String> official = new HashSet<>();

  FontSubstitutes() {
    for (String key : table.stringPropertyNames()) {
      if (key.startsWith(FILE)) {
        for (String family : list(key)) {
          files
              .computeIfAbsent(family.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
              .add(key.substring(FILE.length()));
        }
      }
    }
    for (String family : list("official")) {
      official.add(family.toLowerCase(Locale.ROOT));
    }
  }

  /// The file names a family is known under, in small letters.
  List<String> files(String family) {
    return files.getOrDefault(family.toLowerCase(Locale.ROOT), List.of());
  }

  /// Whether it is known what families a file holds.
  boolean knows(String file) {
    return table.containsKey(FILE + file.toLowerCase(Locale.ROOT));
  }

  /// Families of the same design.
  List<String> same(String family) {
    return list(type(family) + ".same");
  }

  /// Families of another design that stand in for it.
  List<String> han(String family) {
    return list(type(family) + ".han");
  }

  /// Families that may have characters which those lack.
  List<String> others() {
    return list("others");
  }

  /// Whether its letters and digits are half as wide as its Chinese, wherever it is.
  boolean official(String family) {
    return official.contains(family.toLowerCase(Locale.ROOT));
  }

  /// Whether it is one that stands out among others by its thick strokes.
  boolean heavy(String family) {
    return type(family).equals("hei");
  }

  private String type(String family) {
    return table.getProperty("class." + family, guess(family.toLowerCase(Locale.ROOT)));
  }

  private static String guess(String family) {
    if (family.contains("仿") || family.contains("fang")) {
      return "fangsong";
    }
    if (family.contains("楷") || family.contains("kai")) {
      return "kai";
    }
    if (family.contains("黑") || family.contains("hei") || family.contains("sans")) {
      return "hei";
    }
    return family.contains("标宋") || family.contains("biaosong") ? "biaosong" : "song";
  }

  private List<String> list(String key) {
    return Arrays.stream(table.getProperty(key, "").split(",", -1)).map(String::strip).toList();
  }
}
