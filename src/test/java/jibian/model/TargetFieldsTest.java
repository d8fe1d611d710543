package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥95%|≥|95|%",
        "＝100％|=|100|%",
        "≤1,200.50元|≤|1200.50|元",
        "≥1.5万人|≥|1.5|万人",
        "≤20万元|≤|20|万元",
        "≤4000元/公里|≤|4000|元/公里",
        "不低于三次|≥|3|次",
        "百分之九十||90|%",
        "100%以上|≥|100|%",
        "12次||12|次",
        "2～8℃||2~8|℃",
        "30%-50%||30-50|%",
        "≥1:1.5|≥|1:1.5|",
        "优良中低差|定性|优良中低差|",
        "当年12月底前|定性|当年12月底前|",
        "2024年12月底前|定性|2024年12月底前|",
        "有效提升|定性|有效提升|",
        "|||"
      })
  void aValueInThreeFields(String value, String sign, String number, String unit) {
    assertThat(TargetFields.of(value == null ? "" : value).cells())
        .containsExactly(blank(sign), blank(number), blank(unit));
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  @Property
  void everyTextHasItsFields(@ForAll String value) {
    assertThat(TargetFields.of(value).cells()).hasSize(3).doesNotContainNull();
  }
}
