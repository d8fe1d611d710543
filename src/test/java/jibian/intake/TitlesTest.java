package jibian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "遵化市水利站2026年项目支出绩效目标申报表, 遵化市水利站, ''",
    "遵化市水利站２０２６年项目支出绩效目标申报表, 遵化市水利站, ''",
    "2026年度项目支出绩效目标表, '', 2026",
    "２０２６年度项目支出绩效目标表, '', 2026",
    "项目支出绩效目标表, '', ''",
    "2026年春季义务植树项目绩效目标表, '', ''",
  })
  void titleOfATableNamesUnitOrYear(String title, String unit, String year) {
    assertThat(Titles.unitOf(title)).isEqualTo(unit);
    if (unit.isEmpty()) {
      assertThat(Titles.yearOf(title)).isEqualTo(year);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "301001遵化市水利站, 301001, 遵化市水利站",
    "３０１００１遵化市水利站, 301001, 遵化市水利站",
    "单位名称：遵化市水利站, '', 遵化市水利站",
    "填报单位（盖章）：遵化市水利站, '', 遵化市水利站",
  })
  void lineAboveATableNamesItsUnit(String line, String code, String name) {
    String[] unit = Titles.unit(line);
    assertThat(unit[0]).isEqualTo(code);
    assertThat(unit[1]).isEqualTo(name);
  }

  @Test
  void otherLinesNameNoUnit() {
    assertThat(Titles.unit("2024年度　单位：万元")).containsExactly("", "");
    assertThat(Titles.unit("申报单位：某县司法局（盖章）")).containsExactly("", "某县司法局");
    assertThat(Titles.unit("填报单位：某县水利站　填报日期：2024年1月16日　单位：万元")).containsExactly("", "某县水利站");
    assertThat(Titles.year("二〇二二年重点项目绩效目标")).isEqualTo("2022");
    assertThat(Titles.unitOf("表1　某县水利站2024年项目支出绩效目标表")).isEqualTo("某县水利站");
    assertThat(Titles.yearOf("表1　某县水利站2024年项目支出绩效目标表")).isEqualTo("2024");
    assertThat(Titles.unit("保障全市农村饮水安全")).isNull();
    assertThat(Titles.unit("2026年，本单位将完成水毁工程修复。")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "表1　某局2024年项目支出绩效目标表, 2, 某局2024年项目支出绩效目标表",
    "附表12-2 项目支出绩效目标表, 1, 项目支出绩效目标表",
    "二、水质监测绩效目标表, 2, 水质监测绩效目标表",
    "（2）水质监测绩效目标表, 2, 水质监测绩效目标表",
    "2．水质监测绩效目标表, 2, 水质监测绩效目标表",
    "二十、水质监测绩效目标表, 20, 水质监测绩效目标表",
    "三、水质监测绩效目标表, 2, 三、水质监测绩效目标表",
    "2.4公里渠道绩效目标表, 2, 2.4公里渠道绩效目标表",
    "一河一策绩效目标表, 1, 一河一策绩效目标表",
    "表1, 1, 表1",
  })
  void titleIsPrintedWithoutWhatCountsIt(String title, int count, String bare) {
    assertThat(Titles.unnumbered(title, count)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "社区矫正（ND25-04）, 社区矫正, ND25-04",
    "社区矫正[301001240007], 社区矫正, 301001240007",
    "社区矫正（2024-2026）, 社区矫正（2024-2026）, ''",
    "社区矫正（2024）, 社区矫正（2024）, ''",
    "社区矫正（二期）, 社区矫正（二期）, ''",
    "（ND25-04）, （ND25-04）, ''",
  })
  void titleMayNameTheCodeBehindTheName(String title, String name, String code) {
    assertThat(NameAndCode.inTitle(title)).containsExactly(name, code);
  }

  @Test
  void numberOfATableAloneIsNoTitle() {
    assertThat(Titles.isNumber("表13-2")).isTrue();
    assertThat(Titles.isNumber("附件3：")).isTrue();
    assertThat(Titles.isNumber("表1　项目支出绩效目标表")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"单位：万元, 万元", "（金额单位：元）, 元", "单位名称：遵化市水利站, ''", "元旦慰问, ''"})
  void lineAboveATableSaysItsMoney(String line, String money) {
    assertThat(Titles.money(line)).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({"项目资金（元）, 元", "预算数 （万元）, 万元", "项目资金, ''", "单元数（个）, ''"})
  void labelSaysItsMoney(String label, String money) {
    assertThat(Titles.moneyIn(label)).isEqualTo(money);
  }
}
