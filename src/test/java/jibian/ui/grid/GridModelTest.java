package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.edit.CellEdits;
import jibian.edit.ClipboardBlock;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.editor.TargetColumns;
import jibian.ui.port.Services;
import jibian.ui.project.ProjectModel;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The grid of a project's indicators, without a window.
class GridModelTest {
  private static final int VALUE = 4;

  private final Fakes.Memory texts = new Fakes.Memory();
  private EditingSession session;
  private GridModel grid;
  private GridRows rows;

  @BeforeEach
  void open() throws UnusableException {
    Services services = Fakes.direct(texts);
    session = Workspace.of(texts.add(Fakes.text("zunhua-2022")), services).session();
    grid = new ProjectModel(session, first().id()).grid();
    rows = new GridRows(grid, session.ids());
  }

  private Project first() {
    Submission text = session == null ? Fakes.text("zunhua-2022") : session.text();
    return text.projects().getFirst();
  }

  private List<String> column(int column) {
    return java.util.stream.IntStream.range(0, grid.sheet().rows())
        .mapToObj(row -> grid.text(row, column))
        .toList();
  }

  private void type(int row, int column, String text) {
    grid.moveTo(row, column, false);
    grid.beginEdit();
    grid.typing().commit(text);
  }

  @Test
  void columnsComeFromTheForm() {
    assertThat(grid.sheet().columns())
        .extracting(GridColumn::label)
        .containsExactly("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    assertThat(grid.sheet().rows()).isEqualTo(9);
  }

  @Test
  void whatIsTypedIsKeptAndSaved() {
    type(0, VALUE, "≥3次");
    assertThat(first().indicators().getFirst().text("value")).isEqualTo("≥3次");
    assertThat(texts.saved(1)).isEqualTo(session.text());
    assertThat(texts.labels()).containsExactly("修改“指标值”");
  }

  @Test
  void aValueIsSplitIntoThreeColumns() {
    type(0, VALUE, "≥3次");
    type(1, VALUE, "有效提升");
    grid.moveTo(0, VALUE, false);
    grid.moveTo(1, VALUE, true);
    assertThat(TargetColumns.of(grid).orElseThrow().rows())
        .containsExactly(List.of("≥", "3", "次"), List.of("定性", "有效提升", ""));
  }

  @Test
  void theColumnsThatAreSelectedBesideAValueGoAlong() {
    type(0, VALUE, "≥3次");
    grid.moveTo(0, 0, false);
    grid.moveTo(0, VALUE, true);
    assertThat(TargetColumns.of(grid).orElseThrow().rows())
        .containsExactly(List.of("产出指标", "数量指标", "宣传、活动开展次数", "宣传、活动开展次数", "≥", "3", "次"));
    grid.moveTo(0, 2, false);
    assertThat(TargetColumns.of(grid).orElseThrow().rows()).containsExactly(List.of("≥", "3", "次"));
  }

  @Test
  void whatIsTypedFollowsItsRow() {
    grid.moveTo(0, VALUE, false);
    grid.beginEdit();
    Indicator row = first().indicators().getFirst();
    session.edit(
        "移动", Address.of(row.id()), text -> jibian.edit.PartEdits.shift(text, row.id(), 1));
    grid.typing().commit("=5次");
    assertThat(CellEdits.text(session.text(), new Address(row.id(), "value"))).isEqualTo("=5次");
    assertThat(first().indicators().get(1).id()).isEqualTo(row.id());
  }

  @Test
  void typingBelowTheLastRowMakesOne() {
    type(9, 2, "新指标");
    assertThat(grid.sheet().rows()).isEqualTo(10);
    assertThat(first().indicators().get(9).text("level3")).isEqualTo("新指标");
    assertThat(first().indicators().get(9).text("level1")).as("as above").isEqualTo("满意度指标");
    session.undo();
    assertThat(grid.sheet().rows()).as("one step").isEqualTo(9);
  }

  @Test
  void nothingTypedBelowMakesNone() {
    type(9, 2, " ");
    assertThat(grid.sheet().rows()).isEqualTo(9);
  }

  @Test
  void enterAfterARunOfTabsGoesToItsBeginning() {
    grid.moveTo(1, 2, false);
    grid.tab(1);
    grid.tab(1);
    grid.enter(1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(2, 2));
    grid.enter(1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(3, 2));
  }

  @Test
  void tabGoesOnInTheNextRow() {
    grid.moveTo(0, 5, false);
    grid.tab(1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(1, 0));
    grid.tab(-1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(0, 5));
  }

  @Test
  void aBlockFromExcelIsPastedAsOneStep() {
    grid.moveTo(0, 2, false);
    grid.paste(ClipboardBlock.parse("甲\t描述甲\t≥1次\r\n乙\t\"两\n行\"\t≥2次\r\n"));
    assertThat(column(2)).startsWith("甲", "乙");
    assertThat(grid.text(1, 3)).isEqualTo("两\n行");
    assertThat(grid.cursor().range().height()).isEqualTo(2);
    session.undo();
    assertThat(grid.text(0, 2)).isEqualTo("宣传、活动开展次数");
  }

  @Test
  void rowsGrowUnderABlock() {
    grid.moveTo(8, 2, false);
    grid.paste(ClipboardBlock.parse("甲\r\n乙\r\n丙\r\n"));
    assertThat(grid.sheet().rows()).isEqualTo(11);
    assertThat(grid.text(10, 2)).isEqualTo("丙");
    session.undo();
    assertThat(grid.sheet().rows()).isEqualTo(9);
  }

  @Test
  void refusedCellsAreTold() {
    grid.moveTo(0, 5, false);
    grid.paste(ClipboardBlock.parse("依据\t多余\r\n"));
    assertThat(grid.text(0, 5)).isEqualTo("依据");
    assertThat(session.noticeProperty().get()).contains("1 格");
  }

  @Test
  void oneValueFillsASelection() {
    grid.moveTo(0, 5, false);
    grid.moveTo(8, 5, true);
    grid.paste(ClipboardBlock.parse("年度工作要点"));
    assertThat(column(5)).containsOnly("年度工作要点");
  }

  @Test
  void copyAndPasteIsTheSame() {
    grid.moveTo(1, 2, false);
    grid.moveTo(3, 5, true);
    ClipboardBlock block = ClipboardBlock.parse(grid.copy().toClipboard());
    Submission before = session.text();
    grid.paste(block);
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void fillDownTakesTheRowAbove() {
    grid.moveTo(3, 5, false);
    type(2, 5, "上一行");
    grid.moveTo(3, 5, false);
    new FillDown(grid).down();
    assertThat(grid.text(3, 5)).isEqualTo("上一行");
    grid.moveTo(2, 5, false);
    grid.moveTo(6, 5, true);
    new FillDown(grid).down();
    assertThat(column(5).subList(2, 7)).containsOnly("上一行");
  }

  @Test
  void theHandleRepeatsTheSelectionBelowAsOneStep() {
    type(0, 5, "甲");
    type(1, 5, "乙");
    Submission before = session.text();
    grid.moveTo(0, 5, false);
    grid.moveTo(1, 5, true);
    new FillDown(grid).to(6);
    assertThat(column(5).subList(0, 7)).containsExactly("甲", "乙", "甲", "乙", "甲", "乙", "甲");
    assertThat(grid.cursor())
        .as("all that is filled is selected")
        .isEqualTo(new GridCursor(0, 5, 6, 5));
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void theHandleFillsUpTheSameWay() {
    type(4, 5, "甲");
    type(5, 5, "乙");
    grid.moveTo(4, 5, false);
    grid.moveTo(5, 5, true);
    new FillDown(grid).to(1);
    assertThat(column(5).subList(1, 6)).containsExactly("乙", "甲", "乙", "甲", "乙");
    assertThat(grid.cursor().range()).isEqualTo(new jibian.edit.PastePlan.Range(1, 5, 5, 5));
  }

  @Test
  void nothingIsFilledInsideTheSelectionOrBelowTheLastRow() {
    Submission before = session.text();
    grid.moveTo(2, 3, false);
    grid.moveTo(4, 4, true);
    new FillDown(grid).to(3);
    assertThat(session.text()).isEqualTo(before);
    grid.moveTo(8, 5, false);
    new FillDown(grid).to(9);
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void aSecondClickFillsAsFarAsTheColumnBesideIsFilled() {
    type(6, VALUE, "");
    grid.moveTo(1, 5, false);
    assertThat(new FillDown(grid).end()).as("the column at the left ends").isEqualTo(5);
    type(2, VALUE, "");
    grid.moveTo(1, 5, false);
    assertThat(new FillDown(grid).end()).as("nothing beside: to the last row").isEqualTo(8);
    grid.moveTo(1, 3, false);
    assertThat(new FillDown(grid).end()).as("left before right").isEqualTo(8);
    grid.moveTo(5, 0, false);
    assertThat(new FillDown(grid).end()).as("only the right one").isEqualTo(8);
  }

  @Test
  void afterAPasteTheFirstCellIsActiveAndTheBlockSelected() {
    grid.moveTo(2, 2, false);
    grid.paste(ClipboardBlock.parse("甲\t描述甲\r\n乙\t描述乙\r\n丙\t描述丙\r\n"));
    assertThat(grid.cursor()).isEqualTo(new GridCursor(2, 2, 4, 3));
    grid.move(1, 0, true);
    assertThat(grid.cursor())
        .as("the selection grows from there")
        .isEqualTo(new GridCursor(2, 2, 5, 3));
    grid.move(-1, 0, true);
    grid.move(0, 1, false);
    assertThat(grid.cursor())
        .as("an arrow goes from the active cell")
        .isEqualTo(GridCursor.at(2, 3));
  }

  @Test
  void aNewRowStandsInTheSameLevel() {
    grid.moveTo(1, 3, false);
    rows.insert();
    assertThat(grid.cursor().row()).isEqualTo(2);
    assertThat(grid.text(2, 0)).isEqualTo("产出指标");
    assertThat(grid.text(2, 1)).isEqualTo("质量指标");
    assertThat(grid.cursor().column()).as("at the first empty cell").isEqualTo(2);
  }

  @Test
  void selectedRowsMoveTogether() {
    List<String> before = column(2);
    grid.moveTo(1, 2, false);
    grid.moveTo(2, 3, true);
    rows.move(1);
    assertThat(column(2).subList(0, 4))
        .containsExactly(before.get(0), before.get(3), before.get(1), before.get(2));
    assertThat(grid.cursor().range().top()).isEqualTo(2);
    rows.move(-1);
    assertThat(column(2)).isEqualTo(before);
  }

  @Test
  void rowsAreDeletedAndUndoLeadsBack() {
    grid.moveTo(4, 2, false);
    String name = grid.text(4, 2);
    rows.delete();
    assertThat(column(2)).doesNotContain(name);
    grid.moveTo(0, 0, false);
    session.undo();
    assertThat(column(2)).contains(name);
    assertThat(session.place().owner()).isEqualTo(first().indicators().get(4).id());
  }

  @Test
  void jumpingGoesToTheEdgeOfWhatIsFilled() {
    type(5, 2, "");
    grid.moveTo(0, 2, false);
    grid.jump(1, 0, false);
    assertThat(grid.cursor().row()).isEqualTo(4);
    grid.jump(1, 0, false);
    assertThat(grid.cursor().row()).isEqualTo(6);
    grid.jump(0, 1, true);
    assertThat(grid.cursor().range().right()).isEqualTo(5);
  }

  @Test
  void twentyStepsAreUndone() {
    Submission before = session.text();
    for (int step = 0; step < 20; step++) {
      type(step % 9, 3, "描述" + step);
    }
    for (int step = 0; step < 20; step++) {
      session.undo();
    }
    assertThat(session.text()).isEqualTo(before);
    assertThat(texts.saved(1)).isEqualTo(before);
  }
}
