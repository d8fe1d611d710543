package jibian.check.language;

import module java.base;

import jibian.model.Sign;
import jibian.model.SignWords;
import jibian.text.Unit;

/// What stands before a number in its clause, read from the number backwards: how it is bounded, whether it is by how
/// much something changes, what it is per, and what it is about.
final class QuantityLead {
  private static final Pattern COMPARED = Pattern.compile("(?:同比|环比|[较比](?:20[0-9]{2}年)?)$");
  private static final Pattern YEAR_ON_YEAR = Pattern.compile("(?:同比|环比)$");
  private static final Pattern YEAR = Pattern.compile("^(?:20[0-9]{2}年度?|年度)");

  private final List<String> per = new ArrayList<>();
  private final boolean share;
  private Sign sign = Sign.NONE;
  private Quantity.Change change = Quantity.Change.NONE;
  private boolean about;
  private String left;

  /// @param text what stands between the beginning of the clause and the number
  /// @param unit of the number: a share is of a whole and per nothing
  QuantityLead(String text, Optional<Unit> unit) {
    share = unit.filter(Unit::share).isPresent();
    left = text.strip();
    while (cut()) {
      left = left.stripTrailing();
    }
    each();
    first();
  }

  /// Takes off what the text ends with, if it is no part of what the number is about.
  private boolean cut() {
    Optional<SignWords.Found> bound = SignWords.ending(left);
    if (bound.isPresent()) {
      sign = sign == Sign.NONE ? bound.get().sign() : sign;
      return shorter(bound.get().words());
    }
    if (ends(QuantityWords.ABOUT)) {
      about = true;
      return shorter(QuantityWords.ABOUT.end(left));
    }
    String plain = left.endsWith("了") ? left.substring(0, left.length() - 1) : left;
    for (QuantityWords way : List.of(QuantityWords.UP, QuantityWords.DOWN)) {
      String word = way.end(plain);
      if (!word.isEmpty()) {
        change = way == QuantityWords.UP ? Quantity.Change.UP : Quantity.Change.DOWN;
        left = plain;
        return shorter(word);
      }
    }
    return perAtEnd() || joined();
  }

  private boolean joined() {
    String compared = QuantityWords.COMPARED.end(left);
    String before = left.substring(0, left.length() - compared.length());
    Pattern than = compared.isEmpty() ? YEAR_ON_YEAR : COMPARED;
    if (than.matcher(before).find()) {
      left = than.matcher(before).replaceFirst("");
      return true;
    }
    return ends(QuantityWords.JOIN) && shorter(QuantityWords.JOIN.end(left));
  }

  private boolean ends(QuantityWords words) {
    return !words.end(left).isEmpty();
  }

  private boolean shorter(String word) {
    left = left.substring(0, left.length() - word.length());
    return true;
  }

  private boolean perAtEnd() {
    for (int at = Math.max(0, left.length() - 8); at < left.length(); at++) {
      PerWords found = PerWords.before(left, at);
      if (!found.words().isEmpty() && found.end() == left.length() && !share) {
        per.addAll(0, found.words());
        left = left.substring(0, at);
        return true;
      }
    }
    return false;
  }

  /// Takes out the words that say what the number is per: 每村, 人均.
  private void each() {
    if (!share) {
      StringBuilder without = new StringBuilder();
      per.addAll(0, PerWords.in(left, without));
      left = without.toString();
    }
  }

  /// Takes off what only begins a clause; 至少 there bounds the number.
  private void first() {
    boolean more = true;
    while (more) {
      if (sign == Sign.NONE) {
        sign =
            SignWords.at(SignWords.Place.FIRST, left, 0)
                .map(SignWords.Found::sign)
                .orElse(Sign.NONE);
      }
      String shorter = YEAR.matcher(left).replaceFirst("");
      shorter = shorter.substring(QuantityWords.FIRST.at(shorter, 0).length()).strip();
      more = !shorter.equals(left);
      left = shorter;
    }
  }

  /// A noun behind a number without what only ends a clause.
  static String trimmed(String noun) {
    String left = noun.startsWith("的") ? noun.substring(1) : noun;
    for (String word = QuantityWords.LAST.end(left);
        !word.isEmpty();
        word = QuantityWords.LAST.end(left)) {
      left = left.substring(0, left.length() - word.length());
    }
    return left;
  }

  Sign sign() {
    return sign;
  }

  Quantity.Change change() {
    return change;
  }

  boolean about() {
    return about;
  }

  List<String> per() {
    return per.stream().distinct().toList();
  }

  /// What the number is about; empty where the clause does not say.
  String subject() {
    return left;
  }

  /// Whether the clause says nothing but how the number is bounded.
  boolean bare() {
    return left.isEmpty() && per.isEmpty();
  }
}
