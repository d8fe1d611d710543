package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  @ParameterizedTest
  @CsvSource({
    "十,10",
    "十二,12",
    "二十,20",
    "一百零五,105",
    "两千,2000",
    "三万五千,35000",
    "一点五,1.5",
    "一亿二千万,120000000"
  })
  void readsNumbers(String text, String number) {
    assertThat(ChineseNumerals.read(text))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", "一二", "点五", "一点", "几百"})
  void readsNothingElse(String text) {
    assertThat(ChineseNumerals.read(text)).isEmpty();
  }

  @Property
  void readsEveryNumberBelowTenThousand(@ForAll @IntRange(min = 1, max = 9999) int number) {
    assertThat(ChineseNumerals.read(written(number)))
        .hasValueSatisfying(read -> assertThat(read.intValueExact()).isEqualTo(number));
  }

  private static String written(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit > 0) {
        text.append(gap && !text.isEmpty() ? "零" : "")
            .append(DIGITS.charAt(digit))
            .append(PLACES[place]);
      }
      gap = digit == 0;
    }
    return text.toString();
  }
}
