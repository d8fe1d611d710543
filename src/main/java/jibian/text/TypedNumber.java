package jibian.text;

import module java.base;

/// What is typed into a cell, by what the cell is meant to hold. What everyone types for a number is understood; no
/// digit and no other character is ever lost, and what is no plain number stays as it is.
public enum TypedNumber {
  WORDS,
  NUMBER,
  /// A share in a cell whose heading says （%）.
  PERCENT,
  /// Money, which the forms print with two decimals.
  AMOUNT;

  private static final Pattern SHARE = Pattern.compile("(100|[1-9]?[0-9])(\\.[0-9]{1,6})? *%?");
  private static final Pattern RATIO = Pattern.compile("1(\\.0+)?|0\\.[0-9]+");
  private static final Pattern MONEY =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,4})(\\.[0-9]{0,2})?");

  /// What the cell is to hold after it was left.
  public String read(String typed) {
    if (this == WORDS) {
      return typed;
    }
    String half = HalfWidth.number(typed);
    return switch (this) {
      case PERCENT -> share(half).orElse(half);
      case AMOUNT -> money(half).orElse(half);
      default -> half;
    };
  }

  /// Whether more was done to what was typed than to make characters half-width, so that the clerk should be told.
  public boolean rewrites(String typed) {
    return this != WORDS && !read(typed).equals(HalfWidth.number(typed));
  }

  /// What may be meant as a part of 1 stays for the clerk to decide.
  private static Optional<String> share(String text) {
    Matcher matcher = SHARE.matcher(text);
    if (!matcher.matches() || RATIO.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean over = matcher.group(1).equals("100") && !zeros(matcher.group(2));
    return over ? Optional.empty() : Optional.of(text.replace("%", "").strip() + "%");
  }

  private static boolean zeros(String decimals) {
    return decimals == null || decimals.matches("\\.0*");
  }

  private static Optional<String> money(String text) {
    Matcher matcher = MONEY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String decimals = matcher.group(1) == null ? "." : matcher.group(1);
    String whole = matcher.group(1) == null ? text : text.substring(0, matcher.start(1));
    return Optional.of(whole + decimals + "0".repeat(3 - decimals.length()));
  }
}
