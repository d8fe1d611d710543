package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PastePlanTest {
  private static final ClipboardBlock TWO_BY_TWO =
      new ClipboardBlock(List.of(List.of("a", "b"), List.of("c", "d")));

  private static PastePlan.Range cell(int row, int column) {
    return new PastePlan.Range(row, column, row, column);
  }

  @Test
  void aBlockBeginsAtTheCell() {
    PastePlan paste = PastePlan.plan(TWO_BY_TWO, cell(1, 1), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken())
        .containsExactly(
            new PastePlan.Placed(1, 1, "a"),
            new PastePlan.Placed(1, 2, "b"),
            new PastePlan.Placed(2, 1, "c"),
            new PastePlan.Placed(2, 2, "d"));
    assertThat(paste.newRows()).isZero();
    assertThat(paste.refused()).isEmpty();
  }

  @Test
  void oneValueFillsTheSelection() {
    PastePlan paste =
        PastePlan.plan(
            ClipboardBlock.parse("x"), new PastePlan.Range(0, 0, 1, 2), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken()).hasSize(6).allMatch(cell -> cell.text().equals("x"));
  }

  @Test
  void aBlockRepeatsOverAMultipleOfItself() {
    PastePlan paste =
        PastePlan.plan(TWO_BY_TWO, new PastePlan.Range(0, 0, 3, 1), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken())
        .extracting(PastePlan.Placed::text)
        .containsExactly("a", "b", "c", "d", "a", "b", "c", "d");
  }

  @Test
  void theTableGrows() {
    PastePlan paste = PastePlan.plan(TWO_BY_TWO, cell(4, 0), 5, 5, true, (_, _) -> true);
    assertThat(paste.newRows()).isEqualTo(1);
  }

  @Test
  void whatFindsNoPlaceIsReported() {
    PastePlan paste = PastePlan.plan(TWO_BY_TWO, cell(4, 4), 5, 5, false, (_, _) -> true);
    assertThat(paste.taken()).containsExactly(new PastePlan.Placed(4, 4, "a"));
    assertThat(paste.refused()).extracting(PastePlan.Placed::text).containsExactly("b", "c", "d");
  }

  @Property
  void everyCellIsTakenOrRefused(
      @ForAll @IntRange(min = 0, max = 6) int row,
      @ForAll @IntRange(min = 0, max = 6) int column,
      @ForAll boolean growing) {
    PastePlan paste =
        PastePlan.plan(TWO_BY_TWO, cell(row, column), 5, 5, growing, (_, at) -> at != 2);
    assertThat(paste.taken().size() + paste.refused().size()).isEqualTo(4);
    assertThat(paste.taken()).allMatch(cell -> cell.column() < 5 && cell.column() != 2);
    assertThat(paste.taken()).allMatch(cell -> growing || cell.row() < 5);
  }
}
