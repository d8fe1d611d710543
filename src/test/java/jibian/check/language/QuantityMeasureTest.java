package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What two quantities have to do with one another, and that what is written in the usual words is read as it is meant.
class QuantityMeasureTest {
  /// Words before a number, and those behind it, with the sign they mean.
  private static final Map<String, Sign> BOUNDS =
      Map.of(
          "不低于#", Sign.AT_LEAST,
          "不少于#", Sign.AT_LEAST,
          "达到#以上", Sign.AT_LEAST,
          "至少#", Sign.AT_LEAST,
          "不超过#", Sign.AT_MOST,
          "控制在#以内", Sign.AT_MOST,
          "≤#", Sign.AT_MOST,
          "≥#", Sign.AT_LEAST,
          "=#", Sign.EQUAL);

  private static final List<String> UNITS =
      List.of("%", "人", "公里", "万元", "元", "台", "天", "小时", "场", "户", "亩");

  private static Quantity only(String text) {
    List<Quantity> read = Quantity.in(PlainShape.tight(text));
    assertThat(read).as(text).hasSize(1);
    return read.getFirst();
  }

  private static Quantity value(String text) {
    return Quantity.of(Target.of(text)).orElseThrow();
  }

  @Provide
  Arbitrary<String> bounds() {
    return Arbitraries.of(BOUNDS.keySet());
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of(UNITS);
  }

  @Property(tries = 300)
  void whatASentenceSaysOfANumberIsRead(
      @ForAll("bounds") String words,
      @ForAll("units") String unit,
      @ForAll @IntRange(min = 1, max = 9_999_999) int hundredths) {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2);
    Quantity read =
        only("项目完成情况" + words.replace("#", number.stripTrailingZeros().toPlainString() + unit));
    assertThat(read.sign()).isEqualTo(BOUNDS.get(words));
    assertThat(read.is(number)).isTrue();
    assertThat(read.unit().map(Unit::name)).hasValue(unit);
    assertThat(read.subject()).isEqualTo("项目完成情况");
    assertThat(read.per()).isEmpty();
    assertThat(read.to()).isEmpty();
  }

  @Property(tries = 100)
  void whatIsMeasuredInTheSameUnitCanBeComparedWhicheverComesFirst(
      @ForAll("units") String one, @ForAll("units") String other) {
    Quantity first = only("完成≥3" + one);
    Quantity second = only("完成≤5" + other);
    assertThat(first.comparable(second)).isEqualTo(one.equals(other));
    assertThat(second.comparable(first)).isEqualTo(one.equals(other));
    assertThat(first.comparable(first)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "补助500元/人·年 | 每人每年500元 | true",
        "补助500元/年·人 | 每人每年600元 | true",
        "补助500元/人 | 每人每年500元 | false",
        "补助500元/人 | 补助500元 | false",
        "补助500元/人 | 补助500元/户 | false",
        // 元 and 万元 are one money, but not one unit.
        "补助5000元 | 补助0.5万元 | false",
        "完成≥5 | 完成≥5 | false",
        "完成≥5台 | 完成≥5 | false",
        "完成≥5 | 完成≥5台 | false"
      })
  void onlyTheSameUnitForTheSameThingsIsCompared(String one, String other, boolean comparable) {
    assertThat(only(one).comparable(only(other))).isEqualTo(comparable);
  }

  @ParameterizedTest
  @CsvSource({"1.5万元, 15000", "3元, 3", "2千米, 2000", "12场, 12", "95%, 95"})
  void aSizeIsCountedInTheBaseUnit(String value, BigDecimal size) {
    assertThat(value(value).size()).isEqualByComparingTo(size);
  }

  @Test
  void aNumberWithoutAUnitIsItsOwnSize() {
    assertThat(value("≥90").size()).isEqualByComparingTo("90");
  }

  @Test
  void aUnitBelongsToOneFamily() {
    assertThat(value("≥3万元").is(Unit.Family.MONEY)).isTrue();
    assertThat(value("≥3人").is(Unit.Family.MONEY)).isFalse();
    assertThat(value("≥3").is(Unit.Family.MONEY)).isFalse();
    assertThat(value("≥3.0人").is(new BigDecimal("3"))).isTrue();
    assertThat(value("≥3.1人").is(new BigDecimal("3"))).isFalse();
  }

  @Test
  void aValueIsAQuantityToo() {
    Quantity value = value("≤2400元/人·年");
    assertThat(value.sign()).isEqualTo(Sign.AT_MOST);
    assertThat(value.number()).isEqualByComparingTo("2400");
    assertThat(value.per()).containsExactly("人", "年");
    assertThat(value.printed()).isEqualTo("2400元/人·年");
    assertThat(value.comparable(only("每人每年2400元"))).isTrue();
    assertThat(Quantity.of(Target.of("良好"))).isEmpty();
    assertThat(Quantity.of(Target.of("2024年12月底前"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "护路员每人每月补助 | 人·月",
        "护路员人均补助 | 人",
        "每人每年每人补助 | 人·年",
        "每个村补助 | 村",
        "每一户补助 | 户",
        "每1台补助 | 台",
        "每千人床位 | 千人",
        "户均增收 | 户",
        "平均补助 | -",
        "每 | -",
        "均衡发展 | -",
        "补助 | -"
      })
  void whatAPriceIsPerIsSaidInFrontOfIt(String text, String per) {
    String said = String.join("·", Quantity.per(text));
    assertThat(said.isEmpty() ? "-" : said).isEqualTo(per);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "补助500元/人 | 人",
        "补助500元/(人·年) | 人·年",
        "补助500元/每人 | 人",
        "补助500元/百人 | 百人",
        "补助500元每人每年 | 人·年",
        "补助500元每人每年，按月发放 | 人·年",
        // What goes on is another clause: each of them gets a book.
        "补助500元每人一册 | -",
        "补助500元/ | -",
        "补助500元 | -"
      })
  void andBehindIt(String text, String per) {
    String said = String.join("·", Quantity.in(PlainShape.tight(text)).getFirst().per());
    assertThat(said.isEmpty() ? "-" : said).isEqualTo(per);
  }
}
