package jibian.ui.export;

import module java.base;

import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;

/// How much of a text becomes a document.
public enum ExportScope {
  WHOLE,
  /// The narrative, without projects and supplements.
  PART_ONE,
  /// The table of the unit as a whole.
  OVERALL,
  PROJECTS;

  /// The one of a name; the whole text where there is none.
  static ExportScope kept(String name) {
    return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst().orElse(WHOLE);
  }

  /// Whether there is such a part: a stage has no first one, and not every stage a table of the unit as a whole.
  ///
  /// @param stage whose tables are meant; empty for the text with its goals
  boolean isIn(Submission text, Form form, Optional<StageForm> stage) {
    return switch (this) {
      case WHOLE, PROJECTS -> true;
      case PART_ONE -> stage.isEmpty();
      case OVERALL -> form.printsOverall(text, stage);
    };
  }

  /// The part of a text that is meant.
  Submission of(Submission text) {
    return switch (this) {
      case PART_ONE ->
          text.withNarrative(partOne(text.narrative()))
              .withProjects(List.of())
              .withSupplements(List.of());
      case OVERALL -> text.overallAlone();
      case WHOLE, PROJECTS -> text;
    };
  }

  /// Everything before the place of the projects.
  private static List<Section> partOne(List<Section> narrative) {
    return narrative.stream().takeWhile(section -> !section.marksPart()).toList();
  }

  /// The places of chosen projects, from 0; empty where all of the text is meant.
  List<Integer> positions(Submission text, Set<Id> chosen) {
    List<Integer> positions = new ArrayList<>();
    List<Project> projects = text.projects();
    for (int at = 0; this == PROJECTS && at < projects.size(); at++) {
      if (chosen.contains(projects.get(at).id())) {
        positions.add(at);
      }
    }
    return positions;
  }

  /// What files of it are usually called.
  ///
  /// @param stage whose tables are meant; empty for the text with its goals
  String fileName(Submission text, Optional<StageForm> stage, Set<Id> chosen) {
    return stage
            .map(one -> Messages.text("export.name.stage", text.year(), text.unit(), one.name()))
            .orElseGet(() -> Messages.text("export.name", text.year(), text.unit()))
        + name(text, chosen);
  }

  /// What the name of the files says of it: of a single project its own name, of several how many.
  private String name(Submission text, Set<Id> chosen) {
    List<Integer> positions = positions(text, chosen);
    return switch (this) {
      case WHOLE -> "";
      case PART_ONE -> Messages.text("export.name.first");
      case OVERALL -> Messages.text("export.name.overall");
      case PROJECTS ->
          positions.size() == 1
              ? Messages.text("export.name.one", text.projects().get(positions.getFirst()).name())
              : Messages.text("export.name.some", positions.size());
    };
  }

  /// Whether an owner is part of what is meant.
  boolean holds(Submission text, Set<Id> chosen, Id owner) {
    boolean narrative = text.narrative().stream().anyMatch(one -> one.id().equals(owner));
    return switch (this) {
      case WHOLE -> true;
      case PART_ONE -> narrative || owner.value() == 0;
      case OVERALL -> owns(text.overall(), owner);
      case PROJECTS ->
          owns(
              text.projects().stream().filter(project -> chosen.contains(project.id())).toList(),
              owner);
    };
  }

  private static boolean owns(List<Project> tables, Id owner) {
    return tables.stream()
        .anyMatch(
            table ->
                table.id().equals(owner)
                    || table.indicators().stream().anyMatch(row -> row.id().equals(owner)));
  }
}
