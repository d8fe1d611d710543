package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What everyone types for a number is understood; nothing else is touched.
class TypedNumberTest {

  @ParameterizedTest
  @CsvSource({
    "25, 25%",
    "２５, 25%",
    "25％, 25%",
    "25 %, 25%",
    "33.3, 33.3%",
    "100, 100%",
    "100.00, 100.00%",
    "0, 0%",
  })
  void aShareIsAPercentage(String typed, String read) {
    assertThat(TypedNumber.PERCENT.read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "≥25", "0.25", "1", "125", "100.5", "100%%", "约25%", "25%.", "-5", "+5"})
  void whatIsNoPlainShareStays(String typed) {
    assertThat(TypedNumber.PERCENT.read(typed)).isEqualTo(typed);
    assertThat(TypedNumber.PERCENT.rewrites(typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "96, 96.00",
    "９６, 96.00",
    "96.5, 96.50",
    "96., 96.00",
    "0, 0.00",
    "-5, -5.00",
    "960000, 960000.00",
    "'1,267.3', '1,267.30'",
    "'1，267', '1,267.00'",
    "' 96 ', 96.00",
  })
  void anAmountHasTwoDecimals(String typed, String read) {
    assertThat(TypedNumber.AMOUNT.read(typed)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "96.00", "96.123", "≥96", "96万元", "12,67", "007", "1.2.3", "待定", "96%", "+5"})
  void whatIsNoPlainAmountStays(String typed) {
    assertThat(TypedNumber.AMOUNT.read(typed)).isEqualTo(typed);
    assertThat(TypedNumber.AMOUNT.rewrites(typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "９６", " a ", "25％"})
  void wordsStay(String typed) {
    assertThat(TypedNumber.WORDS.read(typed)).isEqualTo(typed);
    assertThat(TypedNumber.WORDS.rewrites(typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"２０, 20", "20, 20", "≥２０, ≥20"})
  void anotherNumberBecomesHalfWidthOnly(String typed, String read) {
    assertThat(TypedNumber.NUMBER.read(typed)).isEqualTo(read);
    assertThat(TypedNumber.NUMBER.rewrites(typed)).isFalse();
  }

  @Property
  void noDigitAndNoOtherSignIsLost(
      @ForAll
          @StringLength(max = 12)
          @CharRange(from = '0', to = '9')
          @Chars({'.', ',', '%', '-', '≥', '元'})
          String typed) {
    String kept = typed.replace("%", "");
    assertThat(TypedNumber.PERCENT.read(typed).replace("%", "")).isEqualTo(kept);
    String amount = TypedNumber.AMOUNT.read(typed);
    assertThat(amount).startsWith(typed);
    if (!amount.equals(typed)) {
      assertThat(new BigDecimal(amount.replace(",", "")))
          .isEqualByComparingTo(new BigDecimal(typed.replace(",", "")));
    }
  }

  @Property
  void whatWasReadIsReadNoFurther(
      @ForAll
          @StringLength(max = 8)
          @CharRange(from = '0', to = '9')
          @Chars({'.', ',', '%', '-', '≥'})
          String typed) {
    for (TypedNumber entry : TypedNumber.values()) {
      assertThat(entry.read(entry.read(typed))).isEqualTo(entry.read(typed));
    }
  }
}
