package jibian.stage;

import module java.base;

import jibian.model.Heading;
import jibian.model.Indicator;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.model.ValueColumns;
import jibian.text.DateMention;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// What was reached of a target, as far as it can be worked out.
///
/// @param sense what the target asks for
/// @param target the number it names, in the base unit of its family; empty where it has none that compares
/// @param actual the number that was reached, in the same unit
/// @param reached whether it was reached; empty where that is for the clerk to say
/// @param otherKind whether both are numbers of units that cannot be compared
/// @param unitMissing whether the target has a unit and what was reached has none
public record Attainment(
    Sense sense,
    Optional<BigDecimal> target,
    Optional<BigDecimal> actual,
    Optional<Boolean> reached,
    boolean otherKind,
    boolean unitMissing) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern RANGE = Pattern.compile("([0-9.]+)[^0-9.]+([0-9.]+)[^0-9.]*");

  /// What a target asks for.
  public enum Sense {
    /// As much as it says, or more.
    MORE,
    /// As much as it says, or less.
    LESS,
    /// Just as much.
    EXACT,
    /// Something in words, a date, a range: no share of it can be worked out.
    WORDS
  }

  /// What was reached of the target of an indicator.
  ///
  /// @param actual as the clerk wrote it
  public static Attainment of(Indicator row, String actual) {
    Heading heading = Heading.of(row.text("level1"), row.text("level2"));
    return of(ValueColumns.whole(row), actual, heading);
  }

  /// What was reached of a target.
  static Attainment of(String wanted, String actual, Heading heading) {
    Target target = Target.of(wanted);
    Target got = Target.of(actual);
    if (target.numeric()) {
      return numbers(target, got, sense(target, heading));
    }
    return new Attainment(
        Sense.WORDS,
        Optional.empty(),
        Optional.empty(),
        words(target, got, wanted, actual),
        false,
        false);
  }

  private static Attainment numbers(Target target, Target got, Sense sense) {
    if (!got.numeric()) {
      return new Attainment(sense, size(target), Optional.empty(), Optional.empty(), false, false);
    }
    boolean comparable = target.unit().isEmpty() || got.unit().isEmpty() || sameKind(target, got);
    boolean bare = got.unit().isEmpty() && got.unitText().isEmpty();
    boolean unitMissing = target.unit().isPresent() && bare;
    if (!comparable) {
      return new Attainment(sense, size(target), Optional.empty(), Optional.empty(), true, false);
    }
    boolean raw = target.unit().isEmpty() || got.unit().isEmpty();
    BigDecimal wanted = raw ? target.number().orElseThrow() : size(target).orElseThrow();
    BigDecimal reached = raw ? got.number().orElseThrow() : size(got).orElseThrow();
    return new Attainment(
        sense,
        Optional.of(wanted),
        Optional.of(reached),
        Optional.of(holds(target.sign(), sense, reached.compareTo(wanted))),
        false,
        unitMissing);
  }

  private static boolean sameKind(Target target, Target got) {
    Unit wanted = target.unit().orElseThrow();
    Unit reached = got.unit().orElseThrow();
    return wanted.family() == Unit.Family.OTHER
        ? wanted.name().equals(reached.name())
        : wanted.family() == reached.family() || (wanted.share() && reached.share());
  }

  /// In the base unit; a share in per cent, whichever sign it has.
  private static Optional<BigDecimal> size(Target target) {
    BigDecimal number = target.number().orElseThrow();
    Optional<Unit> unit = target.unit();
    if (target.is(Unit.Family.PERMILLE)) {
      return Optional.of(number.movePointLeft(1));
    }
    return Optional.of(
        target.share() ? number : unit.map(it -> number.multiply(it.factor())).orElse(number));
  }

  private static Sense sense(Target target, Heading heading) {
    return switch (target.sign()) {
      case AT_LEAST, MORE -> Sense.MORE;
      case AT_MOST, LESS -> Sense.LESS;
      case EQUAL -> Sense.EXACT;
      case NONE -> unsigned(target, heading);
    };
  }

  /// Costs and spans of time without a sign are not to be exceeded; of all else the more the better.
  private static Sense unsigned(Target target, Heading heading) {
    boolean time = heading == Heading.TIME && target.is(Unit.Family.TIME);
    return time || (heading == Heading.COST && !target.share()) ? Sense.LESS : Sense.MORE;
  }

  private static boolean holds(Sign sign, Sense sense, int compared) {
    return switch (sense) {
      case MORE -> sign == Sign.MORE ? compared > 0 : compared >= 0;
      case LESS -> sign == Sign.LESS ? compared < 0 : compared <= 0;
      default -> compared == 0;
    };
  }

  private static Optional<Boolean> words(Target target, Target got, String wanted, String actual) {
    if (actual.isBlank() || wanted.isBlank()) {
      return Optional.empty();
    }
    if (target.kind() == Target.Kind.DATE) {
      return inTime(PlainShape.fold(wanted), PlainShape.fold(actual));
    }
    if (target.kind() == Target.Kind.RANGE && got.numeric()) {
      return inside(target.rest(), got.number().orElseThrow());
    }
    return PlainShape.key(wanted).equals(PlainShape.key(actual))
        ? Optional.of(true)
        : Optional.empty();
  }

  private static Optional<Boolean> inTime(String wanted, String actual) {
    List<DateMention> due = DateMention.in(wanted);
    List<DateMention> done = DateMention.in(actual);
    if (due.isEmpty() || done.isEmpty()) {
      return Optional.empty();
    }
    DateMention last = due.getLast();
    DateMention day = done.getLast();
    int years = day.year().orElse(last.year().orElse(0)) - last.year().orElse(day.year().orElse(0));
    int months = day.month().orElse(12) - last.month().orElse(12);
    return Optional.of(years * 12 + months <= 0);
  }

  private static Optional<Boolean> inside(String range, BigDecimal number) {
    var ends = RANGE.matcher(range);
    if (!ends.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          number.compareTo(new BigDecimal(ends.group(1))) >= 0
              && number.compareTo(new BigDecimal(ends.group(2))) <= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// What was reached as a share of the target, in per cent: of a bound that is not to be exceeded, the bound as a
  /// share of what was reached. Empty where none can be worked out.
  public Optional<BigDecimal> share() {
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal wanted = target.get();
    BigDecimal got = actual.get();
    BigDecimal part = sense == Sense.LESS ? wanted : got;
    BigDecimal whole = sense == Sense.LESS ? got : wanted;
    return part.signum() < 0
        ? Optional.empty()
        : whole.signum() > 0
            ? Optional.of(part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP))
            : Optional.empty();
  }

  /// How far off it is, as a share of the target in per cent; empty where the target is 0 or no number.
  Optional<BigDecimal> deviation() {
    return target
        .filter(wanted -> wanted.signum() > 0)
        .flatMap(
            wanted ->
                actual.map(
                    got ->
                        got.subtract(wanted)
                            .abs()
                            .multiply(HUNDRED)
                            .divide(wanted, 4, RoundingMode.HALF_UP)));
  }

  /// Whether it was plainly missed.
  public boolean missed() {
    return reached.isPresent() && !reached.get();
  }
}
