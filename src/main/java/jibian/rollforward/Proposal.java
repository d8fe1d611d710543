package jibian.rollforward;

import module java.base;

import jibian.edit.PartEdits;
import jibian.form.HeadField;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.text.Paths;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// A text looked through for another year. It stays as it is; [#with] makes a new one of it.
///
/// @param from the year of the text
/// @param to the new year
/// @param places the years in it, in reading order
/// @param ended the projects that say of themselves that they end with the old year, with the words that say so
/// @param amounts the fields of a project that hold amounts
public record Proposal(
    Submission text,
    int from,
    int to,
    List<YearPlace> places,
    Map<Id, String> ended,
    Set<String> amounts) {

  /// Looks through a text.
  ///
  /// @param variant the way it is printed
  public static Proposal of(Submission text, Variant variant, int to) {
    int from = year(text).orElse(to - 1);
    Set<String> amounts =
        HeadField.of(variant).stream()
            .filter(HeadField::amount)
            .map(HeadField::field)
            .collect(Collectors.toUnmodifiableSet());
    Map<Id, String> ended = new LinkedHashMap<>();
    text.projects()
        .forEach(
            project ->
                ProjectEnd.of(project, from).ifPresent(words -> ended.put(project.id(), words)));
    return new Proposal(text, from, to, YearPlaces.of(text, amounts, from, to), ended, amounts);
  }

  /// The year of a text; where it does not say, the one its cover speaks of.
  public static OptionalInt year(Submission text) {
    return text.year().matches("[0-9]{4}")
        ? OptionalInt.of(Integer.parseInt(text.year()))
        : YearSign.in(PlainShape.fold(text.text("cover.title"))).stream()
            .mapToInt(YearSign::year)
            .findFirst();
  }

  /// Whether the text says what was reached in its year.
  public static boolean reached(Submission text) {
    return ReachedValue.in(text);
  }

  /// The text of the new year. Nothing in it is other than in the old one but what was chosen; what was reached in the
  /// old year stays there.
  public Submission with(Choices choices) {
    Map<Id, Map<String, String>> cells = cells(choices);
    Submission years =
        Stages.goals(text)
            .withFields(
                (owner, fields) -> {
                  Tree.Fields changed = fields;
                  for (Map.Entry<String, String> cell :
                      cells.getOrDefault(owner, Map.of()).entrySet()) {
                    changed = Paths.set(changed, cell.getKey(), cell.getValue());
                  }
                  return owner.equals(Address.TEXT)
                      ? Paths.set(changed, "year", Integer.toString(to))
                      : changed;
                });
    AmountChange change = new AmountChange(amounts, choices);
    List<Project> projects = years.projects().stream().map(change::in).toList();
    List<Project> overall = years.overall().stream().map(change::in).toList();
    Submission whole =
        PartEdits.remove(years.withProjects(projects).withOverall(overall), choices.leftOut());
    return OpenTasks.given(whole, new TaskFinder(this, choices).tasks(whole));
  }

  /// The cells that change, each owner with its own.
  private Map<Id, Map<String, String>> cells(Choices choices) {
    Map<Address, List<YearPlace>> changed = new HashMap<>();
    for (YearPlace place : places.stream().filter(choices.changed()::contains).toList()) {
      place
          .cells()
          .forEach(cell -> changed.computeIfAbsent(cell, _ -> new ArrayList<>()).add(place));
    }
    Map<Id, Map<String, String>> cells = new HashMap<>();
    changed.forEach(
        (cell, years) ->
            cells
                .computeIfAbsent(cell.owner(), _ -> new TreeMap<>())
                .put(cell.field(), replaced(years)));
    return cells;
  }

  private static String replaced(List<YearPlace> years) {
    StringBuilder words = new StringBuilder(years.getFirst().text());
    years.stream()
        .sorted(Comparator.comparingInt(YearPlace::start).reversed())
        .forEach(year -> words.replace(year.start(), year.end(), year.after()));
    return words.toString();
  }
}
