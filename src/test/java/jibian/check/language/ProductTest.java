package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jibian.text.PlainShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several products in one text, and remarks between them.
class ProductTest {

  private static List<Product> read(String text) {
    return Product.in(PlainShape.tight(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {"宣传册5000册×3元+宣传栏20块×500元=2.5万元 | false", "宣传册5000册×3元+宣传栏20块×500元=3万元 | true"})
  void whatIsJoinedByPlusIsOneSum(String text, boolean wrong) {
    assertThat(read(text))
        .singleElement()
        .satisfies(
            product -> {
              assertThat(product.shown()).isEqualTo("5000册×3元 + 20块×500元");
              assertThat(product.yuan()).isEqualByComparingTo("25000");
              assertThat(product.wrong()).isEqualTo(wrong);
            });
  }

  /// Said in words and then reckoned in figures.
  @Test
  void whatIsSaidTwiceCountsOnce() {
    String text = PlainShape.tight("购置电脑20台，每台5000元，20台×5000元=10万元");
    assertThat(Product.in(text))
        .singleElement()
        .satisfies(
            product -> {
              assertThat(product.yuan()).isEqualByComparingTo("100000");
              assertThat(product.wrong()).isFalse();
              assertThat(product.start()).isEqualTo(text.indexOf("20台"));
              assertThat(product.end()).isEqualTo(text.length());
            });
  }

  @Test
  void productsOfTwoThingsStayTwo() {
    assertThat(read("电脑20台，每台5000元，桌椅20套，每套500元"))
        .extracting(product -> product.yuan().intValueExact())
        .containsExactly(100_000, 10_000);
  }

  /// The total behind the last product may be that of all of them, or of amounts that cannot be read.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "电脑20台，每台5000元，培训30人，每人200元，合计10.6万元 | false",
        "电脑20台，每台5000元，培训30人，每人200元，合计12万元 | true",
        "租车费3万元，培训30人，每人200元，合计3.6万元 | false",
        "租车费3万元，培训30人，每人200元，合计12万元 | false",
        "租车费3万元，培训30人，每人200元，计12万元 | true"
      })
  void aTotalMayBeThatOfAll(String text, boolean wrong) {
    assertThat(read(text).stream().anyMatch(Product::wrong)).isEqualTo(wrong);
  }

  /// Remarks are left out to read a product, and counted where it is shown in the text.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "电脑20台(含备用机2台),每台5000元 | 20台(含备用机2台),每台5000元",
        "(新增)20台,每台5000元 | 20台,每台5000元",
        "20台,每台5000元(含税) | 20台,每台5000元",
        "(甲)20台(乙),每台(丙)5000元(丁) | 20台(乙),每台(丙)5000元"
      })
  void aProductStandsWhereItIsPrinted(String printed, String shown) {
    assertThat(Product.placed(Product.in(printed), printed))
        .singleElement()
        .satisfies(
            product ->
                assertThat(printed.substring(product.start(), product.end())).isEqualTo(shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "20台,每台5000元,共计10万元 | 10 | true",
        "20台,每台5000元,另3万元 | 10 | false",
        "项目预算120万元 | 120 | true",
        "项目预算120万元 | 119 | false",
        "项目预算1200000元(其中省级30万元) | 120 | true",
        "养护300公里 | 120 | true"
      })
  void aTextMayNameNoOtherMoney(String text, BigDecimal budget, boolean only) {
    assertThat(Product.onlyMoney(text, Product.in(text), budget)).isEqualTo(only);
  }
}
