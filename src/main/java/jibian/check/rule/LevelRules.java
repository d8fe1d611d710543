package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.form.IndicatorLevels;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.Similarity;

/// The levels of a project's rows against the form's frame.
public final class LevelRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("level-required", WARNING, NORM).project(LevelRules::required),
          RuleEntry.of("indicator-count", HINT, HABIT).project(LevelRules::count),
          RuleEntry.of("level-unknown", ERROR, NORM)
              .row(LevelRules::unknown)
              .mends("level1", "level2"));

  /// What forms add to a heading: （必填）, （50分）.
  private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|[0-9]+分$");

  /// The headings of the Ministry's older form, which local ones call otherwise.
  private static final Set<String> STANDARD = Set.of("服务对象满意度指标", "满意度指标");

  private static final Pattern BEFORE = Pattern.compile("^(?:项目|绩效)(?=.{2})");

  private static void unknown(IndicatorFacts row, FindingCollector notes) {
    IndicatorLevels frame = notes.terms().frame();
    if (frame.levels().isEmpty() || !row.has("level1") || !row.has("level2")) {
      return;
    }
    String level1 = row.text("level1").strip();
    String level2 = row.text("level2").strip();
    Optional<IndicatorLevels.Level> level = frame.level(level1).or(() -> alias(level1, frame));
    Optional<IndicatorLevels.Level> owner = owner(frame, level2);
    if (notes.terms().costsApart(level1, level2)) {
      notes.add(
          Severity.HINT,
          row.at("level1"),
          Optional.empty(),
          "check.level-unknown.choose",
          level1,
          String.join(
              Messages.text("list.comma"),
              frame.levels().stream().map(IndicatorLevels.Level::name).toList()));
      return;
    }
    boolean moves = false;
    if (owner.isEmpty() && !TemplateRules.in(level2)) {
      moves = second(row, level2, level, frame, notes);
    }
    boolean printed = frame.level(level1).isPresent() || TemplateRules.in(level1) || moves;
    if (!printed) {
      first(row, level1, level, owner, frame, notes);
    } else if (level.isPresent() && owner.isPresent() && !owner.get().equals(level.get())) {
      notes.add(
          row.at("level1"),
          Fix.write(row.at("level1"), owner.get().name()),
          "check.level-unknown.wrong",
          level2,
          level1,
          owner.get().name());
    }
  }

  private static Optional<IndicatorLevels.Level> owner(IndicatorLevels frame, String level2) {
    for (IndicatorLevels.Level level : frame.levels()) {
      for (IndicatorLevels.Heading heading : level.headings()) {
        if (heading.name().equals(level2)) {
          return Optional.of(level);
        }
      }
    }
    return Optional.empty();
  }

  /// The first level that is meant by another of its names: 效果指标 for 效益指标, 项目完成指标 for 产出指标.
  private static Optional<IndicatorLevels.Level> alias(String level1, IndicatorLevels frame) {
    String meant = meaning(level1);
    return frame.levels().stream().filter(it -> meaning(it.name()).equals(meant)).findFirst();
  }

  /// What the names of one heading have in common.
  private static String meaning(String name) {
    String key = PlainShape.key(ADDED.matcher(PlainShape.tight(name)).replaceAll(""));
    String bare = BEFORE.matcher(key).replaceFirst("").replaceFirst("指标$", "");
    return switch (bare) {
      case "完成", "任务" -> "产出";
      case "效果", "效益效果" -> "效益";
      case "满意", "服务对象满意", "社会公众满意度", "社会公众或服务对象满意度", "受益对象满意度", "群众满意度" -> "服务对象满意度";
      default -> bare.replaceFirst("效果$", "效益");
    };
  }

  private static void first(
      IndicatorFacts row,
      String level1,
      Optional<IndicatorLevels.Level> alias,
      Optional<IndicatorLevels.Level> owner,
      IndicatorLevels frame,
      FindingCollector notes) {
    List<String> names = frame.levels().stream().map(IndicatorLevels.Level::name).toList();
    if (alias.isPresent() && owner.filter(it -> !it.equals(alias.get())).isEmpty()) {
      alias(row, "level1", level1, alias.get().name(), notes);
    } else {
      Optional<String> nearest =
          owner.map(IndicatorLevels.Level::name).or(() -> nearest(level1, names));
      say(row, "level1", level1, nearest, names, notes);
    }
  }

  /// One heading by another of its names is worth a hint, and stays as it is until somebody wants it otherwise. Another
  /// name with its points (项目完成指标（50分）) was printed by the table, which the clerk did not choose.
  private static void alias(
      IndicatorFacts row, String field, String printed, String name, FindingCollector notes) {
    if (STANDARD.contains(printed.strip())) {
      return;
    }
    String plain = PlainShape.tight(printed);
    String bare = ADDED.matcher(plain).replaceAll("");
    if (!bare.equals(plain) && !bare.equals(name)) {
      return;
    }
    notes.add(
        Severity.HINT,
        row.at(field),
        Fix.propose(row.at(field), name),
        "check.level-unknown.alias",
        printed,
        name);
  }

  /// A second level that the form does not have.
  ///
  /// @return whether the fix moves the row under another first level
  private static boolean second(
      IndicatorFacts row,
      String level2,
      Optional<IndicatorLevels.Level> level,
      IndicatorLevels frame,
      FindingCollector notes) {
    List<String> own = names(level.map(List::of).orElse(frame.levels()));
    String meant = meaning(level2);
    Optional<String> alias = own.stream().filter(it -> meaning(it).equals(meant)).findFirst();
    if (alias.isPresent()) {
      alias(row, "level2", level2, alias.get(), notes);
      return false;
    }
    List<String> all = names(frame.levels());
    Optional<String> elsewhere = all.stream().filter(it -> meaning(it).equals(meant)).findFirst();
    Optional<String> near = elsewhere.isPresent() ? elsewhere : nearest(level2, own);
    Optional<String> meantThere =
        near.or(() -> nearest(level2, all)).filter(it -> !own.contains(it));
    if (meantThere.isPresent()) {
      String there = meantThere.get();
      elsewhere(row, level2, there, owner(frame, there).orElseThrow().name(), elsewhere, notes);
      return true;
    }
    boolean sustained = level2.strip().equals("可持续影响指标") && row.heading().benefit();
    if (sustained) {
      // The Ministry's older form has it, and many a table still prints it.
      notes.add(
          Severity.HINT,
          row.at("level2"),
          Optional.empty(),
          "check.level-unknown.choose",
          level2,
          String.join(Messages.text("list.comma"), own));
    } else {
      say(row, "level2", level2, near, own, notes);
    }
    return false;
  }

  private static List<String> names(List<IndicatorLevels.Level> levels) {
    return levels.stream()
        .flatMap(it -> it.headings().stream().map(IndicatorLevels.Heading::name))
        .toList();
  }

  /// The row belongs under another first level, which the fix writes too.
  private static void elsewhere(
      IndicatorFacts row,
      String printed,
      String level2,
      String level1,
      Optional<String> sure,
      FindingCollector notes) {
    List<Fix.Cell> cells =
        List.of(new Fix.Cell(row.at("level2"), level2), new Fix.Cell(row.at("level1"), level1));
    notes.add(
        row.at("level2"),
        Optional.of(new Fix.Write(cells, sure.isPresent())),
        "check.level-unknown.elsewhere",
        printed,
        level1,
        level2);
  }

  private static void say(
      IndicatorFacts row,
      String field,
      String printed,
      Optional<String> nearest,
      List<String> names,
      FindingCollector notes) {
    String key = nearest.isPresent() ? "check.level-unknown" : "check.level-unknown.choose";
    notes.add(
        row.at(field),
        nearest.flatMap(name -> Fix.write(row.at(field), name)),
        printed.isEmpty() ? "check.level-unknown.empty" : key,
        printed,
        nearest.orElse(String.join(Messages.text("list.comma"), names)));
  }

  /// The name that begins with what is printed, or the most similar one (Sørensen–Dice at least 0.5).
  private static Optional<String> nearest(String printed, List<String> names) {
    String key = PlainShape.key(printed);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<String> beginning = names.stream().filter(name -> name.startsWith(key)).toList();
    if (beginning.size() == 1) {
      return Optional.of(beginning.getFirst());
    }
    Similarity likeness = Similarity.of(key);
    String best = "";
    double most = 0.5;
    for (String name : names) {
      double alike = likeness.dice(Similarity.of(name));
      if (alike > most || (alike == most && best.isEmpty())) {
        most = alike;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static void required(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.rows().stream().noneMatch(row -> row.has("level2"))) {
      return;
    }
    for (IndicatorLevels.Level level : notes.terms().frame().levels()) {
      boolean any = false;
      boolean said = false;
      for (IndicatorLevels.Heading heading : level.headings()) {
        boolean present = present(heading.name(), sheet);
        any |= present;
        if (!present && heading.need() != IndicatorLevels.Need.NONE) {
          said = true;
          missing(heading.need(), heading.name(), level.name(), heading.name(), sheet, notes);
        }
      }
      if (!any && !said && level.need() != IndicatorLevels.Need.NONE) {
        String first = level.headings().isEmpty() ? "" : level.headings().getFirst().name();
        missing(level.need(), level.name(), level.name(), first, sheet, notes);
      }
    }
  }

  /// Whether a row stands under a heading, or under something that is evidently meant to be it.
  private static boolean present(String heading, ProjectFacts sheet) {
    return sheet.rows().stream()
        .anyMatch(
            row -> {
              String level2 = row.text("level2").strip();
              return level2.equals(heading)
                  || (owner(sheet.terms().frame(), level2).isEmpty()
                      && nearest(level2, List.of(heading)).isPresent());
            });
  }

  private static void missing(
      IndicatorLevels.Need need,
      String name,
      String level1,
      String level2,
      ProjectFacts sheet,
      FindingCollector notes) {
    Severity severity = need == IndicatorLevels.Need.ERROR ? Severity.ERROR : Severity.WARNING;
    notes.add(
        severity,
        sheet.address(),
        Optional.of(new Fix.Insert(sheet.id(), level1, level2)),
        "check.level-required",
        name);
  }

  private static void count(ProjectFacts sheet, FindingCollector notes) {
    int rows = sheet.rows().size();
    if (rows < 5 || rows > 15) {
      notes.add(
          sheet.address(),
          rows < 5 ? "check.indicator-count.few" : "check.indicator-count.many",
          Integer.toString(rows));
    }
  }
}
