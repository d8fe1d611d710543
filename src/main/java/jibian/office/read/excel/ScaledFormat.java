package jibian.office.read.excel;

import module java.base;

/// A format that shows a number in thousands, by commas behind its figures, or in tens of thousands, by a point that is
/// drawn among them: `#,##0.00,`, `0!.0,`, `0\.0,"万元"`.
///
/// @param grouped whether commas part the thousands
/// @param drawn whether the point is drawn, and divides nothing
/// @param decimals figures behind the point
/// @param thousands how often the number is divided by a thousand
/// @param before words before the figures
/// @param behind words behind them
record ScaledFormat(
    boolean grouped, boolean drawn, int decimals, int thousands, String before, String behind) {
  private static final String WORDS =
      "((?:\"[^\"]*\"|[\\\\!].|_.|\\*.|[¥￥$\\-+() ]|[\\u4e00-\\u9fff])*)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:\\[[^\\]]*\\])*"
              + WORDS
              + "([#0,]*[#0])(?:(\\.|[\\\\!]\\.|\"\\.\")([0#]+))?(,*)"
              + WORDS);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[\\\\!](.)|[_*].|(.)");

  /// The format as one of this kind; nothing where it scales nothing.
  static Optional<ScaledFormat> of(String format) {
    Matcher shape = SHAPE.matcher(format);
    if (!shape.matches()) {
      return Optional.empty();
    }
    boolean drawn = shape.group(3) != null && shape.group(3).length() > 1;
    int thousands = shape.group(5).length();
    int decimals = shape.group(4) == null ? 0 : shape.group(4).length();
    boolean open = !drawn && decimals > 0 && shape.group(4).indexOf('#') >= 0;
    return (drawn || thousands > 0) && !open
        ? Optional.of(
            new ScaledFormat(
                shape.group(2).indexOf(',') >= 0,
                drawn,
                decimals,
                thousands,
                words(shape.group(1)),
                words(shape.group(6))))
        : Optional.empty();
  }

  private static String words(String quoted) {
    StringBuilder words = new StringBuilder();
    Matcher word = WORD.matcher(quoted);
    while (word.find()) {
      Stream.of(word.group(1), word.group(2), word.group(3))
          .filter(Objects::nonNull)
          .forEach(words::append);
    }
    return words.toString();
  }

  /// A number as it is shown.
  String text(double number) {
    BigDecimal shown = BigDecimal.valueOf(number).movePointLeft(3 * thousands);
    shown =
        drawn
            ? shown.setScale(0, RoundingMode.HALF_UP).movePointLeft(decimals)
            : shown.setScale(decimals, RoundingMode.HALF_UP);
    String figures = String.format(Locale.ROOT, (grouped ? "%,." : "%.") + decimals + "f", shown);
    return (before + figures + behind).strip();
  }
}
