package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.text.PlainShape;
import jibian.text.Similarity;

/// Goals and purpose of a project.
public final class GoalRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("goal-missing", ERROR, NORM).project(GoalRules::missing),
          RuleEntry.of("goal-empty-phrase", WARNING, HABIT)
              .project(GoalRules::empty)
              .words(WordList.GENERIC),
          RuleEntry.of("goals-alike", WARNING, HABIT).project(GoalRules::alike),
          RuleEntry.of("goal-uncovered", HINT, HABIT)
              .project(GoalCoverRules::uncovered, After.sameCell("goal-empty-phrase"))
              .words(WordList.COMMON));

  private static final double ALIKE = 0.8;
  private static final int SHORT = 15;

  /// What is longer says something even if every word of it is a common one.
  private static final int LONG = 28;

  static final Pattern NUMBERING =
      Pattern.compile("^ *(?:目标(?:内容)?)? *[0-9一二三四五六七八九十]{0,2} *[:：.．、)）]? *(?=[^0-9.])");

  private static void missing(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.project().has("name") && PlainShape.key(sheet.text("name")).isEmpty()) {
      notes.add(sheet.at("name"), "check.goal-missing.name");
    }
    if (sheet.project().has("purpose") && PlainShape.key(sheet.text("purpose")).isEmpty()) {
      notes.add(sheet.at("purpose"), "check.goal-missing.purpose");
    }
    boolean goals =
        sheet.project().goals().stream().anyMatch(goal -> !PlainShape.key(goal).isEmpty());
    if (!goals && sheet.project().fields().contains("goals")) {
      notes.add(sheet.at("goals"), "check.goal-missing");
    }
  }

  private static void alike(ProjectFacts sheet, FindingCollector notes) {
    List<String> goals = sheet.project().goals();
    List<Similarity> before = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      Similarity goal =
          Similarity.of(NUMBERING.matcher(PlainShape.fold(goals.get(i))).replaceFirst(""));
      for (int earlier = 0; earlier < before.size(); earlier++) {
        if (alike(goal, before.get(earlier))) {
          notes.add(
              sheet.at("goals." + (i + 1)),
              "check.goals-alike",
              Integer.toString(i + 1),
              Integer.toString(earlier + 1));
          break;
        }
      }
      before.add(goal);
    }
  }

  /// By the overlap coefficient, so that a goal that is a part of another one counts; short ones must be alike as a
  /// whole.
  private static boolean alike(Similarity one, Similarity other) {
    int shorter = Math.min(one.size(), other.size());
    return shorter >= SHORT
        ? one.overlap(other) > ALIKE && one.dice(other) > 0.6
        : shorter > 3 && one.dice(other) > 0.9;
  }

  private static void empty(ProjectFacts sheet, FindingCollector notes) {
    String purpose = sheet.text("purpose");
    if (says(purpose, sheet, notes)) {
      notes.add(sheet.at("purpose"), "check.goal-empty-phrase.purpose", purpose.strip());
    }
    List<String> goals = sheet.project().goals();
    for (int i = 0; i < goals.size(); i++) {
      String goal = NUMBERING.matcher(goals.get(i)).replaceFirst("");
      if (says(goal, sheet, notes)) {
        notes.add(sheet.at("goals." + (i + 1)), "check.goal-empty-phrase", goal.strip());
      }
    }
  }

  /// Whether a text says nothing of its own: short, without a number, and made of what could be said of any project and
  /// of the project's own name.
  private static boolean says(String text, ProjectFacts sheet, FindingCollector notes) {
    String key = PlainShape.key(text);
    if (key.isEmpty() || key.chars().anyMatch(sign -> sign >= '0' && sign <= '9')) {
      return false;
    }
    if (Phrase.STOCK_PURPOSE.is(text.strip())) {
      return true;
    }
    if (key.length() >= LONG) {
      return false;
    }
    if (Phrase.CONCRETE.is(key)) {
      return false;
    }
    String name = PlainShape.key(sheet.text("name"));
    String own = without(notes.words(WordList.GENERIC).strip(without(key, name)), name);
    return own.length() <= (key.length() < SHORT ? 3 : 0);
  }

  /// What of a key is not part of another, in runs of two characters or more.
  private static String without(String key, String other) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    while (at < key.length()) {
      int length = 0;
      while (at + length < key.length() && other.contains(key.substring(at, at + length + 1))) {
        length++;
      }
      if (length < 2) {
        left.append(key.charAt(at));
        at++;
      } else {
        at += length;
      }
    }
    return left.toString();
  }
}
