package jibian.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Heading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IndicatorFileTest {

  private static IndicatorFile read(String... lines) {
    return IndicatorFile.read("own.txt", List.of(lines));
  }

  private static String fault(String line) {
    IndicatorFile file = read(line);
    assertThat(file.entries()).isEmpty();
    assertThat(file.faults()).hasSize(1);
    return file.faults().getFirst();
  }

  @Test
  void aLineIsAnIndicatorOfTheFieldAbove() {
    LibraryEntry entry =
        read(
                "# 说明",
                "",
                "[205 教育支出 | 20502 普通教育 | 学校 学生]",
                "质量 | 参训率 | 实到占应到 | ≥ | 95 | % | 历史 | 上年台账")
            .entries()
            .getFirst();
    assertThat(entry.field())
        .isEqualTo(new WorkField("205 教育支出", "20502 普通教育", List.of("学校", "学生")));
    assertThat(entry.heading()).isEqualTo(Heading.QUALITY);
    assertThat(entry.value("2027", "")).isEqualTo("≥95%");
    assertThat(entry.basis("2027")).isEqualTo("上年台账");
  }

  @Test
  void takesWhatComesOutOfASpreadsheet() {
    LibraryEntry entry = read("\uFEFF数量\t受益人数\t全年受益\t>=\t\t人\t计划\t").entries().getFirst();
    assertThat(entry.value("2027", "")).isEqualTo("≥人");
  }

  @Test
  void putsTheTextsYearAndTheProjectsBudgetIn() {
    List<LibraryEntry> entries =
        read(
                "时效 | 完成时限 | 全部完工 | 定性 | {年}年12月底前 | | 计划",
                "成本 | 总成本 | 全年支出 | ≤ | {预算} | 万元 | 预算支出 | {年}年批复")
            .entries();
    assertThat(entries.get(0).value("2027", "")).isEqualTo("2027年12月底前");
    assertThat(entries.get(0).value("", "")).isEqualTo("当年12月底前");
    assertThat(entries.get(1).value("2027", "55.00")).isEqualTo("≤55.00万元");
    assertThat(entries.get(1).basis("2027")).isEqualTo("2027年批复");
  }

  @Test
  void aLineThatCannotBeUsedIsToldWithFileLineAndReason() {
    IndicatorFile file = read("# 说明", "数量 | 次数", "数量 | 活动次数 | 全年 | ≥ | 4 | 次 | 计划");
    assertThat(file.entries()).hasSize(1);
    assertThat(file.faults().getFirst()).contains("own.txt").contains("第 2 行").contains("有 2 栏");
    assertThat(fault("数目 | 活动次数 | 全年 | ≥ | 4 | 次 | 计划")).contains("“数目”");
    assertThat(fault("数量 | 1 | 全年 | ≥ | 4 | 次 | 计划")).contains("名称");
    assertThat(fault("数量 | 活动次数 | 全年 | 约 | 4 | 次 | 计划")).contains("“约”");
    assertThat(fault("数量 | 活动次数 | 全年 | ≥ | 四 | 次 | 计划")).contains("“四”");
    assertThat(fault("数量 | 活动次数 | 全年 | ≥ | 4 | | 计划")).contains("单位");
    assertThat(fault("数量 | 活动次数 | 全年 | ≥ | 4 | 次 | 国际")).contains("“国际”");
    assertThat(fault("时效 | 完成时限 | 全年 | 定性 | | | 计划")).contains("12月底前");
    assertThat(fault("[ | 培训 ]")).contains("[类");
  }

  @Test
  void theSameIndicatorTwiceIsTold() {
    String line = "数量 | 活动次数 | 全年 | ≥ | 4 | 次 | 计划";
    assertThat(read(line, line).faults().getFirst()).contains("第 2 行").contains("第 1 行");
    assertThat(read("[甲]", line, "[乙 | 二]", line).faults()).isEmpty();
  }

  @Property(tries = 500)
  void everyLineIsAnIndicatorAFieldARemarkOrAFault(@ForAll List<String> lines) {
    List<String> single = lines.stream().map(line -> line.replaceAll("\\R", " ")).toList();
    IndicatorFile file = IndicatorFile.read("own.txt", single);
    long silent =
        single.stream()
            .map(line -> line.replace("\uFEFF", "").strip())
            .filter(line -> line.isEmpty() || line.startsWith("#") || line.startsWith("["))
            .count();
    assertThat(file.entries().size() + file.faults().size())
        .isBetween(single.size() - (int) silent, single.size());
  }
}
