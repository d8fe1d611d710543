package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.text.PlainShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Totals whose parts stand behind them. A total that its parts make up, or may make up, is nothing to speak of.
class AdditionPartsBehindTest {

  private static List<Addition> read(String sentence) {
    String text = PlainShape.tight(sentence);
    return Addition.in(text, Product.in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "共130万元，其中甲项60万元、乙项50万元、丙项30万元 | 60 + 50 + 30 | 130万元",
        "总投资130万元（其中：甲项60万元、乙项50万元、丙项30万元） | 60 + 50 + 30 | 130万元",
        "总投资130万元，包括甲项60万元，乙项50万元和丙项30万元 | 60 + 50 + 30 | 130万元",
        "共100万元，其中甲项60万元、乙项50万元 | 60 + 50 | 100万元",
        "共100万元，其中甲项60万元、乙项50万元等 | 60 + 50 | 100万元",
        "共1万元，其中甲项6000元、乙项5000元 | 0.6 + 0.5 | 1万元",
        // A little less than the total, and the sentence ends: a part was miscounted.
        "共130万元，其中甲项50万元、乙项30万元、丙项30万元 | 50 + 30 + 30 | 130万元",
        "共130万元，其中甲项50万元、乙项30万元、丙项30万元。经费专款专用 | 50 + 30 + 30 | 130万元",
        "预算130万元：甲项60万元，乙项50万元，丙项30万元 | 60 + 50 + 30 | 130万元",
        "安排130万元，一是甲项60万元；二是乙项50万元；三是丙项30万元 | 60 + 50 + 30 | 130万元",
        // Off by less than a hundredth, where every figure is exact.
        "共130.5万元，其中甲项60.2万元、乙项50.1万元、丙项20万元。 | 60.2 + 50.1 + 20 | 130.5万元",
        // Two sources, of which the last is what the others leave.
        "总投资106万元，其中中央资金70万元、县级配套30万元。 | 70 + 30 | 106万元"
      })
  void partsThatDoNotMakeUpTheTotalBeforeThem(String sentence, String parts, String total) {
    assertThat(read(sentence))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.shown()).isEqualTo(parts);
              assertThat(it.text()).isEqualTo(total);
              assertThat(it.wrong()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        // They make it up, or the first of them do.
        "共140万元，其中甲项60万元、乙项50万元、丙项30万元",
        "共110万元，其中甲项60万元、乙项50万元，丙项30万元",
        // Much less: some of it is for something else.
        "共200万元，其中甲项50万元、乙项30万元、丙项30万元",
        "共120万元，其中甲项50万元、乙项30万元、丙项20万元",
        // Two parts that are less are examples; so is what goes on.
        "共130万元，其中甲项60万元、乙项50万元",
        "共130万元，其中甲项50万元、乙项30万元、丙项30万元等",
        // What others give need not be all of it.
        "总投资106万元，其中中央资金70万元、省级资金30万元。",
        // Rounded to the last figure that is written.
        "共130万元，其中甲项60.2万元、乙项50.1万元、丙项19.4万元。",
        // One part is no addition, nor is what another sentence says.
        "共20万元，其中甲项30万元。乙项40万元",
        "共100万元，其中甲项60万元。乙项50万元、丙项70万元",
        // Of last year, or counted twice.
        "共100万元，其中上年结转60万元、乙项50万元",
        "共100万元，其中甲项60万元、较上年增加50万元",
        // Prices are no parts.
        "共100万元，其中甲项每台60万元、乙项50万元",
        "共100万元，其中甲项60万元/台、乙项50万元、丙项60万元",
        "共100万元，其中甲项60万元每台、乙项50万元、丙项60万元",
        // Nothing says that they are its parts.
        "共100万元，甲项60万元、乙项50万元",
        // Things that are no money.
        "共100公里，其中甲乡60公里、乙乡50公里、丙乡20公里"
      })
  void nothingIsSaidOfTheOthers(String sentence) {
    assertThat(read(sentence)).noneMatch(Addition::wrong);
  }
}
