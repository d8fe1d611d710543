package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.HINT;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.WordList;
import jibian.model.Address;
import jibian.text.PlainShape;

/// Slips of the pen: what was typed twice (see [DoubledWords]), and what has no business where it stands.
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
              .texts(DoubledWords::look, TEXTS)
              .words(WordList.DOUBLED_OK),
          RuleEntry.of("stray-characters", HINT, HABIT).texts(SlipRules::stray, TEXTS));

  private static final Pattern STOP =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])\\.(?=\\s*$|[\\u4e00-\\u9fff])");
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "[，、,:：]?\\s*[/／\\\\|、，,]\\s*$|(?<=[\\u4e00-\\u9fff。；;])[-*#`~^@&_]+\\s*$|(?<=[。；！？%％）])\\s*[.,;]\\s*$"
              + "|(?<=[\\u4e00-\\u9fff])\\s+[.,;]\\s*$");
  private static final Pattern CELL_FRAGMENT =
      Pattern.compile(
          "[，、,:：]?\\s*[/／\\\\|、，,;；:：]\\s*$|(?<=[\\u4e00-\\u9fff])[-*#`~^（(《“]\\s*$"
              + "|(?<=[%％）)])\\s*[.]\\s*$|(?<=[\\u4e00-\\u9fff])\\s+[.]\\s*$");
  private static final Pattern LEADING = Pattern.compile("^\\s*[，、。；：,;)）》”】·•．]+\\s*");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=.)。$");
  private static final Pattern INNER =
      Pattern.compile("(?<=[，。；、])\\s*[/／\\\\|]+\\s*(?=[\\u4e00-\\u9fff])");
  private static final Pattern BEFORE_STOP =
      Pattern.compile("(?<=[\\u4e00-\\u9fff0-9%％）”])[ \\u3000]+(?=[，。；、！？])");
  private static final Pattern IDEOGRAPHIC = Pattern.compile("[\\u3000\\u00a0]+\\s*$");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[ \\u3000]+(?=[\\u4e00-\\u9fff])");

  private static final Pattern INSIDE_TWICE =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[ \\u3000]{2,}(?=[\\u4e00-\\u9fff])");
  private static final Pattern NOWHERE = Pattern.compile("(?!)");

  /// Small letters without a vowel, or side by side on the keyboard, and signs, with Chinese on both sides or
  /// at the end.
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，。；、）])(?:"
              + " *(?:[b-df-hj-np-tv-z]{2,6}|asdf?|qwer?|aaa+)|[fjqrsyz]|[`^@]|(?<![一二三四五六七八九十甲乙丙丁])#)(?:"
              + " *$|(?=[\\u4e00-\\u9fff，。；、）]))");

  private static final Set<String> KNOWN =
      Set.of(
          "km", "kg", "cm", "mm", "dm", "nm", "mg", "ml", "kw", "kv", "kb", "gb", "mb", "tb", "db",
          "hz", "mhz", "ghz", "rpm", "ppt", "pdf", "ppm", "ppb", "cd", "dvd", "ktv", "ct", "mr",
          "vr", "vs", "tv", "pc", "php", "css", "html", "http", "www", "sql", "gps", "gis", "rtk",
          "vpn", "dns", "sms", "xx", "xxx", "kpa", "mpa", "hm", "lm", "lx", "kwh", "tsp", "vocs",
          "ph", "mh", "dr", "nb", "np", "crm", "mcn", "ptt", "wps");

  /// What may number a point, and what may stand before such a number.
  private static final String NUMERALS = "0123456789一二三四五六七八九十";

  private static final String BEFORE = "。；;：:，,、";

  /// What a text may end with.
  private static final String ENDS = "！？’'\"%）)〕》”】";

  /// Round brackets and those of a document's number count as one kind: that they are mixed there, its own rule says.
  private static final String OPENING = "（(〔《“【";

  private static final String CLOSING = "）)〕》”】";
  private static final int ROUND = 2;
  private static final Set<String> CELLS = Set.of("level3", "description", "value", "basis");

  private static void stray(String text, Address address, FindingCollector notes) {
    boolean named = address.field().equals("level3") || address.field().equals("value");
    boolean told = text.length() > 1 && stray(text, address, named, notes);
    if (!told && lower(text)) {
      letters(text, address, notes);
    }
    if (!told && half(text)) {
      notes.add(address, "check.stray-characters.half", tail(text));
    }
  }

  /// Whether a text has a small letter, or a sign of the keyboard that no text needs.
  private static boolean lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign >= 'a' && sign <= 'z')
          || sign == '`'
          || sign == '^'
          || sign == '#'
          || sign == '@') {
        return true;
      }
    }
    return false;
  }

  /// Letters typed by chance among Chinese: 现场展览人次 sdf. What has a vowel, or is a known word, was meant.
  private static void letters(String text, Address address, FindingCollector notes) {
    Matcher found = LETTERS.matcher(text);
    while (found.find()) {
      if (!KNOWN.contains(found.group().strip())) {
        String mended = text.substring(0, found.start()) + text.substring(found.end());
        notes.add(
            address,
            Fix.propose(address, mended),
            "check.stray-characters.fragment",
            tail(text.substring(0, found.end())));
        return;
      }
    }
  }

  /// Tells signs that have no business where they stand, with the text without them; false where there are none.
  private static boolean stray(
      String text, Address address, boolean named, FindingCollector notes) {
    String mended = text;
    String what = "";
    String shown = "";
    boolean ends = endsOddly(text, named);
    if (ends && IDEOGRAPHIC.matcher(mended).find()) {
      mended = IDEOGRAPHIC.matcher(mended).replaceFirst("");
      what = "check.stray-characters.blank";
    }
    Pattern end = CELLS.contains(address.field()) ? CELL_FRAGMENT : FRAGMENT;
    if (ends && mended.strip().length() > 1 && end.matcher(mended).find()) {
      mended = end.matcher(mended).replaceFirst("");
      what = "check.stray-characters.fragment";
    } else if (ends
        && named
        && END_OF_SENTENCE.matcher(mended.strip()).find()
        && mended.indexOf('，') < 0) {
      mended = END_OF_SENTENCE.matcher(mended.strip()).replaceFirst("");
      what = "check.stray-characters.fragment";
    }
    if (!sign(text.charAt(0)) && LEADING.matcher(mended).find() && mended.strip().length() > 1) {
      mended = LEADING.matcher(mended).replaceFirst("");
      shown = head(text);
      what = "check.stray-characters.leading";
    }
    Matcher stop = mended.indexOf('.') < 0 ? null : STOP.matcher(mended);
    if (stop != null && stop.find()) {
      shown = mended.substring(Math.max(0, stop.start() - 10), stop.end());
      mended = STOP.matcher(mended).replaceAll("。");
      what = "check.stray-characters.stop";
    }
    Matcher inner = what.isEmpty() && slanted(mended) ? INNER.matcher(mended) : null;
    if (inner != null && inner.find()) {
      shown = mended.substring(Math.max(0, inner.start() - 8), inner.end());
      mended = INNER.matcher(mended).replaceAll("");
      what = "check.stray-characters.fragment";
    }
    Matcher blank = what.isEmpty() && spaced(mended) ? BEFORE_STOP.matcher(mended) : null;
    if (blank != null && blank.find()) {
      shown = mended.substring(Math.max(0, blank.start() - 8), blank.end() + 1);
      mended = BEFORE_STOP.matcher(mended).replaceAll("");
      what = "check.stray-characters.fragment";
    }
    if (!what.isEmpty()) {
      String told = shown.isEmpty() ? tail(text) : shown;
      notes.add(address, Fix.write(address, mended), what, told);
    } else if (spaced(text) && inside(address).matcher(text).find()) {
      String closed =
          inside(address).matcher(text).replaceAll(address.field().equals("level3") ? "" : " ");
      notes.add(address, Fix.write(address, closed), "check.stray-characters.inside", text);
    } else {
      return false;
    }
    return true;
  }

  /// Blanks between Chinese that mean nothing: in a name any, in another cell more than one.
  private static Pattern inside(Address address) {
    return address.field().equals("level3")
        ? INSIDE
        : CELLS.contains(address.field()) ? INSIDE_TWICE : NOWHERE;
  }

  /// Most texts end with a sign or a stop, and what stands there need not be looked at.
  ///
  /// @param named whether it is a name or a value, which ends with no stop
  private static boolean endsOddly(String text, boolean named) {
    char last = text.charAt(text.length() - 1);
    return !sign(last) && (last == '。' ? named : ENDS.indexOf(last) < 0);
  }

  private static boolean slanted(String text) {
    return text.indexOf('/') >= 0 || text.indexOf('／') >= 0 || text.indexOf('|') >= 0;
  }

  private static boolean spaced(String text) {
    return text.indexOf(' ') >= 0 || text.indexOf('\u3000') >= 0;
  }

  private static boolean sign(char sign) {
    return PlainShape.chinese(sign) || Character.isLetterOrDigit(sign);
  }

  /// Whether a bracket or quotation mark lacks its other half.
  private static boolean half(String text) {
    return bracketed(text) && !closed(text);
  }

  private static boolean bracketed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (opens(text.charAt(i)) >= 0 || closes(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean closed(String text) {
    int[] open = new int[OPENING.length()];
    for (int i = 0; i < text.length(); i++) {
      int begins = opens(text.charAt(i));
      int ends = closes(text.charAt(i));
      if (begins >= 0) {
        open[Math.max(ROUND, begins)]++;
      } else if (ends >= 0 && (ends >= ROUND || !numbers(text, i))) {
        open[Math.max(ROUND, ends)]--;
      }
    }
    return Arrays.stream(open).allMatch(left -> left == 0);
  }

  /// Whether a bracket ends the number of a point, which needs no other half: 1）.
  private static boolean numbers(String text, int end) {
    int from = end;
    while (from > 0 && end - from < 2 && NUMERALS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return from < end
        && (from == 0
            || Character.isWhitespace(text.charAt(from - 1))
            || BEFORE.indexOf(text.charAt(from - 1)) >= 0);
  }

  private static int opens(char sign) {
    return PlainShape.chinese(sign) ? -1 : OPENING.indexOf(sign);
  }

  private static int closes(char sign) {
    return PlainShape.chinese(sign) ? -1 : CLOSING.indexOf(sign);
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
