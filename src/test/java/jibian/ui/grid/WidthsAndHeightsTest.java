package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.Fakes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Widths of columns and heights of rows, in signs of ten pixels. A column has 17 pixels of margin.
class WidthsAndHeightsTest {
  private static final double EM = 10;

  private static final List<GridColumn> COLUMNS =
      List.of(
          GridColumn.of("a", "甲", 4, 4, GridColumn.Kind.TEXT),
          GridColumn.of("b", "乙", 5, 15, GridColumn.Kind.TEXT),
          GridColumn.of("c", "丙", 5, 35, GridColumn.Kind.TEXT));

  private final Fakes.Kept settings = new Fakes.Kept();
  private ColumnWidths widths;

  @BeforeEach
  void columns() {
    widths = of(COLUMNS);
  }

  private ColumnWidths of(List<GridColumn> columns) {
    ColumnWidths made = new ColumnWidths(settings);
    made.of(columns);
    return made;
  }

  /// 57, 67 and 67 pixels are the least; the rest goes to the second and third as 10 to 30.
  @ParameterizedTest
  @CsvSource({"191, 57, 67, 67", "100, 57, 67, 67", "271, 57, 87, 127", "231, 57, 77, 97"})
  void whatRoomThereIsGoesToTheColumnsByWhatTheyLack(
      double room, double first, double second, double third) {
    assertThat(widths.share(room, EM)).containsExactly(first, second, third);
  }

  @Test
  void aColumnThatWasDrawnKeepsItsWidth() {
    widths.draw(1, 217, EM);
    assertThat(widths.share(391, EM)).containsExactly(57, 217, 117);
    assertThat(widths.share(100, EM)).containsExactly(57, 217, 67);
  }

  @ParameterizedTest
  @CsvSource({"1, 37", "36, 37", "37, 37", "417, 417", "2000, 417"})
  void aColumnIsNotDrawnNarrowerThanTwoSignsOrWiderThanForty(double to, double width) {
    widths.draw(0, to, EM);
    assertThat(widths.share(100, EM)[0]).isEqualTo(width);
  }

  @Test
  void widthsOutliveTheProgramForTheSameColumnsOnly() {
    widths.draw(0, 117, EM);
    assertThat(of(COLUMNS).share(0, EM)[0]).as("not yet kept").isEqualTo(57);
    widths.keep();
    assertThat(of(COLUMNS).share(0, EM)[0]).isEqualTo(117);
    assertThat(of(COLUMNS.subList(0, 2)).share(0, EM)[0]).isEqualTo(57);
    widths.reset();
    assertThat(widths.share(0, EM)[0]).isEqualTo(57);
    assertThat(of(COLUMNS).share(0, EM)[0]).isEqualTo(57);
  }

