package jibian.text;

import module java.base;

/// Pinyin of Chinese characters, so that `jyyw`, `jianyi` and `jianyyw` find 见义勇为. A character is meant by itself, by a
/// whole reading, or by the first letter of one (`zh`, `ch`, `sh` too); the last may be unfinished. Characters with
/// several readings are found by each. A table of its own instead of a library: ICU4J would weigh 15 MB, and pinyin4j
/// loads tones and a parser too.
public final class Pinyin {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FA5;

  /// Whether a text holds the words, character by character or by the pinyin of its characters. Capitals do not count,
  /// nor blanks and apostrophes between readings; no words are in every text.
  public static boolean matches(String text, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return true;
    }
    String in = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at < in.length(); at++) {
      if (matchesAt(in, at, wanted, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesAt(String in, int at, String wanted, int from) {
    if (from == wanted.length()) {
      return true;
    }
    char letter = wanted.charAt(from);
    if (at < in.length()) {
      char sign = in.charAt(at);
      if (sign == letter && matchesAt(in, at + 1, wanted, from + 1)) {
        return true;
      }
      if (letter >= 'a' && letter <= 'z' && read(in, at, wanted, from)) {
        return true;
      }
    }
    return from > 0 && (letter == ' ' || letter == '\'') && matchesAt(in, at, wanted, from + 1);
  }

  private static boolean read(String in, int at, String wanted, int from) {
    char sign = in.charAt(at);
    if (sign < FIRST || sign > LAST) {
      return false;
    }
    for (long left = Readings.OF[sign - FIRST]; left != 0; left >>>= Readings.BITS) {
      String reading = Readings.ALL.get((int) left & Readings.MASK);
      int same = common(reading, wanted, from);
      boolean ends = from + same == wanted.length();
      for (int length = same; length > 0; length--) {
        boolean begins = length == 1 || (length == 2 && reading.charAt(1) == 'h');
        boolean counts = begins || length == reading.length() || (ends && length == same);
        if (counts && matchesAt(in, at + 1, wanted, from + length)) {
          return true;
        }
      }
    }
    return false;
  }

  /// How many letters a reading has in common with what is wanted from a place on. The ü of a reading is a v in the
  /// table, which the clerk may type as u.
  private static int common(String reading, String wanted, int from) {
    int same = 0;
    while (same < reading.length() && from + same < wanted.length()) {
      char letter = wanted.charAt(from + same);
      char read = reading.charAt(same);
      if (read != letter && !(read == 'v' && letter == 'u')) {
        break;
      }
      same++;
    }
    return same;
  }

  /// The table, loaded when something is first looked for: one line a reading without its tone, and the characters that
  /// have it, from the modern readings of Unicode's Unihan for U+4E00–U+9FA5.
  private static final class Readings {
    private static final int BITS = 9;
    private static final int MASK = (1 << BITS) - 1;

    /// The first is none.
    private static final List<String> ALL = new ArrayList<>(List.of(""));

    /// The places of a character's readings in the list, one after the other.
    private static final long[] OF = load();

    private static long[] load() {
      long[] of = new long[LAST - FIRST + 1];
      for (String line : ResourceLines.lines(Pinyin.class, "readings.txt")) {
        int blank = line.indexOf(' ');
        int place = ALL.size();
        ALL.add(line.substring(0, blank));
        for (int at = blank + 1; at < line.length(); at++) {
          int sign = line.charAt(at) - FIRST;
          of[sign] = of[sign] << BITS | place;
        }
      }
      return of;
    }
  }
}
