package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineSizeTest {
  private static final String CODE = "13082123P00009810002R";

  private static Cell whole(String text) {
    return new Cell(
        1, 1, 1, Role.CELL_VALUE, List.of(text), false, true, true, "", null, List.of());
  }

  private static double size(String text, double millimetres) {
    Style style = Sheets.STYLES.of(Role.CELL_VALUE);
    return OneLineSize.size(whole(text), style, Geometry.ofMillimetres(millimetres));
  }

  /// 21 signs of 0.65 em are 13.65 em: 122.9 pt at 9 pt, 116.0 at 8.5, 109.2 at 8.
  @ParameterizedTest
  @CsvSource({"44, 9", "43, 8.5", "41.4, 8.5", "40.5, 8", "30, 6"})
  void aCodeIsSmallerByStepsTheNarrowerItsColumnIs(double millimetres, double points) {
    assertThat(size(CODE, millimetres)).isEqualTo(points);
  }

  @Test
  void whatFitsKeepsItsSize() {
    assertThat(size("2040220", 41.4)).isEqualTo(9);
    assertThat(size("", 41.4)).isEqualTo(9);
  }

  @Test
  void aTextNobodyCouldReadSoSmallIsBroken() {
    assertThat(size("编码".repeat(30), 41.4)).isEqualTo(9);
    assertThat(OneLineSize.holds(whole("编码".repeat(30)), Geometry.ofMillimetres(41.4))).isFalse();
  }

  /// Indents of 10 pt on each side leave less room: 124.7 pt hold a code of 9 pt, 104.7 one of 7.5.
  @Test
  void indentsOfTheStyleAreNoRoom() {
    Style plain = Sheets.STYLES.of(Role.CELL_VALUE);
    Style narrow = new Style("s", "宋体", 9, 14, 0, 0, 0, 10, 10, Align.LEFT, false, false);
    int width = Geometry.ofMillimetres(44);
    assertThat(OneLineSize.size(whole(CODE), plain, width)).isEqualTo(9);
    assertThat(OneLineSize.size(whole(CODE), narrow, width)).isEqualTo(7.5);
  }

  /// 21 signs of 0.65 em at 6 pt are 81.9 pt or 1638 twips.
  @ParameterizedTest
  @CsvSource({"1639, true", "1637, false"})
  void aCodeIsKeptOnOneLineAsLongAsItCanBeRead(int width, boolean holds) {
    assertThat(OneLineSize.holds(whole(CODE), width)).isEqualTo(holds);
  }

  @Test
  void onlyOneLineCanBeKeptOnOne() {
    Cell two =
        new Cell(
            1, 1, 1, Role.CELL_VALUE, List.of("甲", "乙"), false, true, true, "", null, List.of());
    assertThat(OneLineSize.holds(whole("甲乙"), 4000)).isTrue();
    assertThat(OneLineSize.holds(two, 4000)).isFalse();
    assertThat(OneLineSize.holds(whole("甲\n乙"), 4000)).isFalse();
    assertThat(OneLineSize.holds(whole("\n甲乙"), 4000)).isFalse();
    assertThat(OneLineSize.holds(Cell.of(1, 1, Role.CELL_VALUE, "甲乙", null), 4000)).isFalse();
  }

  @Test
  void otherCellsKeepTheirSize() {
    Cell plain = Cell.of(0, 1, Role.CELL_VALUE, CODE, null);
    Style style = Sheets.STYLES.of(Role.CELL_VALUE);
    assertThat(OneLineSize.size(plain, style, Geometry.ofMillimetres(20))).isEqualTo(9);
  }

  /// The room of a 35 mm column is 93.2 pt: 21 half signs of 9 pt need 94.5.
  @Test
  void theCodeIsOneLineOnThePageAndTheRowIsNoHigher() {
    Grid grid =
        new Grid(List.of(30.0, 35.0), List.of(Sheets.row(false, Sheets.cell(0, "甲"), whole(CODE))));
    List<PlacedPage> pages = new ArrayList<>();
    new Paginator(new Widths()).place(Sheets.of(grid), pages::add);
    List<PageMark.Line> lines =
        pages.getFirst().marks().stream()
            .filter(mark -> mark instanceof PageMark.Line line && line.text().startsWith("1308"))
            .map(PageMark.Line.class::cast)
            .toList();
    assertThat(lines).extracting(PageMark.Line::text).containsExactly(CODE);
    assertThat(lines.getFirst().style().size()).isLessThan(9);
  }
}
