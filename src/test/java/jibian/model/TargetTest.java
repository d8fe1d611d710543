package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.text.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥90%|AT_LEAST|90|%|",
        "≧25小时|AT_LEAST|25|小时|",
        "＞85 百分比|MORE|85|%|",
        ">=98%|AT_LEAST|98|%|",
        "不低于三次|AT_LEAST|3|次|",
        "百分之九十|NONE|90|%|",
        "≥1.5万人|AT_LEAST|15000|人|",
        "≤1.5万元|AT_MOST|1.5|万元|",
        "≤4000元/公里|AT_MOST|4000|元|/公里",
        "24个乡镇（街道）个数|NONE|24|个|乡镇(街道)个数",
        "100%以上|AT_LEAST|100|%|以上",
        "≤6（个）月|AT_MOST|6|个月|"
      })
  void readsSignNumberUnitAndRest(
      String value, Sign sign, String number, String unit, String rest) {
    Target target = Target.of(value);
    assertThat(target.kind()).isEqualTo(Target.Kind.NUMBER);
    assertThat(target.sign()).isEqualTo(sign);
    assertThat(target.number().orElseThrow()).isEqualByComparingTo(number);
    assertThat(target.unit().orElseThrow().name()).isEqualTo(unit);
    assertThat(target.rest()).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @CsvSource({
    "'',EMPTY",
    "'　',EMPTY",
    "2024年12月底前,DATE",
    "12 月底前发放到位,DATE",
    "2～8℃,RANGE",
    "30-50人,RANGE",
    "1:1,RATIO",
    "≥1：1.5,RATIO",
    "满意,WORDS",
    "接到申报材料1个月内,WORDS",
    "全覆盖,WORDS"
  })
  void tellsWhatAValueIs(String value, Target.Kind kind) {
    assertThat(Target.of(value).kind()).isEqualTo(kind);
  }

  @Test
  void moneyIsGivenInYuanAndAPriceIsNone() {
    assertThat(Target.of("≤1.5万元").money().orElseThrow()).isEqualByComparingTo("15000");
    assertThat(Target.of("≤100元/人").money()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "大于等于3次,AT_LEAST",
    "应不超过5天,AT_MOST",
    "增长超过10%,MORE",
    "低于上年,LESS",
    "等于,EQUAL",
    "有效提升,NONE"
  })
  void wordsAnywhereMeanASign(String text, Sign sign) {
    assertThat(Target.signIn(text)).isEqualTo(sign);
  }

  @Test
  void whatStandsBehindTheSign() {
    assertThat(Target.behindSign("≥90%")).isEqualTo("90%");
    assertThat(Target.behindSign("不低于三次")).isEqualTo("三次");
    assertThat(Target.behindSign("优良")).isEqualTo("优良");
  }

  /// A day that is counted from a sign is no date, a year is.
  @ParameterizedTest
  @CsvSource({
    "≤2024年12月底,DATE",
    "≤12月,NUMBER",
    "-,WORDS",
    ".,WORDS",
    ".5%,NUMBER",
    "',5',WORDS",
    "1.2.3次,WORDS",
    "-3℃,NUMBER",
    "三级,WORDS",
    "三次以上啊,WORDS"
  })
  void edgesOfTheKinds(String value, Target.Kind kind) {
    assertThat(Target.of(value).kind()).isEqualTo(kind);
    assertThat(Target.of(value).numeric()).isEqualTo(kind == Target.Kind.NUMBER);
  }

  @Test
  void negativeNumbersAndShares() {
    assertThat(Target.of("-3℃").number().orElseThrow()).isEqualByComparingTo("-3");
    assertThat(Target.of("≥1,200人").number().orElseThrow()).isEqualByComparingTo("1200");
    assertThat(Target.of("≥90%").share()).isTrue();
    assertThat(Target.of("≥5‰").share()).isTrue();
    assertThat(Target.of("≥3次").share()).isFalse();
    assertThat(Target.of("≥3").share()).isFalse();
    assertThat(Target.of("≤10元").is(Unit.Family.MONEY)).isTrue();
    assertThat(Target.of("≤10天").is(Unit.Family.MONEY)).isFalse();
    assertThat(Target.of("≤10").is(Unit.Family.MONEY)).isFalse();
    assertThat(Target.of("≤100元每人").money()).isEmpty();
    assertThat(Target.of("≤3天").money()).isEmpty();
  }

  @Property
  void everyTextCanBeRead(@ForAll String value) {
    assertThat(Target.of(value)).isNotNull();
  }
}
