package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PasteTest {
  private static final Block TWO_BY_TWO = new Block(List.of(List.of("a", "b"), List.of("c", "d")));

  private static Paste.Range cell(int row, int column) {
    return new Paste.Range(row, column, row, column);
  }

  @Test
  void aBlockBeginsAtTheCell() {
    Paste paste = Paste.plan(TWO_BY_TWO, cell(1, 1), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken())
        .containsExactly(
            new Paste.Placed(1, 1, "a"),
            new Paste.Placed(1, 2, "b"),
            new Paste.Placed(2, 1, "c"),
            new Paste.Placed(2, 2, "d"));
    assertThat(paste.newRows()).isZero();
    assertThat(paste.refused()).isEmpty();
  }

  @Test
  void oneValueFillsTheSelection() {
    Paste paste =
        Paste.plan(Block.of("x"), new Paste.Range(0, 0, 1, 2), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken()).hasSize(6).allMatch(cell -> cell.text().equals("x"));
  }

  @Test
  void aBlockRepeatsOverAMultipleOfItself() {
    Paste paste = Paste.plan(TWO_BY_TWO, new Paste.Range(0, 0, 3, 1), 5, 5, true, (_, _) -> true);
    assertThat(paste.taken())
        .extracting(Paste.Placed::text)
        .containsExactly("a", "b", "c", "d", "a", "b", "c", "d");
  }

  @Test
  void theTableGrows() {
    Paste paste = Paste.plan(TWO_BY_TWO, cell(4, 0), 5, 5, true, (_, _) -> true);
    assertThat(paste.newRows()).isEqualTo(1);
  }

  @Test
  void whatFindsNoPlaceIsReported() {
    Paste paste = Paste.plan(TWO_BY_TWO, cell(4, 4), 5, 5, false, (_, _) -> true);
    assertThat(paste.taken()).containsExactly(new Paste.Placed(4, 4, "a"));
    assertThat(paste.refused()).extracting(Paste.Placed::text).containsExactly("b", "c", "d");
  }

  @Property
  void everyCellIsTakenOrRefused(
      @ForAll @IntRange(min = 0, max = 6) int row,
      @ForAll @IntRange(min = 0, max = 6) int column,
      @ForAll boolean growing) {
    Paste paste = Paste.plan(TWO_BY_TWO, cell(row, column), 5, 5, growing, (_, at) -> at != 2);
    assertThat(paste.taken().size() + paste.refused().size()).isEqualTo(4);
    assertThat(paste.taken()).allMatch(cell -> cell.column() < 5 && cell.column() != 2);
    assertThat(paste.taken()).allMatch(cell -> growing || cell.row() < 5);
  }
}
