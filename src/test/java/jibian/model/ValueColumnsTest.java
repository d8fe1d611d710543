package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "≥, 95, %, ≥95%",
    "正向, 95, %, ≥95%",
    "反向, 24, 小时, ≤24小时",
    "定性, 2026年12月底前, '', 2026年12月底前",
    "≥, ≥95, %, ≥95%",
    "=, 100%, %, =100%",
    "'', 38, 场次, 38场次",
    "≥, '', %, ''"
  })
  void theThreeCellsAreReadAsOneValue(String sign, String value, String unit, String whole) {
    assertThat(ValueColumns.whole(row(sign, value, unit))).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "≥95%, ≥, 95, %",
    "≤20万元, ≤, 20, 万元",
    "2026年12月底前, 定性, 2026年12月底前, ''",
    "显著提升, 定性, 显著提升, ''",
    "38, '', 38, ''"
  })
  void aValueIsWrittenIntoTheThree(String whole, String sign, String value, String unit) {
    Part row = ValueColumns.with(row("", "", ""), whole);
    assertThat(row.text("sign")).isEqualTo(sign);
    assertThat(row.text("value")).isEqualTo(value);
    assertThat(row.text("unit")).isEqualTo(unit);
  }

  @Test
  void aRowWithOneColumnKeepsItsValueInOne() {
    Tree.Fields fields = Tree.Fields.EMPTY.with("value", "≥95 %");
    Indicator row = new Indicator(new Id(1), fields);
    assertThat(ValueColumns.in(row)).isFalse();
    assertThat(ValueColumns.whole(row)).isEqualTo("≥95 %");
    assertThat(ValueColumns.with(row, "≥96%").fields())
        .isEqualTo(Tree.Fields.EMPTY.with("value", "≥96%"));
  }

  @Test
  void aTableWithAColumnForTheUnitAloneKeepsTheSignWithTheNumber() {
    assertThat(ValueColumns.cells("≥95%", false, true))
        .isEqualTo(Map.of("value", "≥95", "unit", "%"));
    assertThat(ValueColumns.cells("≥95%", true, false))
        .isEqualTo(Map.of("sign", "≥", "value", "95%"));
  }

  @Test
  void aValueMovesBetweenOneColumnAndThreeAndComesBack() {
    Indicator one = new Indicator(new Id(1), Tree.Fields.EMPTY.with("value", "≥95%"));
    Indicator three = ValueColumns.moved(one, Set.of("sign", "value", "unit"));
    assertThat(three.fields())
        .isEqualTo(Tree.Fields.EMPTY.with("value", "95").with("sign", "≥").with("unit", "%"));
    assertThat(ValueColumns.moved(three, Set.of("value"))).isEqualTo(one);
  }

  @Test
  void aValueThatItsPartsWouldNotMakeUpAgainStaysWhole() {
    String odd = "不低于上年水平95%以上";
    Indicator one = new Indicator(new Id(1), Tree.Fields.EMPTY.with("value", odd));
    Indicator three = ValueColumns.moved(one, Set.of("sign", "value", "unit"));
    assertThat(ValueColumns.whole(three)).isEqualTo(odd);
  }

  private static Indicator row(String sign, String value, String unit) {
    Tree.Fields fields =
        Tree.Fields.EMPTY.with("sign", sign).with("value", value).with("unit", unit);
    return new Indicator(new Id(1), fields);
  }
}
