package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.port.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How wide the columns of a table are, and how high its rows; a sign is ten pixels wide here.
class ColumnWidthsTest {
  private static final double EM = 10;
  private static final double MARGIN = 17;

  private static final List<GridColumn> COLUMNS =
      List.of(
          GridColumn.of("a", "名称", 4, 10, GridColumn.Kind.TEXT),
          GridColumn.of("b", "数", 6, 9, GridColumn.Kind.NUMBER),
          GridColumn.of("c", "一个很长很长的列名", 5, 5, GridColumn.Kind.TEXT));

  private final Map<String, String> kept = new HashMap<>();
  private final Settings settings =
      new Settings() {
        @Override
        public Optional<String> get(String key) {
          return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, String value) {
          kept.put(key, value);
        }
      };

  /// A table of texts.
  private record Texts(List<List<String>> cells) implements GridTable {
    @Override
    public List<GridColumn> columns() {
      return COLUMNS;
    }

    @Override
    public int rows() {
      return cells.size();
    }

    @Override
    public String text(int row, int column) {
      return cells.get(row).get(column);
    }

    @Override
    public Address address(int row, int column) {
      return Address.ofText(row + "." + column);
    }

    @Override
    public boolean growing() {
      return true;
    }

    @Override
    public Submission insert(Submission text, int at, int count) {
      return text;
    }

    @Override
    public Submission remove(Submission text, int from, int to) {
      return text;
    }

    @Override
    public Submission move(Submission text, int from, int to, int step) {
      return text;
    }

    @Override
    public Submission duplicate(Submission text, int from, int to, IdSource ids) {
      return text;
    }

    @Override
    public GridTable over(Submission text) {
      return this;
    }
  }

  private ColumnWidths widths() {
    ColumnWidths widths = new ColumnWidths(settings);
    widths.of(COLUMNS);
    return widths;
  }

  @Test
  void whatRoomThereIsGoesToTheColumnsByWhatTheyLack() {
    double[] shared = widths().share(201 + 90.9, EM);
    assertThat(shared).containsExactly(40 + MARGIN + 60, 60 + MARGIN + 30, 50 + MARGIN);
  }

  @Test
  void allTheRoomIsGivenAway() {
    double[] shared = widths().share(1000, EM);
    assertThat(shared[0] + shared[1] + shared[2]).isEqualTo(1000);
    assertThat(shared[2]).as("it wants no more").isEqualTo(50 + MARGIN);
    assertThat(shared[0] - 57)
        .as("twice as much as the other")
        .isBetween(2 * (shared[1] - 77) - 2, 2 * (shared[1] - 77) + 2);
  }

  @Test
  void inANarrowWindowColumnsKeepTheLeastTheyNeed() {
    assertThat(widths().share(100, EM)).containsExactly(57, 77, 67);
    assertThat(widths().share(201, EM)).containsExactly(57, 77, 67);
  }

  @Test
  void aColumnThatWasDrawnKeepsItsWidthToTheNextStart() {
    ColumnWidths widths = widths();
    widths.draw(0, 217, EM);
    assertThat(widths.share(100, EM)[0]).isEqualTo(217);
    assertThat(widths().share(100, EM)[0]).as("not kept yet").isEqualTo(57);
    widths.keep();
    double[] next = widths().share(500, EM);
    assertThat(next[0]).isEqualTo(217);
    assertThat(next[1]).as("the rest goes to the others").isEqualTo(500 - 217 - 67);
    widths.reset();
    assertThat(widths.share(100, EM)).containsExactly(57, 77, 67);
    assertThat(widths().share(100, EM)).containsExactly(57, 77, 67);
  }

  @Test
  void aColumnIsNeverDrawnOutOfSight() {
    ColumnWidths widths = widths();
    widths.draw(1, 1, EM);
    assertThat(widths.share(100, EM)[1]).isEqualTo(20 + MARGIN);
    widths.draw(1, 9_000, EM);
    assertThat(widths.share(100, EM)[1]).isEqualTo(400 + MARGIN);
  }

