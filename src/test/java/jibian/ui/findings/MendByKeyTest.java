package jibian.ui.findings;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F8;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Alt+Enter mends what can be mended where the clerk is, wherever that is.
class MendByKeyTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");
  private static final Id PROJECT = ZUNHUA.projects().getFirst().id();
  private static final Address PLAN = new Address(PROJECT, "plan.3");
  private static final Address GOALS = new Address(PROJECT, "goals");
  private static final Address VALUE =
      new Address(ZUNHUA.projects().getFirst().indicators().getFirst().id(), "value");
  private static final Address BASIS = VALUE.field("basis");
  private static final Address PARAGRAPHS =
      new Address(ZUNHUA.narrative().get(1).id(), "paragraphs");

  private WorkspaceWindow window;

  private void open(Address cell, String text) {
    open(ZUNHUA, cell, text);
  }

  private void open(Submission whole, Address cell, String text) {
    window = WorkspaceWindow.open(CellEdits.set(whole, cell, text), 1000, 1000, Fakes::reviewed);
    current();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void current() {
    Fx.until("findings", () -> window.workspace().findings().current());
  }

  private void go(Address cell) {
    Fx.run(() -> window.go(cell));
  }

  private void mend() {
    window.press(ALT, ENTER);
    current();
  }

  private String at(Address cell) {
    return CellEdits.text(window.text(), cell);
  }

  @Test
  void aFieldOfTheHead() {
    open(PLAN, "25");
    go(PLAN);
    mend();
    assertThat(at(PLAN)).isEqualTo("25%");
    assertThat(Fx.call(() -> window.workspace().session().place())).isEqualTo(PLAN);
  }

  @Test
  void whatF8LedTo() {
    open(PLAN, "25");
    for (int step = 0; step < 40 && !Fx.call(this::here).equals(PLAN); step++) {
      window.press(F8);
    }
    assertThat(Fx.call(this::here)).isEqualTo(PLAN);
    mend();
    assertThat(at(PLAN)).isEqualTo("25%");
  }

  private Address here() {
    return window.workspace().session().place();
  }

  @Test
  void whatWasJustTypedThere() {
    open(PLAN, "30%");
    go(PLAN);
    window.focused().selectAll();
    window.type("百分之三十五");
    mend();
    assertThat(at(PLAN)).isEqualTo("35%");
  }

  @Test
  void aGoal() {
    open(GOALS, "1.化解矛盾纠纷矛盾纠纷，维护社会稳定。\n2.完成全年宣传活动3次。");
    go(GOALS);
    mend();
    assertThat(at(GOALS)).isEqualTo("1.化解矛盾纠纷，维护社会稳定。\n2.完成全年宣传活动3次。");
  }

  @Test
  void aSection() {
    open(PARAGRAPHS, "坚持依法行政依法行政，服务群众。");
    go(PARAGRAPHS);
    mend();
    assertThat(at(PARAGRAPHS)).isEqualTo("坚持依法行政，服务群众。");
  }

  @Test
  void aFieldOfTheCover() {
    Address title = Address.ofText("cover.title");
    open(Fakes.text("chengde-2023"), title, "");
    go(title);
    mend();
    assertThat(at(title)).isEqualTo("中共承德县委政法委员会2023年部门预算绩效文本");
  }

  @Test
  void aCellOfATableBesideTheProjects() {
    Submission langfang = Fakes.text("langfang-2020");
    Address sum = new Address(langfang.supplements().get(1).id(), "rows.2.10");
    open(langfang, sum, "1900.00");
    go(sum);
    mend();
    assertThat(at(sum)).as("the sum of the five purchases below").isEqualTo("1957.00");
    assertThat(Fx.call(this::here)).isEqualTo(sum);
  }

  @Test
  void aCellAtRestAndOneThatWasOnlyOpened() {
    open(VALUE, "≥3宣传活动开展次数大于等于3次");
    go(VALUE);
    mend();
    assertThat(at(VALUE)).isEqualTo("≥3次");
    Fx.run(() -> window.workspace().session().undo());
    current();
    go(VALUE);
    window.press(F2);
    mend();
    assertThat(at(VALUE)).isEqualTo("≥3次");
  }

  @Test
  void whereTheClerkTypesItBreaksTheLineAsInExcel() {
    open(BASIS, "县委文件");
    go(BASIS);
    window.type("甲").press(ALT, ENTER).type("乙").press(ENTER);
    assertThat(at(BASIS)).isEqualTo("甲\n乙");
    go(BASIS);
    window.press(F2).press(ALT, ENTER).type("丙").press(ENTER);
    assertThat(at(BASIS)).as("opened, and nothing to mend").isEqualTo("甲\n乙\n丙");
  }

  @Test
  void theFindingChosenInTheList() {
    open(PLAN, "25");
    Fx.run(
        () -> {
          ListView<?> list = (ListView<?>) window.scene().lookup("#findings");
          list.requestFocus();
          for (int line = 0; line < list.getItems().size(); line++) {
            if (list.getItems().get(line) instanceof FindingLine.Entry(FindingItem finding)
                && finding.home().equals(PLAN)) {
              list.getSelectionModel().select(line);
            }
          }
        });
    mend();
    assertThat(at(PLAN)).isEqualTo("25%");
  }

  @Test
  void aPartChosenInTheTree() {
    open(VALUE, "≥3宣传活动开展次数大于等于3次");
    Fx.run(
        () -> {
          window.workspace().session().go(Address.of(VALUE.owner()));
          window.scene().lookup("#tree").requestFocus();
        });
    mend();
    assertThat(at(VALUE)).isEqualTo("≥3次");
  }
}
