package jibian.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.ProjectCode;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Paths;
import jibian.text.PlainShape;

/// Collects the years of a text, in reading order.
final class YearPlaces {
  private static final String CODE = "code";
  private static final int CODE_YEAR = 6;

  /// What holds no words: ids, choices from lists, amounts.
  private static final Set<String> NO_WORDS =
      Set.of("form", "variant", "unit", CODE, "level1", "level2", "labels", "plan", "weight");

  private final Submission text;
  private final Set<String> amounts;
  private final int from;
  private final int to;
  private final List<YearPlace> found = new ArrayList<>();

  private YearPlaces(Submission text, Set<String> amounts, int from, int to) {
    this.text = text;
    this.amounts = amounts;
    this.from = from;
    this.to = to;
  }

  /// @param amounts the fields of a project that hold amounts
  /// @param from the year of the text
  /// @param to the new year
  static List<YearPlace> of(Submission text, Set<String> amounts, int from, int to) {
    YearPlaces places = new YearPlaces(text, amounts, from, to);
    places.collect();
    return List.copyOf(places.found);
  }

  private void collect() {
    for (String path : Paths.all(text.fields())) {
      words(Address.ofText(path), Optional.empty(), text.text(path));
    }
    Map<String, List<Address>> parts = new LinkedHashMap<>();
    for (Section section : text.narrative()) {
      parts.computeIfAbsent(section.part(), _ -> new ArrayList<>()).add(cell(section, "part"));
    }
    parts.forEach((part, cells) -> words(cells, Optional.empty(), part));
    text.narrative().forEach(section -> part(section, Optional.empty(), Set.of("part")));
    for (Project project : text.performanceTables()) {
      Optional<Id> id = Optional.of(project.id());
      code(project);
      part(project, id, amounts);
      for (Indicator row : project.indicators()) {
        part(row, id, Set.of());
        ReachedValue.of(row)
            .flatMap(reached -> reached.place(row, project.id(), from))
            .ifPresent(this::reached);
      }
    }
    text.supplements().forEach(this::table);
  }

  private static Address cell(Part part, String field) {
    return new Address(part.id(), field);
  }

  private void part(Part part, Optional<Id> project, Set<String> without) {
    for (String path : part.keys()) {
      if (!without.contains(path)) {
        words(cell(part, path), project, part.text(path));
      }
    }
  }

  /// The years in what it takes the place of are no places of their own.
  private void reached(YearPlace place) {
    found.removeIf(
        year ->
            year.cell().equals(place.cell())
                && year.start() >= place.start()
                && year.end() <= place.end());
    found.add(place);
  }

  /// A merged cell is repeated in every place it covers, and must stay one.
  private void table(Supplement table) {
    Map<String, List<Address>> cells = new LinkedHashMap<>();
    for (String path : table.keys()) {
      cells.computeIfAbsent(table.text(path), _ -> new ArrayList<>()).add(cell(table, path));
    }
    cells.forEach((words, places) -> words(places, Optional.empty(), words));
  }

  private void words(Address cell, Optional<Id> project, String words) {
    words(List.of(cell), project, words);
  }

  private void words(List<Address> cells, Optional<Id> project, String words) {
    String field = cells.getFirst().field();
    int point = field.indexOf('.');
    if (words.length() < 3 || NO_WORDS.contains(point < 0 ? field : field.substring(0, point))) {
      return;
    }
    String plain = PlainShape.fold(words);
    List<YearSign> signs = YearSign.in(plain);
    for (YearSign sign : signs) {
      new YearContext(plain, sign, signs, from, to, field.equals("basis"))
          .standing()
          .ifPresent(
              standing ->
                  found.add(
                      new YearPlace(
                          cells,
                          project,
                          words,
                          sign.start(),
                          sign.end(),
                          sign.year(),
                          sign.written(sign.year() + to - from, words),
                          standing)));
    }
  }

  /// The digits for the year of a code, and with them its check character.
  private void code(Project project) {
    String text = project.code();
    if (text.length() == ProjectCode.LENGTH) {
      ProjectCode code = new ProjectCode(text.toUpperCase(Locale.ROOT));
      if (code.figuresFirst()) {
        found.add(
            new YearPlace(
                List.of(cell(project, CODE)),
                Optional.of(project.id()),
                text,
                CODE_YEAR,
                ProjectCode.LENGTH,
                to / 100 * 100 + Integer.parseInt(code.year()),
                inYear(code, text).substring(CODE_YEAR),
                standing(code)));
      }
    }
  }

  private Standing standing(ProjectCode code) {
    boolean own = Integer.parseInt(code.year()) == from % 100;
    return code.checks() ? own ? Standing.CODE : Standing.CODE_OTHER : Standing.CODE_UNKNOWN;
  }

  /// Where the check character was not right, there is no telling what a right one would be.
  private String inYear(ProjectCode code, String text) {
    int year = Math.floorMod(Integer.parseInt(code.year()) + to - from, 100);
    String signs = text.substring(0, CODE_YEAR) + String.format("%02d", year) + text.substring(8);
    String check = code.checks() ? new ProjectCode(signs).check().orElseThrow() : "";
    return check.isEmpty() ? signs : signs.substring(0, ProjectCode.LENGTH - 1) + check;
  }
}
