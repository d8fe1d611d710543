package jibian.ui.field;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.text.TypedNumber;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.session.SaveState;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A box for one text outside the tables: when what is typed is kept, and what the keys do in it.
class FormFieldTest {
  private static final Submission TEXT = Fakes.text("langfang-2020");
  private static final Id PROJECT = TEXT.projects().getFirst().id();
  private static final Address NAME = new Address(PROJECT, "name");
  private static final Address BUDGET = new Address(PROJECT, "budget");
  private static final Address PURPOSE = new Address(PROJECT, "purpose");
  private static final Address OTHER = new Address(TEXT.projects().get(1).id(), "name");
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

  private final Fakes.Memory texts = new Fakes.Memory();
  private final Queue<Runnable> pauses = new ConcurrentLinkedQueue<>();
  private EditingSession session;
  private FormField name;
  private FormField budget;
  private FormField purpose;
  private Shown window;

  @BeforeEach
  void open() {
    window = Shown.open(500, 400, this::view);
    go(name);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private VBox view() {
    Services services = Fakes.direct(texts);
    try {
      session =
          Workspace.of(texts.add(TEXT), services, services.background(), pauses::add).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
    name = FormField.line(session, "项目名称", NAME, TypedNumber.WORDS);
    budget = FormField.line(session, "预算", BUDGET, TypedNumber.AMOUNT);
    purpose = FormField.area(session, "用途", PURPOSE, 4);
    return new VBox(name.control(), budget.control(), purpose.control());
  }

  private void go(FormField field) {
    Fx.run(() -> field.control().requestFocus());
  }

  private FormFieldTest press(KeyCode... keys) {
    window.robot().push(keys);
    Fx.run(() -> {});
    return this;
  }

  private FormFieldTest type(String text) {
    window.robot().write(text, 0);
    Fx.run(() -> {});
    return this;
  }

  private void compose(FormField field, String composed, String committed) {
    Fx.run(() -> Composing.in(field.control(), composed, committed));
  }

  private void pauseIsOver() {
    Fx.run(() -> pauses.remove().run());
  }

  private String shown(FormField field) {
    return Fx.call(field.control()::getText);
  }

  private String kept(Address cell) {
    return Fx.call(() -> CellEdits.text(session.text(), cell));
  }

  private String saved(Address cell) {
    return CellEdits.text(texts.saved(1), cell);
  }

  private boolean has(FormField field) {
    return Fx.call(field.control()::isFocused);
  }

  private void elsewhere(Address cell, String text) {
    Fx.run(() -> session.edit("改", cell, now -> CellEdits.set(now, cell, text)));
  }

  @Test
  void whatAnInputMethodComposesIsSavedWhenTheWordIsChosenAndThenAtOnce() {
    press(CONTROL, A);
    compose(name, "xuan", "");
    compose(name, "xuanchuan", "");
    assertThat(saved(NAME)).as("nothing was decided").isEqualTo(TEXT.projects().getFirst().name());
    assertThat(texts.labels()).isEmpty();
    compose(name, "", "宣传");
    assertThat(shown(name)).isEqualTo("宣传");
    assertThat(saved(NAME)).as("a word comes in one piece").isEqualTo("宣传");
    compose(name, "jing", "");
    compose(name, "", "经费");
    assertThat(saved(NAME)).isEqualTo("宣传经费");
    assertThat(texts.labels()).as("one step").hasSize(1);
  }

  @Test
  void whileAnInputMethodComposesTheKeysAreItsOwn() {
    press(CONTROL, A);
    compose(name, "xuan", "");
    press(ENTER).press(CONTROL, Z).press(ESCAPE);
    assertThat(has(name)).as("Enter chose among its words").isTrue();
    assertThat(shown(name)).isEqualTo("xuan");
    assertThat(texts.labels()).isEmpty();
  }

  @Test
  void whatWasNotDecidedWhenTheBoxIsLeftIsNotKept() {
    press(CONTROL, A).type("A");
    compose(name, "xuan", "");
    go(budget);
    assertThat(kept(NAME)).isEqualTo("A");
    assertThat(shown(name)).isEqualTo("A");
    go(name);
    press(ENTER);
    assertThat(has(budget)).as("the keys are the box's again").isTrue();
  }

  @Test
  void aChangeElsewhereLeavesWhatIsBeingComposedAlone() {
    press(CONTROL, A);
    compose(name, "xuan", "");
    elsewhere(NAME, "别处");
    assertThat(shown(name)).isEqualTo("xuan");
    compose(name, "", "宣");
    go(budget);
    assertThat(kept(NAME)).as("who types last").isEqualTo("宣");
  }

  @Test
  void whatIsTypedBackWasNeverChanged() {
    press(CONTROL, A).type("B");
    pauseIsOver();
    assertThat(saved(NAME)).isEqualTo("B");
    String before = TEXT.projects().getFirst().name();
    press(CONTROL, A);
    Fx.run(() -> name.control().replaceSelection(before));
    go(budget);
    assertThat(texts.saved(1)).isEqualTo(TEXT);
    assertThat(Fx.call(() -> session.nextUndoProperty().get())).isEmpty();
  }

  @Test
  void anAmountIsWrittenAsTheFormPrintsItAndTheClerkIsTold() {
    go(budget);
    type("1,234.5").press(ENTER);
    assertThat(kept(BUDGET)).isEqualTo("1,234.50");
    assertThat(shown(budget)).isEqualTo("1,234.50");
    assertThat(Fx.call(session.noticeProperty()::get)).isEqualTo("1,234.5 已写成 1,234.50");
    assertThat(has(purpose)).as("Enter leads on").isTrue();
  }

  @Test
  void digitsOfFullWidthAreMadeNarrowWithoutAWord() {
    go(budget);
    type("１２．５０").press(ENTER);
    assertThat(kept(BUDGET)).isEqualTo("12.50");
    assertThat(Fx.call(session.noticeProperty()::get)).isEmpty();
  }

  @Test
  void whatIsNoAmountStaysAsItWasTyped() {
    go(budget);
    type("约12万").press(ENTER);
    assertThat(kept(BUDGET)).isEqualTo("约12万");
  }

  @Test
  void tabLeavesABoxOfSeveralLinesAndEnterBeginsALine() {
    go(purpose);
    type("甲").press(ENTER).type("乙").press(SHIFT, TAB);
    assertThat(has(budget)).isTrue();
    assertThat(kept(PURPOSE)).isEqualTo("甲\n乙");
    press(TAB);
    assertThat(has(purpose)).isTrue();
    press(TAB);
    assertThat(has(name)).as("round to the first").isTrue();
    assertThat(kept(PURPOSE)).as("no tab was written").isEqualTo("甲\n乙");
  }

  @Test
  void escapeTakesBackWhatWasTypedAlsoFromTheDisk() {
    press(CONTROL, A).type("C");
    pauseIsOver();
    assertThat(saved(NAME)).isEqualTo("C");
    press(ESCAPE);
    assertThat(texts.saved(1)).isEqualTo(TEXT);
    assertThat(shown(name)).isEqualTo(TEXT.projects().getFirst().name());
    assertThat(has(name)).isTrue();
  }

  @Test
  void undoAndRedoAreOfTheTextAndNotOfTheBox() {
    press(CONTROL, A).type("DE").press(CONTROL, Z);
    assertThat(shown(name)).isEqualTo(TEXT.projects().getFirst().name());
    assertThat(has(name)).isTrue();
    press(CONTROL, Y);
    assertThat(shown(name)).as("all that was typed").isEqualTo("DE");
    press(CONTROL, Z).press(CONTROL, SHIFT, Z);
    assertThat(kept(NAME)).isEqualTo("DE");
    press(CONTROL, Z);
    assertThat(texts.saved(1)).isEqualTo(TEXT);
  }

  /// What was saved in the middle of typing is taken back in the box too, not in the text alone.
  @Test
  void undoAfterAPauseShowsWhatTheTextHasAgain() {
    press(CONTROL, A).type("DE");
    pauseIsOver();
    press(CONTROL, Z);
    String before = TEXT.projects().getFirst().name();
    assertThat(kept(NAME)).isEqualTo(before);
    assertThat(shown(name)).isEqualTo(before);
    press(CONTROL, Y);
    assertThat(shown(name)).isEqualTo("DE");
    go(budget);
    assertThat(kept(NAME)).as("leaving changes nothing").isEqualTo("DE");
    assertThat(texts.labels()).hasSize(3);
  }

  @Test
  void aBoxThatIsNotTypedInFollowsTheText() {
    elsewhere(PURPOSE, "别处写的");
    assertThat(shown(purpose)).isEqualTo("别处写的");
    elsewhere(NAME, "别处");
    assertThat(shown(name)).as("it has the keyboard, but nothing was typed").isEqualTo("别处");
    type("X");
    elsewhere(NAME, "又一处");
    assertThat(shown(name)).contains("X");
  }

  @Test
  void aBoxThatShowsAnotherCellKeepsWhatWasTypedForTheFirst() {
    press(CONTROL, A).type("F");
    Fx.run(() -> name.show(OTHER));
    assertThat(kept(NAME)).isEqualTo("F");
    assertThat(shown(name)).isEqualTo(TEXT.projects().get(1).name());
    press(CONTROL, A).type("G");
    go(budget);
    assertThat(kept(OTHER)).isEqualTo("G");
    assertThat(kept(NAME)).isEqualTo("F");
  }

  @Test
  void aBoxOfOneLineLeavesTheLineBreaksOfATextThatIsNotTouched() {
    elsewhere(NAME, "上行\n下行");
    go(budget);
    go(name);
    go(budget);
    assertThat(kept(NAME)).isEqualTo("上行\n下行");
    assertThat(texts.labels()).hasSize(1);
  }

  @Test
  void aTextTooLongForABoxIsKeptWholeAndShownByItsBeginning() {
    String all = "长".repeat(Excerpt.LONGEST + 1);
    go(purpose);
    Fx.run(() -> purpose.control().replaceSelection(all));
    assertThat(kept(PURPOSE)).isEqualTo(all);
    assertThat(shown(purpose)).hasSizeLessThan(2_000).contains(String.valueOf(all.length()));
    type("x");
    assertThat(kept(PURPOSE)).as("it cannot be typed in").isEqualTo(all);
    press(CONTROL, C);
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(all);
    press(DELETE);
    assertThat(kept(PURPOSE)).isEmpty();
    type("短").press(TAB);
    assertThat(kept(PURPOSE)).isEqualTo("短");
    press(SHIFT, TAB).press(CONTROL, Z).press(CONTROL, Z);
    assertThat(kept(PURPOSE)).as("emptying can be taken back").isEqualTo(all);
  }

  @Test
  void aBoxThatOnlyShowsIsNeitherTypedInNorEmptied() {
    Fx.run(() -> budget.reading(_ -> OTHER));
    assertThat(shown(budget)).isEqualTo(TEXT.projects().get(1).name());
    go(budget);
    type("9").press(DELETE);
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "")));
    press(CONTROL, C);
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(TEXT.projects().get(1).name());
    assertThat(texts.labels()).isEmpty();
    elsewhere(OTHER, "新名");
    assertThat(shown(budget)).isEqualTo("新名");
  }

  @Test
  void itIsMarkedWhereTheClerkIsWhileTheKeyboardIsElsewhere() {
    assertThat(marked(name)).as("a box that has the keyboard is the place").isTrue();
    Fx.run(() -> session.go(PURPOSE));
    assertThat(marked(purpose)).isTrue();
    assertThat(marked(name)).isFalse();
    Fx.run(() -> purpose.show(OTHER));
    assertThat(marked(purpose)).as("another cell is in it").isFalse();
  }

  private boolean marked(FormField field) {
    TextInputControl box = field.control();
    return Fx.call(() -> box.getPseudoClassStates().contains(PLACE));
  }

  @Test
  void theStatusSaysThatSomethingIsBeingTypedUntilItIsSaved() {
    type("H");
    assertThat(Fx.call(session.savingProperty()::get)).isInstanceOf(SaveState.Typing.class);
    pauseIsOver();
    assertThat(Fx.call(session.savingProperty()::get)).isInstanceOf(SaveState.Saved.class);
    assertThat(saved(NAME)).contains("H");
    compose(name, "xu", "");
    assertThat(Fx.call(session.savingProperty()::get)).isInstanceOf(SaveState.Typing.class);
    pauseIsOver();
    assertThat(Fx.call(session.savingProperty()::get))
        .as("a word is still being chosen")
        .isInstanceOf(SaveState.Typing.class);
  }

  @Test
  void aBoxOfSeveralLinesIsAsHighAsItsTextUpToItsMost() {
    elsewhere(PURPOSE, String.join("\n", List.of("一", "二", "三", "四", "五", "六")));
    Fx.pulse(window.scene());
    double four = Fx.call(() -> purpose.high(4));
    assertThat(Fx.call(() -> purpose.control().getHeight())).isEqualTo(four);
    go(purpose);
    Fx.pulse(window.scene());
    assertThat(Fx.call(() -> purpose.control().getHeight()))
        .as("more while it has the keyboard")
        .isEqualTo(Fx.call(() -> purpose.high(6)));
    double line = (four - Fx.call(() -> purpose.high(1))) / 3;
    assertThat(Fx.call(() -> purpose.lines(400, 0))).isEqualTo(1);
    assertThat(Fx.call(() -> purpose.lines(400, 2 * line + 2))).isEqualTo(3);
    assertThat(Fx.call(() -> purpose.lines(400, 99 * line))).isEqualTo(6);
  }
}
