package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Address;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// Slips of the pen, dated phrases, and lengths the official system does not take.
public final class WordingRules {
  private static final String[] TEXTS = {
    "name",
    "purpose",
    "goals",
    "level3",
    "description",
    "value",
    "basis",
    "paragraphs",
    "heading",
    "goal",
    "indicators"
  };

  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("doubled-words", HINT, HABIT)
              .texts(WordingRules::doubled, TEXTS)
              .words(WordList.DOUBLED_OK),
          RuleEntry.of("stray-characters", HINT, HABIT).texts(WordingRules::stray, TEXTS),
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

  private static final List<Slogan> SLOGANS =
      ResourceLines.lines(WordingRules.class, "slogans.txt").stream().map(Slogan::of).toList();
  private static final Pattern PUNCTUATION =
      Pattern.compile("([。，、；：！？])\\1+(?!…)|[，、；：](?=[。；])|。(?=[，、；])");
  private static final Pattern STOP =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])\\.(?=\\s*$|[\\u4e00-\\u9fff])");
  private static final Pattern FRAGMENT = Pattern.compile("[，、,:：]?\\s*[/\\\\|、，,]\\s*$");
  private static final Pattern IDEOGRAPHIC = Pattern.compile("[\\u3000\\u00a0]+\\s*$");
  private static final String MARKS = "。，、；：！？";
  private static final String COMPOUND = "对中系局站平所员体机处室人部性者队资库类型方标区主厅院器园网";

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

  private static void slogan(String text, Address address, FindingCollector notes) {
    OptionalInt year = notes.terms().year();
    if (year.isEmpty() || text.length() < 4) {
      return;
    }
    String plain = PlainShape.tight(text);
    for (Slogan slogan : SLOGANS) {
      if (year.getAsInt() > slogan.last() && plain.contains(slogan.phrase())) {
        notes.add(address, "check.slogan-dated", slogan.phrase(), slogan.reason(), slogan.now());
      }
    }
  }

  /// Whether a text can hold a slip at all: a character that comes again within four characters, two marks in a row, a
  /// half-width stop, or an end that is no word. Most texts do not, and the patterns need not be tried.
  private static boolean suspicious(String text) {
    char[] signs = text.toCharArray();
    if (signs.length < 2) {
      return false;
    }
    char last = signs[signs.length - 1];
    if (!PlainShape.chinese(last)
        && "。；！？”》）)%’'\"".indexOf(last) < 0
        && !Character.isLetterOrDigit(last)) {
      return true;
    }
    for (int i = 0; i + 1 < signs.length; i++) {
      if (!PlainShape.chinese(signs[i]) && oddMark(signs, i)) {
        return true;
      }
      if (again(signs, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean oddMark(char[] signs, int at) {
    return (MARKS.indexOf(signs[at]) >= 0 && MARKS.indexOf(signs[at + 1]) >= 0)
        || (signs[at] == '.' && at > 0 && PlainShape.chinese(signs[at - 1]));
  }

  private static boolean again(char[] signs, int at) {
    char first = signs[at];
    char second = signs[at + 1];
    int end = Math.min(at + 4, signs.length - 2);
    for (int other = at + 2; other <= end; other++) {
      if (signs[other] == first && signs[other + 1] == second) {
        return true;
      }
    }
    return false;
  }

  private static void doubled(String text, Address address, FindingCollector notes) {
    if (!suspicious(text)) {
      return;
    }
    List<int[]> cuts = new ArrayList<>();
    String first = "";
    for (int i = 0; i + 4 <= text.length(); i++) {
      int length = repeated(text, i, notes);
      if (length > 0) {
        first = first.isEmpty() ? text.substring(i, i + 2 * length) : first;
        cuts.add(new int[] {i, i + length});
        i += 2 * length - 1;
      }
    }
    Matcher marks = PUNCTUATION.matcher(text);
    String mended = without(text, cuts);
    if (marks.find()) {
      first =
          first.isEmpty()
              ? text.substring(marks.start(), Math.min(text.length(), marks.start() + 2))
              : first;
      mended =
          PUNCTUATION
              .matcher(mended)
              .replaceAll(found -> found.group(1) == null ? "" : found.group(1));
    }
    if (!mended.equals(text)) {
      notes.add(address, Fix.write(address, mended), "check.doubled-words", first);
    }
  }

  private static String without(String text, List<int[]> cuts) {
    StringBuilder left = new StringBuilder(text);
    for (int[] cut : cuts.reversed()) {
      left.delete(cut[0], cut[1]);
    }
    return left.toString();
  }

  /// The length of a word of two to four Chinese characters that stands twice in a row at a place; 0 where none does.
  private static int repeated(String text, int at, FindingCollector notes) {
    for (int length = 2; length <= 4 && at + 2 * length <= text.length(); length++) {
      if (text.charAt(at) == text.charAt(at + length)
          && text.regionMatches(at, text, at + length, length)) {
        String word = text.substring(at, at + length);
        boolean chinese = word.chars().allMatch(sign -> PlainShape.chinese((char) sign));
        if (chinese && word.charAt(0) != word.charAt(1) && !meant(text, at, word, notes)) {
          return length;
        }
      }
    }
    return 0;
  }

  /// Whether a doubled word is no slip: 一个一个, or the second is the beginning of a longer word (服务服务对象).
  private static boolean meant(String text, int at, String word, FindingCollector notes) {
    if (word.endsWith("每")
        || word.charAt(0) == '一'
        || word.charAt(0) == '逐'
        || word.chars().distinct().count() < 2) {
      return true;
    }
    int behind = at + 2 * word.length();
    boolean compound = behind < text.length() && COMPOUND.indexOf(text.charAt(behind)) >= 0;
    WordSearch fine = notes.words(WordList.DOUBLED_OK);
    if (at > 0 && fine.is(text.substring(at - 1, at + word.length()))) {
      return true;
    }
    boolean listed = fine.is(word);
    return listed && (compound || "研究讨论考虑".contains(word));
  }

  private static void stray(String text, Address address, FindingCollector notes) {
    if (!suspicious(text)) {
      return;
    }
    String mended = text;
    String what = "";
    if (IDEOGRAPHIC.matcher(mended).find()) {
      mended = IDEOGRAPHIC.matcher(mended).replaceFirst("");
      what = "check.stray-characters.blank";
    }
    if (mended.strip().length() > 1 && FRAGMENT.matcher(mended).find()) {
      mended = FRAGMENT.matcher(mended).replaceFirst("");
      what = "check.stray-characters.fragment";
    }
    Matcher stop = STOP.matcher(mended);
    String shown = tail(text);
    if (stop.find()) {
      shown = mended.substring(Math.max(0, stop.start() - 10), stop.end());
      mended = STOP.matcher(mended).replaceAll("。");
      what = "check.stray-characters.stop";
    }
    if (!what.isEmpty()) {
      notes.add(address, Fix.write(address, mended), what, shown);
    }
  }

  private static String tail(String text) {
    String shown = text.strip();
    return shown.length() > 12 ? "…" + shown.substring(shown.length() - 12) : shown;
  }
}
