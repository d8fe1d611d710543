package jibian.office.read.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The automatic numbers of lists as they are printed.
class ListNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1,chineseCounting,一",
    "10,chineseCounting,十",
    "12,chineseCountingThousand,十二",
    "20,chineseCounting,二十",
    "105,chineseCountingThousand,一百零五",
    "110,chineseCounting,一百一十",
    "3,chineseLegalSimplified,叁",
    "2,ideographTraditional,乙",
    "3,ideographZodiac,寅",
    "4,upperRoman,IV",
    "28,lowerLetter,bb",
    "3,decimalEnclosedCircle,③",
    "2,decimalFullWidth,２",
    "5,decimalZero,05",
    "7,somethingNew,7",
    "2,decimalEnclosedParen,⑵"
  })
  void numbersArePrintedInTheirFormat(int number, String format, String printed) {
    assertThat(ListNumber.of(number, format)).isEqualTo(printed);
  }
}
