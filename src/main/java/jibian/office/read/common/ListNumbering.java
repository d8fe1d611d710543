package jibian.office.read.common;

import module java.base;

/// Counts the automatic numbers of a text document and gives them as they are printed. Bullets are no numbers and give
/// nothing.
public final class ListNumbering {
  public static final int LEVELS = 9;

  private final Map<Integer, Level[]> patterns = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  /// Where each pattern's numbers stand; lists of one pattern count on together.
  private final Map<Integer, int[]> counters = new HashMap<>();

  private final Set<Integer> begun = new HashSet<>();

  /// How a level of a list is numbered.
  public static final class Level {
    public int start = 1;

    /// As WordprocessingML names it.
    public String format = "decimal";

    /// With `%1` for the number of the first level, and so on.
    public String text = "";

    /// What follows the number: tab, space or nothing.
    public String suffix = "tab";

    /// Whether the numbers of upper levels are in figures here.
    public boolean plain;

    /// The level, from 1, behind whose numbers this one begins anew; 0 for none, -1 for all above.
    public int restart = -1;

    /// The style of paragraphs that are numbered so, or null.
    public String style;
  }

  /// A list that uses a pattern, with what it changes about it.
  private record Instance(int pattern, List<Optional<Level>> levels, List<Integer> starts) {}

  /// Adds a pattern of levels, of which some may be null.
  public void pattern(int id, Level[] levels) {
    patterns.put(id, levels);
  }

  /// Adds a list.
  ///
  /// @param levels what it puts in the place of the pattern's, null for nothing
  /// @param starts where its levels start, -1 for where the pattern says
  public void list(int id, int pattern, Level[] levels, int[] starts) {
    instances.put(
        id,
        new Instance(
            pattern,
            Arrays.stream(levels).map(Optional::ofNullable).toList(),
            Arrays.stream(starts).boxed().toList()));
  }

  /// The next number of a list, as printed before the paragraph's text.
  ///
  /// @param list the list, 0 for none
  /// @param depth its level from 0, or negative for the one that belongs to the style
  /// @param style the paragraph's style, may be null
  public String next(int list, int depth, String style) {
    Instance instance = instances.get(list);
    if (instance == null) {
      return "";
    }
    int pattern = instance.pattern();
    Level[] levels = levels(pattern, instance);
    int at = depth >= 0 ? Math.min(depth, LEVELS - 1) : depthOf(levels, style);
    if (levels[at] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(pattern, any -> fresh());
    if (begun.add(list)) {
      for (int i = 0; i < LEVELS; i++) {
        int start = instance.starts().get(i);
        counts[i] = start >= 0 ? start - 1 : counts[i];
      }
    }
    count(levels, counts, at);
    return printed(levels, counts, at);
  }

  private Level[] levels(int pattern, Instance instance) {
    Level[] levels = patterns.getOrDefault(pattern, new Level[LEVELS]).clone();
    for (int i = 0; i < LEVELS; i++) {
      levels[i] = instance.levels().get(i).orElse(levels[i]);
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
        String format = other == null || (level.plain && index < at) ? "decimal" : other.format;
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
