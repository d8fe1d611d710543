package jibian.ui.editor;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The editor of whatever the clerk is at, in a real window: where it says that is, and the overview of the narrative.
class EditorPaneTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(TEXT, 1000, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void go(Address where) {
    Fx.run(() -> window.go(where));
    Fx.pulse(window.scene());
  }

  private String path() {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".path > .label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining()));
  }

  private List<Section> narrative() {
    return window.text().narrative();
  }

  /// The text is the same everywhere: its name gives way.
  @Test
  void aLongNameOfTheUnitLeavesTheProjectItsRoom() {
    Fx.run(
        () -> {
          Address unit = Address.ofText("unit.name");
          String name = "某某省某某市某某区人民政府某某街道办事处综合行政执法与社会治安管理".repeat(3);
          window.workspace().session().edit("单位名称", unit, now -> CellEdits.set(now, unit, name));
        });
    go(Address.of(TEXT.projects().getFirst().id()));
    Label project =
        (Label)
            Fx.call(
                () ->
                    window.scene().getRoot().lookupAll(".path > .label").stream()
                        .toList()
                        .getLast());
    assertThat(project.getText()).contains(TEXT.projects().getFirst().name());
    assertThat(Fx.call(project::getWidth))
        .isGreaterThanOrEqualTo(Fx.call(() -> project.prefWidth(-1)));
  }

  @Test
  void theLineAboveSaysWhichTextAndWhichProject() {
    go(Places.TEXT);
    String text = path();
    assertThat(text).contains("2022").doesNotContain("›");
    Project second = TEXT.projects().get(1);
    go(new Address(second.indicators().getFirst().id(), "value"));
    assertThat(path()).startsWith(text + "  ›  ").contains(second.name());
    go(Address.of(TEXT.narrative().getFirst().id()));
    assertThat(path()).as("an entry of the narrative is of no project").isEqualTo(text);
  }

  @Test
  void theLineAboveFollowsTheName() {
    Address name = new Address(TEXT.projects().getFirst().id(), "name");
    go(name);
    Fx.run(
        () ->
            window.workspace().session().edit("改名", name, now -> CellEdits.set(now, name, "新的名称")));
    assertThat(path()).endsWith("新的名称");
    Fx.run(window.workspace().session()::undo);
    assertThat(path()).endsWith(TEXT.projects().getFirst().name());
  }

  /// An editor that was made is used again, for another part of the kind.
  @Test
  void oneEditorShowsOneProjectAfterTheOther() {
    Address first = new Address(TEXT.projects().getFirst().id(), "name");
    Address second = new Address(TEXT.projects().get(1).id(), "name");
    go(first);
    TextInputControl box = window.focused();
    assertThat(box.getText()).isEqualTo(TEXT.projects().getFirst().name());
    go(Places.TEXT);
    go(second);
    assertThat(window.focused()).isSameAs(box);
    assertThat(box.getText()).isEqualTo(TEXT.projects().get(1).name());
  }

  @Test
  void withoutSelectedIndicatorsThereIsNothingToTakeOver() {
    go(Places.TEXT);
    window.press(CONTROL, SHIFT, C);
    assertThat(Fx.call(() -> window.workspace().session().noticeProperty().get()))
        .isEqualTo("请先选中绩效指标");
  }

  private List<ContextMenu> menus() {
    return Fx.call(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList());
  }

  private void rightClick(Node node) {
    Fx.run(
        () ->
            node.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 4, 4, 200, 200, false, null)));
  }

  @Test
  void theRightButtonOverABoxOffersWhatCanBeDoneThere() {
    go(new Address(TEXT.projects().getFirst().id(), "name"));
    TextInputControl box = window.focused();
    rightClick(box);
    assertThat(menus()).hasSize(1);
    ContextMenu menu = menus().getFirst();
    assertThat(menu.getItems()).extracting(item -> item.getText()).contains("撤销", "全选");
    Fx.run(menu::hide);
    rightClick(window.scene().lookup(".path"));
    assertThat(menus()).isEmpty();
  }

  @Test
  void theOverviewOfTheNarrativeChangesHeadings() {
    go(Places.NARRATIVE);
    window.press(CONTROL, HOME).press(RIGHT).type("总目标").press(ENTER);
    assertThat(narrative().getFirst().heading()).isEqualTo("总目标");
    window.type("分目标").press(ENTER);
    assertThat(narrative().get(1).heading()).as("the one below").isEqualTo("分目标");
    window.press(CONTROL, Z).press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void aLevelIsANumberHoweverItIsTyped() {
    go(Places.NARRATIVE);
    window.press(CONTROL, HOME).type("２").press(ENTER);
    assertThat(narrative().getFirst().level()).isEqualTo(2);
  }

  /// A new entry is of the same part and level as the one above it.
  @Test
  void anEntryThatIsTypedBelowTheLastIsLikeIt() {
    go(Places.NARRATIVE);
    window.press(CONTROL, END).press(DOWN).press(HOME).press(RIGHT);
    window.type("四、附则").press(ENTER);
    Section last = TEXT.narrative().getLast();
    assertThat(narrative()).hasSize(TEXT.narrative().size() + 1);
    Section added = narrative().getLast();
    assertThat(added.heading()).isEqualTo("四、附则");
    assertThat(added.part()).isEqualTo(last.part());
    assertThat(added.level()).isEqualTo(last.level());
    window.press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void aHeadingIsEmptiedAndNotItsParagraphs() {
    go(Places.NARRATIVE);
    window.press(CONTROL, HOME).press(RIGHT).press(DELETE);
    assertThat(narrative().getFirst().heading()).isEmpty();
    assertThat(narrative().getFirst().paragraphs())
        .isEqualTo(TEXT.narrative().getFirst().paragraphs());
  }

  @Test
  void theKeyboardGoesOnFromTheHeadingToTheText() {
    Section prose = TEXT.narrative().getFirst();
    go(new Address(prose.id(), "heading"));
    assertThat(window.focused().getText()).isEqualTo(prose.heading());
    window.press(TAB);
    assertThat(window.focused().getText()).isEqualTo(String.join("\n", prose.paragraphs()));
    assertThat(Fx.call(() -> window.workspace().session().place()))
        .isEqualTo(new Address(prose.id(), "paragraphs"));
  }
}
