package jibian.ui.session;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;

/// What of a text the clerk has been at: an empty field there is not waiting to be filled any more, it lacks something.
///
/// @param parts those that count as a whole, [Address#TEXT] for the fields of the text itself
/// @param cells fields of other parts that were left empty
public record Visited(Set<Id> parts, Set<Address> cells) {

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

  /// All of a text.
  static Visited all(Submission text) {
    Set<Id> parts = new HashSet<>(Set.of(Address.TEXT));
    text.narrative().forEach(section -> parts.add(section.id()));
    text.performanceTables().forEach(project -> parts(project).forEach(parts::add));
    text.supplements().forEach(table -> parts.add(table.id()));
    return new Visited(parts, Set.of());
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
    return parts.contains(cell.owner()) || cells.contains(cell);
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
