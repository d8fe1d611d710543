package jibian.intake;

import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jibian.source.SourceTable;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Projects in one table and their indicators in another, as budget systems export them.
class PairedTablesTest {
  private static final SourceTable PROJECTS =
      table(
          "预算年度|项目编码|项目名称|资金总额|财政拨款|其他资金|年度绩效目标",
          "2023|XM01|渠闸检修|12.00|10.00|2.00|检修渠闸52座",
          "2023|XM02|水质监测|8.50|8.50|0.00|监测断面38个");

  private static final String[] LEVELS = {"一级指标|二级指标|三级指标|指标值"};

  private static List<String> names(Intake read, int projects) {
    return IntStream.range(0, projects).mapToObj(at -> text(project(read, at), "name")).toList();
  }

  @Test
  void aCodeJoinsAProjectAndItsIndicators() {
    Intake read =
        read(
            PROJECTS,
            table(
                "项目编码|指标序号|" + LEVELS[0],
                "XM02|1|产出指标|数量指标|监测断面|≥38个",
                "XM02|2|产出指标|质量指标|数据有效率|≥95%",
                "XM01|1|产出指标|数量指标|检修渠闸|≥52座"));
    Tree.Fields water = project(read, 0);
    assertThat(names(read, 2)).containsExactly("水质监测", "渠闸检修");
    assertThat(text(water, "code")).isEqualTo("XM02");
    assertThat(text(water, "budget")).isEqualTo("8.50");
    assertThat(text(water, "fiscal")).isEqualTo("8.50");
    assertThat(((Tree.Items) water.get("goals")).items()).containsExactly(Tree.of("监测断面38个"));
    assertThat(indicator(water, 1, "level3")).isEqualTo("数据有效率");
    assertThat(text(project(read, 1), "other")).isEqualTo("2.00");
    assertThat(indicator(project(read, 1), 0, "value")).isEqualTo("≥52座");
    assertThat(read.text().get("year")).isEqualTo(new Tree.Num("2023", 0));
    assertThat(read.left()).isEmpty();
  }

  @Test
  void aNameJoinsThemToo() {
    Intake read =
        read(
            PROJECTS,
            table("项目名称|" + LEVELS[0], "渠闸检修|产出指标|数量指标|检修渠闸|≥52座", "水质监测|产出指标|数量指标|监测断面|≥38个"));
    assertThat(names(read, 2)).containsExactly("渠闸检修", "水质监测");
    assertThat(text(project(read, 0), "code")).isEqualTo("XM01");
    assertThat(text(project(read, 1), "budget")).isEqualTo("8.50");
    assertThat(read.left()).isEmpty();
  }

  @Test
  void whatATableSaysOfItsProjectStaysAsItIs() {
    Intake read =
        read(
            PROJECTS,
            table(
                "项目编码|项目名称|资金总额|" + LEVELS[0],
                "XM01|渠闸检修|11.00|产出指标|数量指标|检修渠闸|≥52座",
                "XM02|水质监测|8.50|产出指标|数量指标|监测断面|≥38个"));
    assertThat(text(project(read, 0), "budget")).isEqualTo("11.00");
    assertThat(text(project(read, 0), "fiscal")).isEqualTo("10.00");
    assertThat(read.left()).extracting(Intake.Left::text).containsExactly("12.00");
  }

  @Test
  void aProjectOfAnotherCodeIsAnotherProject() {
    Intake read =
        read(
            table("项目编码|项目名称|资金总额|财政拨款", "XM09|渠闸检修|12.00|12.00"),
            table("项目编码|项目名称|" + LEVELS[0], "XM01|渠闸检修|产出指标|数量指标|检修渠闸|≥52座"));
    assertThat(text(project(read, 0), "code")).isEqualTo("XM01");
    assertThat(text(project(read, 0), "budget")).isEmpty();
  }
}
