package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.model.Target;
import jibian.text.PlainShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands behind the number of a value: the unit, a remark, or a sentence that says the number again.
class UnitFieldTest {
  private static UnitSentence read(String name, String value) {
    return UnitSentence.of(PlainShape.tight(name), Target.of(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        // Name, value, whether the words agree, the unit they give, the number as they say it,
        // their sign.
        "产品合格率 | ≥90/不低于百分之九十 | agrees | % | 百分之九十 | ≥",
        "参训合格率 | ≥90%的参训学员考核合格 | silent | - | - | -",
        "参训合格率 | ≥90%学员考核均合格 | silent | - | - | -",
        "培训人数 | ≥90人全年培训学员90人 | agrees | 人 | 90人 | -",
        "产品质量 | ≥90抽检合格率（%） | silent | % | - | -",
        "稿件采用率 | ≥90稿件采用率良好 | silent | - | - | -",
        "产品质量 | ≥90，质量达标 | silent | - | - | -",
        "产品质量 | ≥90全县范围内的所有行政村庄 | silent | - | - | -",
        "奖补标准 | ≤2奖补资金不超过两万元 | agrees | 万元 | 两万元 | ≤",
        "受益人口 | ≥2受益人口不少于2万人 | agrees | 万人 | 2万人 | ≥",
        "补助标准 | ≤39每人每月不超过39元 | agrees | 元/人·月 | 39元 | ≤",
        "巡查次数 | ≥24每月不少于2次，全年24次 | agrees | 次 | 24次 | -",
        "培训场次 | ≥12场，参加人员不少于30人 | silent | - | 30人 | ≥",
        "培训人数 | ≥90人，其中女性不少于30人 | silent | - | 30人 | ≥",
        "培训人数 | ≥90人，其中女性学员不到30人 | silent | - | 30人 | -",
        "培训场次 | ≥12全年不少于10场 | differs | - | 10场 | ≥",
        "产品合格率 | ≥90合格率不超过90% | differs | % | 90% | ≤"
      })
  void aSentenceIsReadForTheNumberAndItsUnit(
      String name, String value, String verdict, String unit, String said, String sign) {
    UnitSentence read = read(name, value);
    assertThat(read.present()).isTrue();
    assertThat(read.differs() ? "differs" : read.agrees() ? "agrees" : "silent").isEqualTo(verdict);
    assertThat(read.unitName()).isEqualTo(unit.equals("-") ? "" : unit);
    assertThat(read.said()).isEqualTo(said.equals("-") ? "" : said);
    if (!sign.equals("-")) {
      assertThat(read.sign().text()).isEqualTo(sign);
    }
  }

  /// A remark says the number once more, and another one.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "≤5万元（60000元） | 60000",
        "≥12（全年10场） | 10",
        "≥12场（10场以上） | 10",
        "≥373套（每村1套，共370套） | 370",
        "≥180（一百六十） | 一百六十"
      })
  void aRemarkThatSaysAnotherNumberDiffers(String value, String said) {
    UnitSentence read = read("完成数量", value);
    assertThat(read.differs()).isTrue();
    assertThat(read.agrees()).isFalse();
    assertThat(read.more()).isFalse();
    assertThat(read.said()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The same number, in another unit of the same money, as a sum, or in characters.
        "≤5万元（50000元）",
        "≥12场（12场以上）",
        "≥373套（每村1套，共373套）",
        "≥180（一百八十）",
        // A number of something else.
        "≥12场（10人）",
        "≥12场（10场每季度）",
        "≥180（若干）",
        // Nouns.
        "≥90学员合格",
        "≥90%学员考核合格",
        "≥90人学员考核均合格",
        "≥90人全年培训80人",
        "≥90人全年培训90场",
        "≥90全县范围内行政村庄",
        "≥90合格率（%）",
        "≥90/人",
        "良好，不低于90%",
        "＝7×24小时不间断"
      })
  void whatSaysNothingElseIsNoSentence(String value) {
    assertThat(read("完成数量", value).present()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "≥90合格率不低于90% | false",
        "≥90合格率不低于90%，优良率不低于50% | true",
        "≥24每月不少于2次，全年不少于24次 | false"
      })
  void furtherNumbersOfASentenceAreTold(String value, boolean more) {
    assertThat(read("完成数量", value).more()).isEqualTo(more);
  }
}
