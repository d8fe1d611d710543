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
import jibian.check.language.Phrase;
import jibian.text.PlainShape;
import jibian.text.Units;

/// Names and descriptions of indicators.
public final class NameRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("name-duplicate", ERROR, NORM)
              .project(NameRules::duplicates)
              .mends("level3"),
          RuleEntry.of("row-duplicate", WARNING, HABIT).project(NameRules::twins),
          RuleEntry.of("name-missing", ERROR, NORM).row(NameRules::missing),
          RuleEntry.of("name-question", WARNING, HABIT).row(NameRules::question),
          RuleEntry.of("name-long", HINT, HABIT).row(NameRules::length),
          RuleEntry.of("name-holds-unit", HINT, HABIT).row(NameRules::unit).mends("level3"),
          RuleEntry.of("description-repeats-name", WARNING, HABIT).row(NameRules::repeated));

  private static final int LONG = 20;
  private static final Pattern END =
      Pattern.compile("([（(【\\[])\\s*([^（()）]{1,6}?)\\s*([)）】\\]])\\s*$");
  private static final Pattern BARE = Pattern.compile("[%％/,，、:：（(-]");
  private static final Pattern BARE_END =
      Pattern.compile(
          "(?:(?<=[\\u4e00-\\u9fff])([%％])|[/,，、:：（(-]\\s*([\\u4e00-\\u9fff㎡/·]{1,6}|%))$");
  private static final Set<String> PLACES =
      Set.of("社区", "街道", "小区", "园区", "村", "乡镇", "单位", "站", "点");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(][^()]{1,5}[)][.。]?$");
  private static final Pattern ADDS_NOTHING = Pattern.compile("的?(?:情况|数值)$");
  private static final Pattern DOTS = Pattern.compile("[.。…]{2,}|…");
  private static final Pattern MIXED = Pattern.compile("（[^（()）]*\\)|\\([^（()）]*）");

  private static void missing(IndicatorFacts row, FindingCollector notes) {
    boolean dots =
        DOTS.matcher(row.text("level3").strip()).matches()
            || TemplateRules.CROSSES.matcher(row.text("level3").strip()).matches();
    if (row.has("level3") && row.unnamed() && !dots) {
      String name = row.text("level3").strip();
      notes.add(
          row.at("level3"),
          name.isEmpty() ? "check.name-missing" : "check.name-missing.placeholder",
          name);
    }
  }

  private static void question(IndicatorFacts row, FindingCollector notes) {
    if (Phrase.QUESTION.in(row.name())) {
      notes.add(row.at("level3"), "check.name-question", row.shown());
    }
  }

  private static void length(IndicatorFacts row, FindingCollector notes) {
    String name = row.text("level3").strip();
    int signs = name.codePointCount(0, name.length());
    if (signs > LONG) {
      notes.add(row.at("level3"), "check.name-long", name, Integer.toString(signs));
    }
  }

  private static void unit(IndicatorFacts row, FindingCollector notes) {
    String name = row.text("level3").strip();
    Matcher end = END.matcher(name);
    boolean unit = end.find() && named(end.group(2)) && !place(end.group(2), row);
    if (!unit && BARE.matcher(name).find()) {
      Matcher bare = BARE_END.matcher(name);
      unit = bare.find() && (bare.group(1) != null || named(bare.group(2)));
      end = unit ? bare : end;
    }
    if (unit) {
      String mended = name.substring(0, end.start()).strip();
      notes.add(
          row.at("level3"),
          Fix.write(row.at("level3"), mended),
          "check.name-holds-unit",
          end.group().strip(),
          mended);
    } else if (MIXED.matcher(name).find()) {
      String mended = name.replace('(', '（').replace(')', '）');
      notes.add(
          row.at("level3"),
          Fix.write(row.at("level3"), mended),
          "check.name-holds-unit.mixed",
          mended);
    }
  }

  /// Whether what stands in brackets is the other kind of a place, no unit of the value: 覆盖村（社区）.
  private static boolean place(String text, IndicatorFacts row) {
    return PLACES.contains(text.strip())
        && row.target().unit().filter(it -> it.name().equals(text.strip())).isEmpty();
  }

  private static boolean named(String text) {
    String unit = PlainShape.tight(text);
    return Units.named(unit).isPresent()
        || (unit.length() > 1
            && "万亿".indexOf(unit.charAt(0)) >= 0
            && Units.named(unit.substring(1)).isPresent())
        || unit.startsWith("单位:")
        || (unit.indexOf('/') > 0 && Units.named(unit.substring(0, unit.indexOf('/'))).isPresent());
  }

  private static void repeated(IndicatorFacts row, FindingCollector notes) {
    boolean equal = !row.nameKey().isEmpty() && row.nameKey().equals(row.descriptionKey());
    if ((equal || again(row)) && !row.unnamed()) {
      notes.add(row.at("description"), "check.description-repeats-name", row.shown());
    }
  }

  /// Whether a description is the name but for words that add nothing: 指培训人数（人） of 培训人数.
  private static boolean again(IndicatorFacts row) {
    String said = IN_BRACKETS.matcher(PlainShape.tight(row.description())).replaceFirst("");
    String bare = Phrase.SAYS_AGAIN.matcher(PlainShape.key(said)).replaceFirst("");
    boolean told = !bare.equals(PlainShape.key(said));
    String ends = told ? ADDS_NOTHING.matcher(bare).replaceAll("") : bare;
    return row.nameKey().length() >= 3 && ends.replace("%", "").equals(row.nameKey());
  }

  /// Names used twice in one project.
  private static void duplicates(ProjectFacts sheet, FindingCollector notes) {
    Map<String, IndicatorFacts> names = new HashMap<>();
    for (IndicatorFacts row : sheet.rows()) {
      if (row.unnamed()) {
        continue;
      }
      IndicatorFacts earlier = names.putIfAbsent(PlainShape.tight(row.text("level3")), row);
      if (earlier != null) {
        notes.add(
            row.at("level3"),
            told(row, earlier, sheet),
            "check.name-duplicate",
            row.shown(),
            Integer.toString(earlier.place()));
      }
    }
  }

  /// Whole rows that stand twice in one project.
  private static void twins(ProjectFacts sheet, FindingCollector notes) {
    Map<String, IndicatorFacts> rows = new HashMap<>();
    for (IndicatorFacts row : sheet.rows()) {
      if (row.unnamed()) {
        continue;
      }
      String whole = row.nameKey() + '\n' + row.descriptionKey() + '\n' + row.tightValue();
      IndicatorFacts twin = rows.putIfAbsent(whole, row);
      if (twin != null && !row.value().isEmpty()) {
        notes.add(
            row.address(),
            Optional.of(new Fix.Delete(row.project(), row.id())),
            "check.row-duplicate",
            row.shown(),
            Integer.toString(twin.place()));
      }
    }
  }

  /// The name with what the description adds.
  private static Optional<Fix> told(
      IndicatorFacts row, IndicatorFacts earlier, ProjectFacts sheet) {
    String description = row.text("description").strip();
    boolean adds =
        !row.descriptionKey().isEmpty()
            && !row.descriptionKey().equals(row.nameKey())
            && !row.descriptionKey().equals(earlier.descriptionKey())
            && description.length() <= LONG;
    String name =
        row.descriptionKey().startsWith(row.nameKey())
            ? description
            : row.text("level3").strip() + "（" + description + "）";
    return adds && free(PlainShape.key(name), sheet)
        ? Fix.propose(row.at("level3"), name)
        : Optional.empty();
  }

  private static boolean free(String key, ProjectFacts sheet) {
    return sheet.rows().stream().noneMatch(row -> row.nameKey().equals(key));
  }
}
