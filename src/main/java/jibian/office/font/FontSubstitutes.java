package jibian.office.font;

import module java.base;

/// The table of what stands in for a family that is missing: `standins.properties`.
final class FontSubstitutes {
  private static final String FILE = "file.";

  private final Properties table = new Properties();
  private final Map<String, List<String>> files = new HashMap<>();
  private final Set<String> official = new HashSet<>();

  FontSubstitutes() {
    try (Reader reader =
        new InputStreamReader(
            FontSubstitutes.class.getResourceAsStream("standins.properties"),
            StandardCharsets.UTF_8)) {
      table.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : table.stringPropertyNames()) {
      if (key.startsWith(FILE)) {
        for (String family : list(key)) {
          String name = family.toLowerCase(Locale.ROOT);
          files.putIfAbsent(name, new ArrayList<>());
          files.get(name).add(key.substring(FILE.length()));
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
    List<String> families = new ArrayList<>();
    for (String family : table.getProperty(key, "").split(",", -1)) {
      families.add(family.strip());
    }
    return families;
  }
}
