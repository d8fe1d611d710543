package jibian.ui.window;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.findings.FindingItem;
import org.junit.jupiter.api.Test;

/// A whole department's work in one go, by keyboard, with the reviewer the program has.
class WholeTaskTest {
  private static final String SENTENCE = "≥3宣传活动开展次数大于等于3次";

  private static Submission blank() {
    try {
      Form form = Fakes.forms().form("hebei");
      IdSource ids =
          new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
      return new BlankParts(form, form.variants().getFirst(), ids::next)
          .submission("2027", "某县文化馆");
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Address cell(WorkspaceWindow window, int row, String field) {
    return new Address(window.text().projects().getFirst().indicators().get(row).id(), field);
  }

  private static void current(WorkspaceWindow window) {
    Fx.until("findings", () -> window.workspace().findings().current());
    Fx.pulse(window.scene());
  }

  private static List<FindingItem> at(WorkspaceWindow window, Address cell) {
    return Fx.call(() -> window.workspace().findings().of(cell));
  }

  private static void go(WorkspaceWindow window, Address cell) {
    Fx.run(() -> window.go(cell));
  }

  private static void draft(WorkspaceWindow window) {
    window.press(CONTROL, SHIFT, N);
    window.type("公共文化活动经费").press(ENTER);
    window.type("13028122P00352110001D").press(TAB);
    window.type("60.00").press(TAB).type("60.00").press(TAB).press(TAB);
    window.type("用于群众文化活动").press(TAB);
    window.type("30%").press(TAB).type("60%").press(TAB).type("90%").press(TAB);
    window.type("100%").press(TAB).type("开展活动3次").press(TAB);
    window.press(TAB).press(TAB).type("宣传活动开展次数").press(TAB);
    window.type("全年开展的宣传活动").press(TAB).type(SENTENCE).press(TAB);
    window.type("年度活动方案").press(ENTER);
    go(window, cell(window, 1, "level3"));
    window.type("活动合格率").press(TAB).type("验收合格的活动所占比例").press(TAB);
    window.type("≥90活动合格率大于等于百分之九十").press(TAB).type("年度活动方案").press(ENTER);
  }

  private static void fromTheLibrary(WorkspaceWindow window) {
    go(window, cell(window, 2, "level3"));
    window.press(CONTROL, I);
    window.type("hdkzsx");
    Fx.until(
        "library",
        () ->
            window.overlay().lookup("#library") instanceof ListView<?> list
                && !list.getItems().isEmpty());
    window.press(ENTER);
    Indicator filled = window.text().projects().getFirst().indicators().get(2);
    assertThat(filled.text("level3")).isEqualTo("活动开展时限");
  }

  /// All errors that are left get one reason, in the window of the export.
  private static void export(WorkspaceWindow window) {
    window.press(CONTROL, E);
    window.press(TAB);
    Hyperlink all = (Hyperlink) window.overlay().lookup("#all");
    assertThat(Fx.call(all::isFocused)).isTrue();
    window.press(SPACE).press(TAB).press(TAB).press(TAB).press(TAB);
    window.type("表样如此").press(ENTER);
    current(window);
    Fx.until("no errors", () -> window.workspace().findings().tally().errors() == 0);
    Fx.pulse(window.scene());
    window.press(ENTER);
    Fx.until(
        "exported",
        () ->
            window.overlay().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .anyMatch(text -> text != null && text.endsWith(".DOCX")));
  }

  @Test
  void fromNothingToTheExportAndBack() {
    Submission done;
    try (WorkspaceWindow window = WorkspaceWindow.open(blank(), 1280, 820, Fakes::reviewed)) {
      draft(window);
      fromTheLibrary(window);
      current(window);
      Address sentence = cell(window, 0, "value");
      assertThat(at(window, sentence).getFirst().rank()).isEqualTo(FindingItem.Rank.ERROR);
      go(window, sentence);
      window.press(CONTROL, R).type("按预算系统打印样式填写").press(ENTER);
      current(window);
      assertThat(at(window, sentence).getFirst().overridden()).isTrue();
      go(window, cell(window, 1, "value"));
      window.press(ALT, ENTER);
      current(window);
      Indicator mended = window.text().projects().getFirst().indicators().get(1);
      assertThat(mended.text("value")).isEqualTo("≥90%");
      Submission drafted = window.text();
      for (int step = 0; step < 20; step++) {
        window.press(CONTROL, Z);
      }
      assertThat(window.text()).isNotEqualTo(drafted);
      for (int step = 0; step < 20; step++) {
        window.press(CONTROL, Y);
      }
      assertThat(window.text()).isEqualTo(drafted);
      current(window);
      export(window);
      done = window.texts().saved(1);
    }
    try (WorkspaceWindow again = WorkspaceWindow.open(done, 1280, 820, Fakes::reviewed)) {
      current(again);
      assertThat(again.text()).isEqualTo(done);
      assertThat(Fx.call(() -> again.workspace().findings().tally().errors())).isZero();
      assertThat(at(again, cell(again, 0, "value")).getFirst().reason()).contains("按预算系统打印样式填写");
    }
  }
}
