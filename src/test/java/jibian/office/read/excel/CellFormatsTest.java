package jibian.office.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of a workbook as they are shown.
class CellFormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.95|0%|95%",
        "0.955|0.0%|95.5%",
        "1234.5|#,##0.00|1,234.50",
        "11.5|0.00|11.50",
        "1234.5|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |1,234.50",
        "-5|0.00_);(0.00)|(5.00)",
        "45000|yyyy\"年\"m\"月\"d\"日\"|2023年3月15日",
        "45000|yyyy/m/d|2023/3/15",
        "45000|[$-804]yyyy\"年\"m\"月\"|2023年3月",
        "45000|yyyy\\年m\\月|2023年3月",
        "45000.5|yyyy-mm-dd hh:mm|2023-03-15 12:00",
        "5|0\"个\"|5个",
        "0|#,##0.00;-#,##0.00;|''",
        "0|0.00;-0.00;\"\";@|''",
        "0|0.00;;0.00|0.00",
        "2.5|#,##0.00;-#,##0.00;|2.50",
        "5|@|5",
        "8.4000000000000004|General|8.4",
        "0.30000000000000004|General|0.3",
        "3|000|003",
        "12|[Red]0|12",
        "4860000|0\\.0,|486.0",
        "4860000|0!.0,|486.0",
        "12345678|#!.0000|1234.5678",
        "4860000|0!.00,,\"亿元\"|0.05亿元",
        "4860000|#,##0.00,|4,860.00",
        "4860000|#,##0.0,\"千元\";-#,##0.0,\"千元\"|4,860.0千元",
        "-4860000|#,##0.0,;-#,##0.0,|-4,860.0",
        "1325000|0\\.0,\"万元\"|132.5万元",
        "12|;;;|12",
        "500|[>=10000]0!.0,\"万\";0|500"
      })
  void numbersAreShownInTheirFormat(double number, String format, String shown) {
    assertThat(new CellFormats().text(number, 200, format, false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"14,2023/3/15", "31,2023年3月15日", "57,2023年3月", "58,3月15日", "9,4500000%", "0,45000"})
  void builtInFormatsAreThoseOfAChineseSystem(int format, String shown) {
    assertThat(new CellFormats().text(45000, format, false)).isEqualTo(shown);
  }
}
