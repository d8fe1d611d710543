package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "1.5万元,1.5,万元",
    "百分之九十五,95,%",
    "百分之百,100,%",
    "三次,3,次",
    "两万元,20000,元",
    "一百二十人,120,人",
    "12.5万人,125000,人",
    "30 平方米,30,平方米",
    "五百零六户,506,户",
    "76万人,760000,人",
    "20个工作日,20,工作日",
    "3层,3,层",
    "40匹,40,匹",
    "6捆,6,捆",
    "2孔,2,孔"
  })
  void readsANumberWithItsUnit(String text, BigDecimal number, String unit) {
    Figure figure = Figure.in(text).getFirst();
    assertThat(figure.number()).isEqualByComparingTo(number);
    assertThat(figure.unit()).hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(unit));
  }

  @Test
  void thousandsMayBePartedByCommas() {
    assertThat(Figure.in("1,234.50元").getFirst().number()).isEqualByComparingTo("1234.50");
    assertThat(Figure.in("1,2").stream().map(Figure::number))
        .containsExactly(BigDecimal.ONE, BigDecimal.TWO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"统一部署", "一定程度", "万众一心", "三公经费", "四个意识", "百分之"})
  void charactersInWordsAreNoNumbers(String text) {
    assertThat(Figure.in(text))
        .noneMatch(figure -> figure.unit().isPresent() && figure.is(Unit.Family.MONEY));
    assertThat(Figure.in("统一部署")).isEmpty();
    assertThat(Figure.in("一定程度")).isEmpty();
  }

  @Test
  void aWordThatBeginsLikeAUnitIsNone() {
    assertThat(Figure.in("100人均补助").getFirst().unit()).isEmpty();
    assertThat(Figure.in("27本年度").getFirst().unit()).isEmpty();
    assertThat(Figure.in("3层级").getFirst().unit()).isEmpty();
    assertThat(Figure.in("100人").getFirst().unit()).isPresent();
  }

  @Test
  void allNumbersOfASentenceAreFound() {
    List<String> units =
        Figure.in("445人,每人每年2400元,共计106.8万元").stream()
            .map(figure -> figure.unit().orElseThrow().name())
            .toList();
    assertThat(units).containsExactly("人", "元", "万元");
  }
}
