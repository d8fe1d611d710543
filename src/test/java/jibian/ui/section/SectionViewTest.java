package jibian.ui.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.library.SampleParagraphs;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.findings.FindingItem;
import jibian.ui.grid.GridMarks;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An entry of the narrative: which boxes it has, where the keyboard goes, and paragraphs to start from.
class SectionViewTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");
  private static final Section PROSE = TEXT.narrative().getFirst();
  private static final Section GOAL = TEXT.narrative().get(2);
  private static final Section LAST = TEXT.narrative().getLast();
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Fakes.Memory texts = new Fakes.Memory();
  private final Queue<Runnable> pauses = new ArrayDeque<>();
  private EditingSession session;
  private SectionView view;
  private Shown window;
  private List<FindingItem> found = List.of();

  @BeforeEach
  void open() {
    window = Shown.open(600, 700, this::made);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Parent made() {
    Services services = Fakes.direct(texts);
    try {
      session =
          Workspace.of(texts.add(TEXT), services, services.background(), pauses::add).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
    GridMarks marks =
        cell -> found.stream().filter(finding -> finding.where().equals(cell)).toList();
    view = new SectionView(session, PROSE.id(), marks);
    return view.view();
  }

  private void show(Section section) {
    Fx.run(() -> view.show(section.id()));
    Fx.pulse(window.scene());
  }

  private List<TextInputControl> boxes() {
    return Fx.call(
        () ->
            page().getChildrenUnmodifiable().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(Node::isVisible)
                .toList());
  }

  private Parent page() {
    return (Parent) view.view().getContent();
  }

  private List<String> names() {
    return boxes().stream().map(Node::getAccessibleText).toList();
  }

  private Hyperlink start() {
    return Fx.call(
        () ->
            (Hyperlink)
                page().getChildrenUnmodifiable().stream()
                    .filter(Hyperlink.class::isInstance)
                    .findFirst()
                    .orElseThrow());
  }

  private String focused() {
    Fx.run(() -> {});
    return Fx.call(() -> window.scene().getFocusOwner().getAccessibleText());
  }

  private void reveal(Address where) {
    Fx.run(() -> view.reveal(where));
  }

  private static Address at(Section section, String field) {
    return new Address(section.id(), field);
  }

  @Test
  void anEntryOfProseHasItsHeadingAndParagraphs() {
    assertThat(names()).containsExactly("标题", "正文");
    assertThat(boxes().getFirst().getText()).isEqualTo("一、总体绩效目标");
    assertThat(boxes().get(1).getText()).isEqualTo(PROSE.paragraphs().getFirst());
  }

  @Test
  void aSubGoalHasItsGoalAndIndicatorsAndNoParagraphs() {
    show(GOAL);
    assertThat(names()).hasSize(3).startsWith("标题").doesNotContain("正文");
    assertThat(boxes().get(1).getText()).isEqualTo(GOAL.goal());
    assertThat(boxes().get(2).getText()).isEqualTo(GOAL.indicators());
    show(LAST);
    assertThat(names()).as("prose again").containsExactly("标题", "正文");
  }

  /// Paragraphs that a file gave to a sub-goal are never out of sight.
  @Test
  void aSubGoalWithParagraphsShowsThemToo() {
    Fx.run(
        () ->
            session.edit(
                "x",
                at(GOAL, "paragraphs"),
                now -> CellEdits.set(now, at(GOAL, "paragraphs"), "说明")));
    show(GOAL);
    assertThat(names()).hasSize(4).contains("正文");
  }

  /// A new entry of the second level can become a sub-goal.
  @Test
  void anEmptyEntryOfTheSecondLevelHasAllBoxes() {
    Section blank = Fx.call(() -> session.blank().section("", 2));
    Fx.run(() -> session.edit("x", Places.TEXT, now -> PartEdits.insert(now, LAST.id(), blank)));
    show(blank);
    assertThat(boxes()).hasSize(4);
  }

  @Test
  void thePartItBelongsToStandsBelowItsHeading() {
    Label part =
        Fx.call(
            () ->
                (Label)
                    page().getChildrenUnmodifiable().stream()
                        .filter(Label.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    assertThat(part.getText()).isEqualTo("第一部分 部门整体绩效目标");
  }

  @Test
  void theKeyboardGoesToTheFieldThatIsMeant() {
    show(GOAL);
    reveal(at(GOAL, "indicators"));
    assertThat(focused()).isEqualTo(boxes().get(2).getAccessibleText());
    reveal(at(GOAL, "goal"));
    assertThat(focused()).isEqualTo(boxes().get(1).getAccessibleText());
    reveal(at(GOAL, "heading"));
    assertThat(focused()).isEqualTo("标题");
  }

  @Test
  void theKeyboardGoesToTheParagraphsForOneOfThemAndElseToTheHeading() {
    reveal(at(PROSE, "paragraphs.1"));
    assertThat(focused()).isEqualTo("正文");
    reveal(Address.of(PROSE.id()));
    assertThat(focused()).isEqualTo("标题");
  }

  @Test
  void whatIsTypedIsKeptForTheEntryThatWasShown() {
    reveal(at(PROSE, "heading"));
    window.robot().write("甲", 0);
    Fx.run(() -> {});
    show(LAST);
    assertThat(Fx.call(() -> CellEdits.text(session.text(), at(PROSE, "heading")))).contains("甲");
    assertThat(Fx.call(() -> CellEdits.text(session.text(), at(LAST, "heading"))))
        .isEqualTo("三、工作保障措施");
  }

  @Test
  void whatIsWrongIsMarkedInItsBoxAndInNoOther() {
    Rule rule = new Rule("x", Severity.WARNING, Authority.NORM, "规则", "文件", Optional.empty());
    Finding finding =
        new Finding(
            rule, Severity.WARNING, at(PROSE, "paragraphs"), "有误", List.of(), Optional.empty());
    found = List.of(FindingItem.of(finding, Optional.empty()));
    Fx.run(view::marksChanged);
    assertThat(boxes())
        .extracting(box -> box.getPseudoClassStates().contains(WARNING))
        .containsExactly(false, true);
    show(LAST);
    assertThat(boxes())
        .as("another entry")
        .extracting(box -> box.getPseudoClassStates().contains(WARNING))
        .containsExactly(false, false);
  }

  @Test
  void anEntryThatSaysSomethingIsOfferedNoParagraphs() {
    show(LAST);
    assertThat(SampleParagraphs.of(LAST.heading())).as("there are some").isNotEmpty();
    assertThat(start().isVisible()).isFalse();
    assertThat(start().isManaged()).as("it takes no room").isFalse();
  }

  @Test
  void anEmptyEntryStartsFromTheParagraphsOfItsHeadingInOneStep() {
    show(LAST);
    Address paragraphs = at(LAST, "paragraphs");
    Fx.run(() -> session.edit("清空", paragraphs, now -> CellEdits.set(now, paragraphs, "")));
    List<String> sample = SampleParagraphs.of(LAST.heading());
    assertThat(start().isVisible()).isTrue();
    assertThat(start().getText()).isEqualTo("用参考段落起草（" + sample.size() + " 段）");
    Hyperlink start = start();
    Fx.run(start::fire);
    assertThat(paragraphs(LAST)).isEqualTo(sample);
    assertThat(focused()).isEqualTo("正文");
    assertThat(start().isVisible()).as("there are some now").isFalse();
    assertThat(texts.labels()).last().isEqualTo("填入参考段落");
    Fx.run(session::undo);
    assertThat(paragraphs(LAST)).isEmpty();
    assertThat(start().isVisible()).isTrue();
  }

  private List<String> paragraphs(Section section) {
    return Fx.call(
        () ->
            session.text().narrative().stream()
                .filter(now -> now.id().equals(section.id()))
                .flatMap(now -> now.paragraphs().stream())
                .toList());
  }

  @Test
  void aHeadingOfWhichNothingIsKnownIsOfferedNothing() {
    Id id = LAST.id();
    Fx.run(
        () -> {
          session.edit(
              "x", at(LAST, "paragraphs"), now -> CellEdits.set(now, at(LAST, "paragraphs"), ""));
          session.edit(
              "x", at(LAST, "heading"), now -> CellEdits.set(now, at(LAST, "heading"), "附则"));
          view.show(id);
        });
    assertThat(start().isVisible()).isFalse();
  }
}
