package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whole rows, and filling a table from its cells.
class GridFillRowsTest extends GridOfProjects {
  @Test
  void aNewRowStandsBelowTheCursorAndIsEmpty() {
    grid.moveTo(3, BUDGET, false);
    rows.insert();
    assertThat(grid.sheet().rows()).isEqualTo(END + 1);
    assertThat(at(4, NAME)).isEmpty();
    assertThat(grid.cursor()).as("in the first cell to fill in").isEqualTo(GridCursor.at(4, NAME));
    grid.moveTo(END + 1, NAME, false);
    rows.insert();
    assertThat(grid.cursor()).as("from the empty row").isEqualTo(GridCursor.at(END + 1, NAME));
  }

  @Test
  void theEmptyRowIsNotDeletedWithTheOthers() {
    String kept = at(10, NAME);
    select(11, BUDGET, END, BUDGET);
    rows.delete();
    assertThat(grid.sheet().rows()).isEqualTo(11);
    assertThat(at(10, NAME)).isEqualTo(kept);
    assertThat(grid.cursor()).isEqualTo(GridCursor.at(11, BUDGET));
    assertThat(texts.labels()).containsExactly("删除 2 行");
    rows.delete();
    assertThat(steps()).as("there is no row under the cursor").isEqualTo(1);
  }

  @Test
  void copiesStandBelowWhatTheyAreOf() {
    select(1, NAME, 2, NAME);
    rows.duplicate();
    assertThat(grid.sheet().rows()).isEqualTo(END + 2);
    assertThat(at(3, NAME)).startsWith(at(1, NAME));
    assertThat(at(4, NAME)).startsWith(at(2, NAME));
  }

  @Test
  void rowsMoveToTheEdgeAndNoFurther() {
    String first = at(0, NAME);
    select(0, NAME, 1, BUDGET);
    rows.move(-1);
    assertThat(steps()).isZero();
    rows.move(1);
    assertThat(at(1, NAME)).isEqualTo(first);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(1, NAME, 2, BUDGET));
    rows.move(-1);
    assertThat(at(0, NAME)).isEqualTo(first);
    select(END - 1, NAME, END, NAME);
    rows.move(1);
    assertThat(steps()).as("below is only the empty row").isEqualTo(2);
  }

  private final FillDown fill = new FillDown(grid);

  private List<String> names(int from, int to) {
    return java.util.stream.IntStream.rangeClosed(from, to).mapToObj(row -> at(row, NAME)).toList();
  }

  @Test
  void ctrlDFillsTheSelectionWithItsFirstRow() {
    String second = at(1, NAME);
    String fifth = at(4, NAME);
    select(1, NAME, 3, NAME);
    fill.down();
    assertThat(names(1, 4)).containsExactly(second, second, second, fifth);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(1, NAME, 3, NAME));
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void aSingleCellTakesTheOneAboveItAndTheFirstNone() {
    String first = at(0, NAME);
    String third = at(2, NAME);
    grid.moveTo(0, NAME, false);
    fill.down();
    assertThat(steps()).as("there is nothing above").isZero();
    grid.moveTo(1, NAME, false);
    fill.down();
    assertThat(names(0, 2)).containsExactly(first, first, third);
  }

  @Test
  void theEmptyRowIsNotFilled() {
    grid.moveTo(END, NAME, false);
    fill.down();
    assertThat(grid.sheet().rows()).isEqualTo(END);
    assertThat(steps()).isZero();
    select(END - 1, NAME, END - 1, NAME);
    fill.to(END);
    assertThat(steps()).isZero();
  }

  @Test
  void twoRowsAreRepeatedDownwards() {
    String one = at(2, NAME);
    String two = at(3, NAME);
    String after = at(7, NAME);
    select(2, NAME, 3, NAME);
    fill.to(6);
    assertThat(names(2, 7)).containsExactly(one, two, one, two, one, after);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(2, NAME, 6, NAME));
  }

  @Test
  void twoRowsAreRepeatedUpwardsInTheSameOrder() {
    String before = at(0, NAME);
    String one = at(4, NAME);
    String two = at(5, NAME);
    select(4, NAME, 5, NAME);
    fill.to(1);
    assertThat(names(0, 5)).containsExactly(before, two, one, two, one, two);
    assertThat(grid.cursor()).isEqualTo(new GridCursor(5, NAME, 1, NAME));
  }

  @Test
  void withinTheSelectionNothingIsFilled() {
    select(2, NAME, 4, NAME);
    fill.to(2);
    fill.to(3);
    fill.to(4);
    assertThat(steps()).isZero();
  }

  @Test
  void aColumnThatIsOnlyShownIsNotFilled() {
    String code = at(3, CODE);
    select(2, CODE, 2, NAME);
    fill.to(3);
    assertThat(at(3, CODE)).isEqualTo(code);
    assertThat(at(3, NAME)).isEqualTo(at(2, NAME));
    select(2, CODE, 2, CODE);
    fill.to(5);
    assertThat(steps()).isEqualTo(1);
  }

  @Test
  void aDoubleClickFillsAsFarAsTheColumnBesideGoes() {
    blank(BUDGET, 5);
    select(1, OTHER, 1, OTHER);
    assertThat(fill.end()).as("the column at the left").isEqualTo(4);
    blank(CODE, 8);
    select(6, NAME, 6, NAME);
    assertThat(fill.end()).as("the left one first").isEqualTo(7);
    select(7, NAME, 7, NAME);
    assertThat(fill.end()).as("else the right one").isEqualTo(END - 1);
    blank(BUDGET, 8);
    assertThat(fill.end()).as("beside which nothing goes on: to the end").isEqualTo(END - 1);
    select(2, CODE, 2, CODE);
    assertThat(fill.end()).as("there is none at the left").isEqualTo(END - 1);
  }

  @Test
  void fromTheEmptyRowThereIsNothingToFill() {
    grid.moveTo(END, NAME, false);
    assertThat(fill.possible()).isFalse();
    grid.moveTo(END - 1, NAME, false);
    assertThat(fill.possible()).isTrue();
    grid.moveTo(END, NAME, true);
    assertThat(fill.possible()).isTrue();
    assertThat(fill.source().bottom()).isEqualTo(END - 1);
    session.edit("删", session.place(), text -> text.withProjects(List.of()));
    assertThat(fill.possible()).isFalse();
  }
}
