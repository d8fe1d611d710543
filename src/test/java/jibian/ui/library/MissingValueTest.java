package jibian.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.model.Heading;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.Review;
import org.junit.jupiter.api.Test;

/// What the library can do for the reviewer's findings.
class MissingValueTest {
  private static final Form FORM = form();

  private static Form form() {
    try {
      return Fakes.forms().form("hebei");
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Submission text(String... rows) {
    IdSource ids =
        new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
    BlankParts blank = new BlankParts(FORM, FORM.variants().getFirst(), ids::next);
    List<Indicator> indicators = List.of(rows).stream().map(row -> row(blank, row)).toList();
    return blank
        .submission("2027", "某县民政局")
        .withProjects(List.of(blank.project(1).withIndicators(indicators)));
  }

  private static Indicator row(BlankParts blank, String row) {
    String[] cells = row.split(" ", -1);
    return blank
        .indicator("产出指标", cells[0])
        .with("level3", cells[1])
        .with("description", cells[2])
        .with("value", cells[3]);
  }

  private static List<MissingValue> gaps(Submission text, String rule) {
    return new Review()
        .findings(text, FORM).stream()
            .flatMap(List::stream)
            .filter(finding -> finding.rule().equals(rule))
            .map(finding -> MissingValue.of(finding, text))
            .flatMap(Optional::stream)
            .toList();
  }

  @Test
  void eachMissingHeadingIsToldApart() {
    List<MissingValue> gaps = gaps(text("数量指标 培训人次 各期参训人员合计 ≥90人次"), "level-required");
    assertThat(gaps).allMatch(missing -> missing.row().isEmpty());
    assertThat(gaps)
        .extracting(MissingValue::heading)
        .contains(Heading.QUALITY, Heading.TIME, Heading.COST, Heading.SATISFACTION)
        .doesNotContain(Heading.QUANTITY);
  }

  @Test
  void aCellThatRepeatsOrLacksSomethingIsInQuestion() {
    Submission text = text("数量指标 培训人次 培训人次 人次", "质量指标 1 1 1");
    assertThat(gaps(text, "description-repeats-name"))
        .extracting(MissingValue::field)
        .contains("description");
    assertThat(gaps(text, "value-missing")).extracting(MissingValue::field).contains("value");
    MissingValue name = gaps(text, "name-missing").getFirst();
    assertThat(name.field()).isEqualTo("level3");
    assertThat(name.heading()).isEqualTo(Heading.QUALITY);
    assertThat(name.fields(text, List.of("level3", "description", "value", "basis")))
        .as("a placeholder is nothing typed")
        .containsExactly("level3", "description", "value", "basis");
  }

  @Test
  void whatMendsItselfIsLeftAlone() {
    Submission text = text("质量指标 培训合格率 合格人数占参训人数的比例 95");
    List<FindingItem> mending =
        new Review()
            .findings(text, FORM).stream()
                .flatMap(List::stream)
                .filter(finding -> finding.rule().equals("unit-missing"))
                .toList();
    assertThat(mending).isNotEmpty().allMatch(FindingItem::fixable);
    assertThat(gaps(text, "unit-missing")).isEmpty();
  }
}
