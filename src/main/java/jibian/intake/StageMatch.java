package jibian.intake;

import module java.base;

import jibian.text.PlainShape;
import jibian.text.Tree;

/// Finds the project and the indicators of a text that a filled table of a stage is about.
final class StageMatch {
  /// So much of the rows must stand in a project of a name that is not the same.
  private static final double ALIKE = 0.6;

  /// The project of a name, of several that with most of the rows, then the first; else that of a shorter or longer
  /// name in which most of the rows stand; -1 where there is none.
  ///
  /// @param taken projects that have such a table already
  static int project(
      String name, List<Map<String, Reading>> read, List<Tree> projects, Set<Integer> taken) {
    String wanted = PlainShape.key(name);
    int best = -1;
    double most = -1;
    for (int at = 0; at < projects.size(); at++) {
      Tree.Fields project = (Tree.Fields) projects.get(at);
      String known = PlainShape.key(project.text("name"));
      boolean named = !wanted.isEmpty() && known.equals(wanted);
      boolean near = known.contains(wanted) || (!known.isEmpty() && wanted.contains(known));
      double alike = alike(read, project);
      double rank = named ? 1 + alike : near && alike >= ALIKE ? alike : -1;
      if (!taken.contains(at) && rank > most) {
        best = at;
        most = rank;
      }
    }
    return best;
  }

  /// The share of rows that stand in a project.
  private static double alike(List<Map<String, Reading>> read, Tree.Fields project) {
    long found = read.stream().filter(row -> row(row, rows(project), Set.of()) >= 0).count();
    return read.isEmpty() ? 0 : (double) found / read.size();
  }

  /// The indicators of a project.
  static List<Tree> rows(Tree.Fields project) {
    return project.get("indicators") instanceof Tree.Items items ? items.items() : List.of();
  }

  /// The indicator that a row is about: of that name and value, else of that name; -1 where there is none.
  ///
  /// @param taken indicators that have such a row already
  static int row(Map<String, Reading> read, List<Tree> rows, Set<Integer> taken) {
    String name = key(read.get("level3"));
    String value = key(read.get("value"));
    int best = -1;
    for (int at = 0; at < rows.size() && !name.isEmpty(); at++) {
      Tree.Fields row = (Tree.Fields) rows.get(at);
      if (!taken.contains(at) && PlainShape.key(row.text("level3")).equals(name)) {
        if (PlainShape.key(row.text("value") + row.text("unit")).equals(value)) {
          return at;
        }
        best = best < 0 ? at : best;
      }
    }
    return best;
  }

  private static String key(Reading reading) {
    return reading == null ? "" : PlainShape.key(reading.text());
  }
}
