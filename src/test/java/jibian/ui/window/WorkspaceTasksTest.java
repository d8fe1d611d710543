package jibian.ui.window;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// Whole tasks, as a clerk does them with the keyboard.
class WorkspaceTasksTest {

  private static Submission blank() {
    try {
      Form form = Fakes.forms().form("hebei");
      IdSource ids =
          new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
      return new BlankParts(form, form.variants().getFirst(), ids::next)
          .submission("2027", "某县民政局");
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void draftsAProjectFromNothingByKeyboardAlone() {
    try (WorkspaceWindow window = WorkspaceWindow.open(blank(), 1000, 800)) {
      window.press(CONTROL, SHIFT, N);
      window.type("困难群众救助").press(ENTER);
      window.type("13082127P00009810002R").press(TAB);
      window.type("55.00").press(TAB).type("55.00").press(TAB).press(TAB);
      window.type("用于困难群众生活救助").press(TAB);
      window.type("30%").press(TAB).type("60%").press(TAB).type("90%").press(TAB);
      window.type("100%").press(TAB);
      window.type("救助1000人").press(TAB);
      window.press(TAB).press(TAB).type("救助人数").press(TAB);
      window.type("全年救助的困难群众人数").press(TAB).type("≥1000人").press(TAB);
      window.type("民政局工作计划").press(ENTER);
      Project project = window.text().projects().getFirst();
      assertThat(project.name()).isEqualTo("困难群众救助");
      assertThat(project.code()).isEqualTo("13082127P00009810002R");
      assertThat(project.text("budget")).isEqualTo("55.00");
      assertThat(project.text("purpose")).isEqualTo("用于困难群众生活救助");
      assertThat(project.text("plan.12")).isEqualTo("100%");
      assertThat(project.goals()).containsExactly("救助1000人");
      Indicator first = project.indicators().getFirst();
      assertThat(first.text("level3")).isEqualTo("救助人数");
      assertThat(first.text("value")).isEqualTo("≥1000人");
      assertThat(first.text("basis")).isEqualTo("民政局工作计划");
      assertThat(window.texts().saved(1)).isEqualTo(window.text());
    }
  }

  @Test
  void walksThroughFindingsAndUndoesTwentySteps() {
    Submission text = Fakes.text("zunhua-2022");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 800)) {
      Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
      window.press(F8);
      Address first = Fx.call(() -> window.workspace().session().place());
      assertThat(Fx.call(() -> window.workspace().findings().of(first))).isNotEmpty();
      Address row = new Address(text.projects().getFirst().indicators().getFirst().id(), "basis");
      Fx.run(() -> window.go(row));
      for (int step = 0; step < 20; step++) {
        window.type("s" + step).press(step % 2 == 0 ? TAB : ENTER);
      }
      assertThat(window.texts().labels()).hasSize(20);
      for (int step = 0; step < 20; step++) {
        window.press(CONTROL, Z);
      }
      assertThat(window.text().equals(text)).as("all undone: " + window.texts().labels()).isTrue();
      assertThat(Fx.call(() -> window.workspace().session().place())).isEqualTo(row);
    }
  }

