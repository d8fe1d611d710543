package jibian.compare;

import module java.base;

import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.ProjectCode;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.text.PlainShape;

/// By what parts of two texts are known to be the same: code, then name, then content.
///
/// @param states whether both are states of one text, in which a part keeps its id
record PartKeys(boolean states) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)?[0-9]{2}年度?|(?:19|20)[0-9]{2}");
  private static final Pattern ORDER = Pattern.compile("^[第（(]?[一二三四五六七八九十0-9]+[)）、.．部分]*");

  /// Before a whole text, so that an empty one is a key too.
  private static final String SAME = "=";

  /// What a project says must be so alike, where neither code nor name tells.
  private static final double ALIKE = 0.5;

  /// A single line is shorter: less of it stays.
  private static final double LINE_ALIKE = 0.4;

  private <P extends Part> Pairing<P> begin(Pairing<P> pairing) {
    return (states ? pairing.byKey(part -> Long.toString(part.id().value())) : pairing)
        .byKey(PartKeys::whole);
  }

  /// All that stands in a part: what is the same in all is the same.
  private static String whole(Part part) {
    StringBuilder whole = new StringBuilder(SAME);
    part.keys().forEach(key -> whole.append(key).append(SAME).append(part.text(key)));
    if (part instanceof Project project) {
      project.indicators().forEach(row -> whole.append(whole(row)));
    }
    return whole.toString();
  }

  List<Pairing.Pair<Project>> projects(List<Project> before, List<Project> after) {
    return begin(new Pairing<>(before, after, PartKeys::content))
        .byKey(one -> both(key(one.code()), key(one.name())))
        .byKey(one -> code(one, false))
        .byKey(one -> code(one, true))
        .byKey(one -> key(one.name()))
        .byKey(one -> yearless(one.name()))
        .bySimilarity(ALIKE)
        .pairs();
  }

  List<Pairing.Pair<Indicator>> indicators(List<Indicator> before, List<Indicator> after) {
    return begin(new Pairing<>(before, after, PartKeys::content))
        .byKey(row -> both(key(row.text("level3")), content(row)))
        .byKey(row -> both(key(row.text("level2")), key(row.text("level3"))))
        .byKey(row -> key(row.text("level3")))
        .byKey(row -> yearless(row.text("level3")))
        .byKey(row -> both(key(row.text("level2")), key(row.text("description"))))
        .bySimilarity(ALIKE)
        .byPlace(PartKeys::oneRow)
        .pairs();
  }

  List<Pairing.Pair<Section>> sections(List<Section> before, List<Section> after) {
    return begin(new Pairing<>(before, after, PartKeys::content))
        .byKey(one -> both(key(one.part()), key(one.heading())))
        .byKey(one -> one.marksPart() ? title(one.part()) : "")
        .byKey(one -> title(one.heading()))
        .bySimilarity(LINE_ALIKE)
        .pairs();
  }

  List<Pairing.Pair<Supplement>> tables(List<Supplement> before, List<Supplement> after) {
    return begin(new Pairing<>(before, after, PartKeys::content))
        .byKey(table -> key(table.title()))
        .byKey(table -> yearless(table.title()))
        .bySimilarity(ALIKE)
        .pairs();
  }

  /// Paragraphs or goals.
  static List<Pairing.Pair<Line>> lines(List<Line> before, List<Line> after) {
    return new Pairing<>(before, after, Line::text)
        .byKey(line -> SAME + line.text())
        .byKey(line -> yearless(line.text()))
        .bySimilarity(LINE_ALIKE)
        .byPlace((_, _) -> true)
        .pairs();
  }

  /// Rows of a table: by all their cells, by what the first of them says, by content.
  static List<Pairing.Pair<Line>> rows(List<Line> before, List<Line> after) {
    return new Pairing<>(before, after, Line::text)
        .byKey(line -> SAME + line.text())
        .byKey(line -> key(line.name()))
        .bySimilarity(LINE_ALIKE)
        .pairs();
  }

  /// Columns of a table: by their headings, then by their place.
  static List<Pairing.Pair<Line>> columns(List<Line> before, List<Line> after) {
    return new Pairing<>(before, after, Line::text)
        .byKey(line -> key(line.text()))
        .byPlace((_, _) -> true)
        .pairs();
  }

  /// One of several texts in a part.
  ///
  /// @param place from 1
  /// @param name what it is known by, where that is less than its text
  record Line(int place, String name, String text) {}

  private static String key(String text) {
    return PlainShape.key(text);
  }

  private static String both(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? "" : one + "|" + other;
  }

  private static String yearless(String text) {
    return key(YEAR.matcher(PlainShape.fold(text)).replaceAll(""));
  }

  /// A heading without its number and year.
  private static String title(String heading) {
    return yearless(ORDER.matcher(heading.strip()).replaceFirst(""));
  }

  /// A whole project code: seven digits of the functional classification many projects share.
  private static String code(Project project, boolean yearless) {
    String code = PlainShape.tight(project.code()).toUpperCase(Locale.ROOT);
    if (code.length() != ProjectCode.LENGTH) {
      return "";
    }
    return yearless ? code.substring(0, 6) + code.substring(8, ProjectCode.LENGTH - 1) : code;
  }

  private static boolean oneRow(Indicator one, Indicator other) {
    return key(one.text("level2")).equals(key(other.text("level2")))
        && (one.text("level3").isBlank()
            || other.text("level3").isBlank()
            || Stream.of("description", "value", "basis")
                .anyMatch(
                    field ->
                        !one.text(field).isBlank() && one.text(field).equals(other.text(field))));
  }

  private static String content(Project project) {
    return project.name()
        + project.text("purpose")
        + project.text("goals")
        + project.indicators().stream().map(PartKeys::content).collect(Collectors.joining());
  }

  private static String content(Indicator row) {
    return row.text("level3") + row.text("description") + row.text("value");
  }

  private static String content(Section section) {
    return section.heading() + section.text("paragraphs") + section.goal() + section.indicators();
  }

  private static String content(Supplement table) {
    return table.title()
        + table.rows().stream().flatMap(List::stream).collect(Collectors.joining());
  }
}
