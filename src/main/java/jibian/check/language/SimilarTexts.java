package jibian.check.language;

import jibian.text.Similarity;

/// When two texts say the same thing.
public final class SimilarTexts {
  private static final double SAME = 0.8;

  /// Whether two keys are equal but for a word: a question word before one of them, or a Sørensen–Dice coefficient of
  /// at least 0.8 over more than seven signs.
  public static boolean same(String one, String other) {
    String plain = statement(one);
    String second = statement(other);
    if (plain.isEmpty() || second.isEmpty()) {
      return false;
    }
    return plain.equals(second)
        || (Math.min(plain.length(), second.length()) > 7
            && Similarity.of(plain).atLeast(SAME, Similarity.of(second)));
  }

  /// Whether two neighbouring signs of a key stand together in another text too.
  public static boolean shares(String key, String said) {
    for (int i = 0; i + 2 <= key.length(); i++) {
      if (said.contains(key.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static String statement(String key) {
    return key.replace("是否", "");
  }
}
