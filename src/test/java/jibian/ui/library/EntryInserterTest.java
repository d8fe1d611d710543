package jibian.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jibian.edit.CellEdits;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.library.IndicatorFile;
import jibian.library.LibraryEntry;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;

/// Where indicators of the library come to stand.
class EntryInserterTest {
  private final Form form = form("hebei");
  private final BlankParts blank = blank(form);

  private static Form form(String id) {
    try {
      return Fakes.forms().form(id);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static BlankParts blank(Form form) {
    IdSource ids =
        new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
    return new BlankParts(form, form.variants().getFirst(), ids::next);
  }

  private Submission text(String... rows) {
    List<Indicator> indicators =
        Stream.of(rows)
            .map(row -> row.split(" ", -1))
            .map(cells -> blank.indicator("产出指标", cells[0]).with("level3", cells[1]))
            .toList();
    Project project = blank.project(1).withIndicators(indicators);
    return blank.submission("2027", "某局").withProjects(List.of(project));
  }

  private static LibraryEntry entry(String name) {
    return IndicatorFile.starter().entries().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private EntryInserter plant(Submission text, Id cursor, String... names) {
    Id project = text.projects().getFirst().id();
    return new EntryInserter(text, HeadingChoices.of(form), blank, project, cursor)
        .plant(Stream.of(names).map(EntryInserterTest::entry).toList());
  }

  private static List<String> rows(Submission text) {
    return text.projects().getFirst().indicators().stream()
        .map(row -> row.text("level2") + " " + row.text("level3"))
        .toList();
  }

  private static Id row(Submission text, int row) {
    return text.projects().getFirst().indicators().get(row).id();
  }

  @Test
  void behindTheCursorWhereThatIsUnderTheSameHeading() {
    Submission text = text("数量指标 甲", "数量指标 乙", "质量指标 丙");
    assertThat(rows(plant(text, row(text, 0), "培训人次", "授课学时").text()))
        .containsExactly("数量指标 甲", "数量指标 培训人次", "数量指标 授课学时", "数量指标 乙", "质量指标 丙");
  }

  @Test
  void behindTheLastOfTheHeadingElse() {
    Submission text = text("数量指标 甲", "数量指标 乙", "质量指标 丙");
    assertThat(rows(plant(text, row(text, 2), "培训人次").text()))
        .containsExactly("数量指标 甲", "数量指标 乙", "数量指标 培训人次", "质量指标 丙");
  }

  @Test
  void inTheOrderOfTheFormWhereTheHeadingHasNoRow() {
    Submission text = text("数量指标 甲", "成本指标 乙");
    assertThat(rows(plant(text, row(text, 1), "参训率", "培训人次", "参训学员满意度").text()))
        .containsExactly("数量指标 甲", "数量指标 培训人次", "质量指标 参训率", "成本指标 乙", "服务对象满意度指标 参训学员满意度");
    Submission none = text();
    assertThat(rows(plant(none, none.projects().getFirst().id(), "参训率").text()))
        .containsExactly("质量指标 参训率");
  }

  @Test
  void intoAnEmptyRowRatherThanBesideIt() {
    Submission text = text("数量指标 ", "质量指标 ");
    EntryInserter planted = plant(text, row(text, 0), "参训率");
    assertThat(rows(planted.text())).containsExactly("数量指标 ", "质量指标 参训率");
    assertThat(planted.first()).contains(new Address(row(text, 1), "basis"));
  }

  @Test
  void aRowThatHoldsAnythingIsNotTouched() {
    Submission empty = text("质量指标 ");
    Submission text = CellEdits.set(empty, new Address(row(empty, 0), "basis"), "合同");
    Submission after = plant(text, row(text, 0), "参训率").text();
    assertThat(rows(after)).containsExactly("质量指标 ", "质量指标 参训率");
    assertThat(after.projects().getFirst().indicators().getFirst())
        .isEqualTo(text.projects().getFirst().indicators().getFirst());
  }

  @Test
  void aFormTakesWhatItHasAHeadingFor() {
    assertThat(HeadingChoices.of(form("ministry")).take(Heading.LASTING)).isFalse();
    assertThat(HeadingChoices.of(form("ministry")).take(Heading.COST)).isTrue();
    for (String id : List.of("hebei", "tangshan", "langfang")) {
      assertThat(Heading.values())
          .filteredOn(heading -> heading != Heading.OTHER)
          .as(id)
          .allMatch(HeadingChoices.of(form(id))::take);
    }
  }
}
