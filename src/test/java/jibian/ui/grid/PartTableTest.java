package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Rows that are parts of a text: where new, moved and copied ones stand.
class PartTableTest {
  private static final List<GridColumn> COLUMNS =
      List.of(
          GridColumn.of("heading", "标题", 3, 6, GridColumn.Kind.TEXT),
          GridColumn.of("level", "级别", 3, 6, GridColumn.Kind.CHOICE));
  private static final Submission TEXT = text(List.of("一", "二", "三", "四"));

  private final List<Part> above = new ArrayList<>();
  private final Entries entries = new Entries(above);

  private static Submission text(List<String> headings) {
    List<Section> sections = new ArrayList<>();
    for (String heading : headings) {
      sections.add(section(sections.size() + 1, heading));
    }
    return new Submission(Tree.Fields.EMPTY, sections, List.of(), List.of());
  }

  private static Section section(long id, String heading) {
    return new Section(new Id(id), Tree.Fields.EMPTY.with("heading", heading));
  }

  /// The entries of the narrative; a new one says by its heading what it was put after.
  private record Entries(List<Part> above) implements PartTable.Rows {
    @Override
    public List<Section> of(Submission text) {
      return text.narrative();
    }

    @Override
    public Part blank(Part part) {
      above.add(part);
      return section(90 + above.size(), "新" + above.size());
    }

    @Override
    public List<String> choices(Part part, String field) {
      return part == null ? List.of("空行", field) : List.of(part.text("heading"), field);
    }
  }

  private PartTable table() {
    return PartTable.of(TEXT, COLUMNS, entries);
  }

  private static List<String> headings(Submission text) {
    return text.narrative().stream().map(Section::heading).toList();
  }

  @Test
  void aCellIsTheFieldOfItsColumnInThePartOfItsRow() {
    assertThat(table().rows()).isEqualTo(4);
    assertThat(table().growing()).isTrue();
    assertThat(table().text(2, 0)).isEqualTo("三");
    assertThat(table().text(2, 1)).as("it has none").isEmpty();
    assertThat(table().address(2, 1)).isEqualTo(new Address(new Id(3), "level"));
    assertThat(table().look(0, 0)).isEqualTo(CellLook.PLAIN);
  }

  @Test
  void whatMayBeChosenIsAskedOfThePartAndInTheEmptyRowOfNone() {
    assertThat(table().choices(0, 1)).containsExactly("一", "level");
    assertThat(table().choices(3, 1)).containsExactly("四", "level");
    assertThat(table().choices(4, 1)).as("the empty row at the end").containsExactly("空行", "level");
  }

  @Test
  void aRowIsPutInLikeTheOneAboveIt() {
    assertThat(headings(table().insert(TEXT, 2, 1))).containsExactly("一", "二", "新1", "三", "四");
    assertThat(above).extracting(part -> part.text("heading")).containsExactly("二");
  }

  @Test
  void ofSeveralNewRowsEachIsLikeTheOneBeforeIt() {
    assertThat(headings(table().insert(TEXT, 1, 3)))
        .containsExactly("一", "新1", "新2", "新3", "二", "三", "四");
    assertThat(above).extracting(part -> part.text("heading")).containsExactly("一", "新1", "新2");
  }

  @Test
  void theFirstRowIsLikeNoneAndTheLastBelowAll() {
    assertThat(headings(table().insert(TEXT, 0, 2)))
        .containsExactly("新1", "新2", "一", "二", "三", "四");
    assertThat(above.getFirst()).isNull();
    above.clear();
    assertThat(headings(table().insert(TEXT, 4, 1))).containsExactly("一", "二", "三", "四", "新1");
    assertThat(table().insert(TEXT, 1, 0)).as("none").isEqualTo(TEXT);
  }

  @Test
  void rowsGoWithBothEnds() {
    assertThat(headings(table().remove(TEXT, 1, 2))).containsExactly("一", "四");
    assertThat(headings(table().remove(TEXT, 0, 0))).containsExactly("二", "三", "四");
    assertThat(headings(table().remove(TEXT, 0, 3))).isEmpty();
  }

  @Test
  void rowsMoveTogetherByOnePlace() {
    assertThat(headings(table().move(TEXT, 2, 3, -1))).containsExactly("一", "三", "四", "二");
    assertThat(headings(table().move(TEXT, 1, 1, -1)))
        .as("to the top")
        .containsExactly("二", "一", "三", "四");
    assertThat(headings(table().move(TEXT, 0, 1, 1))).containsExactly("三", "一", "二", "四");
    assertThat(headings(table().move(TEXT, 2, 2, 1)))
        .as("to the end")
        .containsExactly("一", "二", "四", "三");
  }

  @Test
  void copiesStandBelowTheLastOfThemUnderNamesOfTheirOwn() {
    Submission copied = table().duplicate(TEXT, 1, 2, new IdSource(TEXT, 0));
    assertThat(headings(copied)).containsExactly("一", "二", "三", "二", "三", "四");
    assertThat(copied.narrative()).extracting(Section::id).doesNotHaveDuplicates();
  }

  @Test
  void overAnotherStateItHasThatStatesRows() {
    GridTable now = table().over(text(List.of("甲")));
    assertThat(now.rows()).isEqualTo(1);
    assertThat(now.text(0, 0)).isEqualTo("甲");
    assertThat(now.columns()).isEqualTo(COLUMNS);
  }
}
