package jibian.ui.tree;

import module java.base;

import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.session.DisplayNames;

/// What the tree says of projects. It is worked out once for a project, as long as that stays the same object.
final class ProjectLabels {
  private IdentityHashMap<Project, Label> known = new IdentityHashMap<>();
  private IdentityHashMap<Project, Label> asked = new IdentityHashMap<>();

  /// @param name with its number
  /// @param empty whether neither goals nor values are written
  record Label(String name, boolean empty) {}

  Label of(Project project) {
    Label before = known.get(project);
    Label label = before == null ? label(project) : before;
    asked.put(project, label);
    return label;
  }

  /// Forgets the projects that were not asked for since the last time.
  void forgetOthers() {
    known = asked;
    asked = new IdentityHashMap<>();
  }

  /// Whether all parts of a text are called as they were in another, and are as empty.
  ///
  /// @param open projects whose indicators are shown: they are alike only as the same object
  @SuppressWarnings("ReferenceEquality") // What an edit leaves alone is the same object.
  static boolean alike(Submission before, Submission now, Predicate<Project> open) {
    return before.fields() == now.fields()
        && before.narrative() == now.narrative()
        && before.supplements() == now.supplements()
        && alike(before.overall(), now.overall(), open)
        && alike(before.projects(), now.projects(), open);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean alike(List<Project> before, List<Project> now, Predicate<Project> open) {
    boolean alike = before.size() == now.size();
    for (int i = 0; alike && i < now.size(); i++) {
      Project old = before.get(i);
      Project project = now.get(i);
      alike = old == project || (!open.test(project) && alike(old, project));
    }
    return alike;
  }

  private static boolean alike(Project before, Project now) {
    return before.id().equals(now.id())
        && before.indicators().isEmpty() == now.indicators().isEmpty()
        && label(before).equals(label(now));
  }

  private static Label label(Project project) {
    return new Label(DisplayNames.numbered(project), empty(project));
  }

  private static boolean empty(Project project) {
    return project.goals().isEmpty()
        && project.indicators().stream().allMatch(row -> row.text("value").isBlank());
  }
}
