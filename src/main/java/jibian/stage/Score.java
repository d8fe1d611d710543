package jibian.stage;

import java.math.BigDecimal;
import java.util.Optional;

/// The points of something and what it got of them.
///
/// @param points the most it can get
/// @param computed by the form's rules; empty where these cannot say
/// @param typed what the clerk wrote, which counts; empty where nothing was written, or no number
public record Score(BigDecimal points, Optional<BigDecimal> computed, Optional<BigDecimal> typed) {

  /// What counts; empty where it is still to be said.
  public Optional<BigDecimal> counted() {
    return typed.or(() -> computed);
  }

  /// Whether the clerk wrote another score than the form's rules give.
  public boolean overruled() {
    return typed.isPresent() && computed.filter(it -> it.compareTo(typed.get()) == 0).isEmpty();
  }

  /// The share of the points it got, from 0 to 1; empty where it has no score or no points.
  public Optional<Double> share() {
    return counted()
        .filter(_ -> points.signum() > 0)
        .map(score -> Math.clamp(score.doubleValue() / points.doubleValue(), 0, 1));
  }
}
