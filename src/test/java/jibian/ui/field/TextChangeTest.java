package jibian.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is saved without waiting for more.
class TextChangeTest {
  private static boolean piece(String before, String after) {
    return new TextChange(before, after).isPiece();
  }

  @Test
  void whatIsPastedIsAPieceWhereverItStands() {
    assertThat(piece("", "≥98%")).isTrue();
    assertThat(piece("救助资金", "救助资金和补贴")).isTrue();
    assertThat(piece("救助资金", "困难救助资金")).isTrue();
    assertThat(piece("救助资金", "甲乙")).as("in the place of all").isTrue();
  }

  @Test
  void aKeyIsNone() {
    assertThat(piece("", "甲")).isFalse();
    assertThat(piece("甲丙", "甲乙丙")).isFalse();
    assertThat(piece("11", "111")).isFalse();
    assertThat(piece("救助资金", "甲")).as("in the place of all").isFalse();
    assertThat(piece("救助资金", "救助资")).isFalse();
    assertThat(piece("救助资金", "")).as("taken out").isFalse();
  }
}
