package jibian.check.language;

import java.util.ArrayList;
import java.util.List;
import jibian.text.Unit;
import jibian.text.Units;

/// What a price or a rate is per: 人 and 年 of 2400元/人·年, 每人每年2400元 and 人均.
///
/// @param words as they stand in the text
/// @param end where the last of them ends
record PerWords(List<String> words, int end) {
  private static final String MANY = "十百千万";
  private static final String JOINTS = "/·每";
  private static final String STOPS = ",。;、()";

  /// Those right behind a quantity: /人·年, or 每人每年 at the end of a clause.
  static PerWords behind(String text, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0) {
      int start = at + 1;
      start += text.startsWith("(", start) || text.startsWith("每", start) ? 1 : 0;
      int end = wordEnd(text, start);
      if (end == start) {
        break;
      }
      words.add(text.substring(start, end));
      at = text.startsWith(")", end) && text.charAt(start - 1) == '(' ? end + 1 : end;
    }
    boolean whole = at == text.length() || STOPS.indexOf(text.charAt(at)) >= 0;
    return text.startsWith("每", from) && !whole
        ? new PerWords(List.of(), from)
        : new PerWords(words, at);
  }

  /// The one that stands at a place before a quantity: 每人, 每千人口, 人均; without words where there is none.
  static PerWords before(String text, int from) {
    int start = from + 1;
    if (text.charAt(from) == '每') {
      start += text.startsWith("1", start) || text.startsWith("一", start) ? 1 : 0;
      boolean noun =
          text.startsWith("个", start) && !QuantityWords.PER.at(text, start + 1).isEmpty();
      start += noun ? 1 : 0;
      int end = wordEnd(text, start);
      return end == start ? new PerWords(List.of(), from) : one(text, start, end);
    }
    boolean average =
        text.startsWith("均", start) && "人户生亩床次年月日班村车畦头".indexOf(text.charAt(from)) >= 0;
    return average
        ? new PerWords(List.of(text.substring(from, start)), start + 1)
        : new PerWords(List.of(), from);
  }

  /// All those before a quantity, in their order, with what is left of the text without them.
  static List<String> in(String text, StringBuilder without) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      PerWords one = before(text, at);
      if (one.words().isEmpty()) {
        without.append(text.charAt(at));
      }
      found.addAll(one.words());
      at = Math.max(at + 1, one.end());
    }
    return found;
  }

  private static PerWords one(String text, int start, int end) {
    return new PerWords(List.of(text.substring(start, end)), end);
  }

  /// Where the word that begins at a place ends, with 百 or 千 before it; the place itself where there is none.
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && MANY.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at >= text.length()) {
      return at;
    }
    String word = QuantityWords.PER.at(text, at);
    int length =
        Math.max(
            word.length(),
            Units.at(text, at).filter(PerWords::thing).map(it -> it.spelling().length()).orElse(0));
    return at + length;
  }

  private static boolean thing(Units.Found found) {
    Unit unit = found.unit();
    return unit.measuresThings()
        || unit.family() == Unit.Family.TIME
        || unit.family() == Unit.Family.MONEY;
  }
}
