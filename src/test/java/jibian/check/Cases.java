package jibian.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Texts of one project for the tests of the rules: a faultless base with a row or fields replaced.
final class Cases {
  private static final String CODE = "13082124P000098100028";
  private static final List<String> ROW =
      List.of("level2", "level3", "description", "value", "basis");
  private static final Map<String, Form> FORMS = new ConcurrentHashMap<>();

  private Cases() {}

  /// A line of a case file.
  ///
  /// @param rule what must fire; empty where nothing may
  record Case(String line, String rule, Submission text) {}

  /// A form of the program; thousands of cases ask for the same one.
  static Form form(String id) {
    return FORMS.computeIfAbsent(id, Cases::shipped);
  }

  private static Form shipped(String id) {
    try {
      return new Forms(FormFiles.shipped().found()).form(id);
    } catch (IOException | UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Case> read(String name) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Cases.class.getResourceAsStream("/check/" + name), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (line.startsWith("R") || line.startsWith("P")) {
          cases.add(parse(line));
        }
      }
    }
    return cases;
  }

  static Case parse(String line) {
    List<String> cells = Stream.of(line.split("\\|", -1)).map(Cases::trimmed).toList();
    String rule = cells.getFirst().substring(1).strip();
    List<String> rest = cells.subList(1, cells.size());
    return new Case(line, rule, line.startsWith("R") ? row(rest) : project(rest));
  }

  /// Without the blanks around a bar; an ideographic blank is part of a case.
  private static String trimmed(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }

  /// The base with one row in place of the one under its heading; a quantity or quality is added, since the goals name
  /// those of the base.
  static Submission row(List<String> cells) {
    Map<String, String> fields = base();
    List<List<String>> rows = rows();
    if (cells.getFirst().startsWith("数量") || cells.getFirst().startsWith("质量")) {
      rows.add(cells);
    } else {
      replace(rows, cells);
    }
    return text(fields, rows);
  }

  /// The base with fields changed: `key=text`, `row=…` (replaces), `row+=…` (adds), `drop=level 2`.
  static Submission project(List<String> changes) {
    Map<String, String> fields = base();
    List<List<String>> rows = rows();
    for (String change : changes) {
      int equals = change.indexOf('=');
      String key = change.substring(0, equals);
      String value = change.substring(equals + 1);
      switch (key) {
        case "row" -> replace(rows, cells(value));
        case "row+" -> rows.add(cells(value));
        case "drop" -> rows.removeIf(row -> row.getFirst().equals(value));
        default -> fields.put(key, value);
      }
    }
    return text(fields, rows);
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>(List.of(row.split("/", -1)));
    while (cells.size() > 5) {
      cells.set(3, cells.get(3) + "/" + cells.remove(4));
    }
    return cells;
  }

  private static void replace(List<List<String>> rows, List<String> row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).getFirst().equals(row.getFirst())) {
        rows.set(i, row);
        return;
      }
    }
    rows.add(row);
  }

  private static Map<String, String> base() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("tableTitle", "农村公路日常养护补助绩效目标表");
    fields.put("code", CODE);
    fields.put("name", "农村公路日常养护补助");
    fields.put("budget", "120.00");
    fields.put("fiscal", "120.00");
    fields.put("other", "");
    fields.put("purpose", "用于全县300公里农村公路日常养护，每公里4000元，共计120万元。");
    fields.put("plan.3", "20%");
    fields.put("plan.6", "50%");
    fields.put("plan.10", "80%");
    fields.put("plan.12", "100%");
    fields.put("goals.1", "对全县300公里农村公路进行日常养护，路面完好率达到95%以上。");
    return fields;
  }

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    String plan = "《2024年农村公路养护计划》冀交公路〔2024〕8号";
    rows.add(List.of("数量指标", "养护公路里程", "全年纳入日常养护的农村公路", "=300公里", plan));
    rows.add(List.of("质量指标", "路面完好率", "路面完好里程占养护里程的比例", "≥95%", plan));
    rows.add(List.of("时效指标", "养护任务完成时限", "完成全年养护任务的时间", "2024年12月底前", plan));
    rows.add(List.of("成本指标", "项目总成本", "项目全年支出总额", "≤120万元", "2024年预算批复"));
    rows.add(List.of("社会效益指标", "通公路行政村覆盖率", "道路畅通的行政村占比", "=100%", plan));
    rows.add(List.of("服务对象满意度指标", "沿线群众满意度", "满意人数占调查人数的比例", "≥90%", "问卷调查"));
    return rows;
  }

  private static Submission text(Map<String, String> fields, List<List<String>> rows) {
    Map<String, Tree> project = new LinkedHashMap<>();
    Map<String, Tree> plan = new LinkedHashMap<>();
    List<String> goals = new ArrayList<>();
    fields.forEach(
        (key, value) -> {
          if (key.startsWith("plan.")) {
            plan.put(key.substring(5), Tree.of(value));
          } else if (key.startsWith("goals.")) {
            goals.add(value);
          } else {
            project.put(key, Tree.of(value));
          }
        });
    project.put("plan", new Tree.Fields(plan, 0));
    project.put("goals", Tree.of(goals));
    List<Indicator> indicators = new ArrayList<>();
    for (List<String> row : rows) {
      indicators.add(new Indicator(new Id(10 + indicators.size()), new Tree.Fields(cells(row), 0)));
    }
    Map<String, Tree> top = new LinkedHashMap<>();
    top.put("form", Tree.of("hebei"));
    top.put("year", Tree.of(2024));
    Project only = new Project(new Id(1), new Tree.Fields(project, 0), indicators);
    return new Submission(new Tree.Fields(top, 0), List.of(), List.of(only), List.of());
  }

  private static Map<String, Tree> cells(List<String> row) {
    Map<String, Tree> cells = new LinkedHashMap<>();
    cells.put("level1", Tree.of(level1(row.getFirst())));
    for (int i = 0; i < ROW.size(); i++) {
      cells.put(ROW.get(i), Tree.of(i < row.size() ? row.get(i).strip() : ""));
    }
    return cells;
  }

  private static String level1(String level2) {
    if (level2.contains("满意")) {
      return "满意度指标";
    }
    return level2.contains("效益") || level2.contains("可持续") ? "效益指标" : "产出指标";
  }
}
