package jibian.ui.ownchecks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.check.finding.Severity;
import jibian.check.formula.OwnCheck;
import jibian.check.formula.OwnChecks;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// The checks of a unit as they are written and tried, without their window.
class OwnChecksModelTest {
  private final EditingSession session = session();

  private static EditingSession session() {
    Fakes.Memory texts = new Fakes.Memory();
    try {
      return Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private OwnChecksModel model() {
    return new OwnChecksModel(session, Fakes.DIRECT);
  }

  private List<String> kept() {
    return OwnChecks.written(session.text()).stream().map(OwnCheck::id).toList();
  }

  @Test
  void aNewCheckHasAnIdOfItsOwnAndIsKeptInOneStep() {
    Submission before = session.text();
    OwnChecksModel model = model();
    assertThat(model.add()).isZero();
    assertThat(model.add()).isEqualTo(1);
    assertThat(model.checks()).extracting(OwnCheck::id).containsExactly("own-1", "own-2");
    model.set(0, Severity.ERROR, " budget <= 500 ", " 预算太大 ");
    model.set(1, Severity.HINT, "goals >= 1", "没有目标");
    assertThat(session.text()).as("nothing is kept yet").isSameAs(before);
    model.keep();
    assertThat(OwnChecks.written(session.text()))
        .containsExactly(
            new OwnCheck("own-1", Severity.ERROR, "budget <= 500", "预算太大"),
            new OwnCheck("own-2", Severity.HINT, "goals >= 1", "没有目标"));
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void aGapInTheIdsIsFilledAndAnEmptyCheckIsDropped() {
    OwnChecksModel model = model();
    model.add();
    model.add();
    model.set(0, Severity.ERROR, "budget <= 500", "");
    model.set(1, Severity.ERROR, "", "只有说明");
    model.keep();
    assertThat(kept()).containsExactly("own-1", "own-2");
    OwnChecksModel again = model();
    again.remove(0);
    assertThat(again.add()).isEqualTo(1);
    assertThat(again.checks()).extracting(OwnCheck::id).containsExactly("own-2", "own-1");
    again.keep();
    assertThat(kept()).containsExactly("own-2");
    Submission same = session.text();
    model().keep();
    assertThat(session.text()).as("nothing changed, no step").isSameAs(same);
  }

  @Test
  void aPlaceOutsideTheListIsNobodys() {
    OwnChecksModel model = model();
    assertThat(model.own(0)).isFalse();
    model.add();
    assertThat(model.own(0)).isTrue();
    assertThat(model.own(1)).isFalse();
    assertThat(model.own(-1)).isFalse();
    model.remove(1);
    model.remove(-1);
    assertThat(model.checks()).hasSize(1);
    model.remove(0);
    assertThat(model.checks()).isEmpty();
  }

  @Test
  void aTrySaysWhichProjectsFail() {
    int all = session.text().projects().size();
    OwnChecksModel model = model();
    model.attempt("not empty(name)");
    assertThat(model.verdictProperty().get()).isEqualTo("已试：" + all + " 个项目都符合");
    model.attempt("empty(name)");
    assertThat(model.verdictProperty().get())
        .startsWith("已试：" + all + " 个项目不符合：")
        .contains(session.text().projects().getFirst().text("name"));
    assertThat(model.verdictProperty().get().endsWith("……")).isEqualTo(all > 3);
    String last = session.text().projects().getLast().text("name");
    model.attempt("name = '" + last + "' or goals >= 0 and name = '没有的项目'");
    assertThat(model.verdictProperty().get()).contains((all - 1) + " 个项目不符合");
    model.attempt("budget <= 1OO");
    assertThat(model.verdictProperty().get()).contains("有误");
  }
}
