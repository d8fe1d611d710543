package jibian.form;

import java.util.Set;
import java.util.stream.Stream;
import jibian.model.Indicator;
import jibian.model.ListRows;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.Paths;

/// What the parts of a text and their fields are called: as the form does, in few words.
public final class PartNames {
  /// Fields whose official words are too long for a label, or that no cell names.
  private static final Set<String> OWN =
      Set.of(
          "purpose",
          "goals",
          "tableTitle",
          "number",
          "code",
          "name",
          "budget",
          "fiscal",
          "other",
          "heading",
          "level",
          "part",
          "paragraphs",
          "goal",
          "indicators",
          "title",
          "year");

  /// Fields of a stage that no cell names, or not well.
  private static final Set<String> STAGE =
      Set.of(
          "begun",
          "preparedBy",
          "date",
          "summary",
          "problems",
          "measures",
          "scoreReason",
          "totalPoints",
          "total",
          "grade");

  /// The name of a field of a project, an indicator or a section; empty for one that has none.
  public static String field(Variant variant, String field) {
    if (OWN.contains(field)) {
      return Messages.text("field." + field);
    }
    if (field.startsWith("plan.")) {
      return Messages.text("plan.month", field.substring("plan.".length()));
    }
    if (field.startsWith("goals.")) {
      return Messages.text("goals.one", field.substring("goals.".length()));
    }
    String[] path = field.split("\\.", -1);
    if (path.length == 3 && ListRows.KEYS.contains(path[0])) {
      return listed(variant, path);
    }
    return variant.columns().stream()
        .filter(column -> column.field().equals(field))
        .map(IndicatorColumn::label)
        .findFirst()
        .orElseGet(() -> head(variant, field));
  }

  /// The name of a field of a project, an indicator or a section, also one of a stage.
  public static String field(Form form, Variant variant, String field) {
    return form.stages().stream()
        .filter(stage -> stage.owns(field))
        .findFirst()
        .map(stage -> stage(stage, variant, field))
        .orElseGet(
            () ->
                Stream.concat(Stream.of(variant), form.overall().stream())
                    .map(way -> field(way, field))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse(""));
  }

  private static String stage(StageForm stage, Variant goals, String field) {
    String before = stage.field(Paths.GOAL_BEFORE) + ".";
    if (field.startsWith(before)) {
      return Messages.text("stage.field.goal", field(goals, field.substring(before.length())));
    }
    String key = field.substring(field.lastIndexOf('.') + 1);
    return STAGE.contains(key)
        ? Messages.text("stage.field." + key)
        : Stream.concat(stage.form().variants().stream(), stage.form().overall().stream())
            .map(way -> stage(way, field))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
  }

  private static String stage(Variant way, String field) {
    return StageForm.columns(way).stream()
        .filter(column -> column.field().equals(field))
        .map(IndicatorColumn::label)
        .findFirst()
        .orElseGet(() -> head(way, field));
  }

  /// A cell of a list: 年度主要任务第 2 行总额.
  private static String listed(Variant variant, String[] path) {
    return HeadField.of(variant).stream()
        .filter(head -> head.list() && head.field().equals(path[0]))
        .flatMap(
            head ->
                head.columns().stream()
                    .filter(column -> column.field().equals(path[2]))
                    .map(
                        column ->
                            Messages.text("list.cell", head.label(), path[1], column.label())))
        .findFirst()
        .orElse("");
  }

  private static String head(Variant variant, String field) {
    return HeadField.of(variant).stream()
        .filter(head -> head.field().equals(field))
        .map(HeadField::label)
        .findFirst()
        .orElse("");
  }

  /// What a part is called in a list.
  public static String part(Part part) {
    return Excerpt.label(whole(part));
  }

  public static String numbered(Project project) {
    return project.number().isPresent()
        ? project.number().getAsInt() + " " + part(project)
        : part(project);
  }

  private static String whole(Part part) {
    return switch (part) {
      case Project table when table.isOverall() ->
          orElse(table.tableTitle(), Messages.text("overall.title"));
      case Project project -> orElse(project.name(), orElse(project.tableTitle(), unnamed()));
      case Indicator row -> orElse(row.text("level3"), unnamed());
      case Section section -> orElse(section.heading(), section(section));
      case Supplement table -> orElse(table.title(), unnamed());
    };
  }

  private static String section(Section section) {
    return section.marksPart() && !section.part().isEmpty()
        ? section.part()
        : section.paragraphs().isEmpty() ? unnamed() : section.paragraphs().getFirst();
  }

  private static String unnamed() {
    return Messages.text("part.unnamed");
  }

  private static String orElse(String text, String other) {
    return text.isBlank() ? other : text;
  }
}
