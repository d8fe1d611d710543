package jibian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Indicator FIRST = row(2, "≤3 台");
  private static final Indicator SECOND = row(3, "100%");
  private static final Tree.Fields FIELDS =
      Tree.Fields.EMPTY
          .with("name", Tree.of("甲"))
          .with("other", Tree.of((String) null))
          .with("plan", Tree.Fields.EMPTY.with("6", Tree.of("50%")).with("12", Tree.of("100%")))
          .with("goals", Tree.of(List.of("一", "二")));

  private static Indicator row(long id, String value) {
    return new Indicator(new Id(id), Tree.Fields.EMPTY.with("value", Tree.of(value)));
  }

  private static Project project(Tree.Fields fields, Indicator... rows) {
    return new Project(new Id(1), fields, List.of(rows));
  }

  @Test
  void theSameIsNotDifferent() {
    assertThat(Difference.between(project(FIELDS, FIRST), project(FIELDS, row(2, "≤3 台"))))
        .isEmpty();
  }

  @Test
  void cellsAreNamedByTheirPath() {
    Tree.Fields changed =
        FIELDS
            .with("name", Tree.of("乙"))
            .with("other", Tree.of(""))
            .with("plan", FIELDS.fields("plan").with("6", Tree.of("60%")))
            .with("goals", Tree.of(List.of("一")));
    assertThat(Difference.between(project(FIELDS), project(changed)))
        .containsExactly(
            new Difference.Changed(new Id(1), "name", "甲", "乙"),
            new Difference.Changed(new Id(1), "other", null, ""),
            new Difference.Changed(new Id(1), "plan.6", "50%", "60%"),
            new Difference.Changed(new Id(1), "goals.2", "二", null));
  }

  @Test
  void rowsAreToldApartByTheirIds() {
    Indicator changed = row(3, "90%");
    Indicator added = row(4, "新");
    assertThat(Difference.between(project(FIELDS, FIRST, SECOND), project(FIELDS, changed, added)))
        .containsExactly(
            new Difference.Changed(new Id(3), "value", "100%", "90%"),
            new Difference.Added(new Id(4), added),
            new Difference.Removed(new Id(2), FIRST));
  }

  @Test
  void aMoveIsNoChangeOfCells() {
    assertThat(Difference.between(project(FIELDS, FIRST, SECOND), project(FIELDS, SECOND, FIRST)))
        .containsExactly(new Difference.Reordered(new Id(1)));
  }
}
