package jibian.check;

import jibian.text.Likeness;

/// When two texts say the same thing.
final class Alike {
  private static final double SAME = 0.8;

  private Alike() {}

  /// Whether two keys are equal but for a word: a question word before one of them, or a Sørensen–Dice coefficient of
  /// at least 0.8 over more than seven signs.
  static boolean same(String one, String other) {
    String plain = statement(one);
    String second = statement(other);
    if (plain.isEmpty() || second.isEmpty()) {
      return false;
    }
    return plain.equals(second)
        || (Math.min(plain.length(), second.length()) > 7
            && Likeness.of(plain).atLeast(SAME, Likeness.of(second)));
  }

  private static String statement(String key) {
    return key.replace("是否", "");
  }
}
