package jibian.ui.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.rollforward.Proposal;
import jibian.rollforward.YearPlace;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.FormChoice;

/// The years of a text under what they are in: the cover, the narrative, each project, the tables. Every project has
/// its line, whether or not there are years in it.
final class RollLines {
  private final FormChoice choice;
  private final List<RollLine.Group> groups = new ArrayList<>();
  private final Map<Id, Part> parts = new HashMap<>();

  /// @param choice how the text is printed
  RollLines(Proposal proposal, FormChoice choice) {
    this.choice = choice;
    PartLookup.each(proposal.text(), part -> parts.put(part.id(), part));
    Map<Id, List<YearPlace>> projects = new HashMap<>();
    List<YearPlace> cover = new ArrayList<>();
    List<YearPlace> narrative = new ArrayList<>();
    List<YearPlace> tables = new ArrayList<>();
    for (YearPlace place : proposal.places()) {
      place
          .project()
          .map(id -> projects.computeIfAbsent(id, _ -> new ArrayList<>()))
          .orElseGet(
              () ->
                  switch (parts.get(place.cell().owner())) {
                    case Section _ -> narrative;
                    case Supplement _ -> tables;
                    case null, default -> cover;
                  })
          .add(place);
    }
    group("roll.cover", cover);
    group("roll.narrative", narrative);
    for (Project table : proposal.text().overall()) {
      List<YearPlace> places = projects.getOrDefault(table.id(), List.of());
      if (!places.isEmpty()) {
        groups.add(new RollLine.Group(DisplayNames.part(table), Optional.empty(), "", places));
      }
    }
    for (Project project : proposal.text().projects()) {
      groups.add(
          new RollLine.Group(
              DisplayNames.numbered(project),
              Optional.of(project),
              proposal.ended().getOrDefault(project.id(), ""),
              projects.getOrDefault(project.id(), List.of())));
    }
    group("tree.supplements", tables);
  }

  private void group(String name, List<YearPlace> places) {
    if (!places.isEmpty()) {
      groups.add(new RollLine.Group(Messages.text(name), Optional.empty(), "", places));
    }
  }

  /// The lines of some years; groups without any only where they are projects and wanted.
  List<RollLine> of(Predicate<YearPlace> shown, Predicate<Project> alone) {
    List<RollLine> lines = new ArrayList<>();
    for (RollLine.Group group : groups) {
      List<YearPlace> years = group.places().stream().filter(shown).toList();
      if (!years.isEmpty() || group.project().filter(alone).isPresent()) {
        lines.add(group);
        years.forEach(year -> lines.add(new RollLine.Year(year)));
      }
    }
    return lines;
  }

  /// What the cell of a year is called within its group.
  String name(YearPlace year) {
    Part part = parts.get(year.cell().owner());
    String field = field(year.cell());
    return switch (part) {
      case null -> field;
      case Project _ -> field;
      case Indicator row -> Messages.text("roll.where", DisplayNames.part(row), field);
      default ->
          field.isEmpty()
              ? DisplayNames.part(part)
              : Messages.text("roll.where", DisplayNames.part(part), field);
    };
  }

  private String field(Address cell) {
    String field = cell.field();
    return switch (field.replaceFirst("\\..*", "")) {
      case "cover", "unit" -> Messages.text("text.title");
      case "paragraphs" -> DisplayNames.field(choice.form(), choice.variant(), "paragraphs");
      case "part" -> Messages.text("roll.part");
      case "header", "rows", "line" -> "";
      default -> DisplayNames.field(choice.form(), choice.variant(), field);
    };
  }
}
