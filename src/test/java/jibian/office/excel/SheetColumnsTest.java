package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.page.Role;
import jibian.page.Row;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SheetColumnsTest {

  @Test
  void theIndicatorsOfHebeiLieOnTheColumnsOfTheOneTableVariant() {
    Grid head = grid(List.of(18.5, 21.5, 22.0, 18.0, 20.0, 26.5, 29.5));
    Grid indicators = grid(List.of(18.5, 21.5, 26.0, 37.5, 27.5, 25.0));
    SheetColumns columns = SheetColumns.of(Workbooks.page("", indicators, head), 156);
    assertThat(columns.count()).isEqualTo(7);
    assertThat(columns.places(indicators)).containsExactly(0, 1, 2, 3, 5, 6, 7);
    assertThat(columns.places(head)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aColumnThatIsNearNoEdgeKeepsAColumnOfItsOwn() {
    SheetColumns columns = new SheetColumns(List.of(100.0, 20.0, 20.0, 20.0));
    assertThat(columns.places(grid(List.of(10.0, 10.0, 140.0)))).containsExactly(0, 1, 2, 4);
    assertThat(columns.places(grid(List.of(1.0, 1.0, 1.0, 1.0)))).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aPageWithoutGridsHasOneColumn() {
    SheetColumns columns = SheetColumns.of(Workbooks.page(""), 156);
    assertThat(columns.count()).isEqualTo(1);
    assertThat(columns.width(0, 1)).isEqualTo(156);
  }

  @Property(tries = 300)
  void edgesLieOnTheNearestThatKeepTheirOrder(@ForAll("pairs") List<List<Double>> pair) {
    SheetColumns columns = new SheetColumns(pair.getFirst());
    Grid narrower = grid(pair.getLast());
    int[] places = columns.places(narrower);
    assertThat(places)
        .hasSize(narrower.widths().size() + 1)
        .startsWith(0)
        .endsWith(columns.count());
    assertThat(IntStream.range(1, places.length)).allMatch(i -> places[i] > places[i - 1]);
    double distance = distance(columns, narrower.widths(), places);
    assertThat(distance)
        .isLessThanOrEqualTo(least(columns, narrower.widths(), new int[places.length], 1) + 1e-9);
  }

  @Provide
  Arbitrary<List<List<Double>>> pairs() {
    Arbitrary<List<Double>> widths =
        Arbitraries.integers().between(1, 60).map(i -> i / 2.0).list().ofSize(6);
    return Combinators.combine(widths, widths, Arbitraries.integers().between(1, 6))
        .as((wide, other, count) -> List.of(wide, other.subList(0, count)));
  }

  /// The least distance over all ways to place the edges from one on.
  private static double least(SheetColumns columns, List<Double> widths, int[] places, int edge) {
    if (edge == places.length - 1) {
      int[] whole = places.clone();
      whole[edge] = columns.count();
      return whole[edge] > whole[edge - 1] ? distance(columns, widths, whole) : Double.MAX_VALUE;
    }
    double least = Double.MAX_VALUE;
    for (int place = places[edge - 1] + 1; place < columns.count(); place++) {
      places[edge] = place;
      least = Math.min(least, least(columns, widths, places, edge + 1));
    }
    return least;
  }

  private static double distance(SheetColumns columns, List<Double> widths, int[] places) {
    double sum = 0;
    double edge = 0;
    for (int i = 0; i < places.length; i++) {
      sum += Math.abs(edge - columns.width(0, places[i]));
      edge += i < widths.size() ? widths.get(i) : 0;
    }
    return sum;
  }

  private static Grid grid(List<Double> widths) {
    List<Cell> cells =
        IntStream.range(0, widths.size())
            .mapToObj(column -> Cell.of(column, 1, Role.CELL_TEXT, "", null))
            .toList();
    return new Grid(widths, Collections.nCopies(2, new Row(cells, 20, false)));
  }
}
