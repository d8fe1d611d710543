package jibian.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jibian.model.Indicator;
import jibian.model.Project;

/// The table of the unit as a whole in its three ways, cell by cell as offices print it and without the
/// program's own declarations. Columns are counted from 0.
public final class OverallBoxes {
  private static final List<String> PARTS = List.of("budget", "fiscal", "other");

  private final Project table;
  private final List<Box> boxes = new ArrayList<>();
  private int row;

  private OverallBoxes(Project table) {
    this.table = table;
  }

  /// The cells of a table, by the way it is printed.
  public static List<Box> of(Project table) {
    OverallBoxes boxes = new OverallBoxes(table);
    boxes.put(0, 1, 2, "部门（单位）名称").put(2, 1, 4, table.text("department")).row++;
    if (table.text("variant").equals("full")) {
      boxes.unit();
    }
    boxes.tasks();
    boxes.put(0, 1, 1, "年度总体目标").put(1, 1, 5, String.join("\n", table.goals())).row++;
    boxes.indicators(!table.text("variant").isEmpty());
    return boxes.boxes;
  }

  private OverallBoxes put(int column, int rows, int columns, String text) {
    boxes.add(new Box(row, column, rows, columns, text));
    return this;
  }

  private OverallBoxes field(int column, int columns, String field) {
    return put(column, 1, columns, table.text(field));
  }

  private void unit() {
    put(0, 1, 2, "填报人").field(2, 1, "filledBy").put(3, 1, 1, "联系电话").field(4, 2, "phone").row++;
    put(0, 1, 2, "职能概述").field(2, 4, "functions").row++;
    put(0, 1, 2, "收入构成（万元）").put(2, 1, 1, "财政拨款").field(3, 1, "incomeFiscal");
    put(4, 1, 1, "其他收入").field(5, 1, "incomeOther").row++;
    put(0, 1, 2, "支出构成（万元）").put(2, 1, 1, "基本支出").field(3, 1, "basicSpending");
    put(4, 1, 1, "项目支出").field(5, 1, "projectSpending").row++;
  }

  /// Two rows of headings, a row for each task, one for their sum.
  private void tasks() {
    int tasks = (int) List.of(1, 2, 3, 4, 5, 6).stream().filter(this::isTask).count();
    put(0, tasks + 3, 1, "年度主要任务").put(1, 2, 1, "任务名称").put(2, 2, 1, "主要内容");
    put(3, 1, 3, "预算金额（万元）").row++;
    put(3, 1, 1, "总额").put(4, 1, 1, "财政拨款").put(5, 1, 1, "其他资金").row++;
    for (int task = 1; task <= tasks; task++) {
      String cell = "items." + task + ".";
      field(1, 1, cell + "name").field(2, 1, cell + "content");
      for (int part = 0; part < PARTS.size(); part++) {
        field(3 + part, 1, cell + PARTS.get(part));
      }
      row++;
    }
    put(1, 1, 2, "金额合计");
    for (int part = 0; part < PARTS.size(); part++) {
      field(3 + part, 1, PARTS.get(part));
    }
    row++;
  }

  private boolean isTask(int number) {
    return table.has("items." + number + ".name");
  }

  private void indicators(boolean weighted) {
    put(0, 1, 1, "一级指标").put(1, 1, 1, "二级指标").put(2, 1, 2, "三级指标");
    put(4, 1, weighted ? 1 : 2, "指标值");
    if (weighted) {
      put(5, 1, 1, "分值权重");
    }
    row++;
    List<Indicator> rows = table.indicators();
    for (int at = 0; at < rows.size(); at++) {
      for (Map.Entry<Integer, List<String>> level :
          Map.of(0, List.of("level1"), 1, List.of("level1", "level2")).entrySet()) {
        if (at == 0 || !same(rows, at, at - 1, level.getValue())) {
          int end = at + 1;
          while (end < rows.size() && same(rows, end, at, level.getValue())) {
            end++;
          }
          put(level.getKey(), end - at, 1, rows.get(at).text(level.getValue().getLast()));
        }
      }
      put(2, 1, 2, rows.get(at).text("level3"));
      put(4, 1, weighted ? 1 : 2, rows.get(at).text("value"));
      if (weighted) {
        put(5, 1, 1, rows.get(at).text("weight"));
      }
      row++;
    }
  }

  private static boolean same(List<Indicator> rows, int one, int other, List<String> levels) {
    return levels.stream()
        .allMatch(level -> rows.get(one).text(level).equals(rows.get(other).text(level)));
  }
}
