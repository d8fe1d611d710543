package jibian.text;

/// Characters in their plain shape, for reading and comparing; never for writing back over what a clerk typed.
public final class PlainShape {
  /// The text with every character in its plain shape: full-width letters, digits and punctuation as ASCII, the
  /// variants of ≥ and ≤ as one, every blank as a space. Each character keeps its place, so positions in the result are
  /// positions in the text.
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        return folded(text);
      }
    }
    return text;
  }

  private static String folded(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = fold(signs[i]);
    }
    return new String(signs);
  }

  private static char fold(char sign) {
    if (sign >= '！' && sign <= '～') {
      return (char) (sign - '！' + '!');
    }
    return switch (sign) {
      case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\t', '\n', '\r' -> ' ';
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      case '﹥' -> '>';
      case '﹤' -> '<';
      case '﹦' -> '=';
      case '﹪' -> '%';
      case '×', '✕', '＊' -> '*';
      case '－', '−' -> '-';
      default -> sign;
    };
  }

  /// What counts when two texts are compared: letters and digits in plain shape and lower case. Blanks, brackets,
  /// width and punctuation do not count, nor does the percent sign.
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = fold(text.charAt(i));
      if (Character.isLetterOrDigit(sign)) {
        key.append(Character.toLowerCase(sign));
      }
    }
    return key.toString();
  }

  /// The text in plain shape without any blank.
  public static String tight(String text) {
    String folded = fold(text);
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
    return folded.replace(" ", "");
  }

  public static boolean chinese(char sign) {
    return (sign >= '\u4e00' && sign <= '\u9fff') || (sign >= '\u3400' && sign <= '\u4dbf');
  }
}
