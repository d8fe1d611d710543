package jibian.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which years of a text of 2023 go along into 2024, and how they are written there.
class YearsTest {

  @ParameterizedTest
  @CsvSource({
    "2023年底前完成,2024年底前完成",
    "2023年度工作要点,2024年度工作要点",
    "2023 年 12月底前,2024 年 12月底前",
    "２０２３年底前,２０２４年底前",
    "二〇二三年底前,二〇二四年底前",
    "二○二三年度,二○二四年度",
    "二零二三年6月,二零二四年6月",
    "23年底前完成,24年底前完成",
    "23年度计划,24年度计划",
    "2023—2024年供暖季,2024—2025年供暖季",
    "2022-2023年度供暖,2023-2024年度供暖",
    "2023-24年供暖,2024-25年供暖",
    "22-23年度供暖,23-24年度供暖",
    "2022/23年度供暖,2023/24年度供暖",
    "2023/2024学年,2024/2025学年",
    "2023.01-2023.12运维,2024.01-2024.12运维",
    "2023.12前完成,2024.12前完成",
    "2023年比2022年增加,2024年比2023年增加",
    "2023年1月1日-2023年12月31日,2024年1月1日-2024年12月31日",
    "2022年12月1日至2023年10月31日,2023年12月1日至2024年10月31日",
    "2023-12-31前验收,2024-12-31前验收",
    "2023.06.30前验收,2024.06.30前验收",
    "20231231前验收,20241231前验收",
    "补助资金（2023）,补助资金（2024）",
    "2023部门预算,2024部门预算",
    "1.2023年组织培训,1.2024年组织培训",
    "群众安全感较2022年提高2个百分点,群众安全感较2023年提高2个百分点",
    "与2022年相比持平,与2023年相比持平",
    "到2023年底,到2024年底",
    "截至2023年底覆盖全部乡镇,截至2024年底覆盖全部乡镇",
    "2023年6月底前签订合同,2024年6月底前签订合同"
  })
  void goAlong(String before, String after) {
    assertThat(Rolling.rolled(before, 2024)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "冀财预〔2023〕12号,DOCUMENT",
    "冀政法字【2023】25号,DOCUMENT",
    "承县综治办 {2023}号,DOCUMENT",
    "冀财行（2023）3 号,DOCUMENT",
    "国务院令[2023]第5号,DOCUMENT",
    "市财政局2023年第15号公告,DOCUMENT",
    "合同编号：2023-018,NUMBER",
    "合同编号2023年001,NUMBER",
    "HT-2023-018,NUMBER",
    "GB/T 50348-2023,NUMBER",
    "《2023年部门预算编制通知》,TITLE",
    "2023年修订,TITLE",
    "2023年3月签订服务协议,AGREED",
    "合同期2023年1月1日起,AGREED",
    "自2023年1月1日起执行新标准,PAST",
    "2023年已建成120个,PAST",
    "2023—2025年行动计划,PERIOD",
    "“平安2023”行动,UNSURE"
  })
  void stayWithTheirReason(String words, Standing standing) {
    assertThat(Rolling.standings(words)).containsValue(standing);
    assertThat(Rolling.rolled(words, 2024)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"截至2022年底已建成120个,2022,PAST", "自2013年1月1日开始计算,2013,PAST", "到2025年全部覆盖,2025,LATER"})
  void ofOtherYearsStay(String words, String year, Standing standing) {
    assertThat(Rolling.standings(words)).isEqualTo(Map.of(year, standing));
    assertThat(Rolling.rolled(words, 2024)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "≥2023人",
        "2023户",
        "≤2023元",
        "1,2023",
        "12023年",
        "2023.50万元",
        "≥23年",
        "使用年限达到10年",
        "30-50年",
        "10-12年",
        "2023.12万元",
        "编号2023001",
        "每年1月",
        "本年度",
        "12月31日前完成"
      })
  void whatIsNoYearIsNotOffered(String words) {
    assertThat(Rolling.standings(words)).isEmpty();
  }

  @Test
  void aDayThatIsNotInTheNewYearIsLeftToTheClerk() {
    assertThat(Rolling.proposal(Rolling.purpose("2024年2月29日前"), 2025).places()).isNotEmpty();
    Proposal leap = Rolling.proposal(Rolling.rolled(Rolling.purpose("2023年2月28日前"), 2024), 2025);
    assertThat(leap.places().getLast().standing()).isEqualTo(Standing.SHIFTS);
    Proposal lost =
        Rolling.proposal(
            Rolling.text(Rolling.project(1).with("purpose", "2024年2月29日前")).with("year", "2024"),
            2025);
    assertThat(lost.places().getLast().standing()).isEqualTo(Standing.NO_DAY);
  }

  @Test
  void severalYearsOfACellAreChangedOneByOne() {
    Proposal proposal = Rolling.proposal(Rolling.purpose("2023年启动，按冀财预〔2023〕12号，2023年底前完成"), 2024);
    YearPlace last = proposal.places().getLast();
    assertThat(
            proposal
                .with(Rolling.choices(proposal, last::equals))
                .projects()
                .getFirst()
                .text("purpose"))
        .isEqualTo("2023年启动，按冀财预〔2023〕12号，2024年底前完成");
  }

  @Test
  void aBasisThatNamesLastYearsFiguresGoesAlong() {
    Proposal proposal =
        Rolling.proposal(
            Rolling.text(
                Rolling.project(1), Rolling.row("数量指标", "件数", "≥3件").with("basis", "2022年实际完成值")),
            2024);
    assertThat(proposal.places().getLast().standing()).isEqualTo(Standing.COMPARED);
  }
}
