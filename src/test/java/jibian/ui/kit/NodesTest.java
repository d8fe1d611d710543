package jibian.ui.kit;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// What windows are put together of: rows that cut or keep their texts, lists, buttons and boxes under the keys.
class NodesTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static void press(Shown window, KeyCode... keys) {
    window.robot().push(keys);
    Fx.run(() -> {});
  }

  @Test
  void whatIsNotShownTakesNoRoom() {
    Region node = new Region();
    Nodes.show(node, false);
    assertThat(List.of(node.isVisible(), node.isManaged())).containsExactly(false, false);
    Nodes.show(node, true);
    assertThat(List.of(node.isVisible(), node.isManaged())).containsExactly(true, true);
  }

  /// Where room lacks, the text that may be cut is, and the other one is not.
  @Test
  void inANarrowRowOneLabelIsCutAndTheOtherWhole() {
    Label cut = Fx.call(() -> Nodes.grow(Nodes.label("很长很长很长很长很长很长很长的名称", "x")));
    Label whole = Fx.call(() -> Nodes.label("12 处"));
    Nodes.keepWhole(whole);
    HBox row = Fx.call(() -> Nodes.row("line", cut, whole));
    try (Shown window = Shown.open(140, 60, () -> new StackPane(row))) {
      assertThat(Fx.call(() -> whole.getWidth() >= whole.prefWidth(-1))).isTrue();
      assertThat(Fx.call(() -> cut.getWidth() < cut.prefWidth(-1))).isTrue();
      assertThat(row.getStyleClass()).contains("line");
      assertThat(cut.getStyleClass()).contains("x");
      Fx.run(() -> window.stage().setWidth(900));
      Fx.pulse(window.scene());
      assertThat(Fx.call(() -> cut.getWidth() > cut.prefWidth(-1)))
          .as("it takes what is left")
          .isTrue();
    }
  }

  @Test
  void roomBetweenPushesApart() {
    Label left = Fx.call(() -> new Label("左"));
    Label right = Fx.call(() -> new Label("右"));
    HBox row = Fx.call(() -> new HBox(left, Nodes.space(), right));
    try (Shown window = Shown.open(300, 60, () -> new StackPane(row))) {
      assertThat(Fx.call(left::getLayoutX)).isZero();
      double end = Fx.call(() -> right.getLayoutX() + right.getWidth());
      assertThat(end).isEqualTo(Fx.call(row::getWidth));
      assertThat(window.scene().getWidth()).isEqualTo(300);
    }
  }

  @Test
  void aWrappedLabelIsAsHighAsItsText() {
    Label label = Fx.call(() -> Nodes.wrapped("说明文字".repeat(20), "muted"));
    try (Shown window = Shown.open(200, 400, () -> new VBox(label))) {
      double line = Fx.call(() -> label.prefHeight(-1));
      assertThat(Fx.call(label::getHeight)).isGreaterThan(3 * line);
      assertThat(window.find(".muted")).isEqualTo(label);
    }
  }

  @Test
  void aLinkDoesWhatItSays() {
    List<String> done = new ArrayList<>();
    Hyperlink link = Fx.call(() -> Nodes.link("查看", "see", () -> done.add("x")));
    try (Shown window = Shown.open(200, 100, () -> new StackPane(link))) {
      window.click("#see");
      assertThat(done).hasSize(1);
    }
  }

  @Test
  void choicesAreCalledByTheirTextsAndNoneByNothing() {
    ComboBox<Integer> box = Fx.call(() -> Nodes.choices(List.of(1, 2), number -> number + " 号"));
    assertThat(box.getItems()).containsExactly(1, 2);
    assertThat(box.getConverter().toString(2)).isEqualTo("2 号");
    assertThat(box.getConverter().toString(null)).isEmpty();
  }

  /// A chosen line is seen with some of those before it.
  @ParameterizedTest
  @CsvSource({"60, 60", "0, 0", "99, 99", "100, -1", "-1, -1"})
  void aLineIsChosenWhereThereIsOne(int asked, int chosen) {
    ListView<Integer> list =
        Fx.call(
            () -> {
              ListView<Integer> all = new ListView<>();
              all.getItems().setAll(IntStream.range(0, 100).boxed().toList());
              return all;
            });
    try (Shown window = Shown.open(200, 300, () -> new StackPane(list))) {
      Fx.run(() -> Nodes.choose(list, asked));
      Fx.pulse(window.scene());
      assertThat(Fx.call(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(chosen);
      if (chosen >= 0) {
        assertThat(shown(window)).contains(chosen, Math.max(0, chosen - 1));
      }
    }
  }

  private static List<Integer> shown(Shown window) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".list-cell").stream()
                .filter(Node::isVisible)
                .map(node -> ((ListCell<?>) node).getItem())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .toList());
  }

  @Test
  void spaceDoesSomethingWithTheChosenLineAndNothingWithNone() {
    List<String> done = new ArrayList<>();
    ListView<String> list = Fx.call(() -> new ListView<String>());
    Fx.run(() -> list.getItems().setAll("甲", "乙"));
    Nodes.onSpace(list, done::add);
    try (Shown window = Shown.open(200, 200, () -> new StackPane(list))) {
      Fx.run(list::requestFocus);
      Fx.run(() -> list.getSelectionModel().clearSelection());
      press(window, SPACE);
      assertThat(done).isEmpty();
      Fx.run(() -> list.getSelectionModel().select(0));
      press(window, DOWN);
      press(window, SPACE);
      assertThat(done).containsExactly("乙");
      press(window, ENTER);
      assertThat(done).hasSize(1);
    }
  }

  @Test
  void enterPressesAButtonAsSpaceDoes() {
    List<String> done = new ArrayList<>();
    Button button = Fx.call(() -> new Button("好"));
    Fx.run(
        () -> {
          button.setOnAction(_ -> done.add("x"));
          Nodes.pressOnEnter(button);
        });
    try (Shown window = Shown.open(200, 100, () -> new StackPane(button))) {
      Fx.run(button::requestFocus);
      press(window, ENTER);
      assertThat(done).hasSize(1);
      press(window, SPACE);
      assertThat(done).hasSize(2);
      press(window, KeyCode.A);
      assertThat(done).hasSize(2);
    }
  }

  @Test
  void whatFollowsValuesIsDoneAtOnceAndAfterEachChange() {
    SimpleIntegerProperty one = new SimpleIntegerProperty();
    SimpleObjectProperty<String> other = new SimpleObjectProperty<>("a");
    int[] done = new int[1];
    Nodes.follow(() -> done[0]++, one, other);
    assertThat(done[0]).isEqualTo(1);
    one.set(5);
    other.set("b");
    assertThat(done[0]).isEqualTo(3);
    other.set("b");
    assertThat(done[0]).as("nothing changed").isEqualTo(3);
  }

  @Test
  void anArrowSaysWhatItDoesToThoseWhoHearAndToTheMouse() {
    Button button = Fx.call(() -> new Button());
    Fx.run(() -> Nodes.arrow(button, true, "收起"));
    Object up = ((FontIcon) button.getGraphic()).getIconCode();
    assertThat(button.getAccessibleText()).isEqualTo("收起");
    assertThat(button.getTooltip().getText()).isEqualTo("收起");
    Fx.run(() -> Nodes.arrow(button, false, "展开"));
    assertThat(button.getAccessibleText()).isEqualTo("展开");
    assertThat(((FontIcon) button.getGraphic()).getIconCode()).isNotEqualTo(up);
  }

  @Test
  void aNodeIsWithinItselfAndWhatItStandsIn() {
    Label inner = new Label();
    VBox outer = new VBox(new HBox(inner));
    assertThat(Nodes.isWithin(inner, outer)).isTrue();
    assertThat(Nodes.isWithin(outer, outer)).isTrue();
    assertThat(Nodes.isWithin(outer, inner)).isFalse();
    assertThat(Nodes.isWithin(null, outer)).isFalse();
    assertThat(Nodes.isWithin("no node", outer)).isFalse();
  }

  @Test
  void aClickOnANameLeadsToItsControl() {
    TextField first = Fx.call(() -> new TextField());
    TextField second = Fx.call(() -> new TextField());
    FormGrid form = Fx.call(FormGrid::new);
    Label name = Fx.call(() -> form.row("年度", first));
    Fx.run(() -> form.row(second));
    try (Shown window = Shown.open(300, 200, () -> form)) {
      Fx.run(second::requestFocus);
      window.click(name);
      assertThat(Fx.call(first::isFocused)).isTrue();
      assertThat(name.getLabelFor()).isEqualTo(first);
      assertThat(second.getLayoutX()).as("in the same column").isEqualTo(first.getLayoutX());
      assertThat(second.getLayoutY()).as("below it").isGreaterThan(first.getLayoutY());
    }
  }

  @Test
  void ofSomeButtonsTheOneOfTheValueIsChosen() {
    ObjectProperty<String> chosen = new SimpleObjectProperty<>("乙");
    List<RadioButton> buttons =
        Fx.call(() -> Radios.of(chosen, List.of("甲", "乙", "丙"), v -> v + "。", v -> "id" + v));
    assertThat(buttons).extracting(RadioButton::getText).containsExactly("甲。", "乙。", "丙。");
    assertThat(buttons).extracting(Node::getId).containsExactly("id甲", "id乙", "id丙");
    assertThat(selected(buttons)).containsExactly(false, true, false);
    Fx.run(() -> chosen.set("丙"));
    assertThat(selected(buttons)).containsExactly(false, false, true);
    Fx.run(() -> chosen.set(null));
    assertThat(selected(buttons)).containsExactly(false, false, false);
    Fx.run(() -> buttons.getFirst().setSelected(true));
    assertThat(chosen.get()).isEqualTo("甲");
  }

  @Test
  void theKeysGoFromButtonToButton() {
    ObjectProperty<String> chosen = new SimpleObjectProperty<>("甲");
    VBox box =
        Fx.call(
            () -> {
              VBox all = new VBox();
              all.getChildren().setAll(Radios.of(chosen, List.of("甲", "乙"), v -> v, v -> "id" + v));
              return all;
            });
    try (Shown window = Shown.open(200, 100, () -> box)) {
      Fx.run(() -> window.find("#id甲").requestFocus());
      press(window, DOWN);
      assertThat(Fx.call(chosen::get)).isEqualTo("乙");
      window.click("#id甲");
      assertThat(Fx.call(chosen::get)).isEqualTo("甲");
    }
  }

  private static List<Boolean> selected(List<RadioButton> buttons) {
    return buttons.stream().map(RadioButton::isSelected).toList();
  }

  /// A name that was typed without its extension gets it; one in capitals has it.
  @ParameterizedTest
  @CsvSource({
    "绩效.docx, 绩效.docx",
    "绩效, 绩效.docx",
    "绩效.DOCX, 绩效.DOCX",
    "绩效.2027, 绩效.2027.docx",
    "绩效.doc, 绩效.doc.docx"
  })
  void aFileThatIsWrittenHasTheExtensionOfItsKind(String typed, String written) {
    FileChoice.Kind kind = new FileChoice.Kind("另存为", "Word 文档", ".docx");
    Path folder = Path.of("某文件夹");
    assertThat(kind.complete(folder.resolve(typed))).isEqualTo(folder.resolve(written));
  }

  @Test
  void theExchangeFileIsAKindOfItsOwn() {
    FileChoice.Kind kind = FileChoice.Kind.exchange();
    assertThat(Optional.of(kind.complete(Path.of("绩效"))).map(Path::toString)).contains("绩效.json");
    assertThat(kind.title()).isNotBlank();
    assertThat(kind.name()).isNotBlank();
  }
}
