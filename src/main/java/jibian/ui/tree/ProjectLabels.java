package jibian.ui.tree;

import module java.base;

import jibian.model.Project;
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
    Label label =
        before == null ? new Label(DisplayNames.numbered(project), empty(project)) : before;
    asked.put(project, label);
    return label;
  }

  /// Forgets the projects that were not asked for since the last time.
  void forgetOthers() {
    known = asked;
    asked = new IdentityHashMap<>();
  }

  private static boolean empty(Project project) {
    return project.goals().isEmpty()
        && project.indicators().stream().allMatch(row -> row.text("value").isBlank());
  }
}
