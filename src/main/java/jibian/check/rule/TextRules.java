package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.model.Address;
import jibian.model.ProjectCode;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.PlainShape;
import jibian.text.TableTitle;
import jibian.text.Tree;

/// What can only be seen by looking at the text as a whole.
public final class TextRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("narrative-part-missing", ERROR, NORM).whole(TextRules::required),
          RuleEntry.of("schedule-uniform", HINT, HABIT).whole(TextRules::schedules),
          RuleEntry.of("project-code-duplicate", ERROR, NORM).whole(TextRules::codes),
          RuleEntry.of("names-differ", WARNING, HABIT)
              .project(TextRules::title)
              .whole(HeadingsOfProjects::new)
              .mends("tableTitle"),
          // Found while the names are compared.
          RuleEntry.of("parts-uncovered", HINT, HABIT),
          RuleEntry.of("text-from-other-project", WARNING, HABIT).whole(CopiedPassages::new));

  private static final Pattern TITLE =
      Pattern.compile("(?:预算)?(?:项目)?(?:支出)?(?:资金)?绩效(?:目标)?(?:申报|自评|评价)?表");

  /// What a name may have more than the title of its table: its year.
  private static final Pattern ADDED = Pattern.compile("^20[0-9]{2}年度?");

  /// Parts whose tables may follow without a word.
  private static final Pattern TABLES = Pattern.compile("绩效|目标|采购|表|附件|明细");

  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、");
  private static final Pattern YEAR = Pattern.compile("^20[0-9]{2}年");

  private static void codes(WholeText whole, FindingCollector notes) {
    List<ProjectFacts> sheets = whole.sheets();
    if (!notes.terms().longCodes()) {
      return;
    }
    Map<String, ProjectFacts> seen = new HashMap<>();
    for (ProjectFacts sheet : sheets) {
      String code = sheet.code();
      ProjectFacts earlier =
          code.length() == ProjectCode.LENGTH ? seen.putIfAbsent(code, sheet) : null;
      if (earlier != null) {
        notes.add(sheet.at("code"), "check.project-code-duplicate", code, earlier.shown());
      }
    }
  }

  private static void schedules(WholeText whole, FindingCollector notes) {
    List<ProjectFacts> sheets = whole.sheets();
    if (sheets.size() < 2) {
      return;
    }
    List<ProjectFacts.Plan> first = sheets.getFirst().plan();
    // Two projects have one schedule by chance where it only says that all is spent at once.
    long steps = first.stream().map(ProjectFacts.Plan::percent).distinct().count();
    boolean planned =
        first.stream().anyMatch(cell -> !cell.blank()) && (sheets.size() > 2 || steps > 2);
    for (ProjectFacts sheet : sheets) {
      if (!planned || !sheet.plan().equals(first)) {
        return;
      }
    }
    notes.add(
        Address.of(Address.TEXT),
        "check.schedule-uniform",
        Integer.toString(sheets.size()),
        String.join(
            Messages.text("list.comma"),
            first.stream().map(cell -> cell.blank() ? "0" : cell.text()).toList()));
  }

  /// The title of a project's table against its name.
  private static void title(ProjectFacts sheet, FindingCollector notes) {
    String title = sheet.text("tableTitle").strip();
    String number = TableTitle.number(title);
    String key = PlainShape.key(title.substring(number.length()));
    String year = YEAR.matcher(key).find() ? key.substring(0, key.indexOf('年') + 1) : "";
    String own = key.substring(year.length());
    String printed = PlainShape.key(sheet.text("name"));
    String name = ADDED.matcher(printed).replaceFirst("");
    Matcher tail = TITLE.matcher(own);
    boolean titled = tail.find() && tail.start() > 0 && tail.end() == own.length();
    boolean named =
        Stream.of(own, key, PlainShape.key(title))
            .anyMatch(it -> ends(it, name) || ends(it, printed));
    if (name.isEmpty() || !titled || named || TableTitle.official(title, sheet.terms().unit())) {
      return;
    }
    String end = own.substring(tail.start()).replaceFirst("^项目(?=绩效)", "");
    String mended = number + year + sheet.text("name").strip() + end;
    notes.add(
        sheet.at("tableTitle"),
        Fix.propose(sheet.at("tableTitle"), mended),
        "check.names-differ.title",
        title,
        sheet.text("name").strip());
  }

  private static boolean ends(String title, String name) {
    return title.startsWith(name) && suffix(title.substring(name.length()));
  }

  private static boolean suffix(String text) {
    return TITLE.matcher(text).matches();
  }

  /// Parts of the narrative that the form demands. A text whose file says nothing of a narrative has none; an empty
  /// one lacks them.
  private static void required(WholeText whole, FindingCollector notes) {
    Submission text = whole.text();
    if (text.narrative().isEmpty() && !(text.fields().get("narrative") instanceof Tree.Items)) {
      return;
    }
    goals(text.narrative(), notes);
    empty(text.narrative(), notes);
    for (String part : notes.terms().requiredParts()) {
      int at = place(text.narrative(), part);
      if (at < 0) {
        notes.add(Address.ofText("narrative"), "check.narrative-part-missing", part);
      } else if (!filled(text.narrative(), at)) {
        Section section = text.narrative().get(at);
        notes.add(
            new Address(section.id(), "paragraphs"),
            "check.narrative-part-missing.empty",
            section.heading().strip());
      }
    }
  }

  /// Parts that the form does not demand, and that have a heading and nothing below it.
  private static void empty(List<Section> narrative, FindingCollector notes) {
    for (int i = 0; i < narrative.size(); i++) {
      Section section = narrative.get(i);
      String heading = PlainShape.key(section.heading());
      boolean numbered = NUMBERED.matcher(section.heading().strip()).lookingAt();
      if (numbered
          && section.has("paragraphs")
          && !section.has("goal")
          && !section.has("indicators")
          && !filled(narrative, i)
          && !TABLES.matcher(heading).find()
          && notes.terms().requiredParts().stream().noneMatch(heading::contains)) {
        notes.add(
            Severity.WARNING,
            new Address(section.id(), "paragraphs"),
            Optional.empty(),
            "check.narrative-part-missing.empty",
            section.heading().strip());
      }
    }
  }

  /// Sub-goals of which others have both goal and indicators, and one lacks one of them.
  private static void goals(List<Section> narrative, FindingCollector notes) {
    List<Section> goals =
        narrative.stream().filter(it -> it.has("goal") && it.has("indicators")).toList();
    if (goals.stream().noneMatch(it -> !it.goal().isBlank() && !it.indicators().isBlank())) {
      return;
    }
    for (Section section : goals) {
      if (section.goal().isBlank() != section.indicators().isBlank()) {
        boolean goal = section.goal().isBlank();
        notes.add(
            new Address(section.id(), goal ? "goal" : "indicators"),
            goal ? "check.narrative-part-missing.goal" : "check.narrative-part-missing.indicators",
            section.heading().strip());
      }
    }
  }

  private static int place(List<Section> narrative, String part) {
    for (int i = 0; i < narrative.size(); i++) {
      if (PlainShape.key(narrative.get(i).heading()).contains(part)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether a section or one below it holds text.
  private static boolean filled(List<Section> narrative, int at) {
    Section section = narrative.get(at);
    if (says(section)) {
      return true;
    }
    for (Section below : narrative.subList(at + 1, narrative.size())) {
      if (below.level() <= section.level() || below.marksPart()) {
        return false;
      }
      if (says(below)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Section section) {
    return section.paragraphs().stream().anyMatch(paragraph -> !PlainShape.key(paragraph).isEmpty())
        || !section.goal().isBlank()
        || !section.indicators().isBlank();
  }
}
