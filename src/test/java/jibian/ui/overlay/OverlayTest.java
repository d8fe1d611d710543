package jibian.ui.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands over the window, with real keys: the keyboard stays in it, Enter does what is blue, Esc leads out.
class OverlayTest {
  private final List<String> done = new ArrayList<>();
  private Overlay overlay;
  private TextField below;
  private TextField box;
  private CheckBox tick;
  private ListView<String> list;
  private Hyperlink link;
  private Button no;
  private Button yes;
  private VBox dialog;
  private Shown window;

  @BeforeEach
  void open() {
    window =
        Shown.open(
            800,
            600,
            () -> {
              overlay = new Overlay();
              below = new TextField();
              below.setMaxWidth(200);
              return new StackPane(new VBox(below), overlay);
            });
    Fx.run(this::dialog);
  }

  private void dialog() {
    below.requestFocus();
    box = new TextField();
    tick = new CheckBox("打勾");
    list = new ListView<>();
    list.getItems().addAll("甲", "乙");
    list.setPrefHeight(60);
    link = new Hyperlink("帮助");
    link.setOnAction(_ -> done.add("link"));
    no = new Button("不要");
    no.setOnAction(_ -> done.add("no"));
    yes = new Button("确定");
    yes.setDefaultButton(true);
    yes.getStyleClass().add("accent");
    yes.setOnAction(_ -> done.add("yes"));
    dialog = new VBox(box, tick, list, link, no, yes);
    dialog.setPrefWidth(300);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void show() {
    Fx.run(() -> overlay.show(dialog, box, Pos.CENTER));
    Fx.pulse(window.scene());
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    Fx.run(() -> {});
  }

  private Node keyboard() {
    return Fx.call(() -> window.scene().getFocusOwner());
  }

  private void focus(Node node) {
    Fx.run(node::requestFocus);
  }

  private boolean blue(Button button) {
    return Fx.call(() -> button.isDefaultButton() && button.getStyleClass().contains("accent"));
  }

  @Test
  void theKeyboardGoesInAndBackToWhereItWas() {
    show();
    assertThat(keyboard()).isEqualTo(box);
    window.robot().write("甲");
    press(KeyCode.ESCAPE);
    assertThat(overlay.showing()).isFalse();
    assertThat(keyboard()).isEqualTo(below);
    assertThat(below.getText()).as("what was typed went into the dialog").isEmpty();
    assertThat(box.getText()).isEqualTo("甲");
  }

  @Test
  void afterTheLastControlComesTheFirst() {
    show();
    focus(yes);
    press(KeyCode.TAB);
    assertThat(keyboard()).isEqualTo(box);
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(keyboard()).isEqualTo(yes);
  }

  @Test
  void whatCannotBeUsedIsNoStop() {
    show();
    Fx.run(() -> box.setDisable(true));
    focus(yes);
    press(KeyCode.TAB);
    assertThat(keyboard()).isEqualTo(tick);
  }

  @Test
  void enterDoesWhatIsBlue() {
    show();
    assertThat(blue(yes)).isTrue();
    press(KeyCode.ENTER);
    assertThat(done).containsExactly("yes");
    focus(no);
    assertThat(blue(no)).isTrue();
    assertThat(blue(yes)).isFalse();
    press(KeyCode.ENTER);
    assertThat(done).containsExactly("yes", "no");
    focus(box);
    assertThat(blue(yes)).isTrue();
    assertThat(blue(no)).isFalse();
  }

  @Test
  void listsAndBoxesToTickLeaveEnterToTheButton() {
    show();
    focus(tick);
    press(KeyCode.ENTER);
    focus(list);
    press(KeyCode.ENTER);
    assertThat(done).containsExactly("yes", "yes");
    assertThat(tick.isSelected()).isFalse();
    focus(link);
    assertThat(blue(yes)).as("Enter follows the link").isFalse();
    press(KeyCode.ENTER);
    assertThat(done).containsExactly("yes", "yes", "link");
  }

  @Test
  void aButtonThatCannotBePressedDoesNothing() {
    Fx.run(() -> yes.setDisable(true));
    show();
    focus(list);
    press(KeyCode.ENTER);
    assertThat(done).isEmpty();
  }

  /// A dialog that is still looking something up: no key reaches the window below meanwhile.
  @Test
  void asLongAsADialogCanDoNothingItHoldsTheKeyboard() {
    Fx.run(() -> box.setDisable(true));
    show();
    assertThat(keyboard()).isEqualTo(overlay);
    window.robot().write("甲");
    assertThat(below.getText()).isEmpty();
    press(KeyCode.ESCAPE);
    assertThat(overlay.showing()).isFalse();
  }

  /// Who waits with the keyboard on another button gets the one that goes on, unless he has chosen for himself.
  @Test
  void theButtonThatGoesOnGetsTheKeyboardWhenItCanBePressed() {
    Fx.run(() -> yes.setDisable(true));
    Fx.run(() -> overlay.show(dialog, no, Pos.CENTER));
    Fx.run(() -> yes.setDisable(false));
    assertThat(keyboard()).isEqualTo(yes);
    Fx.run(() -> yes.setDisable(true));
    focus(no);
    press(KeyCode.A);
    Fx.run(() -> yes.setDisable(false));
    assertThat(keyboard()).isEqualTo(no);
  }

  @Test
  void whatCouldBeLostIsAskedForFirst() {
    show();
    boolean[] may = {false};
    Fx.run(() -> overlay.askOnEscape(() -> may[0]));
    press(KeyCode.ESCAPE);
    assertThat(overlay.showing()).isTrue();
    focus(list);
    press(KeyCode.ESCAPE);
    assertThat(overlay.showing()).as("nor from a list").isTrue();
    may[0] = true;
    press(KeyCode.ESCAPE);
    assertThat(overlay.showing()).isFalse();
  }

  @Test
  void aClickBesideItClosesOnlyWhatHoldsNothing() {
    show();
    window.robot().clickOn(790, 590);
    Fx.run(() -> {});
    assertThat(overlay.showing()).isTrue();
    Fx.run(() -> overlay.closeByClick());
    window.click(tick);
    assertThat(overlay.showing()).as("a click inside").isTrue();
    Fx.run(() -> overlay.fireEvent(pressAt(overlay)));
    assertThat(overlay.showing()).isFalse();
  }

  private static javafx.scene.input.MouseEvent pressAt(Node node) {
    return new javafx.scene.input.MouseEvent(
        node,
        node,
        javafx.scene.input.MouseEvent.MOUSE_PRESSED,
        1,
        1,
        1,
        1,
        javafx.scene.input.MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void whatFollowsTheClosingRunsOnceAndOnlyForWhatWasShown() {
    show();
    Fx.run(() -> overlay.onClosed(() -> done.add("closed")));
    Fx.run(overlay::close);
    Fx.run(overlay::close);
    assertThat(done).containsExactly("closed");
    show();
    press(KeyCode.ESCAPE);
    assertThat(done).as("said of the first only").containsExactly("closed");
  }

  /// One dialog leads to another: the keyboard still goes back to the window in the end.
  @Test
  void afterSeveralDialogsTheKeyboardGoesBackToTheWindow() {
    show();
    Button other = Fx.call(() -> new Button("好"));
    Fx.run(() -> overlay.show(new VBox(other), other, Pos.CENTER));
    assertThat(keyboard()).isEqualTo(other);
    press(KeyCode.ESCAPE);
    assertThat(keyboard()).isEqualTo(below);
    assertThat(blue(yes)).as("as it was before it was shown").isTrue();
  }

  private Label explain(boolean whileTyping) {
    Label words = Fx.call(() -> new Label("这一栏填什么"));
    Fx.run(() -> overlay.explain(words, whileTyping));
    Fx.pulse(window.scene());
    return words;
  }

  @Test
  void anExplanationStandsBesideTheFieldAndLeavesTheKeyboardThere() {
    Label words = explain(false);
    assertThat(overlay.explaining()).isTrue();
    assertThat(overlay.showing()).as("the window does not wait").isFalse();
    assertThat(keyboard()).isEqualTo(below);
    double right = Fx.call(() -> below.localToScene(below.getLayoutBounds()).getMaxX());
    double left = Fx.call(() -> words.localToScene(words.getLayoutBounds()).getMinX());
    assertThat(left).isGreaterThanOrEqualTo(right);
    press(KeyCode.ESCAPE);
    assertThat(overlay.explaining()).isFalse();
    assertThat(keyboard()).isEqualTo(below);
  }

  @Test
  void theKeyThatOpenedItClosesIt() {
    explain(true);
    press(KeyCode.F1);
    assertThat(overlay.explaining()).isFalse();
  }

  @Test
  void anExplanationGoesWhenTheClerkTypesOnUnlessItIsOfUseThere() {
    explain(false);
    press(KeyCode.CONTROL);
    assertThat(overlay.explaining()).as("a key that types nothing").isTrue();
    window.robot().write("a");
    Fx.run(() -> {});
    assertThat(overlay.explaining()).isFalse();
    explain(true);
    window.robot().write("b");
    Fx.run(() -> {});
    assertThat(overlay.explaining()).isTrue();
    assertThat(below.getText()).isEqualTo("ab");
    window.click(below);
    assertThat(overlay.explaining()).as("he clicked").isFalse();
  }

  @Test
  void anExplanationGoesWithTheKeyboardAndGivesWayToADialog() {
    explain(true);
    explain(true);
    Fx.run(() -> overlay.getParent().requestFocus());
    assertThat(overlay.explaining()).isFalse();
    focus(below);
    explain(true);
    show();
    assertThat(overlay.explaining()).isFalse();
    assertThat(overlay.showing()).isTrue();
  }

  /// In the smallest window, a long explanation stays inside and does not lie over its field if it can be helped.
  @Test
  void aLongExplanationStaysInTheWindow() {
    Label words = Fx.call(() -> new Label("长".repeat(600)));
    Fx.run(() -> words.setWrapText(true));
    Fx.run(() -> overlay.explain(words, true));
    Fx.pulse(window.scene());
    var bounds = Fx.call(() -> words.localToScene(words.getLayoutBounds()));
    assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(8);
    assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(8);
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(792);
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(592);
  }
}
