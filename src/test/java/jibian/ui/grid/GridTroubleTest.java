package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.edit.PartEdits;
import jibian.model.Address;
import org.junit.jupiter.api.Test;

/// A table of projects at its edges: the empty row, a column that is only shown, money, and a text that changes
/// elsewhere meanwhile.
class GridTroubleTest extends GridOfProjects {
  @Test
  void anotherTableBeginsAtItsFirstCellAndShowsIt() {
    grid.moveTo(5, 2, false);
    PartTable next = table();
    grid.show(next);
    assertThat(grid.sheet()).isSameAs(next);
    assertThat(grid.sheetProperty().get()).isSameAs(next);
    assertThat(grid.cursorProperty().get()).isEqualTo(GridCursor.at(0, 0));
    assertThat(grid.sight()).contains(GridCursor.at(0, 0));
  }

  @Test
  void belowTheLastRowThereIsAnEmptyOne() {
    assertThat(grid.reach()).isEqualTo(END + 1);
    assertThat(grid.address(END, NAME)).isEmpty();
    assertThat(grid.address(-1, NAME)).isEmpty();
    assertThat(grid.address(END - 1, NAME)).isPresent();
    assertThat(at(END, NAME)).isEmpty();
    grid.moveTo(END, NAME, false);
    assertThat(grid.address()).isEmpty();
    assertThat(grid.active()).contains(GridCursor.at(END, NAME));
  }

