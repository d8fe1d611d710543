package jibian.form;

import module java.base;

import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Tree;

/// Empty texts and parts of a form, to be filled in.
///
/// @param ids gives each new part its name
public record BlankParts(Form form, Variant variant, Supplier<Id> ids) {
  private static final Tree EMPTY = Tree.of(List.of());

  /// A text with the form's own headings, a title made of unit and year, and no project.
  ///
  /// @param year four digits
  /// @param unitName blank where it is not known yet; then the text has no title either
  public Submission submission(String year, String unitName) {
    Tree title = unitName.isBlank() ? Tree.NOTHING : Tree.of(title(form, unitName, year));
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("form", form.id())
            .with("year", new Tree.Num(year, 0))
            .with("unit", Tree.Fields.EMPTY.with("code", "").with("name", unitName))
            .with(
                "cover",
                Tree.Fields.EMPTY
                    .with("title", title)
                    .with("preparedBy", unitName)
                    .with("reviewedBy", Tree.NOTHING))
            .with("narrative", EMPTY)
            .with("projects", EMPTY)
            .with("tables", EMPTY);
    return new Submission(fields, narrative(year, unitName), List.of(), List.of());
  }

  /// A project with an empty row for every heading the form wants.
  ///
  /// @param number 0 for none
  public Project project(int number) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("number", number > 0 ? Tree.of(number) : Tree.NOTHING)
            .with("tableTitle", Tree.NOTHING)
            .with("code", Tree.NOTHING)
            .with("name", "");
    Tree.Fields plan = Tree.Fields.EMPTY;
    for (HeadField head : HeadField.of(variant)) {
      if (head.field().startsWith("plan.")) {
        plan = plan.with(head.field().substring("plan.".length()), "");
      } else if (head.list()) {
        fields = fields.with(head.field(), new Tree.Items(usual(head), 0));
      } else if (!head.field().equals("goals")) {
        fields = fields.with(head.field(), "");
      }
    }
    fields =
        fields
            .with("plan", plan.entries().isEmpty() ? Tree.NOTHING : plan)
            .with("goals", EMPTY)
            .with("indicators", EMPTY);
    return new Project(ids.get(), fields, rows());
  }

  /// The rows a list usually has: one for each choice that the form gives for the first of its cells.
  private static List<Tree> usual(HeadField list) {
    HeadField first = list.columns().getFirst();
    return first.choices().stream()
        .<Tree>map(
            choice -> {
              Tree.Fields row = Tree.Fields.EMPTY.with(first.field(), choice);
              for (HeadField column : list.columns().subList(1, list.columns().size())) {
                row = row.with(column.field(), "");
              }
              return row;
            })
        .toList();
  }

  /// The table of the unit as a whole with an empty row for every heading the form wants.
  ///
  /// @param way one of the form's ways to print it
  /// @param unitName of the unit; blank where it is not known yet
  public Project overall(Variant way, String unitName) {
    Project table = new BlankParts(form, way, ids).project(0);
    Tree.Fields fields =
        table.fields().without("number").without("code").without("name").without("plan");
    if (!way.equals(form.overall().getFirst())) {
      fields = fields.with("variant", way.id());
    }
    return table.withFields(fields).asOverall().with("department", unitName);
  }

  /// An empty row of the indicator table.
  public Indicator indicator(String level1, String level2) {
    Tree.Fields fields = Tree.Fields.EMPTY;
    for (IndicatorColumn column : variant.columns()) {
      String text =
          switch (column.field()) {
            case "level1" -> level1;
            case "level2" -> level2;
            default -> "";
          };
      fields = fields.with(column.field(), text);
    }
    return new Indicator(ids.get(), fields);
  }

  /// An empty entry of the narrative.
  ///
  /// @param part the part it belongs to; empty where the text has no parts
  /// @param level 1 or 2
  public Section section(String part, int level) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("part", part.isEmpty() ? Tree.NOTHING : Tree.of(part))
            .with("heading", "")
            .with("level", Tree.of(level))
            .with("paragraphs", EMPTY);
    return new Section(ids.get(), fields);
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
    return form.declaration().has("title")
        ? filled(form.declaration().text("title"), year, unit)
        : Messages.text("document.title", unit, year);
  }

  /// The headings of the form, with the year in those that name it.
  private List<Section> narrative(String year, String unit) {
    List<Section> sections = new ArrayList<>();
    if (form.declaration().get("narrative") instanceof Tree.Items entries) {
      for (Tree entry : entries.items()) {
        if (entry instanceof Tree.Fields fields) {
          boolean parted = fields.has("part");
          String part = filled(fields.text("part"), year, unit);
          sections.add(new Section(ids.get(), parted ? fields.with("part", part) : fields));
        }
      }
    }
    return sections;
  }

  private static String filled(String template, String year, String unit) {
    return Template.fill(template, key -> Optional.of(key.equals("year") ? year : unit));
  }
}
