package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.finding.Fix;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Address;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;

/// Signs, words and marks that were typed twice in a row.
final class DoubledWords {
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
    for (String line : ResourceLines.lines(DoubledWords.class, "doubled.txt")) {
      DOUBLED.put(line.charAt(0), Around.of(line));
    }
  }

  private static final Pattern PUNCTUATION =
      Pattern.compile(
          "([。，、；：！？])\\1+(?!…)|[，、；：](?=[。，、；：])|(?<=。)[，、；：]"
              + "|([≥≤＝=%％])\\2+|(?<=[0-9万亿])([\\u4e00-\\u9fff])\\3(?=$|[，。；、）)])");

  private static final String MARKS = "。，、；：！？";
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

  private static boolean marks(char[] signs, int at) {
    return MARKS.indexOf(signs[at]) >= 0 && MARKS.indexOf(signs[at + 1]) >= 0;
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

  static void look(String text, Address address, FindingCollector notes) {
    if (!repeats(text)) {
      return;
    }
    List<int[]> cuts = new ArrayList<>();
    String first = "";
    for (int i = 0; i + 2 <= text.length(); i++) {
      int length = repeated(text, i, notes);
      if (length > 0) {
        int end = i + 2 * length;
        while (text.regionMatches(i, text, end, length)) {
          end += length;
        }
        first = first.isEmpty() ? text.substring(i, end) : first;
        cuts.add(new int[] {i, end - length});
        i = end - 1;
      }
    }
    Matcher marks = PUNCTUATION.matcher(text);
    String mended = without(text, cuts);
    if (marks.find()) {
      int from = text.startsWith("。", marks.start() - 1) ? marks.start() - 1 : marks.start();
      first = first.isEmpty() ? text.substring(from, Math.min(text.length(), from + 2)) : first;
      mended = PUNCTUATION.matcher(mended).replaceAll(DoubledWords::once);
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
}
