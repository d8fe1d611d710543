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
import jibian.check.language.WordSearch;
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
  private static final Pattern STOP = Pattern.compile("[,。;:、]");
  private static final Pattern QUOTES = Pattern.compile("[" + QUOTED + "]");
  private static final List<Slogan> SLOGANS =
      ResourceLines.lines(WordingRules.class, "slogans.txt").stream().map(Slogan::of).toList();

  /// How many signs may stand where a phrase has a star.
  private static final int BETWEEN = 8;

  private static final WordSearch BEGINNINGS =
      new WordSearch(SLOGANS.stream().map(it -> it.parts().getFirst()).toList());

  /// A phrase and the last year in which it fits.
  ///
  /// @param parts what stands before and behind its star; the phrase where it has none
  private record Slogan(List<String> parts, int last, String now, String reason) {
    static Slogan of(String line) {
      List<String> cells = List.of(line.split(" \\| ", 4));
      return new Slogan(
          List.of(unquoted(PlainShape.tight(cells.get(0))).split("[*]")),
          Integer.parseInt(cells.get(1)),
          cells.get(2),
          cells.get(3));
    }

    /// What a text says of it, with what stands between its parts; an empty text where it does not.
    String in(String text) {
      int at = text.indexOf(parts.getFirst());
      while (at >= 0 && parts.size() > 1) {
        int from = at + parts.getFirst().length();
        int end = text.indexOf(parts.getLast(), from);
        boolean near = end >= 0 && end - from <= BETWEEN;
        if (near && !STOP.matcher(text.substring(from, end)).find()) {
          return text.substring(at, end + parts.getLast().length());
        }
        at = text.indexOf(parts.getFirst(), from);
      }
      return at < 0 ? "" : parts.getFirst();
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
    if (!BEGINNINGS.in(bare)) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (Slogan slogan : SLOGANS) {
      if (year.getAsInt() > slogan.last()) {
        String said = slogan.in(bare);
        if (!said.isEmpty()
            && told.stream().noneMatch(it -> said.contains(it) || it.contains(said))) {
          told.add(said);
          notes.add(address, "check.slogan-dated", said, slogan.reason(), slogan.now());
        }
      }
    }
  }
}
