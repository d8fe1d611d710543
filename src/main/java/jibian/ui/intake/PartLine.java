package jibian.ui.intake;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.session.Places;

/// A part of a text under review.
///
/// @param address where it is edited
/// @param doubts how many are open in it
/// @param there whether the source has it at all
record PartLine(String name, Address address, int doubts, boolean there) {

  /// What a text consists of.
  static List<PartLine> of(Submission text, List<OpenPoint> points, PointStates states) {
    Map<Id, Integer> open = new HashMap<>();
    for (int at = 0; at < points.size(); at++) {
      if (!points.get(at).left() && states.isOpen(at)) {
        points.get(at).address().ifPresent(cell -> open.merge(cell.owner(), 1, Integer::sum));
      }
    }
    List<PartLine> lines = new ArrayList<>();
    boolean cover = !text.text("cover.title").isEmpty();
    lines.add(
        new PartLine(
            Messages.text(cover ? "import.cover" : "import.cover.none"),
            Places.TEXT,
            open.getOrDefault(Address.TEXT, 0),
            cover));
    if (!text.narrative().isEmpty()) {
      lines.add(
          new PartLine(
              Messages.text("import.narrative", Integer.toString(text.narrative().size())),
              Address.of(text.narrative().getFirst().id()),
              text.narrative().stream().mapToInt(one -> open.getOrDefault(one.id(), 0)).sum(),
              true));
    }
    text.overall().forEach(table -> lines.add(of(table, Messages.text("overall.title"), open)));
    int number = 0;
    for (Project project : text.projects()) {
      number++;
      lines.add(of(project, number + " " + Excerpt.label(project.text("name")), open));
    }
    for (Supplement table : text.supplements()) {
      lines.add(
          new PartLine(
              Messages.text("import.table", Excerpt.label(table.title())),
              Address.of(table.id()),
              open.getOrDefault(table.id(), 0),
              true));
    }
    return lines;
  }

  private static PartLine of(Project table, String name, Map<Id, Integer> open) {
    int doubts = open.getOrDefault(table.id(), 0);
    for (Indicator indicator : table.indicators()) {
      doubts += open.getOrDefault(indicator.id(), 0);
    }
    return new PartLine(name, Address.of(table.id()), doubts, true);
  }

  /// The line of a list that a place of the text is in; -1 for none.
  static int at(List<PartLine> lines, Submission text, Address place) {
    Id owner = PartLookup.project(text, place.owner()).map(Project::id).orElse(place.owner());
    Id part =
        text.narrative().stream().anyMatch(section -> section.id().equals(owner))
            ? text.narrative().getFirst().id()
            : owner;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).address().owner().equals(part)) {
        return at;
      }
    }
    return -1;
  }

  /// How it stands: how many doubts are open, all right, or not there.
  String mark() {
    return doubts > 0 ? Integer.toString(doubts) : there ? "✓" : "–";
  }
}
