package jibian.check.formula;

import module java.base;

import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.language.Amounts;
import jibian.text.Figure;
import jibian.text.PlainShape;

/// A formula over the fields of a project, as a unit writes its own checks: `budget <= 500`,
/// `count(level2 = "数量指标") >= 2`. It can reach nothing but the texts of one project: there are no names but those of
/// fields, no loops, no calls but the functions here, so nothing a formula says can do harm or run on.
sealed interface Formula {

  /// What a formula gives: a number, a text, or yes or no. A text that holds an amount counts as a number where one is
  /// asked for, an empty one as 0.
  sealed interface Value {
    record Amount(BigDecimal number) implements Value {}

    record Text(String text) implements Value {}

    record Truth(boolean truth) implements Value {}
  }

  /// What a formula is asked about.
  ///
  /// @param row where it is asked about one row
  record Scope(ProjectFacts sheet, Optional<IndicatorFacts> row) {}

  /// Its value.
  Value in(Scope scope);

  /// A number or a text.
  record Constant(Value value) implements Formula {
    @Override
    public Value in(Scope scope) {
      return value;
    }
  }

  /// A field of the project.
  record Field(String name) implements Formula {
    @Override
    public Value in(Scope scope) {
      String text = scope.sheet().text(name);
      if (name.equals("budget")) {
        return new Value.Amount(scope.sheet().budget().orElse(BigDecimal.ZERO));
      }
      if (name.startsWith("plan")) {
        text = scope.sheet().text("plan." + name.substring(4));
      }
      if (name.equals("goals")) {
        long goals =
            scope.sheet().project().goals().stream().filter(goal -> !goal.isBlank()).count();
        return new Value.Amount(BigDecimal.valueOf(goals));
      }
      return new Value.Text(text);
    }
  }

  /// A field of a row, or a part of its value: `sign`, `number`, `unit`.
  record RowField(String name) implements Formula {
    @Override
    public Value in(Scope scope) {
      IndicatorFacts row = scope.row().orElseThrow();
      return switch (name) {
        case "sign" -> new Value.Text(row.target().sign().text());
        case "number" -> new Value.Amount(row.target().number().orElse(BigDecimal.ZERO));
        case "unit" ->
            new Value.Text(
                row.target().unit().map(unit -> unit.name()).orElse(row.target().unitText()));
        default -> new Value.Text(row.text(name).strip());
      };
    }
  }

  /// A function over the rows: `count`, `any`, `all` of a condition, `sum` of a number.
  record OverRows(String name, Formula inner) implements Formula {
    @Override
    public Value in(Scope scope) {
      List<Value> values =
          scope.sheet().rows().stream()
              .map(row -> inner.in(new Scope(scope.sheet(), Optional.of(row))))
              .toList();
      Predicate<Value> yes = Formula::truth;
      return switch (name) {
        case "count" -> new Value.Amount(BigDecimal.valueOf(values.stream().filter(yes).count()));
        case "any" -> new Value.Truth(values.stream().anyMatch(yes));
        case "all" -> new Value.Truth(values.stream().allMatch(yes));
        default ->
            new Value.Amount(
                values.stream().map(Formula::number).reduce(BigDecimal.ZERO, BigDecimal::add));
      };
    }
  }

  /// A function of texts: `length`, `empty`, `contains`.
  record OfText(String name, List<Formula> arguments) implements Formula {
    @Override
    public Value in(Scope scope) {
      String text = text(arguments.getFirst().in(scope));
      return switch (name) {
        case "length" ->
            new Value.Amount(BigDecimal.valueOf(text.codePointCount(0, text.length())));
        case "empty" -> new Value.Truth(text.isBlank());
        default -> new Value.Truth(text.contains(text(arguments.getLast().in(scope))));
      };
    }
  }

  /// Not.
  record Not(Formula inner) implements Formula {
    @Override
    public Value in(Scope scope) {
      return new Value.Truth(!truth(inner.in(scope)));
    }
  }

  /// And, or.
  record Both(boolean and, Formula left, Formula right) implements Formula {
    @Override
    public Value in(Scope scope) {
      boolean first = truth(left.in(scope));
      return new Value.Truth(
          and ? first && truth(right.in(scope)) : first || truth(right.in(scope)));
    }
  }

  /// A comparison; two texts that are no numbers are compared as texts.
  record Comparison(String operator, Formula left, Formula right) implements Formula {
    @Override
    public Value in(Scope scope) {
      Value one = left.in(scope);
      Value other = right.in(scope);
      boolean texts = one instanceof Value.Text && other instanceof Value.Text;
      int order = texts ? text(one).compareTo(text(other)) : number(one).compareTo(number(other));
      return new Value.Truth(
          switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
          });
    }
  }

  /// Addition and the like; division by zero gives 0.
  record Arithmetic(char operator, Formula left, Formula right) implements Formula {
    @Override
    public Value in(Scope scope) {
      BigDecimal one = number(left.in(scope));
      BigDecimal other = number(right.in(scope));
      return new Value.Amount(
          switch (operator) {
            case '+' -> one.add(other);
            case '-' -> one.subtract(other);
            case '*' -> one.multiply(other);
            default ->
                other.signum() == 0 ? BigDecimal.ZERO : one.divide(other, 8, RoundingMode.HALF_UP);
          });
    }
  }

  /// What it looks at in a project, as texts: its fields, and what comes of its rows.
  default List<String> seen(Scope scope) {
    return switch (this) {
      case Constant _, RowField _ -> List.of();
      case Field _, OverRows _ -> List.of(text(in(scope)));
      case OfText(String _, List<Formula> arguments) -> seen(scope, arguments);
      case Not(Formula inner) -> inner.seen(scope);
      case Both(boolean _, Formula left, Formula right) -> seen(scope, List.of(left, right));
      case Comparison(String _, Formula left, Formula right) -> seen(scope, List.of(left, right));
      case Arithmetic(char _, Formula left, Formula right) -> seen(scope, List.of(left, right));
    };
  }

  private static List<String> seen(Scope scope, List<Formula> formulas) {
    return formulas.stream().flatMap(formula -> formula.seen(scope).stream()).toList();
  }

  /// A value as yes or no: a number that is not 0, a text that is not blank.
  static boolean truth(Value value) {
    return switch (value) {
      case Value.Truth truth -> truth.truth();
      case Value.Amount number -> number.number().signum() != 0;
      case Value.Text text -> !text.text().isBlank();
    };
  }

  /// A value as a number: the first one a text holds, else 0.
  static BigDecimal number(Value value) {
    return switch (value) {
      case Value.Amount number -> number.number();
      case Value.Truth truth -> truth.truth() ? BigDecimal.ONE : BigDecimal.ZERO;
      case Value.Text text ->
          Amounts.plain(PlainShape.tight(text.text()))
              .orElseGet(
                  () ->
                      Figure.in(PlainShape.tight(text.text())).stream()
                          .findFirst()
                          .map(Figure::number)
                          .orElse(BigDecimal.ZERO));
    };
  }

  /// A value as a text.
  static String text(Value value) {
    return switch (value) {
      case Value.Text text -> text.text();
      case Value.Amount number -> Amounts.shown(number.number());
      case Value.Truth truth -> Boolean.toString(truth.truth());
    };
  }
}
