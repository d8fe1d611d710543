package jibian.text;

import java.util.Arrays;

/// How alike two texts are, by the pairs of neighbouring characters (bigrams) they share; only letters and digits
/// count. Made once for a text, then compared cheaply with many: a signature of 512 bits rules most pairs out without
/// looking at their bigrams.
public final class Similarity {
  private static final int WORDS = 8;

  private final int[] bigrams;
  private final long[] signature;

  private Similarity(int[] bigrams, long[] signature) {
    this.bigrams = bigrams;
    this.signature = signature;
  }

  /// Of any text.
  public static Similarity of(String text) {
    String key = PlainShape.key(text);
    int[] bigrams = new int[Math.max(0, key.length() - 1)];
    long[] signature = new long[WORDS];
    for (int i = 0; i < bigrams.length; i++) {
      bigrams[i] = (key.charAt(i) << 16) | key.charAt(i + 1);
      int bit = (bigrams[i] * 0x9E3779B9) >>> 23;
      signature[bit >>> 6] |= 1L << bit;
    }
    Arrays.sort(bigrams);
    return new Similarity(bigrams, signature);
  }

  /// How many bigrams the text has: one less than it has letters and digits.
  public int size() {
    return bigrams.length;
  }

  /// The Sørensen–Dice coefficient: twice the shared bigrams by all bigrams of both, 0 to 1.
  public double dice(Similarity other) {
    int all = bigrams.length + other.bigrams.length;
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }

  /// The overlap (Szymkiewicz–Simpson) coefficient: the shared bigrams by those of the shorter text, 0 to 1.
  public double overlap(Similarity other) {
    int shorter = Math.min(bigrams.length, other.bigrams.length);
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  /// Whether the Sørensen–Dice coefficient is at least this; much cheaper than [#dice] where it is not.
  public boolean atLeast(double least, Similarity other) {
    int all = bigrams.length + other.bigrams.length;
    double needed = least * all / 2;
    int shorter = Math.min(bigrams.length, other.bigrams.length);
    if (all == 0 || shorter < needed) {
      return false;
    }
    int missing = 0;
    for (int i = 0; i < WORDS; i++) {
      missing += Long.bitCount(signature[i] & ~other.signature[i]);
    }
    return bigrams.length - missing >= needed && shared(other) >= needed;
  }

  private int shared(Similarity other) {
    int shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < bigrams.length && theirs < other.bigrams.length) {
      int order = Integer.compare(bigrams[mine], other.bigrams[theirs]);
      if (order == 0) {
        shared++;
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
