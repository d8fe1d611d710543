package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.page.Cell;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.testing.Texts;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void aFormThatListsItsProjectsHasOneTableWithARowAnIndicator() throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples/township-list.json"));
    Layout layout = new Layout(Texts.forms().formOf(text));
    Document document = layout.whole(text);
    Fragment list = document.fragments().toList().getFirst();
    assertThat(document.fragments()).hasSize(1);
    Grid grid =
        list.blocks().stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(grid.rows()).hasSize(1 + 8 + 6 + 6);
    assertThat(grid.rows().getFirst().header()).isTrue();
    Cell name = grid.rows().get(1).cells().getFirst();
    assertThat(name.text()).isEqualTo("农村人居环境整治");
    assertThat(name.rows()).isEqualTo(8);
    assertThat(layout.whole(text).fragments().toList().getFirst()).isSameAs(list);
    Submission changed = text.with("cover.title", "题");
    assertThat(layout.whole(changed).fragments().toList().getLast()).isSameAs(list);
  }

  @Test
  void someProjectsOfAListAreAShorterList() throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples/township-list.json"));
    Document document = new Layout(Texts.forms().formOf(text)).selected(text, List.of(1, 2));
    Grid grid = (Grid) document.fragments().toList().getFirst().blocks().getLast();
    assertThat(grid.rows()).hasSize(1 + 6 + 6);
  }

  @Test
  void chengdeHasCoverContentsPartsAndSevenTables() {
    Document document = Texts.document(Texts.submission("chengde-2023"));

    assertThat(document.fragments().map(Fragment::kind))
        .containsExactly(
            Fragment.Kind.COVER,
            Fragment.Kind.CONTENTS,
            Fragment.Kind.NARRATIVE,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT,
            Fragment.Kind.PROJECT);
    assertThat(entries(document))
        .containsExactly(
            "第一部分 部门整体绩效目标",
            "一、总体绩效目标",
            "二、分项绩效目标",
            "三、工作保障措施",
            "第二部分 预算项目绩效目标",
            "1.anke 项目建设资金绩效目标表",
            "2.精神病患者监护人责任险绩效目标表",
            "3.社会治安综合治理视联网网络租赁费绩效目标表",
            "4.网络运行维护费绩效目标表",
            "5.政法专项公用经费绩效目标表",
            "6.综治信息建设手机 APP 费绩效目标表",
            "7.全县治安家庭财产保险绩效目标表");
  }

  @Test
  void aTextWithoutCoverHasNone() {
    Document document = Texts.document(Texts.submission("zunhua-2022"));

    assertThat(document.fragments().map(Fragment::kind)).doesNotContain(Fragment.Kind.COVER);
  }

  @Test
  void aTextCanSayThatItHasNoContents() {
    Document document =
        Texts.document(
            Texts.submission(
                "t",
                "{\"form\":\"tangshan\",\"contents\":false,\"projects\":[{\"name\":\"甲\"}]}"
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(document.fragments().map(Fragment::kind)).containsExactly(Fragment.Kind.PROJECT);
  }

  @Test
  void langfangKeepsItsNineSectionsWithTablesInTheirPlaces() {
    Document document = Texts.document(Texts.submission("langfang-2020"));
    List<Fragment> fragments = document.fragments().toList();

    assertThat(entries(document))
        .contains(
            "一、部门职责及机构设置情况",
            "二、部门预算安排的总体情况",
            "三、机关运行经费安排情况",
            "四、财政拨款“三公”经费预算情况及增减变化原因",
            "绩效预算信息",
            "第一部分 部门整体绩效目标",
            "第二部分 资金绩效目标",
            "六、政府采购预算情况",
            "七、国有资产信息",
            "八、名词解释",
            "九、其他需要说明的事项");
    assertThat(headingAbove(fragments, "部门机构设置情况")).isEqualTo("机构设置：");
    assertThat(headingAbove(fragments, "部门政府采购预算")).isEqualTo("六、政府采购预算情况");
    assertThat(headingAbove(fragments, "廊坊市市直部门固定资产占用情况表")).isEqualTo("七、国有资产信息");
    assertThat(headingAbove(fragments, "“护城河”专项经费")).isEqualTo("第二部分 资金绩效目标");
  }

  @Test
  void theProcurementTableHasFourteenColumnsUnderThreeHeaderRows() {
    Fragment table =
        Texts.document(Texts.submission("langfang-2020"))
            .fragments()
            .filter(fragment -> fragment.title().equals("部门政府采购预算"))
            .findFirst()
            .orElseThrow();
    Grid grid = (Grid) table.blocks().get(2);

    assertThat(grid.widths()).hasSize(14);
    assertThat(grid.rows().subList(0, 3)).allMatch(row -> row.header());
    assertThat(grid.rows().get(3).header()).isFalse();
    assertThat(grid.rows().getFirst().cells())
        .extracting(cell -> cell.text() + " " + cell.columns() + "×" + cell.rows())
        .containsExactly(
            "政府采购项目来源 2×1",
            "采购物品名称 1×3",
            "政府采购目录序号 1×3",
            "数量  单位 1×3",
            "数量 1×3",
            "单价 1×3",
            "政府采购金额 7×1");
    assertThat(grid.rows().get(1).cells())
        .extracting(cell -> cell.text() + " " + cell.columns() + "×" + cell.rows())
        .containsExactly("项目名称 1×2", "预算资金 1×2", "总计 1×2", "当年部门预算安排资金 5×1", "其他渠道资金 1×2");
    assertThat(((Paragraph) table.blocks().get(1)).text()).isEqualTo("339中共廊坊市委政法委员会");
    assertThat(((Paragraph) table.blocks().get(1)).right()).isEqualTo("单位：万元");
  }

  @Test
  void theAssetsTableCarriesItsTitleAsFirstRow() {
    Fragment table =
        Texts.document(Texts.submission("langfang-2020"))
            .fragments()
            .filter(fragment -> fragment.title().startsWith("廊坊市市直部门固定资产"))
            .findFirst()
            .orElseThrow();
    Grid grid =
        (Grid) table.blocks().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();

    assertThat(grid.rows().getFirst().cells()).hasSize(1);
    assertThat(grid.rows().getFirst().cells().getFirst().columns()).isEqualTo(3);
    assertThat(grid.rows().get(1).cells()).extracting(cell -> cell.columns()).containsExactly(1, 2);
    assertThat(grid.rows()).hasSize(9);
  }

  @Test
  void anUnchangedProjectKeepsItsPages() throws Exception {
    Submission before = Texts.submission("chengde-2023");
    Layout layout = new Layout(Texts.forms().form("hebei"));
    List<Fragment> first = projects(layout.whole(before));
    List<Project> changed = new ArrayList<>(before.projects());
    Project third = changed.get(2);
    changed.set(
        2, new Project(third.id(), third.fields().with("name", Tree.of("改名")), third.indicators()));

    List<Fragment> second = projects(layout.whole(before.withProjects(changed)));

    assertThat(second.get(1)).isSameAs(first.get(1));
    assertThat(second.get(2)).isNotSameAs(first.get(2));
    assertThat(second.get(6)).isSameAs(first.get(6));
  }

  @Test
  void theMinistrysFormShowsItsOwnFieldsAndMergesTwoLevels() {
    Submission text =
        Texts.submission(
            "m",
            """
            {"form": "ministry", "year": 2027, "projects": [{
             "name": "校舍维修", "department": "教育局 105", "implementer": "一中", "attribute": "延续",
             "period": "3年", "budget": "200.00", "fiscal": "180.00", "other": "20.00",
             "goals": ["修缮校舍4栋"],
             "indicators": [
              {"level1": "成本指标", "level2": "经济成本指标", "level3": "总成本", "value": "≤200万元", "weight": "20"},
              {"level1": "产出指标", "level2": "数量指标", "level3": "校舍", "value": "≥4栋", "weight": "30"},
              {"level1": "产出指标", "level2": "数量指标", "level3": "面积", "value": "≥900平方米", "weight": 40}
             ]}]}
            """
                .getBytes(StandardCharsets.UTF_8));
    Fragment project = projects(Texts.document(text)).getFirst();
    Grid grid = (Grid) project.blocks().getLast();

    assertThat(((Paragraph) project.blocks().getFirst()).text()).isEqualTo("项目支出绩效目标申报表");
    assertThat(((Paragraph) project.blocks().get(1)).text()).isEqualTo("（2027年度）");
    assertThat(grid.rows().get(1).cells())
        .extracting(cell -> cell.text())
        .containsExactly("主管部门及代码", "教育局 105", "实施单位", "一中");
    assertThat(grid.rows().get(3).cells().getFirst().rows()).isEqualTo(3);
    assertThat(grid.rows().get(8).cells())
        .extracting(cell -> cell.text())
        .containsExactly("一级指标", "二级指标", "三级指标", "指标值", "分值权重");
    assertThat(grid.rows().get(10).cells().get(1).rows()).isEqualTo(2);
    assertThat(grid.rows().get(11).cells())
        .extracting(cell -> cell.text())
        .containsExactly("面积", "≥900平方米", "40");
  }

  private static List<Fragment> projects(Document document) {
    return document.fragments().filter(f -> f.kind() == Fragment.Kind.PROJECT).toList();
  }

  private static List<String> entries(Document document) {
    return document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .filter(ContentsList.class::isInstance)
        .flatMap(block -> ((ContentsList) block).entries().stream())
        .map(ContentsList.Entry::text)
        .toList();
  }

  /// The last heading or part title before the fragment of a title.
  private static String headingAbove(List<Fragment> fragments, String title) {
    String heading = "";
    for (Fragment fragment : fragments) {
      if (fragment.title().equals(title)) {
        return heading;
      }
      for (var block : fragment.blocks()) {
        if (block instanceof Paragraph paragraph
            && paragraph.outline() > 0
            && paragraph.role() != Role.TABLE_TITLE) {
          heading = paragraph.text();
        }
      }
    }
    return "not found";
  }
}
