package jibian.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Tree;

/// Empty texts and parts of a form, to be filled in.
public final class BlankParts {
  private final Form form;
  private final Variant variant;
  private final Supplier<Id> ids;

  /// @param ids gives each new part its name
  public BlankParts(Form form, Variant variant, Supplier<Id> ids) {
    this.form = form;
    this.variant = variant;
    this.ids = ids;
  }

  /// A text with the form's own headings, a title made of unit and year, and no project.
  ///
  /// @param year four digits
  /// @param unitName blank where it is not known yet; then the text has no title either
  public Submission submission(String year, String unitName) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("form", Tree.of(form.id()));
    fields.put("year", new Tree.Num(year, 0));
    fields.put("unit", fields("code", "", "name", unitName));
    UnaryOperator<String> known = key -> key.equals("year") ? year : unitName;
    String title = unitName.isBlank() ? null : title(form, unitName, year);
    fields.put("cover", fields("title", title, "preparedBy", unitName, "reviewedBy", null));
    fields.put("narrative", Tree.of(List.of()));
    fields.put("projects", Tree.of(List.of()));
    fields.put("tables", Tree.of(List.of()));
    return new Submission(new Tree.Fields(fields, 0), narrative(known), List.of(), List.of());
  }

  /// A project with an empty row for every heading the form wants.
  ///
  /// @param number 0 for none
  public Project project(int number) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("number", number > 0 ? Tree.of(number) : Tree.of((String) null));
    fields.put("tableTitle", Tree.of((String) null));
    Map<String, Tree> plan = new LinkedHashMap<>();
    fields.put("code", Tree.of((String) null));
    fields.put("name", Tree.of(""));
    for (HeadField head : HeadField.of(variant)) {
      if (head.field().startsWith("plan.")) {
        plan.put(head.field().substring("plan.".length()), Tree.of(""));
      } else if (!head.field().equals("goals")) {
        fields.put(head.field(), Tree.of(""));
      }
    }
    fields.put("plan", plan.isEmpty() ? Tree.of((String) null) : new Tree.Fields(plan, 0));
    fields.put("goals", Tree.of(List.of()));
    fields.put("indicators", Tree.of(List.of()));
    Id id = ids.get();
    return new Project(id, new Tree.Fields(fields, 0), rows());
  }

  /// An empty row of the indicator table.
  public Indicator indicator(String level1, String level2) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (IndicatorColumn column : variant.columns()) {
      fields.put(
          column.field(),
          Tree.of(
              switch (column.field()) {
                case "level1" -> level1;
                case "level2" -> level2;
                default -> "";
              }));
    }
    return new Indicator(ids.get(), new Tree.Fields(fields, 0));
  }

  /// An empty entry of the narrative.
  ///
  /// @param part the part it belongs to; null where the text has no parts
  /// @param level 1 or 2
  public Section section(String part, int level) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("part", Tree.of(part));
    fields.put("heading", Tree.of(""));
    fields.put("level", Tree.of(level));
    fields.put("paragraphs", Tree.of(List.of()));
    return new Section(ids.get(), new Tree.Fields(fields, 0));
  }

  private List<Indicator> rows() {
    List<Indicator> rows = new ArrayList<>();
    for (IndicatorLevels.Level level : form.frame().levels()) {
      List<IndicatorLevels.Heading> wanted =
          level.headings().stream()
              .filter(heading -> heading.need() != IndicatorLevels.Need.NONE)
              .toList();
      if (wanted.isEmpty() && level.need() != IndicatorLevels.Need.NONE) {
        wanted = level.headings().subList(0, Math.min(1, level.headings().size()));
      }
      wanted.forEach(heading -> rows.add(indicator(level.name(), heading.name())));
    }
    return rows;
  }

  /// The title of a text of a unit and year, as its form has it.
  ///
  /// @param year four digits
  public static String title(Form form, String unit, String year) {
    String template = form.declaration().text("title");
    return template == null
        ? Messages.text("document.title", unit, year)
        : Template.fill(template, Map.of("unit.name", unit, "year", year)::get);
  }

  /// The headings of the form, with the year in those that name it.
  private List<Section> narrative(UnaryOperator<String> known) {
    return form.declaration().get("narrative") instanceof Tree.Items entries
        ? entries.items().stream()
            .filter(Tree.Fields.class::isInstance)
            .map(entry -> new Section(ids.get(), filled((Tree.Fields) entry, known)))
            .toList()
        : List.of();
  }

  private static Tree.Fields filled(Tree.Fields entry, UnaryOperator<String> known) {
    String part = entry.text("part");
    return part == null ? entry : entry.with("part", Tree.of(Template.fill(part, known)));
  }

  private static Tree.Fields fields(String... pairs) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      fields.put(pairs[at], Tree.of(pairs[at + 1]));
    }
    return new Tree.Fields(fields, 0);
  }
}