  @Test
  void aDoubleClickMakesAColumnAsWideAsItsLongestLine() {
    ColumnWidths widths = widths();
    widths.fit(0, new Texts(List.of(List.of("一二三四五六七", "", ""), List.of("短", "", ""))));
    assertThat(widths.share(100, EM)[0]).isEqualTo(70 + MARGIN);
    widths.fit(2, new Texts(List.of(List.of("", "", "短"))));
    assertThat(widths.share(100, EM)[2]).as("its heading").isEqualTo(90 + MARGIN);
    widths.fit(1, new Texts(List.of(List.of("", "长".repeat(100_000), ""))));
    assertThat(widths.share(100, EM)[1]).isEqualTo(400 + MARGIN);
    assertThat(widths().share(100, EM)[0]).as("kept").isEqualTo(70 + MARGIN);
    widths.fit(1, new Texts(List.of(List.of("", "一\n二三", ""))));
    assertThat(widths.share(100, EM)[1]).as("of several lines, the longest").isEqualTo(37);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "12 x 5", "12  5", "1234", "-5 5 5"})
  void damagedWidthsAreNone(String damaged) {
    widths().keep();
    kept.replaceAll((_, _) -> damaged);
    assertThat(widths().share(100, EM)).containsExactly(57, 77, 67);
  }

  /// Widths of a form that had fewer or more columns under these headings.
  @Test
  void asManyWidthsAreTakenAsThereAreColumns() {
    widths().keep();
    kept.replaceAll((_, _) -> "100");
    assertThat(widths().share(100, EM)).containsExactly(117, 77, 67);
    kept.replaceAll((_, _) -> "100 0 0 300");
    assertThat(widths().share(100, EM)).containsExactly(117, 77, 67);
  }

  @Test
  void tablesWithOtherHeadingsHaveTheirOwn() {
    ColumnWidths widths = widths();
    widths.draw(0, 217, EM);
    widths.keep();
    List<GridColumn> other = COLUMNS.subList(0, 2);
    widths.of(other);
    assertThat(widths.share(100, EM)).containsExactly(57, 77);
    widths.of(COLUMNS);
    assertThat(widths.share(100, EM)[0]).isEqualTo(217);
    widths.draw(0, 117, EM);
    widths.of(List.copyOf(COLUMNS));
    assertThat(widths.share(100, EM)[0]).as("the same table, not drawn anew").isEqualTo(117);
  }

  @Test
  void aColumnToChooseFromHasRoomForItsArrow() {
    GridColumn choice = GridColumn.of("d", "级别", 4, 4, GridColumn.Kind.CHOICE);
    assertThat(ColumnWidths.margin(choice)).isGreaterThan(ColumnWidths.margin(COLUMNS.getFirst()));
  }

  private static RowHeights heights(String... texts) {
    List<List<String>> cells =
        java.util.Arrays.stream(texts).map(text -> List.of(text, "", "")).toList();
    RowHeights heights = new RowHeights();
    heights.update(new Texts(cells), texts.length + 1, new double[] {100, 100, 100}, EM, 20, 6);
    return heights;
  }

  @Test
  void aRowIsAsHighAsItsLongestCell() {
    RowHeights heights = heights("", "字".repeat(11), "一\n二\n三");
    assertThat(heights.height(0)).isEqualTo(26);
    assertThat(heights.height(1)).isEqualTo(46);
    assertThat(heights.height(2)).isEqualTo(66);
    assertThat(heights.height(3)).as("the empty row at the end").isEqualTo(26);
    assertThat(heights.top(2)).isEqualTo(72);
    assertThat(heights.total()).isEqualTo(26 + 46 + 66 + 26);
    assertThat(heights.height(9)).isZero();
    assertThat(heights.height(-1)).isZero();
  }

  /// A page of text in one cell does not push the rest out of sight.
  @Test
  void aVeryLongTextTakesTwelveLines() {
    assertThat(heights("字".repeat(100_000)).height(0)).isEqualTo(12 * 20 + 6);
  }

  @Test
  void aPointIsInTheRowThatIsThere() {
    RowHeights heights = heights("", "字".repeat(11), "");
    assertThat(heights.rowAt(-5)).isZero();
    assertThat(heights.rowAt(0)).isZero();
    assertThat(heights.rowAt(25.9)).isZero();
    assertThat(heights.rowAt(26)).isEqualTo(1);
    assertThat(heights.rowAt(72)).isEqualTo(2);
    assertThat(heights.rowAt(9_999)).as("the last").isEqualTo(3);
    assertThat(new RowHeights().rowAt(5)).isZero();
  }

  @Test
  void theRowThatIsTypedIntoGrowsAndPushesTheOthersDown() {
    RowHeights heights = heights("", "", "");
    assertThat(heights.grow(1, 20)).as("no lower than it is").isFalse();
    assertThat(heights.height(1)).isEqualTo(26);
    assertThat(heights.grow(1, 60)).isTrue();
    assertThat(heights.height(1)).isEqualTo(60);
    assertThat(heights.top(1)).isEqualTo(26);
    assertThat(heights.top(2)).isEqualTo(86);
    assertThat(heights.total()).isEqualTo(4 * 26 + 34);
    assertThat(heights.rowAt(80)).isEqualTo(1);
    assertThat(heights.rowAt(87)).isEqualTo(2);
    assertThat(heights.grow(1, 60)).as("as high as before").isFalse();
    assertThat(heights.grow(1, 40)).as("it does not shrink while it is typed into").isFalse();
    assertThat(heights.height(1)).isEqualTo(60);
    assertThat(heights.grow(2, 46)).isTrue();
    assertThat(heights.height(1)).as("the one that was left").isEqualTo(26);
    heights.rest();
    assertThat(heights.total()).isEqualTo(4 * 26);
  }

  @Test
  void ofTheFirstRowsAHighOneCountsInPart() {
    RowHeights heights = heights("", "字".repeat(100), "");
    assertThat(heights.first(0, 66)).isZero();
    assertThat(heights.first(2, 66)).isEqualTo(26 + 66);
    assertThat(heights.first(3, 1_000)).isEqualTo(26 + 206 + 26);
  }
}
