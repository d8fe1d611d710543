package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.model.Address;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// Dated phrases, and lengths the official system does not take.
public final class WordingRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("slogan-dated", HINT, HABIT)
              .texts(
                  WordingRules::slogan,
                  "purpose",
                  "goals",
                  "paragraphs",
                  "heading",
                  "goal",
                  "indicators"),
          RuleEntry.of("length-official", WARNING, NORM)
              .project(WordingRules::name)
              .row(WordingRules::cells));

  private static final String QUOTED = "“”‘’\"'";
  private static final Pattern QUOTES = Pattern.compile("[" + QUOTED + "]");
  private static final List<Slogan> SLOGANS =
      ResourceLines.lines(WordingRules.class, "slogans.txt").stream().map(Slogan::of).toList();

  /// A phrase and the last year in which it fits.
  private record Slogan(String phrase, int last, String now, String reason) {
    static Slogan of(String line) {
      List<String> cells = List.of(line.split(" \\| ", 4));
      return new Slogan(
          PlainShape.tight(cells.get(0)),
          Integer.parseInt(cells.get(1)),
          cells.get(2),
          cells.get(3));
    }
  }

  private static void name(ProjectFacts sheet, FindingCollector notes) {
    length(sheet.text("name"), 1000, sheet.at("name"), notes);
  }

  private static void cells(IndicatorFacts row, FindingCollector notes) {
    length(row.text("level3"), 1000, row.at("level3"), notes);
    length(row.text("value"), 1000, row.at("value"), notes);
    length(row.text("basis"), 2000, row.at("basis"), notes);
    if (row.target().numeric() && !row.sentence().present()) {
      length(row.target().unitText(), 40, row.at("value"), notes);
    }
  }

  private static void length(String text, int most, Address address, FindingCollector notes) {
    if (text.length() * 3 <= most) {
      return;
    }
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > most) {
      notes.add(address, "check.length-official", Integer.toString(bytes), Integer.toString(most));
    }
  }

  private static String unquoted(String text) {
    return QUOTES.matcher(text).replaceAll("");
  }

  private static void slogan(String text, Address address, FindingCollector notes) {
    OptionalInt year = notes.terms().year();
    if (year.isEmpty() || text.length() < 4) {
      return;
    }
    String plain = PlainShape.tight(text);
    boolean quoted = QUOTED.chars().anyMatch(quote -> plain.indexOf(quote) >= 0);
    String bare = quoted ? unquoted(plain) : plain;
    Set<String> told = new HashSet<>();
    for (Slogan slogan : SLOGANS) {
      boolean said = plain.contains(slogan.phrase()) || (quoted && bare.contains(slogan.phrase()));
      if (year.getAsInt() > slogan.last() && said && told.add(unquoted(slogan.phrase()))) {
        notes.add(address, "check.slogan-dated", slogan.phrase(), slogan.reason(), slogan.now());
      }
    }
  }
}