  /// Drawn and taken up again, as when the clerk goes to another table and back.
  @Test
  void theSameColumnsTakenUpAgainKeepWhatIsNotYetKept() {
    widths.draw(0, 117, EM);
    widths.of(List.copyOf(COLUMNS));
    assertThat(widths.share(0, EM)[0]).isEqualTo(117);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "100,50", "-10 50 50", "1000000 5 5", "50  50"})
  void whatWasDamagedInTheSettingsIsNoWidth(String kept) {
    widths.draw(0, 117, EM);
    widths.keep();
    settings.put("columns." + Integer.toHexString(List.of("甲", "乙", "丙").hashCode()), kept);
    assertThat(of(COLUMNS).share(0, EM)[0]).isEqualTo(57);
  }

  @Test
  void aColumnIsMadeAsWideAsItsLongestLine() {
    widths.fit(1, new Cells(List.of("短", "十二个汉字长的一段话了吧", "")));
    assertThat(widths.share(0, EM)[1]).isBetween(12 * EM + 17, 13 * EM + 17);
    widths.fit(1, new Cells(List.of("长".repeat(200))));
    assertThat(widths.share(0, EM)[1]).isEqualTo(40 * EM + 17);
    widths.fit(1, new Cells(List.of()));
    assertThat(widths.share(0, EM)[1]).as("its heading, but not below the least").isEqualTo(37);
  }

  @Property(tries = 200)
  void theColumnsFillTheRoomToThePixel(@ForAll @IntRange(min = 191, max = 4000) int room) {
    ColumnWidths made = of(COLUMNS);
    double total = 0;
    for (double width : made.share(room + 0.4, EM)) {
      total += width;
      assertThat(width).isEqualTo(Math.floor(width));
    }
    assertThat(total).isEqualTo(room);
  }

  /// Rows of one, two and very many lines of 20 pixels with 8 around: 28, 48, and twelve lines at most.
  private static RowHeights heights() {
    RowHeights heights = new RowHeights();
    Cells cells = new Cells(List.of("短", "上\n下", "行\n".repeat(40)));
    heights.update(cells, 4, new double[] {100}, EM, 20, 8);
    return heights;
  }

  @Test
  void aRowIsAsHighAsItsLinesUpToTwelve() {
    RowHeights heights = heights();
    assertThat(heights.height(0)).isEqualTo(28);
    assertThat(heights.height(1)).isEqualTo(48);
    assertThat(heights.height(2)).isEqualTo(248);
    assertThat(heights.height(3)).as("the empty row at the end").isEqualTo(28);
    assertThat(heights.height(4)).isZero();
    assertThat(heights.height(-1)).isZero();
    assertThat(heights.total()).isEqualTo(28 + 48 + 248 + 28);
    assertThat(heights.top(2)).isEqualTo(76);
    assertThat(heights.first(3, 100)).isEqualTo(28 + 48 + 100);
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "0, 0", "27.9, 0", "28, 1", "75, 1", "76, 2", "323, 2", "324, 3", "9999, 3"})
  void theRowAtAHeight(double y, int row) {
    assertThat(heights().rowAt(y)).isEqualTo(row);
  }

  /// The second row is typed into and wants 100 pixels: 52 more than by itself.
  @Test
  void theRowThatIsTypedIntoGrowsAndThoseBelowMove() {
    RowHeights heights = heights();
    assertThat(heights.grow(1, 100)).isTrue();
    assertThat(heights.height(1)).isEqualTo(100);
    assertThat(heights.top(1)).isEqualTo(28);
    assertThat(heights.top(2)).isEqualTo(128);
    assertThat(heights.total()).isEqualTo(352 + 52);
    assertThat(heights.rowAt(127)).isEqualTo(1);
    assertThat(heights.rowAt(128)).isEqualTo(2);
    assertThat(heights.rowAt(27)).isZero();
    assertThat(heights.grow(1, 60)).as("it does not shrink while it is typed into").isFalse();
    assertThat(heights.height(1)).isEqualTo(100);
    heights.rest();
    assertThat(heights.height(1)).isEqualTo(48);
    assertThat(heights.total()).isEqualTo(352);
  }

  @Test
  void aRowThatIsHighEnoughDoesNotGrow() {
    RowHeights heights = heights();
    assertThat(heights.grow(2, 100)).isFalse();
    assertThat(heights.height(2)).isEqualTo(248);
    assertThat(heights.top(3)).isEqualTo(324);
  }

  @Property(tries = 200)
  void everyHeightLiesInTheRowItBelongsTo(
      @ForAll @DoubleRange(min = 0, max = 500) double y, @ForAll @IntRange(max = 3) int grown) {
    RowHeights heights = heights();
    heights.grow(grown, 130);
    int row = heights.rowAt(y);
    assertThat(heights.top(row)).isLessThanOrEqualTo(y);
    if (y < heights.total()) {
      assertThat(heights.top(row) + heights.height(row)).isGreaterThan(y);
    }
  }

  /// One column of texts.
  private record Cells(List<String> texts) implements GridTable {
    @Override
    public List<GridColumn> columns() {
      return COLUMNS;
    }

    @Override
    public int rows() {
      return texts.size();
    }

    @Override
    public String text(int row, int column) {
      return texts.get(row);
    }

    @Override
    public Address address(int row, int column) {
      return new Address(new Id(row), COLUMNS.get(column).field());
    }

    @Override
    public boolean growing() {
      return false;
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
}
