package jibian.intake;

import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Projects printed as lines below each other, without a table.
class OutlineTest {
  private static final String[] FIRST = {
    "1.渠闸检修经费绩效目标表",
    "项目编码：13082124P00009810002R",
    "项目名称：渠闸检修经费",
    "预算数：1,200.00",
    "其中：财政资金：1,100.00",
    "资金用途：",
    "主要包括：",
    "1、检修渠闸52座；",
    "绩效目标：",
    "1.检修渠闸；",
    "2.保障灌溉。",
    "绩效指标：",
    "产出指标",
    "数量指标",
    "　　检修渠闸（含水库渠闸）：≥52座",
    "　　清淤长度（公里）：8.5",
    "时效指标",
    "　　开闸时间：8:30前",
    "效益指标",
    "社会效益指标",
    "　　灌溉：明显改善",
  };

  private static final String[] SECOND = {
    "2.泵站电费绩效目标表",
    "项目编码：13082124P00009810003X",
    "项目名称：泵站电费　　预算数：30.00",
    "资金用途：支付泵站电费。",
    "绩效目标：泵站正常运行",
    "（一）产出指标（50分）：",
    "1、数量指标：",
    "指标1：用电量：≤40万千瓦时",
    "满意度指标-服务对象满意度指标：农户满意度：≥90%",
  };

  @Test
  void linesOfParagraphsAreProjects() {
    Intake read = read((Object[]) both());
    first(project(read, 0));
    second(project(read, 1));
    assertThat(read.left()).isEmpty();
    assertThat(read.confidence()).isBetween(0.5, 0.9);
    assertThat(read.placed())
        .filteredOn(placed -> placed.path().startsWith("projects["))
        .filteredOn(placed -> !placed.path().endsWith("tableTitle"))
        .filteredOn(placed -> !placed.path().endsWith("number"))
        .allMatch(placed -> placed.confidence() < 0.9);
  }

  @Test
  void linesInTheColumnOfASheetAreProjects() {
    List<SourceBlock> lines =
        Arrays.stream(both())
            .map(line -> (SourceBlock) SourceParagraph.body(line, "工作表“一” A1"))
            .toList();
    Intake read = read(new SourceDocument("绩效.xls", SourceDocument.Kind.EXCEL, lines));
    first(project(read, 0));
    second(project(read, 1));
    assertThat(read.left()).isEmpty();
  }

  @Test
  void linesInColumnsByTheirDepthAreProjects() {
    String[] rows =
        Arrays.stream(FIRST)
            .map(line -> line.startsWith("　") ? "||" + line : line + "||")
            .toArray(String[]::new);
    Intake read = read(table(rows));
    first(project(read, 0));
    assertThat(read.left()).isEmpty();
  }

  @Test
  void linesInOneCellAreAProject() {
    Intake read = read(table(String.join("/", FIRST)), table(String.join("/", SECOND)));
    first(project(read, 0));
    second(project(read, 1));
    assertThat(read.left()).isEmpty();
  }

  @Test
  void aProjectWithoutATitleBeginsAtItsCode() {
    String[] lines =
        Stream.of(FIRST, SECOND)
            .flatMap(Stream::of)
            .filter(line -> !line.endsWith("目标表"))
            .toArray(String[]::new);
    Intake read = read((Object[]) lines);
    assertThat(text(project(read, 0), "name")).isEqualTo("渠闸检修经费");
    second(project(read, 1));
  }

  @Test
  void whatIsNoIndicatorIsLeftOrStaysInTheText() {
    String[] lines =
        Stream.concat(Stream.of(FIRST), Stream.of("本表一式两份，由水利站负责解释，不得涂改。", "附件：无", "效益指标：灌溉面积大"))
            .toArray(String[]::new);
    Intake read = read((Object[]) lines);
    assertThat(((Tree.Items) project(read, 0).get("indicators")).items()).hasSize(4);
    assertThat(read.left()).extracting(Intake.Left::text).contains("灌溉面积大");
  }

  @Test
  void aTextWithColonsIsNoProject() {
    Intake read =
        read(
            "第一部分 部门整体绩效目标",
            "一、总体绩效目标",
            "全年重点：做好灌溉。项目名称：以批复为准。",
            "二、分项绩效目标",
            "（一）灌溉",
            "绩效目标：保障灌溉",
            "绩效指标：",
            "灌溉面积：≥52亩",
            "产出指标：数量指标：检修渠闸：52座");
    assertThat(((Tree.Items) read.text().get("projects")).items()).isEmpty();
    assertThat(read.confidence()).isZero();
  }

  private static String[] both() {
    return Stream.of(FIRST, SECOND).flatMap(Stream::of).toArray(String[]::new);
  }

  private static void first(Tree.Fields project) {
    assertThat(text(project, "tableTitle")).isEqualTo("渠闸检修经费绩效目标表");
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "budget")).isEqualTo("1,200.00");
    assertThat(text(project, "fiscal")).isEqualTo("1,100.00");
    assertThat(text(project, "purpose")).isEqualTo("主要包括：\n1、检修渠闸52座；");
    assertThat(project.texts("goals")).containsExactly("1.检修渠闸；", "2.保障灌溉。");
    row(project, 0, "产出指标", "数量指标", "检修渠闸", "≥52座");
    assertThat(indicator(project, 0, "description")).isEqualTo("含水库渠闸");
    row(project, 1, "产出指标", "数量指标", "清淤长度（公里）", "8.5");
    row(project, 2, "产出指标", "时效指标", "开闸时间", "8:30前");
    row(project, 3, "效益指标", "社会效益指标", "灌溉", "明显改善");
  }

  private static void second(Tree.Fields project) {
    assertThat(text(project, "code")).isEqualTo("13082124P00009810003X");
    assertThat(text(project, "name")).isEqualTo("泵站电费");
    assertThat(text(project, "budget")).isEqualTo("30.00");
    assertThat(text(project, "purpose")).isEqualTo("支付泵站电费。");
    assertThat(project.texts("goals")).containsExactly("泵站正常运行");
    row(project, 0, "产出指标（50分）", "数量指标", "用电量", "≤40万千瓦时");
    row(project, 1, "满意度指标", "服务对象满意度指标", "农户满意度", "≥90%");
  }

  private static void row(Tree.Fields project, int at, String... values) {
    assertThat(
            Stream.of("level1", "level2", "level3", "value")
                .map(field -> indicator(project, at, field)))
        .containsExactly(values);
  }
}
