package jibian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// First letters of the pinyin of Chinese signs, so that `jyyw` finds 见义勇为. Signs with several readings have several
/// letters. A table of its own (one line a letter, the signs U+4E00–U+9FA5 by the readings of Unicode's Unihan)
/// instead of a library: ICU4J would weigh 15 MB and pinyin4j loads whole syllables, tones and a parser for what is
/// 26 bits a sign.
public final class Pinyin {
  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x9FA5;
  private static final int[] LETTERS = load();

  private Pinyin() {}

  /// Whether a text holds the words, sign by sign or by the first letters of the pinyin of its signs. Blanks and
  /// capitals do not count; no words are in every text.
  public static boolean matches(String text, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return true;
    }
    String in = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at + wanted.length() <= in.length(); at++) {
      if (matchesAt(in, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the pinyin of a sign may begin with a letter from a to z.
  static boolean begins(char sign, char letter) {
    return sign >= FIRST && sign <= LAST && (LETTERS[sign - FIRST] >>> (letter - 'a') & 1) != 0;
  }

  private static boolean matchesAt(String in, int start, String wanted) {
    for (int at = 0; at < wanted.length(); at++) {
      char sign = in.charAt(start + at);
      char letter = wanted.charAt(at);
      boolean initial = letter >= 'a' && letter <= 'z' && begins(sign, letter);
      if (sign != letter && !initial) {
        return false;
      }
    }
    return true;
  }

  private static int[] load() {
    int[] letters = new int[LAST - FIRST + 1];
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Pinyin.class.getResourceAsStream("initials.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int bit = 1 << (line.charAt(0) - 'a');
        for (int at = 1; at < line.length(); at++) {
          letters[line.charAt(at) - FIRST] |= bit;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return letters;
  }
}
