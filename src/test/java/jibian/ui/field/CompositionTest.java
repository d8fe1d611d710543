package jibian.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an input method composes in a box is told from what is decided.
class CompositionTest {
  private TextField box;
  private Composition composition;
  private int begun;
  private Shown window;

  @BeforeEach
  void open() {
    window =
        Shown.open(
            300,
            100,
            () -> {
              box = new TextField();
              composition = new Composition(box, () -> begun++);
              return new StackPane(box);
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void compose(String composed, String committed) {
    Fx.run(() -> Composing.in(box, composed, committed));
  }

  private void stands(String text, int caret) {
    Fx.run(
        () -> {
          box.setText(text);
          box.positionCaret(caret);
        });
  }

  private String shown() {
    return Fx.call(() -> box.getText());
  }

  private String settled() {
    return Fx.call(composition::settled);
  }

  @Test
  void theTextWithoutWhatIsNotDecidedYet() {
    stands("开展活动", 2);
    compose("xuan", "");
    assertThat(shown()).isEqualTo("开展xuan活动");
    assertThat(settled()).isEqualTo("开展活动");
    compose("xuan|chuan", "");
    assertThat(settled()).as("a word in two pieces").isEqualTo("开展活动");
    assertThat(composition.underway()).isTrue();
    compose("", "宣传");
    assertThat(settled()).isEqualTo("开展宣传活动");
    assertThat(composition.underway()).isFalse();
  }

  @Test
  void theSameLettersBeforeItAreDecided() {
    stands("A级a", 3);
    compose("a", "");
    assertThat(settled()).isEqualTo("A级a");
    compose("", "");
    assertThat(shown()).as("given up").isEqualTo("A级a");
    assertThat(settled()).isEqualTo("A级a");
  }

  @Test
  void theSameLettersBehindItAreDecided() {
    stands("an型", 0);
    compose("nan", "");
    assertThat(shown()).isEqualTo("nanan型");
    assertThat(settled()).isEqualTo("an型");
    compose("nan'", "南");
    assertThat(shown()).isEqualTo("南nan'an型");
    assertThat(settled()).as("the first sign decided, the second not").isEqualTo("南an型");
    compose("", "方");
    assertThat(settled()).isEqualTo("南方an型");
  }

  @Test
  void whatItReplacesIsGoneAtOnce() {
    stands("开展宣传", 0);
    Fx.run(() -> box.selectRange(2, 4));
    compose("pei", "");
    assertThat(settled()).isEqualTo("开展");
  }

  @Test
  void whoOpensAnEditorIsToldOfTheFirstCharacter() {
    compose("", "");
    assertThat(begun).as("nothing came").isZero();
    compose("x", "");
    assertThat(begun).isPositive();
    int before = begun;
    compose("", "新");
    assertThat(begun).as("a word that came without letters before it too").isEqualTo(before + 1);
  }

  @Test
  void whatIsForgottenIsDecided() {
    compose("xin", "");
    Fx.run(composition::reset);
    assertThat(composition.underway()).isFalse();
    assertThat(settled()).isEqualTo("xin");
  }
}
