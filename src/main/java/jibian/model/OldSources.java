package jibian.model;

import java.util.ArrayList;
import java.util.List;
import jibian.text.Messages;
import jibian.text.Tree;

/// The sources of money that the Ministry's table had a row of its own for, before it had a list of them: texts of that
/// time keep each under its key, and are read with rows of `sources` in their place. A program of that time keeps the
/// rows, and shows them as little as this one would show the keys.
public final class OldSources {
  /// The way of printing that had them.
  private static final String VARIANT = "annual-sources";

  private static final String LIST = "sources";
  private static final List<String> KEYS =
      List.of("upper", "carried", "funds", "business", "special");

  /// The text with such keys as rows of the list; the same text where it has none.
  public static Submission moved(Submission text) {
    if (text.variant().filter(VARIANT::equals).isEmpty()) {
      return text;
    }
    List<Project> projects = text.projects().stream().map(OldSources::moved).toList();
    return projects.equals(text.projects()) ? text : text.withProjects(projects);
  }

  private static Project moved(Project project) {
    Tree.Fields fields = project.fields();
    List<Tree> rows =
        new ArrayList<>(fields.get(LIST) instanceof Tree.Items list ? list.items() : List.of());
    for (String key : KEYS) {
      if (fields.get(key) instanceof Tree.Text amount) {
        fields = fields.without(key);
        if (!amount.value().isBlank()) {
          String name = Messages.text("sources.old." + key);
          rows.add(Tree.Fields.EMPTY.with("name", name).with("amount", amount.value()));
        }
      }
    }
    return fields.equals(project.fields())
        ? project
        : project.withFields(fields.with(LIST, new Tree.Items(rows, 0)));
  }
}
