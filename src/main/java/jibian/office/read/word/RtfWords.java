package jibian.office.read.word;

/// Takes an RTF file apart. Whatever the file holds, it ends.
final class RtfWords {
  private static final int LONGEST_WORD = 32;
  private static final int LONGEST_NUMBER = 9;
  private static final RtfWord OPENS = new RtfWord(RtfWord.Kind.OPENS, "", 0, false);
  private static final RtfWord CLOSES = new RtfWord(RtfWord.Kind.CLOSES, "", 0, false);
  private static final RtfWord END = new RtfWord(RtfWord.Kind.END, "", 0, false);

  private final String file;
  private int at;

  /// @param file its bytes, each as one sign
  RtfWords(String file) {
    this.file = file;
  }

  /// The next piece; for ever the end behind the last.
  RtfWord next() {
    while (at < file.length() && (file.charAt(at) == '\r' || file.charAt(at) == '\n')) {
      at++;
    }
    if (at >= file.length()) {
      return END;
    }
    char sign = file.charAt(at);
    if (sign == '{' || sign == '}') {
      at++;
      return sign == '{' ? OPENS : CLOSES;
    }
    return sign == '\\' && at + 1 < file.length() ? control() : text();
  }

  private RtfWord text() {
    int from = at++;
    while (at < file.length() && "{}\\\r\n".indexOf(file.charAt(at)) < 0) {
      at++;
    }
    return new RtfWord(RtfWord.Kind.TEXT, file.substring(from, at), 0, false);
  }

  private RtfWord control() {
    char sign = file.charAt(++at);
    if (sign == '\'') {
      int to = Math.min(file.length(), at + 3);
      int value = value(file.substring(at + 1, to));
      at = to;
      return new RtfWord(RtfWord.Kind.BYTE, "", value, true);
    }
    if (!letter(sign)) {
      at++;
      return new RtfWord(RtfWord.Kind.WORD, String.valueOf(sign), 0, false);
    }
    int from = at;
    while (at < file.length() && at - from < LONGEST_WORD && letter(file.charAt(at))) {
      at++;
    }
    String name = file.substring(from, at);
    int digits = at;
    at += at < file.length() && file.charAt(at) == '-' ? 1 : 0;
    while (at < file.length() && at - digits <= LONGEST_NUMBER && digit(file.charAt(at))) {
      at++;
    }
    String number = file.substring(digits, at);
    boolean numbered = number.length() > 1 || (number.length() == 1 && digit(number.charAt(0)));
    at += at < file.length() && file.charAt(at) == ' ' ? 1 : 0;
    int said = numbered ? (int) Long.parseLong(number) : 0;
    return new RtfWord(RtfWord.Kind.WORD, name, said, numbered);
  }

  private static int value(String hex) {
    int high = hex.length() == 2 ? Character.digit(hex.charAt(0), 16) : -1;
    int low = hex.length() == 2 ? Character.digit(hex.charAt(1), 16) : -1;
    return high < 0 || low < 0 ? '?' : 16 * high + low;
  }

  private static boolean letter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean digit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
