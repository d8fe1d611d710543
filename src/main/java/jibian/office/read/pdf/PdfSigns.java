package jibian.office.read.pdf;

/// What a character is for the breaking of lines.
final class PdfSigns {
  private static final String OPENING = "([{<（［｛〈《「『【〔“‘￥¥";
  private static final String CLOSING = ")]}>）］｝〉》」』】〕”’，。、；：？！,.;:?!%％‰℃…·";
  private static final String ENDING = "。；！？;!?：:";

  /// A letter or digit of a word or number that a line break leaves whole, or a mark inside it.
  static boolean word(int sign) {
    return sign > ' '
        && sign < 0x2e80
        && (Character.isLetterOrDigit(sign) || "+-./%_&@#".indexOf(sign) >= 0)
        && !wide(sign);
  }

  /// Any sign but Chinese ones and blanks.
  static boolean narrow(int sign) {
    return sign > ' ' && sign != 0xa0 && !wide(sign);
  }

  /// A Chinese sign or mark.
  static boolean wide(int sign) {
    return sign >= 0x2e80 && (sign < 0xd800 || sign >= 0xf900) && (sign < 0xff61 || sign > 0xffdc);
  }

  static boolean opens(int sign) {
    return OPENING.indexOf(sign) >= 0;
  }

  /// Stands at no beginning of a line.
  static boolean closes(int sign) {
    return CLOSING.indexOf(sign) >= 0;
  }

  /// Ends a sentence or a part of one.
  static boolean ends(int sign) {
    return ENDING.indexOf(sign) >= 0;
  }

  /// Says how a number is meant, and so begins a value.
  static boolean compares(int sign) {
    return "≥≤≧≦＞＜＝><=".indexOf(sign) >= 0;
  }
}
