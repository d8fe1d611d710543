package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

  @ParameterizedTest
  @CsvSource({
    "2024年12月底前,2024,12",
    "2024年 12月底,2024,12",
    "2024年底前完成,2024,12",
    "2022-10-31,2022,10",
    "2024.12.31前,2024,12",
    "2024.6底,2024,6",
    "2024-10竣工,2024,10",
    "2020年,2020,0",
    "12月底之前完成,0,12",
    "12月31日,0,12",
    "每年6月底前,0,6"
  })
  void readsYearAndMonth(String text, int year, int month) {
    assertThat(DateMention.in(text))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.year().orElse(0)).isEqualTo(year);
              assertThat(date.month().orElse(0)).isEqualTo(month);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"6个月", "3年", "≤30天", "2040220", "共12个月", "20年", "≥2012.5万元", "2013.6%"})
  void durationsAndNumbersAreNoDates(String text) {
    assertThat(DateMention.in(text)).isEmpty();
  }
}