  @Test
  void theCursorStopsAtTheEdges() {
    grid.moveTo(-5, 99, false);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(0, OTHER));
    grid.moveTo(100, -1, false);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(END, 0));
    assertThat(grid.sight()).contains(GridCursor.at(END, 0));
    grid.move(-1, 1, true);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(END, 0, END - 1, 1));
    grid.move(-1, 0, true);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(END, 0, END - 2, 1));
    grid.move(0, 1, false);
    assertThat(grid.cursor()).as("from where the selection began").isEqualTo(GridCursor.at(END, 1));
  }

  @Test
  void onlyWhatIsNotFixedCanBeChanged() {
    grid.moveTo(0, CODE, false);
    assertThat(grid.editable()).isFalse();
    grid.moveTo(0, NAME, false);
    assertThat(grid.editable()).isTrue();
  }

  @Test
  void aCellIsGoneToByItsAddress() {
    Address last = grid.address(END - 1, OTHER).orElseThrow();
    assertThat(grid.moveTo(last)).isTrue();
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(END - 1, OTHER));
    Address first = grid.address(0, 0).orElseThrow();
    assertThat(grid.moveTo(first)).isTrue();
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(0, 0));
    assertThat(grid.moveTo(Address.ofText("year"))).isFalse();
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(0, 0));
    assertThat(grid.moveTo(first.field("purpose"))).as("no column of it").isFalse();
  }

  /// Who has selected cells from here on keeps them, when the findings lead to the very same cell.
  @Test
  void whatIsSelectedStaysWhenTheCursorIsThereAlready() {
    select(2, NAME, 4, BUDGET);
    assertThat(grid.moveTo(grid.address(2, NAME).orElseThrow())).isTrue();
    assertThat(grid.cursor()).isEqualTo(new GridCursor(2, NAME, 4, BUDGET));
    assertThat(grid.moveTo(grid.address(2, BUDGET).orElseThrow())).isTrue();
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(2, BUDGET));
  }

  @Test
  void ctrlAndAnArrowGoToTheEdgeOfWhatIsFilled() {
    blank(NAME, 4, 5, 9);
    grid.moveTo(1, NAME, false);
    grid.jump(1, 0, false);
    assertThat(grid.cursor().row()).as("the last before the gap").isEqualTo(3);
    grid.jump(1, 0, false);
    assertThat(grid.cursor().row()).as("the first behind the gap").isEqualTo(6);
    grid.jump(1, 0, true);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(6, NAME, 8, NAME));
    grid.jump(1, 0, true);
    assertThat(grid.cursor()).as("over a gap of one").isEqualTo(new GridCursor(6, NAME, 10, NAME));
    grid.moveTo(4, NAME, false);
    grid.jump(-1, 0, false);
    assertThat(grid.cursor().row()).isEqualTo(3);
    grid.jump(-1, 0, false);
    assertThat(grid.cursor().row()).isZero();
    grid.jump(-1, 0, false);
    assertThat(grid.cursor().row()).isZero();
    grid.jump(0, 1, false);
    assertThat(grid.cursor().column()).isEqualTo(BUDGET);
    grid.jump(0, -1, false);
    assertThat(grid.cursor().column()).isEqualTo(CODE);
  }

  @Test
  void whereNothingIsFilledAheadItGoesToTheLastRow() {
    blank(NAME, 10, 11, 12);
    grid.moveTo(9, NAME, false);
    grid.jump(1, 0, false);
    assertThat(grid.cursor().row()).isEqualTo(END - 1);
  }

  @Test
  void tabsRunToTheEndOfTheTableAndNoFurther() {
    grid.moveTo(0, 0, false);
    grid.tab(-1);
    assertThat(grid.cursor()).as("there is nothing before").isEqualTo(GridCursor.at(0, 0));
    grid.moveTo(END, OTHER, false);
    grid.tab(1);
    assertThat(grid.cursor()).as("nor behind").isEqualTo(GridCursor.at(END, OTHER));
    grid.moveTo(3, 0, false);
    grid.tab(-1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(2, OTHER));
    grid.moveTo(0, CODE, false);
    grid.tab(1);
    grid.tab(1);
    grid.enter(1);
    assertThat(grid.cursor())
        .as("the run began in the first column")
        .isEqualTo(GridCursor.at(1, CODE));
    grid.tab(1);
    grid.enter(-1);
    assertThat(grid.cursor()).as("upwards in the column").isEqualTo(GridCursor.at(0, NAME));
  }

  @Test
  void theRunOfTabsBeginsAnewInTheNextRow() {
    grid.moveTo(0, BUDGET, false);
    grid.tab(1);
    grid.tab(1);
    grid.tab(1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(1, NAME));
    grid.enter(1);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(2, CODE));
  }

  @Test
  void allOrAColumnIsSelectedWithoutTheEmptyRow() {
    grid.selectAll();
    assertThat(grid.cursor()).isEqualTo(new GridCursor(0, 0, END - 1, OTHER));
    grid.selectColumn(BUDGET);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(0, BUDGET, END - 1, BUDGET));
    assertThat(grid.sight()).contains(GridCursor.at(0, BUDGET));
  }

  @Test
  void whatIsCopiedIsWhatIsSelected() {
    select(END - 1, NAME, END, BUDGET);
    assertThat(grid.copy().rows())
        .containsExactly(List.of(at(END - 1, NAME), at(END - 1, BUDGET)), List.of("", ""));
  }

  @Test
  void moneyIsWrittenAsTheTableHasItAndThatIsTold() {
    paste(0, NAME, "甲\t12\t3.5\n乙\t13.00\t没有");
    assertThat(at(0, BUDGET)).isEqualTo("12.00");
    assertThat(at(0, OTHER)).isEqualTo("3.50");
    assertThat(at(1, OTHER)).isEqualTo("没有");
    assertThat(session.noticeProperty().get()).startsWith("2 个数");
    assertThat(grid.cursor()).isEqualTo(new GridCursor(0, NAME, 1, OTHER));
    paste(4, NAME, "丙");
    assertThat(session.noticeProperty().get()).as("nothing to tell").isEmpty();
  }

  @Test
  void whatFindsNoPlaceIsToldAndBlanksAreNotMissed() {
    String code = at(0, CODE);
    paste(0, CODE, "新码\t甲\t1.00\t2.00\t多\t\n\t乙");
    assertThat(at(0, CODE)).isEqualTo(code);
    assertThat(at(1, NAME)).isEqualTo("乙");
    assertThat(session.noticeProperty().get()).isEqualTo("有 2 格放不下或不能修改，没有粘贴");
  }

  @Test
  void whatIsPastedIntoAColumnThatIsOnlyShownIsNoStep() {
    GridCursor before = GridCursor.at(0, CODE);
    paste(0, CODE, "新码");
    assertThat(steps()).isZero();
    assertThat(grid.cursor()).isEqualTo(before);
  }

  @Test
  void fiveHundredRowsFromExcelMakeAsManyProjectsInOneStep() {
    String block = "项目\t1\n".repeat(500);
    paste(END, NAME, block);
    assertThat(grid.sheet().rows()).isEqualTo(END + 500);
    assertThat(at(END + 499, BUDGET)).isEqualTo("1.00");
    assertThat(steps()).isEqualTo(1);
    session.undo();
    assertThat(grid.sheet().rows()).isEqualTo(END);
  }

  @Test
  void emptyingLeavesWhatIsOnlyShown() {
    String code = at(11, CODE);
    select(11, CODE, END, OTHER);
    grid.clear();
    assertThat(at(11, CODE)).isEqualTo(code);
    assertThat(at(11, NAME) + at(12, OTHER)).isEmpty();
    assertThat(at(10, NAME)).isNotEmpty();
    assertThat(texts.labels()).containsExactly("清除 6 格");
    select(0, CODE, 3, CODE);
    grid.clear();
    assertThat(steps()).as("nothing there to empty").isEqualTo(1);
  }

  @Test
  void fillingLeavesTheViewWhereItIs() {
    Address cell = grid.address(8, NAME).orElseThrow();
    grid.fill(Map.of(cell, "填"), new GridCursor(7, NAME, 8, NAME));
    assertThat(at(8, NAME)).isEqualTo("填");
    assertThat(grid.sight()).isEqualTo(Optional.empty());
    assertThat(grid.cursor()).isEqualTo(new GridCursor(7, NAME, 8, NAME));
  }

  @Test
  void theCursorGoesWithItsCellWhenARowAboveIsDeleted() {
    grid.moveTo(6, BUDGET, false);
    Address cell = grid.address().orElseThrow();
    Address second = grid.address(1, NAME).orElseThrow();
    session.edit("删", second, text -> PartEdits.remove(text, List.of(second.owner())));
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(5, BUDGET));
    assertThat(grid.address()).contains(cell);
  }

  @Test
  void whenItsRowIsGoneTheCursorStaysAsNearAsItCan() {
    grid.moveTo(END, BUDGET, false);
    Address last = grid.address(END - 1, NAME).orElseThrow();
    session.edit("删", last, text -> PartEdits.remove(text, List.of(last.owner())));
    assertThat(grid.cursor()).as("in the empty row").isEqualTo(GridCursor.at(END - 1, BUDGET));
    select(3, NAME, END - 1, BUDGET);
    session.edit("删", last, text -> text.withProjects(text.projects().subList(0, 2)));
    assertThat(grid.cursor()).isEqualTo(new GridCursor(2, NAME, 2, BUDGET));
  }

  @Test
  void aTextWithoutAnyProjectHasOneEmptyRowToTypeIn() {
    session.edit("删", session.place(), text -> text.withProjects(List.of()));
    assertThat(grid.reach()).isEqualTo(1);
    assertThat(grid.cursor().row()).isZero();
    grid.selectAll();
    assertThat(grid.cursor()).isEqualTo(new GridCursor(0, 0, 0, OTHER));
    grid.clear();
    rows.delete();
    rows.duplicate();
    rows.move(1);
    assertThat(session.text().projects()).isEmpty();
    type(0, NAME, "第一个项目");
    assertThat(session.text().projects())
        .singleElement()
        .matches(one -> one.name().equals("第一个项目"));
  }

  @Test
  void whatIsTypedBackWasNeverChanged() {
    String name = at(0, NAME);
    grid.moveTo(0, NAME, false);
    grid.beginEdit();
    grid.typing().draft("写了一半");
    assertThat(at(0, NAME)).as("on its way to the disk").isEqualTo("写了一半");
    grid.typing().commit(name);
    assertThat(at(0, NAME)).isEqualTo(name);
    assertThat(session.nextUndoProperty().get()).isEmpty();
  }

  @Test
  void aRowThatWasBegunAndIsEmptyAgainIsNone() {
    grid.moveTo(END, NAME, false);
    grid.beginEdit();
    grid.typing().draft("新");
    grid.typing().draft("新项");
    assertThat(grid.sheet().rows()).isEqualTo(END + 1);
    grid.typing().commit(" ");
    assertThat(grid.sheet().rows()).isEqualTo(END);
    assertThat(session.nextUndoProperty().get()).isEmpty();
    grid.moveTo(END, NAME, false);
    grid.beginEdit();
    grid.typing().draft("新项目");
    grid.typing().commit("新项目一");
    assertThat(at(END, NAME)).isEqualTo("新项目一");
    assertThat(session.nextUndoProperty().get().orElseThrow().label()).contains("名称");
    session.undo();
    assertThat(grid.sheet().rows()).as("row and name are one step").isEqualTo(END);
  }

  /// An existing cell may well be emptied: that is a change.
  @Test
  void aCellIsEmptiedByTyping() {
    type(0, NAME, "");
    assertThat(at(0, NAME)).isEmpty();
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void anAmountThatIsWrittenOtherwiseIsTold() {
    type(0, BUDGET, "１２");
    assertThat(at(0, BUDGET)).isEqualTo("12.00");
    assertThat(session.noticeProperty().get()).contains("１２", "12.00");
    type(1, BUDGET, "13.50");
    assertThat(session.noticeProperty().get()).as("as it was typed").isEmpty();
  }
}
