package jibian.page;

/// How wide the fonts of official documents are (宋体, 仿宋_GB2312, 楷体_GB2312, 黑体, 方正小标宋): Chinese and the characters of
/// GBK as wide as the size, letters and digits half as wide. Lines and pages are counted with them on every machine,
/// whatever it lacks, since a file is opened where they are.
public final class OfficialWidths {
  private static final double FULL = 1000;

  /// From here on characters are as wide as an ideograph.
  private static final int WIDE = 0x2E80;

  /// Characters of GBK among those of western languages.
  private static final String WIDE_SIGNS = "¤§¨°±·×÷ˇˉˊˋ˙";

  /// Width of a character in 1/1000 of the size.
  public static double of(int codePoint) {
    return unseen(codePoint) ? 0 : isHalf(codePoint) ? FULL / 2 : FULL;
  }

  /// Whether a character is half as wide as the size: letters, digits and marks of western languages, and the
  /// half-width forms of others.
  static boolean isHalf(int codePoint) {
    if (codePoint < 0x80) {
      return true;
    }
    if (codePoint < 0x2000) {
      boolean greekOrCyrillic = codePoint >= 0x370 && codePoint < 0x530;
      return !greekOrCyrillic && WIDE_SIGNS.indexOf(codePoint) < 0;
    }
    if (codePoint < WIDE) {
      return codePoint == 0x2002 || codePoint == 0x2009 || codePoint == '€';
    }
    return (codePoint >= 0xFF61 && codePoint <= 0xFFDC)
        || (codePoint >= 0xFFE8 && codePoint <= 0xFFEE);
  }

  /// Whether a character takes no room: it steers others or stands over them.
  public static boolean unseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
