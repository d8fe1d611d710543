package jibian.stage;

import module java.base;

import jibian.form.Scoring;
import jibian.form.Scoring.Band;
import jibian.model.Heading;
import jibian.model.Indicator;
import jibian.model.ValueColumns;
import jibian.text.PlainShape;

/// Scores what was reached of an indicator, by the rules of a form. The usual ones are those of 项目支出绩效评价管理办法
/// (财预〔2020〕10号): a value that was reached gets all its points, one that was not by proportion; a quality is
/// reached, reached in part or not, for 100–80, 80–60 or 60–0 per cent of the points, of which the most is given.
/// Nothing gets more than its points, and they are rounded half up to 0.01.
record Scorer(Scoring rules) {
  private static final String SATISFACTION = "满意度";

  /// The points of what was reached; empty where the rules cannot say.
  ///
  /// @param actual as the clerk wrote it
  Optional<BigDecimal> score(Indicator row, String actual, Attainment got, BigDecimal points) {
    if (actual.isBlank()) {
      return Optional.empty();
    }
    if (satisfaction(row) && got.actual().isPresent() && !rules.satisfaction().isEmpty()) {
      return band(got.actual().get()).map(band -> Measured.share(points, band.share()));
    }
    if (got.reached().isPresent()) {
      return got.reached().get()
          ? Optional.of(Measured.share(points, BigDecimal.valueOf(100)))
          : missed(got, points);
    }
    return got.sense() == Attainment.Sense.WORDS
        ? words(ValueColumns.whole(row), actual, points)
        : Optional.empty();
  }

  private static boolean satisfaction(Indicator row) {
    boolean named =
        Heading.of(row.text("level1"), row.text("level2")) == Heading.SATISFACTION
            || row.text("level3").contains(SATISFACTION);
    return named && ValueColumns.whole(row).contains("%");
  }

  /// The first band that begins no higher than a satisfaction in per cent.
  private Optional<Band> band(BigDecimal percent) {
    return rules.satisfaction().stream()
        .filter(band -> percent.compareTo(band.least()) >= 0)
        .findFirst();
  }

  private Optional<BigDecimal> missed(Attainment got, BigDecimal points) {
    return switch (got.sense()) {
      case WORDS -> Optional.empty();
      case EXACT -> Optional.of(exact(got, points));
      case MORE, LESS ->
          Optional.of(
              got.share()
                  .map(share -> proportion(got, points))
                  .orElse(BigDecimal.ZERO.setScale(2)));
    };
  }

  /// Actual ÷ target, or target ÷ actual where less is better, of the points; rounded once.
  private static BigDecimal proportion(Attainment got, BigDecimal points) {
    boolean less = got.sense() == Attainment.Sense.LESS;
    BigDecimal part = less ? got.target().orElseThrow() : got.actual().orElseThrow();
    BigDecimal whole = less ? got.actual().orElseThrow() : got.target().orElseThrow();
    return points.multiply(part).divide(whole, 2, RoundingMode.HALF_UP).min(points);
  }

  private BigDecimal exact(Attainment got, BigDecimal points) {
    BigDecimal off = got.deviation().orElse(BigDecimal.valueOf(100));
    BigDecimal kept = BigDecimal.valueOf(100).subtract(off).max(BigDecimal.ZERO);
    return Measured.share(points, rules.byDeviation() ? kept : BigDecimal.ZERO);
  }

  private Optional<BigDecimal> words(String wanted, String actual, BigDecimal points) {
    String plain = PlainShape.tight(actual);
    if (rules.allOrNothing().contains(PlainShape.tight(wanted))) {
      return rules.allOrNothing().contains(plain)
          ? Optional.of(BigDecimal.ZERO.setScale(2))
          : Optional.empty();
    }
    return quality(rules.qualitative(), plain).map(band -> Measured.share(points, band.share()));
  }

  /// The band whose words a text says; of several the worst, for 未达成 holds 达成.
  static Optional<Band> quality(List<Band> bands, String plain) {
    return bands.stream()
        .filter(band -> band.words().stream().anyMatch(plain::contains))
        .min(Comparator.comparing(Band::least));
  }
}
