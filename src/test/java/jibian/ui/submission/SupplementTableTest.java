package jibian.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Tree;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridTable;
import org.junit.jupiter.api.Test;

/// A table beside the projects in the grid: its headings, and rows that are put in, moved, copied and taken out.
class SupplementTableTest {
  private static final Id TABLE = new Id(5);
  private static final Submission TEXT =
      text(
          List.of(List.of("采购项目", "采购项目", "金额"), List.of("名称", "数量", " ")),
          List.of(
              List.of("电脑", "3", "1.50"), List.of("打印机", "2"), List.of("空调", "1", "0.80", "备注")));

  private static Submission text(List<List<String>> header, List<List<String>> rows) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("title", "政府采购预算")
            .with("header", lines(header))
            .with("rows", lines(rows));
    return new Submission(
        Tree.Fields.EMPTY, List.of(), List.of(), List.of(new Supplement(TABLE, fields)));
  }

  private static Tree lines(List<List<String>> lines) {
    return new Tree.Items(lines.stream().<Tree>map(Tree::of).toList(), 0);
  }

  private static SupplementTable table() {
    return new SupplementTable(TEXT, TABLE);
  }

  private static List<List<String>> rows(Submission text) {
    return text.supplements().getFirst().rows();
  }

  private static List<String> firsts(Submission text) {
    return rows(text).stream().map(List::getFirst).toList();
  }

  @Test
  void aColumnIsCalledByTheLowestOfItsHeadingsThatSaysSomething() {
    assertThat(table().columns())
        .extracting(GridColumn::label)
        .containsExactly("名称", "数量", "金额", "");
    assertThat(table().columns()).extracting(GridColumn::field).containsExactly("1", "2", "3", "4");
  }

  /// A column has room for its longest text, within bounds.
  @Test
  void aColumnIsAsWideAsWhatStandsInIt() {
    Submission text =
        text(List.of(), List.of(List.of("一", "二".repeat(10), "三".repeat(90)), List.of("一二三四")));
    List<GridColumn> columns = new SupplementTable(text, TABLE).columns();
    assertThat(columns).extracting(GridColumn::wanted).containsExactly(4.0, 10.0, 24.0);
    assertThat(columns).extracting(GridColumn::least).containsExactly(4.0, 6.0, 6.0);
    assertThat(table().columns().getLast().wanted()).as("two signs").isEqualTo(3.0);
    assertThat(table().columns().getLast().least()).isEqualTo(2.5);
  }

  @Test
  void aRowThatIsShorterIsEmptyAtItsEnd() {
    assertThat(table().rows()).isEqualTo(3);
    assertThat(table().growing()).isTrue();
    assertThat(table().text(0, 2)).isEqualTo("1.50");
    assertThat(table().text(1, 1)).isEqualTo("2");
    assertThat(table().text(1, 2)).isEmpty();
    assertThat(table().text(2, 3)).isEqualTo("备注");
  }

  @Test
  void aCellIsCountedFromOne() {
    assertThat(table().address(0, 0)).isEqualTo(new Address(TABLE, "rows.1.1"));
    assertThat(table().address(2, 3)).isEqualTo(new Address(TABLE, "rows.3.4"));
  }

  @Test
  void aTableWithNothingInItHasOneColumnToTypeInto() {
    SupplementTable empty = new SupplementTable(text(List.of(), List.of()), TABLE);
    assertThat(empty.columns()).hasSize(1);
    assertThat(empty.rows()).isZero();
    SupplementTable gone = new SupplementTable(TEXT, new Id(77));
    assertThat(gone.columns()).isEmpty();
    assertThat(gone.rows()).isZero();
  }

  @Test
  void emptyRowsArePutInBeforeAPlace() {
    assertThat(firsts(table().insert(TEXT, 1, 2))).containsExactly("电脑", "", "", "打印机", "空调");
    assertThat(firsts(table().insert(TEXT, 0, 1))).containsExactly("", "电脑", "打印机", "空调");
    assertThat(firsts(table().insert(TEXT, 3, 1))).containsExactly("电脑", "打印机", "空调", "");
  }

  @Test
  void rowsGoWithBothEnds() {
    assertThat(firsts(table().remove(TEXT, 0, 1))).containsExactly("空调");
    assertThat(firsts(table().remove(TEXT, 2, 2))).containsExactly("电脑", "打印机");
    assertThat(rows(table().remove(TEXT, 0, 2))).isEmpty();
  }

  @Test
  void rowsMoveTogetherByOnePlace() {
    assertThat(firsts(table().move(TEXT, 0, 1, 1))).containsExactly("空调", "电脑", "打印机");
    assertThat(firsts(table().move(TEXT, 1, 2, -1))).containsExactly("打印机", "空调", "电脑");
    assertThat(firsts(table().move(TEXT, 0, 0, 1))).containsExactly("打印机", "电脑", "空调");
    assertThat(firsts(table().move(TEXT, 2, 2, -1))).containsExactly("电脑", "空调", "打印机");
  }

  @Test
  void copiesHaveAllCellsAndStandBelowTheLastOfThem() {
    Submission copied = table().duplicate(TEXT, 1, 2, new IdSource(TEXT, 0));
    assertThat(firsts(copied)).containsExactly("电脑", "打印机", "空调", "打印机", "空调");
    SupplementTable now = new SupplementTable(copied, TABLE);
    assertThat(now.text(3, 1)).isEqualTo("2");
    assertThat(now.text(4, 3)).isEqualTo("备注");
  }

  /// The columns keep their widths while the clerk types, unless there is one more.
  @Test
  void columnsStayAsTheyWereUntilThereAreMore() {
    Submission typed = text(List.of(), List.of(List.of("名".repeat(20), "", "", "")));
    GridTable now = table().over(typed);
    assertThat(now.columns()).isEqualTo(table().columns());
    assertThat(now.text(0, 0)).hasSize(20);
    Submission wider = text(List.of(), List.of(List.of("1", "2", "3", "4", "5")));
    assertThat(table().over(wider).columns()).hasSize(5);
  }
}
