package jibian.ui.findings;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A clerk leaves findings as they are and says why, by keyboard.
class ReasonTasksTest {
  private WorkspaceWindow window;
  private Submission text;

  @BeforeEach
  void open() {
    text = Fakes.text("zunhua-2022");
    window = WorkspaceWindow.open(text, 1000, 700);
    current();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private FindingsModel findings() {
    return window.workspace().findings();
  }

  private void current() {
    Fx.until("findings", () -> findings().current());
    Fx.pulse(window.scene());
  }

  private Address value(int row) {
    return new Address(text.projects().getFirst().indicators().get(row).id(), "value");
  }

  private int errors() {
    return Fx.call(() -> findings().tally().errors());
  }

  private void answer(int row, String reason) {
    Fx.run(() -> window.go(value(row)));
    window.press(CONTROL, R).type(reason).press(ENTER);
    current();
  }

  @Test
  void givesAReasonAndTakesItBack() {
    int before = errors();
    answer(0, "按预算系统打印样式填写");
    assertThat(errors()).isEqualTo(before - 1);
    assertThat(window.texts().labels()).containsExactly("保留原文：单位栏只填单位");
    FindingItem answered = Fx.call(() -> findings().of(value(0)).getFirst());
    assertThat(answered.overridden()).isTrue();
    assertThat(answered.reason()).contains("按预算系统打印样式填写");
    assertThat(CellEdits.text(window.text(), value(0))).isEqualTo(CellEdits.text(text, value(0)));
    window.press(CONTROL, Z);
    current();
    assertThat(errors()).isEqualTo(before);
    assertThat(window.text()).isEqualTo(text);
  }

  @Test
  void afterwardsTheKeyboardIsInTheCellAgain() {
    answer(0, "按合同");
    window.type("x").press(ENTER);
    assertThat(CellEdits.text(window.text(), value(0))).isEqualTo("x");
  }

  @Test
  void whatIsTypedInTheCellIsKeptAndLookedAtFirst() {
    Fx.run(() -> window.go(value(0)));
    window.type("≥8场").press(CONTROL, R);
    assertThat(CellEdits.text(window.text(), value(0))).isEqualTo("≥8场");
    assertThat(Fx.call(window.overlay()::showing)).isFalse();
    assertThat(window.text().toString()).doesNotContain("overrides");
  }

  @Test
  void theExportWindowHasTheKeyboard() {
    window.press(CONTROL, E).type("x");
    assertThat(Fx.call(window.overlay()::showing)).isTrue();
    window.press(ESCAPE);
    assertThat(window.text()).isEqualTo(text);
  }

  @Test
  void withoutAReasonNothingHappens() {
    Fx.run(() -> window.go(value(0)));
    window.press(CONTROL, R).press(ENTER);
    assertThat(Fx.call(window.overlay()::showing)).isTrue();
    window.type("  ").press(ENTER);
    assertThat(Fx.call(window.overlay()::showing)).isTrue();
    window.press(ESCAPE);
    assertThat(Fx.call(window.overlay()::showing)).isFalse();
    assertThat(window.text()).isEqualTo(text);
  }

  @Test
  void anotherValueAsksAgainAndRemembersTheReason() {
    int before = errors();
    answer(0, "按合同");
    Fx.run(() -> window.go(value(0)));
    window.type("≥5场大于等于5场").press(ENTER);
    current();
    assertThat(errors()).isEqualTo(before);
    assertThat(Fx.call(() -> findings().of(value(0)).getFirst().lapsed())).isTrue();
    Fx.run(() -> window.go(value(0)));
    window.press(CONTROL, R);
    assertThat(window.focused().getText()).isEqualTo("按合同");
    Fx.picture(window.scene(), "reason-light-1000x700");
    window.press(ENTER);
    current();
    assertThat(errors()).isEqualTo(before - 1);
  }

  @Test
  void oneReasonForFive() {
    int before = errors();
    Fx.run(() -> window.go(value(0)));
    window.press(CONTROL, R).type("按预算系统打印样式填写").press(TAB);
    Fx.run(
        () -> {
          ChoiceList list = (ChoiceList) window.scene().lookup(".choice-list");
          list.requestFocus();
          list.getSelectionModel().select(1);
        });
    for (int more = 0; more < 4; more++) {
      window.press(DOWN).press(SPACE);
    }
    Labeled button = (Labeled) window.scene().lookup("#override");
    assertThat(Fx.call(button::getText)).isEqualTo("保留原文 5 处");
    Fx.picture(window.scene(), "reason-five-1000x700");
    Fx.run(() -> window.scene().lookup("#reason").requestFocus());
    window.press(ENTER);
    current();
    assertThat(errors()).isEqualTo(before - 5);
    assertThat(window.texts().labels()).hasSize(1);
    window.press(CONTROL, Z);
    current();
    assertThat(errors()).isEqualTo(before);
  }

  @Test
  void theRuleIsExplained() {
    Fx.run(() -> window.go(value(0)));
    window.press(SHIFT, F1);
    assertThat(Fx.call(window.overlay()::showing)).as("nothing waits for it").isFalse();
    assertThat(
            Fx.call(
                () ->
                    window.scene().lookup("#rule-help").lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .map(Labeled::getText)
                        .toList()))
        .contains("单位栏只填单位", "预算系统中符号、数值、单位分三栏，单位栏不能填句子（制度或表式的规定）", "错误", "≥90%")
        .anyMatch(text -> text.startsWith("符号 ≥ · 数 "))
        .noneMatch(text -> text.matches(".*[a-z]+-[a-z]+.*"));
    Fx.picture(window.scene(), "rule-light-1000x700");
    Fx.run(() -> window.look().darkProperty().set(true));
    Fx.picture(window.scene(), "rule-dark-1000x700");
    window.press(ENTER);
    assertThat(window.scene().lookup("#rule-help")).as("gone as the clerk goes on").isNull();
  }

  @Test
  void theBubbleLeavesItsCellInSight() {
    for (int row = 0; row < text.projects().getFirst().indicators().size(); row++) {
      Address cell = value(row);
      Fx.run(() -> window.go(cell));
      Fx.pulse(window.scene());
      Fx.pulse(window.scene());
      Node bubble = Fx.call(() -> window.scene().lookup(".bubble"));
      Node editor = window.focused();
      boolean covered =
          Fx.call(
              () ->
                  bubble.isVisible()
                      && bubble
                          .localToScene(bubble.getLayoutBounds())
                          .intersects(editor.localToScene(editor.getLayoutBounds())));
      assertThat(covered).as("row " + row).isFalse();
    }
    window.type("a");
    Fx.pulse(window.scene());
    assertThat(Fx.call(() -> window.scene().lookup(".bubble").isVisible())).isFalse();
  }

  @Test
  void picturesOfTheList() {
    answer(0, "按预算系统打印样式填写，已报市财政局预算科同意");
    Fx.run(() -> findings().filter().reasonsProperty().set(true));
    window.press(F8);
    Fx.picture(window.scene(), "findings-light-1000x700");
    Fx.run(() -> window.look().darkProperty().set(true));
    Fx.run(() -> window.go(value(0)));
    Fx.picture(window.scene(), "findings-dark-1000x700");
    Fx.run(() -> window.look().darkProperty().set(false));
    window.press(CONTROL, E);
    Fx.picture(window.scene(), "export-errors-1000x700");
    window.press(ESCAPE);
  }
}
