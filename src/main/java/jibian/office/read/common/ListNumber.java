package jibian.office.read.common;

import java.util.Locale;

/// A number as lists print it.
final class ListNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /// The number in one of the formats of Word (ECMA-376, ST_NumberFormat); in figures where the format has no sign for
  /// it or is not known.
  static String of(int number, String format) {
    String figures = Integer.toString(number);
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + figures : figures;
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "chineseCounting",
          "taiwaneseCounting",
          "japaneseCounting",
          "koreanCounting",
          "chineseCountingThousand",
          "taiwaneseCountingThousand" ->
          chinese(number, DIGITS, "十百千");
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          chinese(number, FORMAL, "拾佰仟");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          digits(figures, DIGITS);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(figures, "０１２３４５６７８９");
      case "ideographTraditional" -> sign(number, STEMS, figures);
      case "ideographZodiac" -> sign(number, BRANCHES, figures);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number, figures);
      case "ideographEnclosedCircle" -> from(number, 10, '㊀', figures);
      case "decimalEnclosedFullstop" -> from(number, 20, '⒈', figures + ".");
      case "decimalEnclosedParen" -> from(number, 20, '⑴', "(" + figures + ")");
      case "numberInDash" -> "- " + figures + " -";
      default -> figures;
    };
  }

  private static String sign(int number, String signs, String otherwise) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : otherwise;
  }

  private static String from(int number, int most, char first, String otherwise) {
    return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : otherwise;
  }

  private static String circled(int number, String otherwise) {
    return number > 20 && number <= 35
        ? String.valueOf((char) ('㉑' + number - 21))
        : number > 35 && number <= 50
            ? String.valueOf((char) ('㊱' + number - 36))
            : from(number, 20, '①', otherwise);
  }

  private static String digits(String figures, String signs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < figures.length(); i++) {
      char figure = figures.charAt(i);
      text.append(figure >= '0' && figure <= '9' ? signs.charAt(figure - '0') : figure);
    }
    return text.toString();
  }

  private static String letters(int number, char first) {
    return number < 1 || number > 780
        ? Integer.toString(number)
        : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        text.append(ROMAN_SIGNS[i]);
        left -= ROMAN[i];
      }
    }
    return text.toString();
  }

  /// 十二, not 一十二; 一百零五; beyond 9999 in figures.
  private static String chinese(int number, String digits, String places) {
    if (number < 0 || number > 9999) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      if (!(number < 20 && place == 1)) {
        text.append(digits.charAt(digit));
      }
      if (place > 0) {
        text.append(places.charAt(place - 1));
      }
    }
    return text.toString();
  }
}
