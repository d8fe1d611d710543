package jibian.form;

import java.util.Optional;
import java.util.function.Function;
import jibian.model.Project;
import jibian.page.ContentsList;
import jibian.page.Role;
import jibian.text.PlainShape;
import jibian.text.TableTitle;

/// How the contents list names a project.
///
/// @param title of its table, without the number
/// @param alone its line where no other project has that title
/// @param amongAlike its line where others have it
record ContentsName(String title, ContentsList.Entry alone, ContentsList.Entry amongAlike) {

  /// @param fields gives the fields of the text
  static ContentsName of(Form form, Project project, Function<String, Optional<String>> fields) {
    String title = ProjectPageLayout.tableTitle(form, project);
    String name = project.name().strip();
    String unit = fields.apply("unit.name").orElse("");
    boolean says = PlainShape.key(title).contains(PlainShape.key(name));
    String titled = ProjectPageLayout.titled(form, project, title, fields);
    String named = says ? titled : ProjectPageLayout.titled(form, project, name, fields);
    boolean plain = TableTitle.official(title, unit);
    ContentsList.Entry entry = entry(named, project);
    return new ContentsName(title, plain ? entry : entry(titled, project), entry);
  }

  private static ContentsList.Entry entry(String text, Project project) {
    return new ContentsList.Entry(Role.CONTENTS_ENTRY, text, ProjectPageLayout.anchor(project));
  }
}
