package jibian.ui.help;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// F1 stands beside the field and keeps the clerk from nothing.
class FieldHelpTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(TEXT, 1000, 800);
    Fx.run(() -> window.go(cell(0, "level3")));
    Fx.pulse(window.scene());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Address cell(int row, String field) {
    return new Address(TEXT.projects().getFirst().indicators().get(row).id(), field);
  }

  private Node card() {
    return Fx.call(() -> window.scene().lookup("#field-help"));
  }

  private static String words(Node card) {
    return Fx.call(
        () ->
            String.join(
                "\n",
                card.lookupAll(".label").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList()));
  }

  private Address place() {
    return Fx.call(() -> window.workspace().session().place());
  }

  @Test
  void explainsTheFieldBesideIt() {
    window.press(F1);
    assertThat(words(card())).contains("三级指标").contains("例：").doesNotContain("level3");
    Node owner = window.focused();
    Node card = card();
    Bounds field = Fx.call(() -> owner.localToScene(owner.getLayoutBounds()));
    Bounds there = Fx.call(() -> card.localToScene(card.getLayoutBounds()));
    assertThat(there.intersects(field)).as("the field stays in sight").isFalse();
    Fx.picture(window.scene(), "help-1000x800");
    Fx.run(() -> window.look().darkProperty().set(true));
    Fx.picture(window.scene(), "help-dark-1000x800");
    Fx.run(() -> window.look().darkProperty().set(false));
  }

  @Test
  void escapeClosesItAndNothingElse() {
    window.press(F1).press(ESCAPE);
    assertThat(card()).isNull();
    assertThat(place()).isEqualTo(cell(0, "level3"));
  }

  @Test
  void itsOwnKeyClosesIt() {
    window.press(F1).press(F1);
    assertThat(card()).isNull();
  }

  @Test
  void oneTypesOnWhileItStands() {
    window.press(F1).type("甲乙");
    assertThat(card()).isNotNull();
    window.press(ENTER);
    assertThat(card()).as("the clerk went on").isNull();
    assertThat(window.text().projects().getFirst().indicators().getFirst().text("level3"))
        .isEqualTo("甲乙");
  }

  @Test
  void itGoesWhenTheClerkGoesOn() {
    window.press(F1).press(DOWN);
    assertThat(card()).isNull();
    window.press(F1);
    assertThat(card()).isNotNull();
    window.press(TAB);
    assertThat(card()).isNull();
  }

  @Test
  void whereNothingHasTheKeyboardItStandsInTheMiddle() {
    Fx.run(
        () -> {
          StackPane root = (StackPane) window.scene().getRoot();
          root.setFocusTraversable(true);
          root.requestFocus();
          root.setFocusTraversable(false);
          FieldHelp.show(window.overlay(), "name", "项目名称");
        });
    Node card = card();
    Bounds there = Fx.call(() -> card.localToScene(card.getLayoutBounds()));
    Node bar = Fx.call(() -> window.scene().getRoot().lookup(".tools"));
    Bounds tools = Fx.call(() -> bar.localToScene(bar.getLayoutBounds()));
    Fx.picture(window.scene(), "help-nothing-1000x800");
    assertThat(there.intersects(tools)).as("over the tool bar").isFalse();
    assertThat(there.getCenterX()).isBetween(495.0, 505.0);
  }

  @Test
  void theExplanationOfARuleGoesWhenTheClerkTypesOn() {
    Region card = new Region();
    Fx.run(() -> window.overlay().explain(card, false));
    assertThat(Fx.call(() -> window.overlay().explaining())).isTrue();
    window.press(SHIFT);
    assertThat(Fx.call(() -> window.overlay().explaining())).isTrue();
    window.type("甲");
    assertThat(Fx.call(() -> window.overlay().explaining())).isFalse();
    assertThat(window.focused().getText()).isEqualTo("甲");
    Fx.run(() -> window.overlay().explain(new Region(), false));
    window.compose("tijian", "");
    assertThat(Fx.call(() -> window.overlay().explaining())).as("by an input method").isFalse();
  }

  @Test
  void aClickOnACellItCoversReachesTheCell() {
    window.press(F1);
    Node card = card();
    Bounds there = Fx.call(() -> card.localToScreen(card.getLayoutBounds()));
    window.robot().clickOn(there.getMinX() + 30, there.getMinY() + 30);
    Fx.run(() -> {});
    assertThat(card()).isNull();
    assertThat(place().field()).as("the cell below was chosen").isNotEqualTo("level3");
  }

  @Test
  void withoutAFieldTheHandbookOpens() {
    Fx.run(() -> window.go(Address.of(TEXT.projects().getFirst().id())));
    window.press(F1);
    assertThat(card()).isNull();
    Node handbook = Fx.call(() -> window.scene().lookup("#handbook"));
    assertThat(words(handbook)).contains("五分钟写出第一份", "指标库");
    Fx.picture(window.scene(), "handbook");
    ScrollPane pane = Fx.call(() -> (ScrollPane) handbook.lookup(".scroll-pane"));
    window.press(PAGE_DOWN);
    Fx.until("the next lines", () -> pane.getVvalue() > 0.1);
    window.press(ESCAPE);
    assertThat(Fx.<Node>call(() -> window.scene().lookup("#handbook"))).isNull();
  }
}
