package jibian.library;

import module java.base;

import jibian.model.Heading;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Target;
import jibian.model.ValueColumns;
import jibian.text.PlainShape;

/// What a unit has used before, gathered from its texts: indicators of one heading, name and description are one, with
/// the value and basis they had last.
final class PastIndicators {
  private static final Pattern NOTHING = Pattern.compile("(?:[0-9a-z]|指标|无|暂|待定|同上|略)*");

  private static final int LONGEST_UNIT = 9;

  private final Map<String, Row> rows = new LinkedHashMap<>();

  private PastIndicators() {}

  /// From texts, the latest first.
  static List<LibraryEntry> of(List<Submission> texts) {
    PastIndicators past = new PastIndicators();
    for (Submission text : texts) {
      for (Project project : text.projects()) {
        project.indicators().forEach(row -> past.add(text.year(), project, row));
      }
    }
    return past.rows.values().stream().map(Row::entry).toList();
  }

  /// Whether a text says nothing: 1, /, 无.
  static boolean placeholder(String text) {
    String key = PlainShape.key(text);
    return key.length() < 2 || NOTHING.matcher(key).matches();
  }

  private void add(String year, Project project, Indicator indicator) {
    String name = text(indicator, "level3");
    if (placeholder(name)) {
      return;
    }
    String description = text(indicator, "description");
    boolean says =
        !placeholder(description) && !PlainShape.key(description).equals(PlainShape.key(name));
    Heading heading = Heading.of(text(indicator, "level1"), text(indicator, "level2"));
    String key = heading + PlainShape.key(name) + "\n" + (says ? PlainShape.key(description) : "");
    Row row =
        rows.computeIfAbsent(
            key, _ -> new Row(heading, name, says ? description : "", year, indicator));
    row.times++;
    if (!project.name().isBlank()) {
      row.projects.add(project.name().strip());
    }
  }

  private static String text(Indicator row, String field) {
    return row.text(field).strip();
  }

  /// One indicator, as it is gathered.
  private static final class Row {
    private final Heading heading;
    private final String name;
    private final String description;
    private final String year;
    private final String value;
    private final String basis;
    private final Set<String> projects = new LinkedHashSet<>();
    private int times;

    Row(Heading heading, String name, String description, String year, Indicator latest) {
      this.heading = heading;
      this.name = name;
      this.description = description;
      this.year = year;
      this.value = value(ValueColumns.whole(latest).strip());
      this.basis = said(text(latest, "basis"));
    }

    private static String said(String text) {
      return PlainShape.key(text).isEmpty() ? "" : text;
    }

    /// A value, unless a sentence stands where its unit belongs: that mistake is not to be made again.
    private static String value(String text) {
      Target target = Target.of(PlainShape.fold(text).strip());
      return target.numeric() && target.unitText().length() > LONGEST_UNIT ? "" : said(text);
    }

    LibraryEntry entry() {
      return new LibraryEntry(
          WorkField.NONE,
          heading,
          name,
          description,
          "",
          value,
          "",
          ValueBasis.HISTORY,
          basis,
          new UsageCount(times, year, new ArrayList<>(projects)));
    }
  }
}
