package jibian.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.intake.Intake;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.page.Origin;
import jibian.source.SourceDocument;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.page.CellTint;
import jibian.ui.port.Documents;
import jibian.ui.preview.CellTints;

/// A file of another program and what was understood of it. Made in the background.
///
/// @param form the form it was read in
/// @param pages the source to look at
/// @param points what to look at, doubts first
record ReadFile(
    SourceDocument source,
    Form form,
    Intake intake,
    Submission text,
    SourcePages pages,
    PieceLinks links,
    List<OpenPoint> points) {

  /// Understands a source.
  ///
  /// @param form the form it is to be read in; empty for the one that fits best
  static ReadFile of(SourceDocument source, Optional<Form> form, Forms forms, Documents documents)
      throws UnusableException {
    Documents.Understood understood =
        documents.understand(source, form.map(List::of).orElse(all(forms)));
    Intake intake = understood.intake();
    Form found = forms.form(intake.form());
    PieceLinks links = new PieceLinks(understood.text(), intake.placed());
    List<OpenPoint> points = new ArrayList<>();
    for (Intake.Doubt doubt : intake.doubts()) {
      points.add(
          new OpenPoint(
              false, doubt.text(), doubt.reason(), doubt.from(), links.address(doubt.path())));
    }
    for (Intake.Left left : intake.left()) {
      points.add(new OpenPoint(true, left.text(), "", left.from(), Optional.empty()));
    }
    return new ReadFile(
        source,
        found,
        intake,
        understood.text(),
        new SourcePages(source, found),
        links,
        List.copyOf(points));
  }

  /// All forms that can be used; broken ones were told of at the start.
  static List<Form> all(Forms forms) throws UnusableException {
    List<Form> all = new ArrayList<>();
    for (String id : forms.ids()) {
      usable(forms, id).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<Form> usable(Forms forms, String id) {
    try {
      return Optional.of(forms.form(id));
    } catch (UnusableException e) {
      return Optional.empty();
    }
  }

  /// What is marked in the source: amber what is doubtful, red what found no place.
  CellTints sourceTints() {
    Map<String, CellTint> tints = new HashMap<>();
    for (OpenPoint point : points) {
      tints.merge(
          point.from(),
          point.left() ? CellTint.ERROR : CellTint.WARNING,
          (one, other) -> one == CellTint.ERROR ? one : other);
    }
    return new CellTints(
        origin -> Optional.ofNullable(tints.get(origin.field())), !tints.isEmpty());
  }

  /// What is doubtful in the text.
  CellTints resultTints() {
    Set<Origin> doubtful = new HashSet<>();
    for (OpenPoint point : points) {
      point
          .address()
          .ifPresent(address -> doubtful.add(new Origin(address.owner().value(), address.field())));
    }
    return new CellTints(
        origin -> Optional.of(CellTint.WARNING).filter(_ -> doubtful.contains(origin)),
        !doubtful.isEmpty());
  }

  /// How many indicators there are.
  int indicators() {
    return text.projects().stream().mapToInt(project -> project.indicators().size()).sum();
  }

  /// How many pieces found no place.
  int left() {
    return intake.left().size();
  }

  /// What the text consists of.
  List<PartLine> parts() {
    Map<Id, Integer> doubts = new HashMap<>();
    points.forEach(
        point ->
            point.address().ifPresent(address -> doubts.merge(address.owner(), 1, Integer::sum)));
    List<PartLine> lines = new ArrayList<>();
    lines.add(
        new PartLine(
            Messages.text(
                text.text("cover.title").isEmpty() ? "import.cover.none" : "import.cover"),
            Address.ofText("cover"),
            doubts.getOrDefault(Address.TEXT, 0)));
    if (!text.narrative().isEmpty()) {
      lines.add(
          new PartLine(
              Messages.text("import.narrative", Integer.toString(text.narrative().size())),
              Address.of(text.narrative().getFirst().id()),
              text.narrative().stream().mapToInt(one -> doubts.getOrDefault(one.id(), 0)).sum()));
    }
    int number = 0;
    for (Project project : text.projects()) {
      number++;
      int open = doubts.getOrDefault(project.id(), 0);
      for (Indicator indicator : project.indicators()) {
        open += doubts.getOrDefault(indicator.id(), 0);
      }
      String name = number + " " + Excerpt.label(project.text("name"));
      lines.add(new PartLine(name, Address.of(project.id()), open));
    }
    for (Supplement table : text.supplements()) {
      lines.add(
          new PartLine(
              Messages.text("import.table", Excerpt.label(table.title())),
              Address.of(table.id()),
              doubts.getOrDefault(table.id(), 0)));
    }
    return lines;
  }

  /// A part of the text.
  ///
  /// @param doubts how many there are in it
  record PartLine(String name, Address address, int doubts) {}

  /// What found no place, to be pasted elsewhere: a piece a line, with where it stands.
  String leftovers() {
    StringBuilder all = new StringBuilder();
    intake
        .left()
        .forEach(left -> all.append(left.from()).append('\t').append(left.text()).append('\n'));
    return all.toString();
  }
}
