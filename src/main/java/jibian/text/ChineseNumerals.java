package jibian.text;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers in Chinese characters, as officials write them: 三, 十二, 二百零五, 两万, 一点五, 九十.
public final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String PLACES = "十百千";
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String EVERYDAY = "一二三四五六七八九十百千";

  /// Whether the character can be part of such a number.
  public static boolean numeral(char sign) {
    return DIGITS.indexOf(sign) >= 0 || PLACES.indexOf(sign) >= 0 || "〇两点万亿".indexOf(sign) >= 0;
  }

  /// The text with the formal numerals of receipts in everyday ones: 叁拾伍人 is 三十五人. Only where a number is sure to
  /// stand: 伍 is also part of 队伍.
  public static String everyday(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int formal = FORMAL.indexOf(text.charAt(i));
      if (formal >= 0) {
        plain.setCharAt(i, EVERYDAY.charAt(formal));
      }
    }
    return plain.toString();
  }

  /// Where the formal numerals of a receipt that begin at a place end: 叁拾伍万. One alone is part of a word (队伍).
  static int formalEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (FORMAL.indexOf(text.charAt(end)) >= 0
            || (end > from && "万亿零".indexOf(text.charAt(end)) >= 0))) {
      end++;
    }
    return end - from > 1 ? end : from;
  }

  /// Where the characters of such a number that begins at a place end.
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && numeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// The number; empty when the text is none.
  public static Optional<BigDecimal> read(String text) {
    int point = text.indexOf('点');
    Optional<BigDecimal> whole = whole(point < 0 ? text : text.substring(0, point));
    return point < 0
        ? whole
        : whole.flatMap(number -> withDecimals(number, text.substring(point + 1)));
  }

  private static Optional<BigDecimal> withDecimals(BigDecimal whole, String decimals) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < decimals.length(); i++) {
      int digit = digit(decimals.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      figures.append(digit);
    }
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new BigDecimal(whole.toPlainString() + "." + figures));
  }

  private static Optional<BigDecimal> whole(String text) {
    long total = 0;
    long section = 0;
    long pending = 0;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int digit = digit(sign);
      int place = PLACES.indexOf(sign);
      if (digit >= 0) {
        if (pending > 0) {
          return Optional.empty();
        }
        pending = digit;
      } else if (place >= 0) {
        section += (pending == 0 ? 1 : pending) * (long) Math.pow(10, place + 1.0);
        pending = 0;
      } else if (any && (sign == '万' || sign == '亿')) {
        total =
            sign == '万'
                ? total + (section + pending) * 10_000L
                : (total + section + pending) * 100_000_000L;
        section = 0;
        pending = 0;
      } else {
        return Optional.empty();
      }
      any = true;
    }
    return any ? Optional.of(BigDecimal.valueOf(total + section + pending)) : Optional.empty();
  }

  /// What a character means as a digit; below zero where it is none.
  static int digit(char sign) {
    return switch (sign) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(sign);
    };
  }
}
