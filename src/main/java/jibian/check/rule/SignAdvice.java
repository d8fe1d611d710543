package jibian.check.rule;

import java.math.BigDecimal;
import jibian.check.facts.IndicatorFacts;
import jibian.check.language.Direction;
import jibian.model.Heading;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.Unit;

/// The sign a value wants.
final class SignAdvice {
  /// The sign to propose for a number that has none: = for 100% and what a contract fixes, ≤ for cost and time and what
  /// should shrink, ≥ for the others; none where nobody can tell.
  static Sign proposed(IndicatorFacts row) {
    Target target = row.target();
    BigDecimal number = target.number().orElse(BigDecimal.ONE);
    if (row.share() && number.compareTo(BigDecimal.valueOf(100)) == 0) {
      return Sign.EQUAL;
    }
    if (number.signum() == 0) {
      return Sign.EQUAL;
    }
    if (row.heading() == Heading.COST) {
      return row.sense() == Direction.GROW ? Sign.AT_LEAST : Sign.AT_MOST;
    }
    boolean money = row.unit().filter(unit -> unit.family() == Unit.Family.MONEY).isPresent();
    boolean counts = row.unit().filter(Unit::counts).isPresent();
    boolean strange = row.heading() == Heading.TIME || row.heading() == Heading.SATISFACTION;
    if (money || (counts && strange)) {
      return Sign.NONE;
    }
    if (row.sense() == Direction.SHRINK) {
      return Sign.AT_MOST;
    }
    if (row.heading() == Heading.TIME && !row.share()) {
      return row.sense() == Direction.GROW ? Sign.AT_LEAST : Sign.AT_MOST;
    }
    boolean contract = row.text("basis").contains("合同");
    if (row.heading() == Heading.QUANTITY && contract) {
      return Sign.EQUAL;
    }
    return row.heading() == Heading.OTHER ? Sign.NONE : Sign.AT_LEAST;
  }
}
