package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the titles of tables name.
class TableTitleTest {
  private static final String UNIT = "青桥县水务局本级";

  @ParameterizedTest
  @CsvSource({
    "2、渠闸检修经费绩效目标表,渠闸检修经费",
    "（三）农村饮水安全工程项目支出绩效目标申报表,农村饮水安全工程",
    "附表2-1：防汛物资采购绩效目标表,防汛物资采购",
    "2024年度河道清淤绩效目标表,河道清淤",
    "第五项、水质监测预算项目绩效目标表,水质监测",
    "12.小型水库管护绩效自评表,小型水库管护",
    "渠闸检修经费,渠闸检修经费",
  })
  void theProjectIsWhatTheTableIsOf(String title, String project) {
    assertThat(TableTitle.project(title, UNIT)).isEqualTo(project);
    assertThat(TableTitle.official(title, UNIT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算项目绩效目标申报表",
        "项目支出绩效目标表",
        "2024年度青桥县水务局部门预算项目绩效目标表",
        "青桥县水务局本级项目支出绩效自评表",
        "附件1：部门整体支出绩效目标申报表",
        "2025年省级项目支出绩效目标批复（汇总）表",
        "项 目 支 出 绩 效 目 标 表",
      })
  void theNameOfAnOfficialTableNamesNoProject(String title) {
    assertThat(TableTitle.official(title, UNIT)).isTrue();
    assertThat(TableTitle.project(title, UNIT)).isEmpty();
  }

  @Test
  void aTableOfSomethingElseIsNoOfficialOne() {
    assertThat(TableTitle.official("项目支出明细表", "")).as("neither goals nor an application").isFalse();
    assertThat(TableTitle.official("青桥县水务局项目支出绩效目标表", "")).as("of a unit not known").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2、渠闸,2、",
    "（三）渠闸,（三）",
    "(12) 渠闸,'(12) '",
    "附件 3：渠闸,附件 3：",
    "表1-2 渠闸,'表1-2 '",
    "十一．渠闸,十一．",
    "第二项渠闸,第二项",
    "2024年渠闸,''",
    "渠闸2、,''",
  })
  void theNumberIsWhatWasTypedBeforeIt(String title, String number) {
    assertThat(TableTitle.number(title)).isEqualTo(number);
  }
}
