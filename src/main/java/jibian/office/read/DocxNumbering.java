package jibian.office.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts the automatic numbers of a .docx and gives them as they are printed. Bullets are no numbers and give nothing.
final class DocxNumbering {
  private static final int LEVELS = 9;

  private final Map<Integer, Level[]> patterns = new HashMap<>();
  private final Map<Integer, String> links = new HashMap<>();
  private final Map<String, Integer> linked = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /// Where each pattern's numbers stand; lists of one pattern count on together.
  private final Map<Integer, int[]> counters = new HashMap<>();

  private final Set<Instance> begun = new HashSet<>();

  /// How a level of a list is numbered.
  private static final class Level {
    int start = 1;
    String format = "decimal";
    String text = "";
    String suffix = "tab";
    boolean plain;
    int restart = -1;
    String style;
  }

  /// A list that uses a pattern, with what it changes about it.
  private record Instance(int pattern, Level[] levels, int[] starts) {}

  static DocxNumbering none() {
    return new DocxNumbering();
  }

  static DocxNumbering read(XmlPull xml) throws IOException {
    DocxNumbering read = new DocxNumbering();
    xml.root();
    while (xml.child(1)) {
      switch (xml.name()) {
        case "abstractNum" -> read.pattern(xml);
        case "num" -> read.instance(xml);
        default -> {}
      }
    }
    return read;
  }

  private void pattern(XmlPull xml) throws IOException {
    int id = xml.number("abstractNumId", -1);
    Level[] levels = new Level[LEVELS];
    patterns.put(id, levels);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "lvl" -> level(xml, levels);
        case "numStyleLink" -> links.put(id, xml.attribute("val"));
        case "styleLink" -> linked.put(xml.attribute("val"), id);
        default -> {}
      }
    }
  }

  private static void level(XmlPull xml, Level[] levels) throws IOException {
    int index = xml.number("ilvl", -1);
    Level level = new Level();
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "start" -> level.start = xml.number("val", 1);
        case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
        case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
        case "suff" -> level.suffix = String.valueOf(xml.attribute("val"));
        case "isLgl" -> level.plain = xml.on();
        case "lvlRestart" -> level.restart = xml.number("val", -1);
        case "pStyle" -> level.style = xml.attribute("val");
        case "AlternateContent" -> {
          int inner = xml.depth();
          while (xml.inside(inner)) {
            if (xml.name().equals("numFmt")) {
              level.format = String.valueOf(xml.attribute("val"));
            }
          }
        }
        default -> {}
      }
    }
    if (index >= 0 && index < LEVELS) {
      levels[index] = level;
    }
  }

  private void instance(XmlPull xml) throws IOException {
    int id = xml.number("numId", -1);
    int pattern = -1;
    Level[] levels = new Level[LEVELS];
    int[] starts = new int[LEVELS];
    Arrays.fill(starts, -1);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "abstractNumId" -> pattern = xml.number("val", -1);
        case "lvlOverride" -> {
          int index = xml.number("ilvl", 0);
          int inner = xml.depth();
          while (xml.child(inner)) {
            if (xml.name().equals("lvl")) {
              level(xml, levels);
            } else if (xml.name().equals("startOverride") && index >= 0 && index < LEVELS) {
              starts[index] = xml.number("val", -1);
            }
          }
        }
        default -> {}
      }
    }
    instances.put(id, new Instance(pattern, levels, starts));
  }

  /// The next number of a list, as printed before the paragraph's text.
  ///
  /// @param list the list, 0 for none
  /// @param depth its level from 0, or negative for the one that belongs to the style
  /// @param style the paragraph's style, may be null
  String next(int list, int depth, String style) {
    Instance instance = instances.get(list);
    if (instance == null) {
      return "";
    }
    int pattern = pattern(instance);
    Level[] levels = levels(pattern, instance);
    int at = depth >= 0 ? Math.min(depth, LEVELS - 1) : depthOf(levels, style);
    if (levels[at] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(pattern, any -> fresh());
    if (begun.add(instance)) {
      for (int i = 0; i < LEVELS; i++) {
        counts[i] = instance.starts()[i] >= 0 ? instance.starts()[i] - 1 : counts[i];
      }
    }
    count(levels, counts, at);
    return printed(levels, counts, at);
  }

  private int pattern(Instance instance) {
    Integer other = linked.get(links.get(instance.pattern()));
    return other == null ? instance.pattern() : other;
  }

  private Level[] levels(int pattern, Instance instance) {
    Level[] levels = patterns.getOrDefault(pattern, new Level[LEVELS]).clone();
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = instance.levels()[i] != null ? instance.levels()[i] : levels[i];
    }
    return levels;
  }

  private static int depthOf(Level[] levels, String style) {
    for (int i = 0; style != null && i < LEVELS; i++) {
      if (levels[i] != null && style.equals(levels[i].style)) {
        return i;
      }
    }
    return 0;
  }

  private static int[] fresh() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, Integer.MIN_VALUE);
    return counts;
  }

  private static void count(Level[] levels, int[] counts, int at) {
    for (int i = 0; i <= at; i++) {
      int start = levels[i] == null ? 1 : levels[i].start;
      boolean none = counts[i] == Integer.MIN_VALUE;
      counts[i] = i == at ? (none ? start : counts[i] + 1) : none ? start : counts[i];
    }
    for (int i = at + 1; i < LEVELS; i++) {
      int restart = levels[i] == null ? -1 : levels[i].restart;
      if (restart < 0 || restart > at) {
        counts[i] = Integer.MIN_VALUE;
      }
    }
  }

  private static String printed(Level[] levels, int[] counts, int at) {
    Level level = levels[at];
    if (level.format.equals("bullet")) {
      return "";
    }
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < level.text.length(); i++) {
      char sign = level.text.charAt(i);
      int index = sign == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
      if (index >= 0 && index <= at) {
        Level other = levels[index];
        String format = other == null || level.plain && index < at ? "decimal" : other.format;
        printed.append(ListNumber.of(counts[index], format));
        i++;
      } else {
        printed.append(sign);
      }
    }
    return printed.isEmpty()
        ? ""
        : printed + gap(level.suffix, printed.charAt(printed.length() - 1));
  }

  /// What stands between number and text: behind a sign that ends the number, a tab stop is only distance.
  private static String gap(String suffix, char last) {
    return switch (suffix) {
      case "nothing" -> "";
      case "space" -> " ";
      default -> Character.isLetterOrDigit(last) ? " " : "";
    };
  }
}
