package jibian.ui.session;

import java.util.Optional;
import jibian.form.Form;
import jibian.form.PartNames;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.text.Messages;

/// What the clerk calls things.
public final class DisplayNames {
  /// The name of a field of a project, an indicator or a section.
  public static String field(Form form, Variant variant, String field) {
    return PartNames.field(form, variant, field);
  }

  private static String field(Submission text, Form form, Variant variant, Address where) {
    return PartLookup.project(text, where.owner())
        .map(table -> field(form, form.variantOf(text, table), where.field()))
        .orElseGet(() -> field(form, variant, where.field()));
  }

  /// The name of a text: year and unit.
  public static String text(Submission text) {
    String whole = text.year() + " " + orElse(text.unit(), Messages.text("text.unnamed"));
    return Excerpt.label(whole).strip();
  }

  /// What a stage of the year is called in a word; empty for the goals.
  public static String stage(Optional<StageForm> stage) {
    return stage
        .map(
            one ->
                one.scoring().isPresent()
                    ? Messages.text("stage.tab.evaluation")
                    : Messages.text("stage.tab.monitoring", one.month()))
        .orElse(Messages.text("stage.tab.goals"));
  }

  /// What a part is called in a list.
  public static String part(Part part) {
    return PartNames.part(part);
  }

  /// What the part of the narrative is called in a text, or that of the projects.
  public static String part(Submission text, boolean narrative) {
    return text.narrative().stream()
        .filter(one -> one.marksPart() != narrative)
        .map(Section::part)
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElseGet(() -> Messages.text(narrative ? "tree.narrative" : "tree.projects"));
  }

  public static String numbered(Project project) {
    return PartNames.numbered(project);
  }

  /// Where a cell is: project, row and field, separated by slashes.
  public static String path(Submission text, Form form, Variant variant, Address where) {
    String field = where.field().isEmpty() ? "" : " / " + field(text, form, variant, where);
    return PartLookup.find(text, where.owner())
        .map(part -> owner(text, part) + field)
        .orElseGet(() -> text(text));
  }

  /// Where a cell is within its project: the row and the field.
  public static String within(Submission text, Form form, Variant variant, Address where) {
    String field = where.field().isEmpty() ? "" : field(text, form, variant, where);
    Part part = PartLookup.find(text, where.owner()).orElse(null);
    return switch (part) {
      case Project _ -> field.isEmpty() ? Messages.text("finding.whole") : field;
      case Indicator row -> field.isEmpty() ? row(text, row) : row(text, row) + " / " + field;
      case null -> Messages.text("finding.text");
      default -> field.isEmpty() ? part(part) : part(part) + " / " + field;
    };
  }

  private static String owner(Submission text, Part part) {
    return switch (part) {
      case Indicator row ->
          PartLookup.project(text, row.id()).map(DisplayNames::number).orElse("")
              + " / "
              + row(text, row);
      case Project project -> numbered(project);
      default -> part(part);
    };
  }

  /// An indicator without a name is known by its place.
  private static String row(Submission text, Indicator row) {
    String name = row.text("level3");
    if (!name.isBlank()) {
      return Excerpt.label(name);
    }
    return PartLookup.project(text, row.id())
        .map(project -> project.indicators().indexOf(row) + 1)
        .map(place -> Messages.text("part.row", place))
        .orElse(unnamed());
  }

  private static String number(Project project) {
    return project.number().isPresent()
        ? Integer.toString(project.number().getAsInt())
        : part(project);
  }

  private static String unnamed() {
    return Messages.text("part.unnamed");
  }

  private static String orElse(String text, String other) {
    return text.isBlank() ? other : text;
  }
}
