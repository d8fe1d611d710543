package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jibian.text.PlainShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "120.00, 120",
    "120万元, 120",
    "'1,234.5', 1234.5",
    "-3.5, -3.5",
    "-3.5万元, -3.5",
    "0, 0",
    "007, 7",
    "-0.00, 0"
  })
  void aCellThatIsAnAmountIsRead(String text, BigDecimal amount) {
    assertThat(Amounts.plain(text))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "万元",
        "120元",
        "约120",
        "120万元整",
        ".5",
        "5.",
        "1.2.3",
        "一百二十",
        "--3",
        "+3",
        "123456789012345678901"
      })
  void anyOtherCellIsNone(String text) {
    assertThat(Amounts.plain(text)).isEmpty();
  }

  /// Half a cent is lost by rounding, a cent is a difference.
  @ParameterizedTest
  @CsvSource({
    "120, 120.00, true",
    "120, 120.009, true",
    "120, 119.991, true",
    "120, 120.01, false",
    "120, 119.99, false",
    "0, 0.00, true",
    "-1, 1, false"
  })
  void amountsAreEqualToTheCent(BigDecimal one, BigDecimal other, boolean equal) {
    assertThat(Amounts.equal(one, other)).isEqualTo(equal);
    assertThat(Amounts.equal(other, one)).isEqualTo(equal);
  }

  @ParameterizedTest
  @CsvSource({"1068000, 106.8", "1, 0.0001", "-5000, -0.5", "0, 0"})
  void yuanAreCountedInTenThousands(BigDecimal yuan, BigDecimal tenThousands) {
    assertThat(Amounts.tenThousands(yuan)).isEqualByComparingTo(tenThousands);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120.00, 120",
    "120.50, 120.50, 120.5",
    "0.005, 0.01, 0.005",
    "0, 0.00, 0",
    "1000000, 1000000.00, 1000000",
    "1.23456, 1.23, 1.2346",
    "-3.10, -3.10, -3.1"
  })
  void anAmountIsWrittenWithTwoDecimalsInAFormAndWithoutZerosInASentence(
      BigDecimal amount, String printed, String shown) {
    assertThat(Amounts.printed(amount)).isEqualTo(printed);
    assertThat(Amounts.shown(amount)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "106.8, 106.8, true",
    "107, 106.8, true",
    "106, 106.8, false",
    "106.80, 106.8, true",
    "106.8, 106.84, true",
    "106.8, 106.85, false",
    "100, 99.5, true",
    "100, 99.4, false"
  })
  void anAmountMayBeAnotherOneRounded(BigDecimal written, BigDecimal exact, boolean rounds) {
    assertThat(Amounts.rounds(written, exact)).isEqualTo(rounds);
  }

  /// Rounded up counts as rounded too: whoever asks for money rounds up.
  @ParameterizedTest
  @CsvSource({
    "107, 106.2, true",
    "106, 106.2, true",
    "106.3, 106.21, true",
    "108, 106.2, false",
    "105, 106.2, false"
  })
  void aResultMayBeRoundedUp(BigDecimal written, BigDecimal exact, boolean rounded) {
    assertThat(Product.rounded(written, exact)).isEqualTo(rounded);
  }

  /// A sentence, the parts in 万元, the total, and whether it is wrong; - where nothing is added up.
  static List<Object[]> additions() {
    return List.of(
        new Object[] {"甲项20万元,乙项13万元,合计33万元", "20 + 13", "33万元", false},
        new Object[] {"甲项20万元,乙项13万元,合计35万元", "20 + 13", "35万元", true},
        new Object[] {"甲项20万元,乙项13万元,丙项7万元,以上三项合计40万元", "20 + 13 + 7", "40万元", false},
        // Some of the parts make up the total: another reading of the sentence.
        new Object[] {"总额40万元,其中甲30万元,乙10万元,共计40万元", "40 + 30 + 10", "40万元", false},
        // Within half a per cent: rounded.
        new Object[] {"甲项20.04万元,乙项13.03万元,合计33万元", "20.04 + 13.03", "33万元", false},
        new Object[] {"甲项20.4万元,乙项13.3万元,合计33万元", "20.4 + 13.3", "33万元", true},
        // 元 and 万元 are one money.
        new Object[] {"甲项5000元,乙项1万元,合计1.5万元", "0.5 + 1", "1.5万元", false},
        new Object[] {"甲项5000元,乙项1万元,合计2.5万元", "0.5 + 1", "2.5万元", true},
        // One part is no addition.
        new Object[] {"甲项20万元,合计33万元", "-", "", false},
        // A new sentence begins anew.
        new Object[] {"甲项20万元。乙项13万元,合计33万元", "-", "", false},
        // Something is not said.
        new Object[] {"甲项20万元,乙项13万元,加上其他费用,合计40万元", "-", "", false},
        new Object[] {"上年结转5万元,甲项20万元,乙项13万元,合计33万元", "-", "", false},
        // A price is no part.
        new Object[] {"单价20万元,乙项13万元,丙项4万元,合计33万元", "-", "", false},
        new Object[] {"甲项20万元/台,乙项13万元,丙项4万元,合计33万元", "-", "", false},
        // Lengths and numbers of things are none either.
        new Object[] {"道路20公里,桥梁13座,合计33处", "-", "", false},
        new Object[] {"", "-", "", false});
  }

  @ParameterizedTest
  @MethodSource("additions")
  void aSentenceThatAddsUpIsReckoned(String sentence, String parts, String total, boolean wrong) {
    String text = PlainShape.tight(sentence);
    List<Addition> read = Addition.in(text, Product.in(text));
    if (parts.equals("-")) {
      assertThat(read).isEmpty();
      return;
    }
    assertThat(read).hasSize(1);
    Addition addition = read.getFirst();
    assertThat(addition.shown()).isEqualTo(parts);
    assertThat(addition.text()).isEqualTo(total);
    assertThat(addition.wrong()).isEqualTo(wrong);
  }

  @Test
  void eachTotalHasItsOwnParts() {
    String text = PlainShape.tight("甲20万元,乙13万元,合计33万元;丙1万元,丁2万元,合计4万元");
    List<Addition> read = Addition.in(text, Product.in(text));
    assertThat(read).extracting(Addition::shown).containsExactly("20 + 13", "1 + 2");
    assertThat(read).extracting(Addition::wrong).containsExactly(false, true);
    assertThat(read.getLast().sum()).isEqualByComparingTo("30000");
  }

  /// What is computed counts with its result: 30人×500元 is 1.5万元.
  @Test
  void aProductIsAPart() {
    String text = PlainShape.tight("培训30人×500元,场地2万元,合计3.5万元");
    List<Addition> read = Addition.in(text, Product.in(text));
    assertThat(read).extracting(Addition::shown).containsExactly("1.5 + 2");
    assertThat(read.getFirst().wrong()).isFalse();
  }

  /// More than ten parts are not tried; ten are.
  @Test
  void aVeryLongSumIsLeftAlone() {
    String ten = "甲项1万元,".repeat(10) + "合计99万元";
    String eleven = "甲项1万元,".repeat(11) + "合计99万元";
    assertThat(Addition.in(ten, List.of())).hasSize(1);
    assertThat(Addition.in(eleven, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "项目按期完成率, 项目按期完成率, true",
    "是否按期完成, 按期完成, true",
    "项目按期完成率, 项目按期完工率, false",
    // Over seven signs, most pairs of neighbours alike.
    "农村公路日常养护里程总数, 农村公路日常养护里程数, true",
    "农村公路日常养护里程, 城市道路绿化改造面积, false",
    "'', '', false",
    "'', 养护里程, false",
    "是否, 是否, false"
  })
  void textsMaySayTheSame(String one, String other, boolean same) {
    assertThat(SimilarTexts.same(one, other)).isEqualTo(same);
    assertThat(SimilarTexts.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "养护里程, 全年养护道路, true",
    "养护里程, 道路里程, true",
    "养护里程, 护里养程, true",
    "养护里程, 养路护道, false",
    "养, 养护, false",
    "养护, 养护, true"
  })
  void neighboursStandTogetherInAnotherText(String key, String said, boolean shares) {
    assertThat(SimilarTexts.shares(key, said)).isEqualTo(shares);
  }
}
