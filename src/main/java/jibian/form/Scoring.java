package jibian.form;

import module java.base;

/// How self-evaluation scores what was reached.
///
/// @param total all points
/// @param execution the points of the execution of the budget, out of the total
/// @param executionReason below this rate of execution, in per cent, a reason is wanted
/// @param exceeded above this share of a target, in per cent, a reason is wanted
/// @param withCost the points of the first levels where costs are one of them
/// @param withoutCost the same where they are not
/// @param loose below this share of a value that is not to be exceeded, in per cent, the target was loose
/// @param byDeviation whether a value that is to be met exactly loses points by how far it is off; else all of them
/// @param allOrNothing words that are right or wrong: 是, 否
/// @param qualitative bands of qualities in words, best first
/// @param satisfaction bands of satisfaction in per cent, best first; none where it counts as any other share
/// @param grades by the sum of points out of 100, best first
public record Scoring(
    BigDecimal total,
    BigDecimal execution,
    BigDecimal executionReason,
    BigDecimal exceeded,
    BigDecimal loose,
    Map<Level, BigDecimal> withCost,
    Map<Level, BigDecimal> withoutCost,
    boolean byDeviation,
    List<String> allOrNothing,
    List<Band> qualitative,
    List<Band> satisfaction,
    List<Band> grades) {
  public Scoring {
    withCost = Map.copyOf(withCost);
    withoutCost = Map.copyOf(withoutCost);
    allOrNothing = List.copyOf(allOrNothing);
    qualitative = List.copyOf(qualitative);
    satisfaction = List.copyOf(satisfaction);
    grades = List.copyOf(grades);
  }

  /// The first levels, whatever a form calls them.
  public enum Level {
    COST,
    OUTPUT,
    BENEFIT,
    SATISFACTION
  }

  /// A stretch of a scale.
  ///
  /// @param name 优, 达到 …; empty where it needs none
  /// @param least from where on, in per cent: of the value, for qualities of the points
  /// @param share of the points it gives at most, in per cent
  /// @param words that say a quality of this band
  public record Band(String name, BigDecimal least, BigDecimal share, List<String> words) {
    public Band {
      words = List.copyOf(words);
    }
  }

  /// The points of all indicators together.
  public BigDecimal indicators() {
    return total.subtract(execution);
  }
}
