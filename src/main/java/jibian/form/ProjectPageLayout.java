package jibian.form;

import module java.base;

import jibian.model.Project;
import jibian.page.Block;
import jibian.page.Fragment;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Run;

/// Lays out one project after a variant of a form.
record ProjectPageLayout(Form form, Variant variant, Function<String, Optional<String>> fields) {

  /// The project on a page of its own.
  Fragment fragment(Project project) {
    String title = title(form, project, fields);
    List<Block> blocks = new ArrayList<>();
    for (ProjectPagePart part : variant.parts()) {
      switch (part) {
        case ProjectPagePart.Title _ -> blocks.add(title(project, title));
        case ProjectPagePart.Line line -> blocks.add(line(line, fields));
        case ProjectPagePart.Gap _ -> blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
        case ProjectPagePart.Table table ->
            blocks.add(ProjectTableLayout.of(table, project, title, fields));
      }
    }
    if (!variant.parts().contains(new ProjectPagePart.Title())) {
      blocks.addFirst(pageStart());
    }
    return new Fragment(
        project.isOverall() ? Fragment.Kind.OVERALL : Fragment.Kind.PROJECT,
        sheetTitle(project),
        project.code(),
        blocks);
  }

  /// The same project below a title that stands on its page.
  static Fragment sharing(Fragment project) {
    List<Block> blocks = new ArrayList<>(project.blocks());
    if (blocks.getFirst() instanceof Paragraph first) {
      blocks.set(
          0,
          new Paragraph(
              first.role(),
              first.runs(),
              first.right(),
              first.anchor(),
              first.outline(),
              false,
              first.origin()));
    }
    return new Fragment(project.kind(), project.title(), project.code(), blocks);
  }

  /// The name by which links reach the title of a project's table.
  static String anchor(Project project) {
    return "P" + project.id().value();
  }

  /// The printed title of a project's table, its number included.
  static String title(Form form, Project project, Function<String, Optional<String>> fields) {
    return titled(form, project, tableTitle(form, project), fields);
  }

  /// The title without its number.
  static String tableTitle(Form form, Project project) {
    return project.has("tableTitle")
        ? project.tableTitle()
        : Template.fill(
            project.isOverall() ? form.words().overallTitle() : form.words().defaultTitle(),
            key -> Template.cell(project, key));
  }

  /// A title with the project's number.
  static String titled(
      Form form, Project project, String title, Function<String, Optional<String>> fields) {
    Form.Words words = form.words();
    Function<String, Optional<String>> own =
        key ->
            switch (key) {
              case "number" -> project.number().stream().mapToObj(Integer::toString).findFirst();
              case "tableTitle" -> Optional.of(title);
              default -> Template.cell(project, key).or(() -> fields.apply(key));
            };
    return Template.fill(project.number().isPresent() ? words.title() : words.numberless(), own);
  }

  private static Paragraph title(Project project, String title) {
    return new Paragraph(
        Role.TABLE_TITLE,
        List.of(Run.of(title)),
        "",
        anchor(project),
        2,
        true,
        new Origin(project.id().value(), "tableTitle"));
  }

  static Paragraph line(ProjectPagePart.Line line, Function<String, Optional<String>> fields) {
    return new Paragraph(
        Role.TABLE_LINE,
        List.of(Run.of(Template.fill(line.left(), fields))),
        Template.fill(line.right(), fields),
        "",
        0,
        false,
        null);
  }

  /// A title inside the table cannot begin a page by itself: an empty line of the gap's height does.
  private static Paragraph pageStart() {
    return Paragraph.of(Role.TABLE_GAP, "", null).onNewPage();
  }

  private String sheetTitle(Project project) {
    String name = project.has("name") ? project.name() : tableTitle(form, project);
    return project.number().isPresent() ? project.number().getAsInt() + "." + name : name;
  }
}
