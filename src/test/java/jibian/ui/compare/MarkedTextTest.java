package jibian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import jibian.compare.Piece;
import jibian.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One of two texts with what only it holds marked, cut where it is too long.
class MarkedTextTest {
  private static final List<Piece> PIECES =
      List.of(
          new Piece(Piece.Kind.BOTH, "全年"),
          new Piece(Piece.Kind.DELETED, "三次"),
          new Piece(Piece.Kind.INSERTED, "四次"),
          new Piece(Piece.Kind.BOTH, "检查"));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static List<Text> shown(List<Piece> pieces, Piece.Kind own, int most) {
    return Fx.call(
        () -> {
          MarkedText text = new MarkedText();
          text.show(pieces, own, most);
          return text.getChildren().stream()
              .filter(Text.class::isInstance)
              .map(Text.class::cast)
              .toList();
        });
  }

  private static String words(List<Text> texts) {
    return String.join("", texts.stream().map(Text::getText).toList());
  }

  @Test
  void eachSideShowsItsOwnWordsMarked() {
    List<Text> before = shown(PIECES, Piece.Kind.DELETED, 100);
    assertThat(words(before)).isEqualTo("全年三次检查");
    assertThat(before).extracting(Text::isStrikethrough).containsExactly(false, true, false);
    List<Text> after = shown(PIECES, Piece.Kind.INSERTED, 100);
    assertThat(words(after)).isEqualTo("全年四次检查");
    assertThat(after).extracting(Text::isUnderline).containsExactly(false, true, false);
    assertThat(after).noneMatch(Text::isStrikethrough);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() {
    assertThat(words(shown(PIECES, Piece.Kind.DELETED, 3))).isEqualTo("全年三…");
    assertThat(words(shown(PIECES, Piece.Kind.DELETED, 4))).isEqualTo("全年三次…");
    assertThat(words(shown(PIECES, Piece.Kind.DELETED, 5))).isEqualTo("全年三次检…");
  }

  @Test
  void aTextThatJustFitsIsShownWholeWithoutADot() {
    assertThat(words(shown(PIECES, Piece.Kind.DELETED, 6))).isEqualTo("全年三次检查");
    assertThat(words(shown(List.of(), Piece.Kind.DELETED, 6))).isEmpty();
  }
}
