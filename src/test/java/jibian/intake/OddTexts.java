package jibian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jibian.form.Form;
import jibian.form.HeadField;
import jibian.form.IndicatorColumn;
import jibian.form.IndicatorLevels;
import jibian.form.StageForm;
import jibian.form.Variant;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Tree;
import jibian.text.UnusableException;

/// Whole texts of a form, as odd as real ones are: blank cells, cells over a page, two projects of one name, none or
/// twelve indicators, values of signs, sections of three levels, tables of their own.
public final class OddTexts {
  private static final String SIGNS =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";
  private static final List<String> VALUES =
      List.of(
          "≥95%", "=22", "100%%", "≤3 台（套）", "≥1,514件", "2024年12月底前", "A&B<C>", "“优”", "＞5‰", "是");
  private static final List<String> AMOUNTS =
      List.of("12.00", "1,234.50", "0.00", "", "300.00", "0.35", "98765.43");

  private final Random random;
  private final Form form;
  private final Variant variant;
  private boolean reckoned;

  public OddTexts(long seed, Form form, Variant variant) {
    this.random = new Random(seed);
    this.form = form;
    this.variant = variant;
  }

  public Submission next() throws UnusableException {
    List<Tree> projects = new ArrayList<>();
    String name = "";
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      name = !name.isEmpty() && random.nextInt(5) == 0 ? name : "办理" + chinese(2, 14) + "经费";
      projects.add(project(variant, i + 1, name));
    }
    Map<String, Tree> top = new LinkedHashMap<>();
    top.put("form", Tree.of(form.id()));
    top.put("variant", Tree.of(variant.id()));
    top.put("year", Tree.of(2024));
    top.put("unit", fields("code", "216001", "name", "某县水务局"));
    top.put(
        "cover",
        fields("title", "某县水务局2024年部门预算绩效文本", "preparedBy", "某县水务局", "reviewedBy", "某县财政局"));
    top.put("narrative", new Tree.Items(narrative(), 0));
    if (random.nextInt(3) == 0) {
      top.put("overall", overall());
    }
    top.put("projects", new Tree.Items(projects, 0));
    top.put("tables", new Tree.Items(List.of(), 0));
    return ExchangeFile.of("text.json", new Tree.Fields(top, 0));
  }

  /// A text with a stage filled in, here and there.
  public Submission next(StageForm stage) throws UnusableException {
    Submission filled = filled(next(), stage);
    boolean summed = stage.scoring().isPresent() && filled.projects().size() > 1;
    for (String key : summed ? List.of("summary", "problems", "measures") : List.<String>of()) {
      filled = filled.with(stage.textField(key), random.nextBoolean() ? sentence(60) : "");
    }
    return filled;
  }

  /// A summary of several projects gives what is worked out, whatever else somebody wrote into a table.
  private Submission filled(Submission text, StageForm stage) {
    reckoned = stage.scoring().isPresent() && text.projects().size() > 1;
    return text.withProjects(
            text.projects().stream().map(project -> filled(project, stage)).toList())
        .withOverall(
            text.overall().stream()
                .map(table -> stage.covers(table) ? filled(table, stage) : table)
                .toList());
  }

  private Project filled(Project project, StageForm stage) {
    Project filled = project;
    for (HeadField head : stage.heads(project)) {
      boolean worked = reckoned && head.field().matches(".*\\.(?:rate|total|grade)");
      if (stage.owns(head.field()) && !worked && random.nextInt(3) > 0) {
        filled = filled.with(head.field(), stageText(head.field(), head.amount()));
      }
    }
    List<Indicator> rows = new ArrayList<>();
    for (Indicator row : project.indicators()) {
      Indicator now = row;
      for (IndicatorColumn column : stage.columns(project)) {
        if (stage.owns(column.field()) && random.nextInt(3) > 0) {
          String text =
              column.choices().isEmpty()
                  ? stageText(column.field(), false)
                  : column.choices().get(random.nextInt(column.choices().size()));
          now = now.with(column.field(), text);
        }
      }
      rows.add(now);
    }
    return filled.withIndicators(rows);
  }

  private String stageText(String field, boolean amount) {
    return switch (field.substring(field.lastIndexOf('.') + 1)) {
      case "actual", "expected" ->
          amount
              ? AMOUNTS.get(random.nextInt(AMOUNTS.size()))
              : VALUES.get(random.nextInt(VALUES.size()));
      case "points", "totalPoints" -> Integer.toString(random.nextInt(20));
      case "score", "total" -> random.nextInt(20) + ".5";
      case "grade" -> "良";
      case "result" -> prose();
      case "reason", "note", "executionReason" -> chinese(4, random.nextInt(9) == 0 ? 400 : 40);
      default ->
          amount ? AMOUNTS.get(random.nextInt(AMOUNTS.size())) : random.nextInt(101) + ".00%";
    };
  }

  private static Tree.Fields fields(String... pairs) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], Tree.of(pairs[i + 1]));
    }
    return new Tree.Fields(fields, 0);
  }

  private String chinese(int least, int most) {
    StringBuilder text = new StringBuilder();
    int length = least + random.nextInt(most - least + 1);
    for (int i = 0; i < length; i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  private String sentence(int most) {
    return chinese(6, most) + (random.nextBoolean() ? "，做到" + chinese(4, 20) : "") + "。";
  }

  /// A text that is blank, short, or longer than a page.
  private String prose() {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> sentence(1200);
      case 2 -> "1." + sentence(30) + "\n2." + sentence(30);
      default -> sentence(60);
    };
  }

  private Tree.Fields overall() {
    Variant way = form.overall().get(random.nextInt(form.overall().size()));
    return project(way, 0, "整体")
        .without("number")
        .without("name")
        .without("plan")
        .with("tableTitle", "某县水务局整体支出绩效目标表")
        .with("variant", way.id());
  }

  /// Some rows of a list, each of a name.
  private Tree rows(HeadField list) {
    List<Tree> rows = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      Tree.Fields row = Tree.Fields.EMPTY;
      for (HeadField column : list.columns()) {
        String text =
            column.amount()
                ? AMOUNTS.get(random.nextInt(AMOUNTS.size()))
                : chinese(4, column.field().equals("content") ? 60 : 9);
        row = row.with(column.field(), text);
      }
      rows.add(row);
    }
    return new Tree.Items(rows, 0);
  }

  private Tree.Fields project(Variant variant, int number, String name) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    Map<String, Tree> plan = new LinkedHashMap<>();
    if (form.words().title().contains("{number}")) {
      fields.put("number", Tree.of(number));
    }
    fields.put("tableTitle", Tree.of(form.words().defaultTitle().replace("{name}", name)));
    for (HeadField field : HeadField.of(variant)) {
      String key = field.field();
      if (key.startsWith("plan.")) {
        plan.put(
            key.substring(5), Tree.of(random.nextInt(4) == 0 ? "" : random.nextInt(101) + "%"));
      } else if (field.list()) {
        fields.put(key, rows(field));
      } else if (!key.equals("goals")) {
        fields.put(key, Tree.of(value(field, name)));
      }
    }
    fields.put("name", Tree.of(name));
    fields.put("plan", new Tree.Fields(plan, 0));
    List<String> goals = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      goals.add((i + 1) + "." + sentence(80));
    }
    fields.put("goals", Tree.of(goals));
    List<Tree> rows = new ArrayList<>();
    int indicators = List.of(number < 2 ? 2 : 0, 1, 5, 12).get(random.nextInt(4));
    for (int i = 0; i < indicators; i++) {
      rows.add(indicator(variant, i, indicators));
    }
    fields.put("indicators", new Tree.Items(rows, 0));
    return new Tree.Fields(fields, 0);
  }

  private String value(HeadField field, String name) {
    if (field.amount()) {
      return AMOUNTS.get(random.nextInt(AMOUNTS.size()));
    }
    return switch (field.field()) {
      case "name" -> name;
      case "code" -> "13082124P%08d0002R".formatted(random.nextInt(100_000_000)).substring(0, 21);
      default -> field.field().equals("purpose") ? prose() : chinese(2, 12);
    };
  }

  private Tree.Fields indicator(Variant variant, int place, int count) {
    List<IndicatorLevels.Level> levels = form.frame().levels();
    IndicatorLevels.Level level = levels.get(place * levels.size() / count);
    Map<String, Tree> row = new LinkedHashMap<>();
    for (IndicatorColumn column : variant.columns()) {
      String text =
          switch (column.field()) {
            case "level1" -> level.name();
            case "level2" -> level.headings().get(place % level.headings().size()).name();
            case "level3" -> chinese(3, 16) + "率";
            case "value" -> VALUES.get(random.nextInt(VALUES.size()));
            case "weight" -> "10";
            case "sign" -> "≥";
            case "unit" -> "个";
            default ->
                random.nextInt(12) == 0
                    ? chinese(300, 500)
                    : random.nextInt(5) == 0 ? "" : chinese(2, 30);
          };
      row.put(column.field(), Tree.of(text));
    }
    return new Tree.Fields(row, 0);
  }

  private List<Tree> narrative() {
    String part = "第一部分 部门整体绩效目标";
    List<Tree> entries = new ArrayList<>();
    entries.add(entry(part, "一、总体绩效目标", 1, paragraphs()));
    entries.add(entry(part, "二、分项绩效目标", 1, List.of()));
    int goals = 1 + random.nextInt(3);
    for (int i = 0; i < goals; i++) {
      Tree.Fields goal = entry(part, "（" + "一二三四".charAt(i) + "）" + chinese(4, 12), 2, List.of());
      entries.add(
          goal.with("goal", Tree.of(sentence(200))).with("indicators", Tree.of(sentence(80))));
    }
    entries.add(entry(part, "三、工作保障措施", 1, paragraphs()));
    entries.add(entry(part, "（一）" + chinese(4, 10), 2, paragraphs()));
    entries.add(entry(part, "1." + chinese(4, 10), 3, paragraphs()));
    Map<String, Tree> place = new LinkedHashMap<>();
    place.put("part", Tree.of("第二部分 预算项目绩效目标"));
    place.put("heading", Tree.NOTHING);
    place.put("level", Tree.of(1));
    place.put("paragraphs", Tree.of(List.of()));
    entries.add(new Tree.Fields(place, 0));
    return entries;
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      paragraphs.add(sentence(300));
    }
    return paragraphs;
  }

  private static Tree.Fields entry(
      String part, String heading, int level, List<String> paragraphs) {
    Map<String, Tree> entry = new LinkedHashMap<>();
    entry.put("part", Tree.of(part));
    entry.put("heading", Tree.of(heading));
    entry.put("level", Tree.of(level));
    entry.put("paragraphs", Tree.of(paragraphs));
    return new Tree.Fields(entry, 0);
  }
}
