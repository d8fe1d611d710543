package jibian.ui.tree;

import jibian.model.Address;
import jibian.model.Project;

/// Something in the tree, for as long as the tree has it.
///
/// @param kind what it is
/// @param place where the clerk goes by choosing it
/// @param level the first level of indicators, or the text of another year, it stands for; empty for all other nodes
public record TreeNode(Kind kind, Address place, String level) {

  public enum Kind {
    TEXT,
    /// A text of the same unit of another year.
    YEAR,
    TASKS,
    /// A stage of the year over all projects.
    STAGE,
    NARRATIVE,
    SECTION,
    /// The table of the unit as a whole.
    OVERALL,
    PROJECTS,
    PROJECT,
    LEVEL,
    INDICATOR,
    SUPPLEMENTS,
    SUPPLEMENT
  }

  static TreeNode of(Kind kind, Address place) {
    return new TreeNode(kind, place, "");
  }

  /// Of a project, or of the overall table.
  static TreeNode of(Project project) {
    return of(project.isOverall() ? Kind.OVERALL : Kind.PROJECT, Address.of(project.id()));
  }

  /// Whether it stands for a part that can be taken out.
  public boolean removable() {
    return movable() || kind == Kind.OVERALL;
  }

  /// Whether it stands for a part that has a place in an order.
  public boolean movable() {
    return switch (kind) {
      case SECTION, PROJECT, INDICATOR, SUPPLEMENT -> true;
      default -> false;
    };
  }
}
