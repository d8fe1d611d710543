package jibian.ui.session;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;
import jibian.text.Tree;

/// What of a text the clerk has been at: an empty field there is not waiting to be filled any more, it lacks something.
///
/// @param parts those that count as a whole, [Address#TEXT] for the fields of the text itself
/// @param cells fields of other parts that were left empty, and stages of the year that count as a whole
public record Visited(Set<Id> parts, Set<Address> cells) {
  private static final String MONTHLY = "monitoring";

  public Visited {
    parts = Set.copyOf(parts);
    cells = Set.copyOf(cells);
  }

  /// Of a text of which nothing is known: where something is written in a project, somebody was at all of it, and a
  /// text with such a project is no new one.
  static Visited first(Submission text) {
    List<Project> written = text.performanceTables().stream().filter(Visited::written).toList();
    Set<Id> parts = new HashSet<>();
    if (!written.isEmpty()) {
      parts.add(Address.TEXT);
      text.narrative().forEach(section -> parts.add(section.id()));
      text.supplements().forEach(table -> parts.add(table.id()));
    }
    written.forEach(project -> parts(project).forEach(parts::add));
    return new Visited(parts, Set.of());
  }

  static Visited all(Submission text) {
    Set<Id> parts = new HashSet<>(Set.of(Address.TEXT));
    text.narrative().forEach(section -> parts.add(section.id()));
    text.performanceTables().forEach(project -> parts(project).forEach(parts::add));
    text.supplements().forEach(table -> parts.add(table.id()));
    Tree.Fields stages = text.fields().fields("stages");
    Set<Address> begun = new HashSet<>();
    for (String stage : stages.entries().keySet()) {
      Stream<String> months = stages.fields(stage).entries().keySet().stream();
      (stage.equals(MONTHLY) ? months.map(month -> stage + "." + month) : Stream.of(stage))
          .forEach(path -> begun.add(Address.ofText(path)));
    }
    return new Visited(parts, begun);
  }

  private static Stream<Id> parts(Project project) {
    return Stream.concat(Stream.of(project.id()), project.indicators().stream().map(Part::id));
  }

  /// Whether goals or values are written in a project.
  public static boolean written(Project project) {
    return project.goals().stream().anyMatch(goal -> !goal.isBlank())
        || project.indicators().stream().anyMatch(Visited::written);
  }

  private static boolean written(Indicator row) {
    return !row.text("value").isBlank();
  }

  /// Whether the clerk has been at a cell.
  public boolean at(Address cell) {
    return cells.contains(cell)
        || stage(cell).map(cells::contains).orElseGet(() -> parts.contains(cell.owner()));
  }

  /// What stands for all fields of the stage of the year that a field belongs to; empty for a field of the goals. Who
  /// was at a project when its goals were set was not yet at what a stage adds to it.
  private static Optional<Address> stage(Address cell) {
    String field = cell.field().startsWith("stages.") ? cell.field().substring(7) : cell.field();
    String[] path = field.split("\\.", 3);
    return path.length < 2 || !Paths.STAGES.contains(path[0])
        ? Optional.empty()
        : Optional.of(Address.ofText(path[0].equals(MONTHLY) ? path[0] + "." + path[1] : path[0]));
  }

  /// The same with one cell more.
  Visited with(Address cell) {
    Set<Address> more = new HashSet<>(cells);
    more.add(cell);
    return new Visited(parts, more);
  }

  /// As it is kept: `0-12,15;17/value,17/basis`.
  static Visited parse(String kept) {
    int end = kept.indexOf(';');
    Set<Id> parts = new HashSet<>();
    entries(kept.substring(0, end))
        .forEach(range -> range(range).forEach(id -> parts.add(new Id(id))));
    Set<Address> cells =
        entries(kept.substring(end + 1)).map(Visited::cell).collect(Collectors.toSet());
    return new Visited(parts, cells);
  }

  private static Stream<String> entries(String list) {
    return Arrays.stream(list.split(",", -1)).filter(entry -> !entry.isEmpty());
  }

  private static LongStream range(String range) {
    int dash = range.indexOf('-');
    long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
    return LongStream.rangeClosed(
        first, dash < 0 ? first : Long.parseLong(range.substring(dash + 1)));
  }

  private static Address cell(String text) {
    int slash = text.indexOf('/');
    return new Address(new Id(Long.parseLong(text.substring(0, slash))), text.substring(slash + 1));
  }

  /// What [#parse] reads.
  String kept() {
    StringBuilder kept = new StringBuilder();
    long first = -1;
    long last = -2;
    for (long id : new TreeSet<>(parts.stream().map(Id::value).toList())) {
      if (id != last + 1) {
        end(kept, first, last);
        first = id;
      }
      last = id;
    }
    end(kept, first, last);
    kept.append(';');
    kept.append(
        cells.stream()
            .map(cell -> cell.owner().value() + "/" + cell.field())
            .sorted()
            .collect(Collectors.joining(",")));
    return kept.toString();
  }

  private static void end(StringBuilder kept, long first, long last) {
    if (first >= 0) {
      kept.append(kept.isEmpty() ? "" : ",").append(first);
      kept.append(last > first ? "-" + last : "");
    }
  }
}
