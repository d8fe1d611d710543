package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as an input method leaves them.
class HalfWidthTest {
  private static final String HALF = "0123456789.,-";
  private static final String FULL = "０１２３４５６７８９．，－";

  @ParameterizedTest
  @CsvSource({
    "１２．５０,12.50",
    "'１，２３４',1234",
    "－３,-3",
    "'　８　',8",
    "'12,345.6',12345.6",
  })
  void anAmountIsReadHoweverItWasTyped(String typed, BigDecimal amount) {
    assertThat(HalfWidth.amount(typed))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "无", "12万元", "1.2.3", "12.", ".5", "--1", "1e3", "１２％", "1234567890123456"})
  void whatIsNoPlainNumberIsNoAmount(String typed) {
    assertThat(HalfWidth.amount(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"约１００人,约100人", "（％）,（%）", "第３、４季度,第3、4季度"})
  void onlyDigitsAndTheirSignsAreChanged(String typed, String half) {
    assertThat(HalfWidth.number(typed)).isEqualTo(half);
  }

  @Property
  void everyNumberReadsTheSameInBothWidths(
      @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal amount) {
    String half = amount.toPlainString();
    StringBuilder full = new StringBuilder();
    half.chars().forEach(sign -> full.append(FULL.charAt(HALF.indexOf(sign))));
    assertThat(HalfWidth.number(full.toString())).isEqualTo(half);
    assertThat(HalfWidth.amount(full.toString())).contains(amount);
  }
}