  @Test
  void printingShowsWholePagesWhateverThePreviewShows() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      window.press(CONTROL, P);
      Fx.until("printing", window.overlay()::showing);
      assertThat(
              Fx.call(
                  () ->
                      window.overlay().lookupAll(".menu-button").stream()
                          .map(node -> ((Labeled) node).getText())
                          .toList()))
          .contains(Messages.text("preview.zoom.whole"));
    }
  }

  @Test
  void goesAnywhereByPinyin() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      window.press(CONTROL, K).type("jyyw").press(ENTER);
      assertThat(Fx.call(() -> window.workspace().session().place().owner()))
          .isEqualTo(window.text().projects().get(1).id());
      window.press(CONTROL, K).type("shefashesu").press(ENTER);
      assertThat(Fx.call(() -> window.workspace().session().place().owner()))
          .as("by whole readings")
          .isEqualTo(window.text().projects().get(2).id());
      window.press(CONTROL, K).type("kjj");
      assertThat(Fx.call(window.overlay()::showing)).isTrue();
      window.press(ESCAPE);
      assertThat(Fx.call(window.overlay()::showing)).isFalse();
    }
  }

  @Test
  void takesValuesToTheBudgetSystemInThreeColumns() {
    Submission text = Fakes.text("zunhua-2022");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 800)) {
      Address value = new Address(text.projects().getFirst().indicators().getFirst().id(), "value");
      Fx.run(() -> window.go(value));
      window.type("≥3次").press(ENTER).type("≥90%").press(ENTER);
      window.press(UP).press(SHIFT, UP);
      window.press(CONTROL, SHIFT, C);
      assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
          .isEqualTo("≥\t3\t次\r\n≥\t90\t%\r\n");
      assertThat(Fx.call(() -> window.workspace().session().noticeProperty().get()))
          .contains("2 行");
      window.press(CONTROL, K).type("fhsz").press(ENTER);
      assertThat(Fx.call(() -> window.workspace().session().noticeProperty().get())).contains("复制");
    }
  }

  private static void choose(WorkspaceWindow window, String form) {
    Fx.run(
        () -> {
          ComboBox<?> box = (ComboBox<?>) window.scene().lookup("#form");
          box.getItems().stream()
              .filter(one -> ((Form) one).id().equals(form))
              .findFirst()
              .ifPresent(one -> box.getSelectionModel().select(box.getItems().indexOf(one)));
        });
  }

  private static void chooseVariant(WorkspaceWindow window, String variant) {
    Fx.run(
        () -> {
          ComboBox<?> box = (ComboBox<?>) window.scene().lookup("#form-variant");
          box.getItems().stream()
              .filter(one -> ((Variant) one).id().equals(variant))
              .findFirst()
              .ifPresent(one -> box.getSelectionModel().select(box.getItems().indexOf(one)));
        });
  }

  @Test
  void valuesMoveIntoTheColumnsOfAnotherWayOfPrintingAndBackByOneUndo() throws Exception {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples/hospital.json"));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      Fx.run(() -> window.go(Places.TEXT));
      Fx.picture(window.scene(), "form-variants-1000x1000");
      chooseVariant(window, "annual-columns");
      window.press(ENTER);
      Indicator first = window.text().projects().getFirst().indicators().getFirst();
      assertThat(first.text("sign")).isEqualTo("≤");
      assertThat(first.text("value")).isEqualTo("2360");
      assertThat(first.text("unit")).isEqualTo("万元");
      Fx.run(() -> window.go(new Address(first.id(), "value")));
      Fx.picture(window.scene(), "form-columns-1000x1000");
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void changesTheFormAndComesBackWithNothingLost() {
    Submission text = Fakes.text("zunhua-2022");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 700)) {
      Fx.run(() -> window.go(Places.TEXT));
      choose(window, "langfang");
      assertThat(Fx.call(window.overlay()::showing)).as("asked").isTrue();
      Fx.picture(window.scene(), "form-change-1000x700");
      window.press(ESCAPE);
      assertThat(window.text()).isEqualTo(text);
      assertThat(
              Fx.call(
                  () -> ((Form) ((ComboBox<?>) window.scene().lookup("#form")).getValue()).name()))
          .isEqualTo("河北省部门预算绩效文本");
      choose(window, "langfang");
      window.press(ENTER);
      assertThat(window.text().form()).isEqualTo("langfang");
      assertThat(window.text().projects()).isEqualTo(text.projects());
      Address project = Address.of(text.projects().getFirst().id());
      Fx.run(() -> window.go(project));
      assertThat(Fx.call(() -> window.workspace().session().variant().shows("budget"))).isFalse();
      Fx.picture(window.scene(), "form-langfang-1000x700");
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
      Fx.run(() -> window.go(project));
      Fx.picture(window.scene(), "form-back-1000x700");
      assertThat(Fx.call(() -> window.workspace().session().form().id())).isEqualTo("hebei");
      Fx.run(() -> window.go(Places.TEXT));
      choose(window, "tangshan");
      window.press(ENTER);
      choose(window, "hebei");
      assertThat(Fx.call(window.overlay()::showing)).as("all has its place").isFalse();
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void noKeyReachesTheTableBehindADialogThatIsNotReady() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Submission before = window.text();
      Fx.run(
          () -> {
            window.go(
                new Address(before.projects().getFirst().indicators().getFirst().id(), "basis"));
            Button off = new Button();
            off.setDisable(true);
            window.overlay().show(new VBox(off), off, Pos.CENTER);
          });
      window.type("x").press(ENTER).press(ESCAPE);
      assertThat(window.text()).isEqualTo(before);
      assertThat(Fx.call(window.overlay()::showing)).isFalse();
    }
  }

  @Test
  void findsAndReplaces() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      window.press(CONTROL, F).type("年初工作计划").press(ENTER);
      Address place = Fx.call(() -> window.workspace().session().place());
      assertThat(place.field()).isEqualTo("basis");
      assertThat(Fx.call(() -> window.scene().getFocusOwner().getId())).isEqualTo("search-words");
      window.press(ESCAPE);
      assertThat(Fx.call(() -> window.workspace().session().place())).isEqualTo(place);
    }
  }

  @Test
  void savingIsTold() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Address row =
          new Address(window.text().projects().getFirst().indicators().getFirst().id(), "basis");
      Fx.run(() -> window.go(row));
      window.type("x").press(DOWN);
      Labeled saved = (Labeled) window.scene().lookup("#saved");
      Fx.until("saved", () -> saved.getText().contains("12:03"));
    }
  }

  @Test
  void theProjectIsKeptApartFromTheNext() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Submission before = window.text();
      Fx.run(() -> window.go(new Address(before.projects().get(0).id(), "budget")));
      window.type("66.00");
      Fx.run(() -> window.go(new Address(before.projects().get(1).id(), "budget")));
      assertThat(window.text().projects().get(0).text("budget")).isEqualTo("66.00");
      assertThat(window.text().projects().get(1)).isEqualTo(before.projects().get(1));
      window.press(SHIFT, TAB);
      assertThat(window.text().projects().get(1)).isEqualTo(before.projects().get(1));
    }
  }

  @Test
  void anotherVariantIsChosenAndTakenBack() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Submission before = window.text();
      Fx.run(() -> window.go(Places.TEXT));
      ComboBox<?> forms = (ComboBox<?>) window.scene().lookup("#form-variant");
      Fx.run(() -> forms.getSelectionModel().select(1));
      assertThat(window.text().variant()).isNotEqualTo(before.variant());
      Fx.run(() -> window.workspace().session().undo());
      assertThat(window.text()).isEqualTo(before);
      assertThat(Fx.call(() -> forms.getSelectionModel().getSelectedIndex())).isZero();
    }
  }
}
