package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.HINT;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Address;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// Slips of the pen: what was typed twice, and what has no business where it stands.
final class SlipRules {
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

  static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("doubled-words", HINT, HABIT)
              .texts(SlipRules::doubled, TEXTS)
              .words(WordList.DOUBLED_OK),
          RuleEntry.of("stray-characters", HINT, HABIT).texts(SlipRules::stray, TEXTS));

  /// The signs of `doubled.txt`.
  private static final Map<Character, Around> DOUBLED = new HashMap<>();

  /// What may stand around a sign that stands twice.
  private record Around(String before, String behind) {
    static Around of(String line) {
      int bar = line.indexOf('|');
      return new Around(
          bar < 0 ? "" : line.substring(bar + 1),
          line.substring(1, bar < 0 ? line.length() : bar).strip());
    }
  }

  static {
    for (String line : ResourceLines.lines(SlipRules.class, "doubled.txt")) {
      DOUBLED.put(line.charAt(0), Around.of(line));
    }
  }

  private static final Pattern PUNCTUATION =
      Pattern.compile(
          "([。，、；：！？])\\1+(?!…)|[，、；：](?=[。，、；：])|(?<=。)[，、；：]"
              + "|([≥≤＝=%％])\\2+|(?<=[0-9万])([\\u4e00-\\u9fff])\\3$");
  private static final Pattern STOP =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])\\.(?=\\s*$|[\\u4e00-\\u9fff])");
  private static final Pattern FRAGMENT = Pattern.compile("[，、,:：]?\\s*[/\\\\|、，,]\\s*$");
  private static final Pattern CELL_FRAGMENT =
      Pattern.compile("[，、,:：]?\\s*[/\\\\|、，,;；:：]\\s*$|(?<=[\\u4e00-\\u9fff])[-*#`~^（(《“]\\s*$");
  private static final Pattern LEADING = Pattern.compile("^\\s*[，、。；：,;)）》”】]+\\s*");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=.)。$");
  private static final Pattern IDEOGRAPHIC = Pattern.compile("[\\u3000\\u00a0]+\\s*$");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[ \\u3000]+(?=[\\u4e00-\\u9fff])");

  /// A number at the beginning of a point: 1） needs no other half.
  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|[。；;：:，,、\\s])[0-9一二三四五六七八九十]{1,2}[)）]");

  private static final String MARKS = "。，、；：！？";
  private static final String HALVES = "（）()《》“”【】〔〕";

  /// Round brackets and those of a document's number count as one kind: that they are mixed there, its own rule says.
  private static final String OPENING = "（(〔《“【";

  private static final String CLOSING = "）)〕》”】";
  private static final int ROUND = 2;
  private static final Set<String> CELLS = Set.of("level3", "description", "value", "basis");
  private static final String COMPOUND = "对中系局站平所员体机处室人部性者队资库类型方标区主厅院器园网";

  /// Whether a text can hold something twice: a sign that comes again at once or within four, or two marks in a row.
  /// Most texts do not, and need not be read.
  private static boolean repeats(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i + 1 < signs.length; i++) {
      if ((signs[i] == signs[i + 1] && !Character.isDigit(signs[i]))
          || marks(signs, i)
          || again(signs, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text can hold a stray sign: a half-width stop, a bracket, a blank, or an odd beginning or end.
  private static boolean odd(String text) {
    char[] signs = text.toCharArray();
    if (signs.length < 2 || MARKS.indexOf(signs[0]) >= 0) {
      return signs.length > 1;
    }
    char last = signs[signs.length - 1];
    if (!PlainShape.chinese(last)
        && "！？’'\"%".indexOf(last) < 0
        && !Character.isLetterOrDigit(last)) {
      return true;
    }
    for (int i = 0; i + 1 < signs.length; i++) {
      if (!PlainShape.chinese(signs[i]) && oddMark(signs, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean marks(char[] signs, int at) {
    return MARKS.indexOf(signs[at]) >= 0 && MARKS.indexOf(signs[at + 1]) >= 0;
  }

  private static boolean oddMark(char[] signs, int at) {
    return HALVES.indexOf(signs[at]) >= 0
        || (signs[at] == ' ' && PlainShape.chinese(signs[at + 1]))
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
    if (!repeats(text)) {
      return;
    }
    List<int[]> cuts = new ArrayList<>();
    String first = "";
    for (int i = 0; i + 2 <= text.length(); i++) {
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
      int from = marks.end() - marks.start() > 1 ? marks.start() : Math.max(0, marks.start() - 1);
      first = first.isEmpty() ? text.substring(from, Math.min(text.length(), from + 2)) : first;
      mended = PUNCTUATION.matcher(mended).replaceAll(SlipRules::once);
    }
    if (!mended.equals(text)) {
      notes.add(address, Fix.write(address, mended), "check.doubled-words", first);
    }
  }

  /// What stays of a mark, a sign or a unit that stands twice; nothing of a mark beside another one.
  private static String once(MatchResult found) {
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  private static String without(String text, List<int[]> cuts) {
    StringBuilder left = new StringBuilder(text);
    for (int[] cut : cuts.reversed()) {
      left.delete(cut[0], cut[1]);
    }
    return left.toString();
  }

  /// The length of a word of up to four Chinese characters that stands twice in a row at a place; 0 where none does.
  private static int repeated(String text, int at, FindingCollector notes) {
    if (text.charAt(at) == text.charAt(at + 1)) {
      return sign(text, at) ? 1 : 0;
    }
    for (int length = 2; length <= 4 && at + 2 * length <= text.length(); length++) {
      if (text.charAt(at) == text.charAt(at + length)
          && text.regionMatches(at, text, at + length, length)) {
        String word = text.substring(at, at + length);
        boolean chinese = word.chars().allMatch(sign -> PlainShape.chinese((char) sign));
        if (chinese && !meant(text, at, word, notes)) {
          return length;
        }
      }
    }
    return 0;
  }

  /// Whether a sign that stands twice at a place is a slip: 的的, 厅厅下达; 局局长 is none.
  private static boolean sign(String text, int at) {
    Around around = DOUBLED.get(text.charAt(at));
    boolean follows =
        around != null
            && at + 2 < text.length()
            && around.behind().indexOf(text.charAt(at + 2)) >= 0;
    boolean ends = around != null && at > 0 && around.before().indexOf(text.charAt(at - 1)) >= 0;
    return around != null
        && !follows
        && !ends
        && (at == 0 || text.charAt(at - 1) != text.charAt(at));
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
    boolean compound =
        behind < text.length()
            && COMPOUND.indexOf(text.charAt(behind)) >= 0
            && !text.startsWith("人数", behind)
            && !text.startsWith("人次", behind);
    WordSearch fine = notes.words(WordList.DOUBLED_OK);
    if (at > 0 && fine.is(text.substring(at - 1, at + word.length()))) {
      return true;
    }
    boolean listed = fine.is(word);
    return listed && (compound || "研究讨论考虑".contains(word));
  }

  private static void stray(String text, Address address, FindingCollector notes) {
    if (!odd(text)) {
      return;
    }
    String mended = text;
    String what = "";
    String shown = tail(text);
    if (IDEOGRAPHIC.matcher(mended).find()) {
      mended = IDEOGRAPHIC.matcher(mended).replaceFirst("");
      what = "check.stray-characters.blank";
    }
    Pattern end = CELLS.contains(address.field()) ? CELL_FRAGMENT : FRAGMENT;
    boolean named = address.field().equals("level3") || address.field().equals("value");
    if (mended.strip().length() > 1 && end.matcher(mended).find()) {
      mended = end.matcher(mended).replaceFirst("");
      what = "check.stray-characters.fragment";
    } else if (named && END_OF_SENTENCE.matcher(mended.strip()).find() && mended.indexOf('，') < 0) {
      mended = END_OF_SENTENCE.matcher(mended.strip()).replaceFirst("");
      what = "check.stray-characters.fragment";
    }
    if (LEADING.matcher(mended).find() && mended.strip().length() > 1) {
      mended = LEADING.matcher(mended).replaceFirst("");
      shown = head(text);
      what = "check.stray-characters.leading";
    }
    Matcher stop = STOP.matcher(mended);
    if (stop.find()) {
      shown = mended.substring(Math.max(0, stop.start() - 10), stop.end());
      mended = STOP.matcher(mended).replaceAll("。");
      what = "check.stray-characters.stop";
    }
    if (!what.isEmpty()) {
      notes.add(address, Fix.write(address, mended), what, shown);
    } else if (address.field().equals("level3") && INSIDE.matcher(text).find()) {
      String closed = INSIDE.matcher(text).replaceAll("");
      notes.add(address, Fix.write(address, closed), "check.stray-characters.inside", text);
    } else if (half(text)) {
      notes.add(address, "check.stray-characters.half", tail(text));
    }
  }

  /// Whether a bracket or quotation mark lacks its other half.
  private static boolean half(String text) {
    String plain = NUMBERED.matcher(text).replaceAll("");
    int[] open = new int[OPENING.length()];
    for (int i = 0; i < plain.length(); i++) {
      int begins = OPENING.indexOf(plain.charAt(i));
      int ends = CLOSING.indexOf(plain.charAt(i));
      if (begins >= 0) {
        open[Math.max(ROUND, begins)]++;
      } else if (ends >= 0) {
        open[Math.max(ROUND, ends)]--;
      }
    }
    return Arrays.stream(open).anyMatch(left -> left != 0);
  }

  private static String tail(String text) {
    String shown = text.strip();
    return shown.length() > 12 ? "…" + shown.substring(shown.length() - 12) : shown;
  }

  private static String head(String text) {
    String shown = text.strip();
    return shown.length() > 12 ? shown.substring(0, 12) + "…" : shown;
  }
}
