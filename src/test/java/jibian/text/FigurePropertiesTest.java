package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers in texts: laws that hold for all of them, and the odd ones.
class FigurePropertiesTest {
  private static Figure only(String text) {
    List<Figure> figures = Figure.in(text);
    assertThat(figures).as(text).hasSize(1);
    return figures.getFirst();
  }

  @Property
  void aNumberInDigitsIsReadWithAndWithoutCommas(
      @ForAll @BigRange(min = "0", max = "9999999999") @Scale(2) BigDecimal number) {
    String plain = number.toPlainString();
    assertThat(only("投入" + plain + "元用于").number()).isEqualByComparingTo(number);
    assertThat(only("投入" + String.format("%,.2f", number) + "元用于").number())
        .isEqualByComparingTo(number);
  }

  @Property
  void theSizeDoesNotDependOnHowTenThousandIsWritten(@ForAll @IntRange(min = 1, max = 9999) int n) {
    BigDecimal size = BigDecimal.valueOf(n * 10_000L);
    assertThat(only(n + "万元").size()).isEqualByComparingTo(size);
    assertThat(only(n + "0000元").size()).isEqualByComparingTo(size);
    assertThat(only(n * 10 + "千元").size()).isEqualByComparingTo(size);
    assertThat(only(n + "万人").number()).isEqualByComparingTo(size);
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "完成", "培训", "12", "3.5", "万", "人次", "个", "半", "年", "百分之", "九十五", "，", "、", "余", "多",
            "1,234", "元", "角", "五", "叁拾", "两", "成", "分", "%", "亿", " ", "点", "一", "月", "来")
        .list()
        .ofMaxSize(9)
        .map(words -> String.join("", words));
  }

  @Property(tries = 2000)
  void figuresStandOneAfterTheOtherInsideTheText(@ForAll("sentences") String text) {
    int from = 0;
    for (Figure figure : Figure.in(text)) {
      assertThat(figure.start()).as(text).isGreaterThanOrEqualTo(from);
      assertThat(figure.unitStart()).as(text).isGreaterThan(figure.start());
      assertThat(figure.end())
          .as(text)
          .isGreaterThanOrEqualTo(figure.unitStart())
          .isLessThanOrEqualTo(text.length());
      assertThat(figure.number().signum()).as(text).isNotNegative();
      from = figure.end();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "百分之九十五,95,%",
    "百分之98.5,98.5,%",
    "千分之三,3,‰",
    "万分之五,0.5,‰",
    "三分之二,66.6667,%",
    "四分之一,25,%",
    "九成,90,%",
    "九成五,95,%",
    "半数,50,%",
  })
  void aShareInWordsIsOneOfHundredOrThousand(String text, String share, String unit) {
    Figure figure = only(text);
    assertThat(figure.number()).isEqualByComparingTo(share);
    assertThat(figure.unit()).hasValueSatisfying(it -> assertThat(it.name()).isEqualTo(unit));
    assertThat(figure.end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "300余人,300,true",
    "20多万元,20,true",
    "300人,300,false",
    "3个多月,3,true",
    "十来户,10,true",
  })
  void whatIsNotExactSaysSo(String text, String number, boolean about) {
    assertThat(only(text).number()).isEqualByComparingTo(number);
    assertThat(only(text).about()).isEqualTo(about);
    assertThat(only(text).end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({"半年,0.5,年", "一年半,1.5,年", "两个半月,2.5,月", "半个月,0.5,个月"})
  void halvesOfTimeAreCounted(String text, String number, String unit) {
    assertThat(only(text).number()).isEqualByComparingTo(number);
    assertThat(only(text).is(Unit.Family.TIME)).isTrue();
    assertThat(only(text).unit().orElseThrow().name()).isIn(unit, "个" + unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"上半年", "下半年", "前半年", "半导体", "一半", "队伍", "三公", "万众", "统一"})
  void partsOfWordsAreNoNumbers(String text) {
    assertThat(Figure.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "二元八角五分,2.85",
    "3元5角,3.5",
    "12元8角5分,12.85",
    "3元5个,3",
    "二元五角,2.5",
    "叁拾伍万元整,350000",
    "壹佰贰拾元,120"
  })
  void moneyOnReceipts(String text, String yuan) {
    assertThat(Figure.in(text).getFirst().size()).isEqualByComparingTo(yuan);
    assertThat(Figure.in(text).getFirst().is(Unit.Family.MONEY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.2.3", "123456789012345678901", ","})
  void whatIsNoNumberIsNone(String figures) {
    assertThat(Figure.number(figures)).isEmpty();
  }

  @Test
  void aVersionNumberIsNoQuantity() {
    assertThat(only("升级到1.2.3版").number()).isEqualByComparingTo("0");
    assertThat(only("升级到1.2.3版").unit()).isEmpty();
  }
}
