package jibian.edit;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;

/// Adds, moves, duplicates and deletes parts. Where the projects of a text were numbered by their places, they still
/// are afterwards; a project without number stays without one.
public final class PartEdits {
  /// The text with a part put after another of its kind.
  ///
  /// @param after the part it is put after; for an indicator its project too, as whose first it is put in;
  ///     [Address#TEXT] for the first place of all
  public static Submission insert(Submission text, Id after, Part part) {
    return switch (part) {
      case Section section -> text.withNarrative(inserted(text.narrative(), after, section));
      case Supplement table -> text.withSupplements(inserted(text.supplements(), after, table));
      case Project table when table.isOverall() -> text.withOverall(List.of(table));
      case Project project ->
          renumbered(text, text.withProjects(inserted(text.projects(), after, project)));
      case Indicator indicator ->
          PartLookup.project(text, after)
              .map(owner -> indicators(text, owner, inserted(owner.indicators(), after, indicator)))
              .orElse(text);
    };
  }

  /// The text without some parts.
  public static Submission remove(Submission text, Collection<Id> ids) {
    return renumbered(text, without(text, ids));
  }

  /// The text with parts of one kind moved together, in the order they have in the text.
  ///
  /// @param ids of sections, of projects, of supplements or of indicators; indicators may come from several projects
  /// @param after as in [#insert]; if it is one of the parts moved, nothing changes
  public static Submission move(Submission text, Collection<Id> ids, Id after) {
    if (ids.contains(after)) {
      return text;
    }
    List<Part> moved = new ArrayList<>();
    PartLookup.each(
        text, part -> moved.addAll(ids.contains(part.id()) ? List.of(part) : List.of()));
    Submission changed = without(text, ids);
    Id place = after;
    for (Part part : moved) {
      changed = insert(changed, place, part);
      place = part.id();
    }
    return renumbered(text, changed);
  }

  /// The text with a copy of a part after it; the copy and all in it have names of their own.
  public static Submission duplicate(Submission text, Id id, IdSource ids) {
    return duplicate(text, List.of(id), ids);
  }

  /// The text with copies of parts after the last of them, in the same order.
  public static Submission duplicate(Submission text, List<Id> parts, IdSource ids) {
    Submission changed = text;
    Id last = parts.getLast();
    for (Id id : parts) {
      Part copy = PartLookup.find(text, id).map(part -> copy(part, ids)).orElse(null);
      if (copy != null) {
        changed = insert(changed, last, copy);
        last = copy.id();
      }
    }
    return changed;
  }

  /// The text with a part moved by one place among its kind, an indicator within its project.
  ///
  /// @param step -1 up, 1 down; nothing changes at the ends
  public static Submission shift(Submission text, Id id, int step) {
    List<? extends Part> kind = siblings(text, id);
    int place = PartLookup.place(kind, id);
    int target = place + step;
    if (place < 0 || target < 0 || target >= kind.size()) {
      return text;
    }
    if (step > 0) {
      return move(text, List.of(id), kind.get(target).id());
    }
    Id first =
        kind.getFirst() instanceof Indicator
            ? PartLookup.project(text, id).orElseThrow().id()
            : Address.TEXT;
    return move(text, List.of(id), target == 0 ? first : kind.get(target - 1).id());
  }

  /// The parts of the same kind in whose order a part stands, itself included.
  public static List<? extends Part> siblings(Submission text, Id id) {
    return switch (PartLookup.find(text, id).orElse(null)) {
      case Section _ -> text.narrative();
      case Supplement _ -> text.supplements();
      case Project project -> project.isOverall() ? text.overall() : text.projects();
      case Indicator _ -> PartLookup.project(text, id).orElseThrow().indicators();
      case null -> List.of();
    };
  }

  private static Submission without(Submission text, Collection<Id> ids) {
    Predicate<Part> stays = part -> !ids.contains(part.id());
    return text.withNarrative(text.narrative().stream().filter(stays).toList())
        .withSupplements(text.supplements().stream().filter(stays).toList())
        .withProjects(without(text.projects(), stays))
        .withOverall(without(text.overall(), stays));
  }

  private static List<Project> without(List<Project> tables, Predicate<Part> stays) {
    return tables.stream()
        .filter(stays)
        .map(table -> table.indicators().stream().allMatch(stays) ? table : without(table, stays))
        .toList();
  }

  private static Project without(Project project, Predicate<Part> stays) {
    return project.withIndicators(project.indicators().stream().filter(stays).toList());
  }

  private static Submission indicators(Submission text, Project owner, List<Indicator> rows) {
    return PartLookup.change(text, owner.id(), project -> ((Project) project).withIndicators(rows));
  }

  private static Part copy(Part part, IdSource ids) {
    return switch (part) {
      case Section section -> new Section(ids.next(), section.copied());
      case Supplement table -> new Supplement(ids.next(), table.copied());
      case Indicator indicator -> new Indicator(ids.next(), indicator.copied());
      case Project project ->
          new Project(
              ids.next(),
              project.copied(),
              project.indicators().stream().map(row -> (Indicator) copy(row, ids)).toList());
    };
  }

  private static <P extends Part> List<P> inserted(List<P> parts, Id after, P part) {
    List<P> list = new ArrayList<>(parts);
    list.add(PartLookup.place(parts, after) + 1, part);
    return list;
  }

  /// Numbers the projects by their places, if they were so before.
  private static Submission renumbered(Submission before, Submission after) {
    return numbers(before.projects()).equals(before.projects())
        ? after.withProjects(numbers(after.projects()))
        : after;
  }

  private static List<Project> numbers(List<Project> projects) {
    List<Project> numbered = new ArrayList<>(projects.size());
    for (Project project : projects) {
      String place = Integer.toString(numbered.size() + 1);
      numbered.add(project.number().isEmpty() ? project : project.with("number", place));
    }
    return numbered;
  }
}
