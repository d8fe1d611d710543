package jibian.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;

/// The tables of a project as the description of the official forms demands them, written down cell by cell and without
/// the program's own declarations. Columns are counted from 0.
public final class OfficialTable {
  private static final List<String> FIELDS =
      List.of("level1", "level2", "level3", "description", "value", "basis");

  private final List<Box> boxes = new ArrayList<>();
  private int row;

  private OfficialTable() {}

  /// The tables of one project, in order.
  public static List<List<Box>> of(Submission submission, Project project) {
    return switch (submission.form()) {
      case "hebei" -> hebei(submission, project);
      case "tangshan" -> List.of(tangshan(project));
      case "langfang" -> List.of(langfang(project));
      default -> throw new IllegalArgumentException(submission.form());
    };
  }

  private static List<List<Box>> hebei(Submission submission, Project project) {
    OfficialTable head = new OfficialTable();
    String variant = submission.variant().orElse("one-table");
    if (variant.equals("two-tables-unit-row")) {
      head.put(0, 1, 5, submission.text("unit.code") + " " + submission.text("unit.name"));
      head.put(5, 1, 2, "单位：万元");
      head.row++;
    }
    head.hebeiHead(project);
    if (variant.equals("one-table")) {
      head.indicators(project, List.of(0, 1, 2, 3, 5, 6, 7), "指标值", 1);
      return List.of(head.boxes);
    }
    OfficialTable below = new OfficialTable();
    below.indicators(project, List.of(0, 1, 2, 3, 4, 5, 6), "指标值", 1);
    return List.of(head.boxes, below.boxes);
  }

  private void hebeiHead(Project project) {
    put(0, 1, 1, "项目编码").put(1, 1, 2, project.code()).put(3, 1, 1, "项目名称");
    put(4, 1, 3, project.name()).row++;
    put(0, 2, 1, "预算规模及资金用途").put(1, 1, 1, "预算数").put(2, 1, 1, project.text("budget"));
    put(3, 1, 1, "其中：财政资金").put(4, 1, 1, project.text("fiscal"));
    put(5, 1, 1, "其他资金").put(6, 1, 1, project.text("other")).row++;
    put(1, 1, 6, project.text("purpose")).row++;
    put(0, 2, 1, "资金支出计划（%）").put(1, 1, 2, "3月底").put(3, 1, 1, "6月底");
    put(4, 1, 1, "10月底").put(5, 1, 2, "12月底").row++;
    put(1, 1, 2, project.text("plan.3"))
        .put(3, 1, 1, project.text("plan.6"))
        .put(4, 1, 1, project.text("plan.10"));
    put(5, 1, 2, project.text("plan.12")).row++;
    put(0, 1, 1, "绩效目标").put(1, 1, 6, String.join("\n", project.goals())).row++;
  }

  private static List<Box> tangshan(Project project) {
    OfficialTable table = new OfficialTable();
    table.put(0, 1, 6, project.tableTitle()).row++;
    table.put(0, 1, 1, "项目编码").put(1, 1, 2, project.code()).put(3, 1, 1, "项目名称");
    table.put(4, 1, 2, project.name()).row++;
    table.put(0, 1, 1, "资金用途").put(1, 1, 5, project.text("purpose")).row++;
    table.put(0, 2, 1, "资金支出计划（累计%）").put(1, 1, 1, "3月底").put(2, 1, 1, "6月底");
    table.put(3, 1, 1, "10月底").put(4, 1, 2, "12月底").row++;
    table.put(1, 1, 1, project.text("plan.3")).put(2, 1, 1, project.text("plan.6"));
    table.put(3, 1, 1, project.text("plan.10")).put(4, 1, 2, project.text("plan.12")).row++;
    int rows = project.goalRows();
    table.put(0, rows, 1, "绩效目标");
    for (int goal = 0; goal < rows; goal++) {
      table.put(1, 1, 5, goal < project.goals().size() ? project.goals().get(goal) : "").row++;
    }
    table.indicators(project, List.of(0, 1, 2, 3, 4, 5, 6), "指标值/描述", 3);
    return table.boxes;
  }

  private static List<Box> langfang(Project project) {
    OfficialTable table = new OfficialTable();
    table.put(0, 1, 1, "绩效目标").put(1, 1, 5, String.join("\n", project.goals())).row++;
    table.indicators(project, List.of(0, 1, 2, 3, 4, 5, 6), "指标值", 1);
    return table.boxes;
  }

  /// The heading and the rows of the indicators.
  ///
  /// @param edges the column each of the six begins in, and the end of the last
  /// @param merged how many of the first columns are merged over equal neighbours
  private void indicators(Project project, List<Integer> edges, String value, int merged) {
    List<String> labels = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", value, "指标值确定依据");
    for (int column = 0; column < 6; column++) {
      put(edges.get(column), 1, edges.get(column + 1) - edges.get(column), labels.get(column));
    }
    row++;
    List<Indicator> indicators = project.indicators();
    for (int index = 0; index < indicators.size(); index++) {
      for (int column = 0; column < 6; column++) {
        int span = column < merged ? run(indicators, index, column) : 1;
        if (span > 0) {
          String text = indicators.get(index).text(FIELDS.get(column));
          put(edges.get(column), span, edges.get(column + 1) - edges.get(column), text);
        }
      }
      row++;
    }
  }

  /// The length of the run of rows alike up to a column that begins at a row; 0 inside a run.
  private static int run(List<Indicator> indicators, int from, int column) {
    if (from > 0 && alike(indicators.get(from - 1), indicators.get(from), column)) {
      return 0;
    }
    int to = from + 1;
    while (to < indicators.size() && alike(indicators.get(to - 1), indicators.get(to), column)) {
      to++;
    }
    return to - from;
  }

  private static boolean alike(Indicator one, Indicator other, int column) {
    for (String field : FIELDS.subList(0, column + 1)) {
      if (!one.text(field).equals(other.text(field)) || one.text(field).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private OfficialTable put(int column, int rows, int columns, String text) {
    boxes.add(new Box(row, column, rows, columns, text));
    return this;
  }

  /// Widths of a form's tables in millimetres, by form and number of columns.
  public static final Map<String, List<Double>> WIDTHS =
      Map.of(
          "hebei7", List.of(18.5, 21.5, 22.0, 18.0, 20.0, 26.5, 29.5),
          "hebei6", List.of(18.5, 21.5, 26.0, 37.5, 27.5, 25.0),
          "langfang6", List.of(18.5, 21.5, 26.0, 37.5, 27.5, 25.0),
          "tangshan6", List.of(18.5, 21.5, 27.5, 36.5, 27.0, 25.0));
}
