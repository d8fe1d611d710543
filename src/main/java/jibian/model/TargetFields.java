package jibian.model;

import module java.base;

import jibian.text.Messages;
import jibian.text.Unit;

/// A value in the three fields the official budget system takes it in. What has no number, such as a quality in words
/// or a date, is entered there as 定性 with its words in place of the number.
///
/// @param sign ≥, ≤, =, >, <, 定性; empty where the value has none, for that is the clerk's to say
/// @param number as printed, without separators; of a range or ratio all of it
/// @param unit with its 万 or 亿
public record TargetFields(String sign, String number, String unit) {
  /// A range or ratio with what follows its last number; the first number may have a sign of share too.
  private static final Pattern TWO = Pattern.compile("(.*[0-9])\\s*([^0-9]*)");

  /// Figures, and 万 or 亿.
  private static final Pattern FIGURES = Pattern.compile("(-?[0-9.,]+)(\\D?)");

  public static TargetFields of(String value) {
    Target target = Target.of(value);
    return switch (target.kind()) {
      case EMPTY -> new TargetFields("", "", "");
      case NUMBER -> number(target);
      case RANGE, RATIO -> two(target);
      case DATE, WORDS -> new TargetFields(Messages.text("target.words"), value.strip(), "");
    };
  }

  /// In the order of the system.
  public List<String> cells() {
    return List.of(sign, number, unit);
  }

  private static TargetFields number(Target target) {
    String sign = target.sign().text();
    Matcher figures = FIGURES.matcher(target.numberText());
    if (!figures.matches()) {
      String unit = target.unit().map(Unit::name).orElse("") + target.rest();
      return new TargetFields(sign, target.number().orElseThrow().toPlainString(), unit);
    }
    boolean inRest = target.signText().isEmpty() && target.sign() != Sign.NONE;
    String unit = target.unitText();
    if (inRest) {
      unit = unit.substring(0, unit.length() - target.rest().length());
    }
    return new TargetFields(sign, figures.group(1).replace(",", ""), figures.group(2) + unit);
  }

  private static TargetFields two(Target target) {
    Matcher parts = TWO.matcher(target.rest());
    if (!parts.matches()) {
      return new TargetFields(target.sign().text(), target.rest(), "");
    }
    String unit = parts.group(2).strip();
    String number = unit.isEmpty() ? parts.group(1) : parts.group(1).replace(unit, "");
    return new TargetFields(target.sign().text(), number, unit);
  }
}
