package jibian.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReason;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.TypedNumber;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a box shows what is wrong with its text, and the menu of the right mouse button over it.
class FieldMarkTest {
  private static final Submission TEXT = Fakes.text("langfang-2020");
  private static final Address NAME = new Address(TEXT.projects().getFirst().id(), "name");
  private static final Address BUDGET = NAME.field("budget");

  private final Fakes.Memory texts = new Fakes.Memory();
  private EditingSession session;
  private FormField name;
  private FormField budget;
  private Label label;
  private TextField other;
  private Shown window;

  @BeforeEach
  void open() {
    window = Shown.open(400, 200, this::view);
    go(budget);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private VBox view() {
    Services services = Fakes.direct(texts);
    try {
      session = Workspace.of(texts.add(TEXT), services).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
    name = FormField.line(session, "项目名称", NAME, TypedNumber.WORDS);
    budget = FormField.line(session, "预算", BUDGET, TypedNumber.AMOUNT);
    label = new Label("标签");
    other = new TextField("别的");
    return new VBox(name.control(), budget.control(), label, other);
  }

  private void go(FormField field) {
    Fx.run(() -> field.control().requestFocus());
  }

  private static FindingItem finding(FindingItem.Rank rank, String words) {
    return new FindingItem(found(words, Optional.empty(), false), rank, Optional.empty(), false);
  }

  private static Finding found(String words, Optional<OverrideReason> reason, boolean answered) {
    Rule rule = new Rule("x", Severity.ERROR, Authority.NORM, "规则", "文件", Optional.empty());
    return new Finding(
        rule, Severity.ERROR, NAME, words, List.of(), Optional.empty(), reason, answered);
  }

  private void mark(FormField field, FindingItem... found) {
    Fx.run(() -> field.mark(_ -> List.of(found)));
  }

  private List<String> marks(FormField field) {
    return Fx.call(
        () ->
            field.control().getPseudoClassStates().stream()
                .map(state -> state.getPseudoClassName())
                .filter(List.of("error", "warning", "hint")::contains)
                .toList());
  }

  private String tip(FormField field) {
    return Fx.call(
        () ->
            Optional.ofNullable(field.control().getTooltip())
                .map(tip -> tip.getText())
                .orElse("none"));
  }

  private String prompt(FormField field) {
    return Fx.call(() -> Optional.ofNullable(field.control().getPromptText()).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error", "WARNING, warning", "HINT, hint"})
  void itsBorderSaysHowBadTheWorstIs(FindingItem.Rank rank, String mark) {
    mark(name, finding(rank, "一"), finding(FindingItem.Rank.HINT, "二"));
    assertThat(marks(name)).containsExactly(mark);
    assertThat(tip(name)).as("all of it, under the mouse").isEqualTo("一\n二");
    assertThat(prompt(name)).isEmpty();
    mark(name);
    assertThat(marks(name)).isEmpty();
    assertThat(tip(name)).isEqualTo("none");
  }

  @Test
  void anotherMarkTakesThePlaceOfTheFirst() {
    mark(name, finding(FindingItem.Rank.ERROR, "一"));
    mark(name, finding(FindingItem.Rank.HINT, "二"));
    assertThat(marks(name)).containsExactly("hint");
  }

  /// What the clerk gave a reason for is not marked; its words can still be read.
  @Test
  void whatIsAnsweredHasNoMark() {
    OverrideReason reason = new OverrideReason("x", "name", "", List.of(), "理由", "2026-11-20");
    mark(name, FindingItem.of(found("一", Optional.of(reason), true), Optional.empty()));
    assertThat(marks(name)).isEmpty();
    assertThat(tip(name)).isEqualTo("一");
  }

  @Test
  void whatIsNotFilledInYetSaysSoInTheEmptyBoxAndIsNotRed() {
    mark(name, finding(FindingItem.Rank.UNFILLED, "没有名称"));
    assertThat(marks(name)).isEmpty();
    assertThat(prompt(name)).isEqualTo("待填");
    mark(name, finding(FindingItem.Rank.ERROR, "没有名称"));
    assertThat(prompt(name)).as("it has been left").isEmpty();
    assertThat(marks(name)).containsExactly("error");
  }

  @Test
  void aBoxThatSaysWhatItWantsGoesOnSayingIt() {
    Fx.run(() -> name.control().setPromptText("例如 某某经费"));
    mark(name, finding(FindingItem.Rank.UNFILLED, "没有名称"));
    assertThat(prompt(name)).isEqualTo("例如 某某经费");
    mark(name);
    assertThat(prompt(name)).isEqualTo("例如 某某经费");
  }

  @Test
  void noWordsLieOverTheTextThatIsTyped() {
    mark(name, finding(FindingItem.Rank.ERROR, "一"));
    go(name);
    assertThat(tip(name)).isEqualTo("none");
    mark(name, finding(FindingItem.Rank.ERROR, "二"));
    assertThat(tip(name)).isEqualTo("none");
    go(budget);
    assertThat(tip(name)).isEqualTo("二");
  }

  private Optional<ContextMenu> menu(Node at, Optional<Runnable> source) {
    return Fx.call(() -> FieldMenu.of(at, session, source));
  }

  private static List<String> words(ContextMenu menu) {
    return menu.getItems().stream()
        .flatMap(item -> Stream.ofNullable(item.getText()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private void choose(ContextMenu menu, String words) {
    Fx.run(
        () ->
            menu.getItems().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire));
  }

  @Test
  void theMenuOfABoxIsInOurWordsAndWorksInThatBox() {
    TextInputControl box = name.control();
    Node inner = Fx.call(() -> box.lookup(".text"));
    ContextMenu menu = menu(inner == null ? box : inner, Optional.empty()).orElseThrow();
    assertThat(words(menu)).containsExactly("撤销", "剪切", "复制", "粘贴", "全选");
    assertThat(Fx.call(box::isFocused)).as("the keyboard went there").isTrue();
    choose(menu, "全选");
    choose(menu, "剪切");
    String was = TEXT.projects().getFirst().name();
    assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(was);
    assertThat(Fx.call(() -> box.getText())).isEmpty();
    choose(menu, "粘贴");
    choose(menu, "粘贴");
    assertThat(Fx.call(() -> box.getText())).isEqualTo(was + was);
    choose(menu, "撤销");
    assertThat(Fx.call(() -> CellEdits.text(session.text(), NAME))).isEqualTo(was);
    assertThat(Fx.call(() -> box.getText())).isEqualTo(was);
  }

  @Test
  void theMenuLeadsToTheSourceWhereThereIsOne() {
    List<String> led = new ArrayList<>();
    ContextMenu menu = menu(name.control(), Optional.of(() -> led.add("x"))).orElseThrow();
    List<String> words = words(menu);
    assertThat(words).hasSize(6);
    choose(menu, words.getLast());
    assertThat(led).hasSize(1);
  }

  @Test
  void whatIsNoBoxOfTheTextHasNoSuchMenu() {
    assertThat(menu(label, Optional.empty())).isEmpty();
    assertThat(menu(other, Optional.empty())).isEmpty();
    assertThat(menu(null, Optional.empty())).isEmpty();
  }
}
