package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountCellTest {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "12,0",
    "11.5,1",
    "11.50,2",
    "0.00,2",
    "-3.5,1",
    "2601.71932,5",
    "123456789012345,0"
  })
  void plainDecimalNumbersAreNumbers(String text, int decimals) {
    assertThat(AmountCell.decimals(text)).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "约5",
        "1,234.50",
        "11.50 ",
        "１２",
        "1.",
        ".5",
        "+1",
        "-",
        "--1",
        "007",
        "00.5",
        "-0",
        "-0.00",
        "1e5",
        "50%",
        "=22",
        "1.2.3",
        "1234567890123456",
        "1.234567890123456",
        "①"
      })
  void allElseStaysText(String text) {
    assertThat(AmountCell.decimals(text)).isEqualTo(-1);
  }

  @Property
  void aNumberShownWithItsDecimalsIsWhatWasTyped(@ForAll("numeric") String text) {
    int decimals = AmountCell.decimals(text);
    if (decimals >= 0) {
      String shown =
          new BigDecimal(Double.parseDouble(text))
              .setScale(decimals, java.math.RoundingMode.HALF_EVEN)
              .toPlainString();
      assertThat(shown).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> numeric() {
    return Arbitraries.strings().withChars("0123456789.-").ofMinLength(1).ofMaxLength(18);
  }
}
