package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The official fonts draw Chinese and the characters of GBK as wide as the size, western ones half as wide.
class OfficialWidthsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中", "鿕", "𠮷", "。", "，", "“", "”", "（", "％", "℃", "㎡", "①", "Ⅳ", "≥", "≤", "±", "×", "÷",
        "°", "·", "§", "¤", "¨", "ˇ", "ˉ", "ˊ", "ˋ", "˙", "Ω", "α", "Ͱ", "я", "ԯ", "→", "…", "—",
        "　", "￥", "Ａ", "￠", "〜", "⺀"
      })
  void chineseAndTheCharactersOfGbkAreAsWideAsTheSize(String sign) {
    assertThat(OfficialWidths.of(sign.codePointAt(0))).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "9", "A", "z", "%", " ", "~", "-", "\u00A0", "é", "£", "ñ", "ʯ", "א", "€", "\u2002",
        "\u2009", "｡", "ｱ", "ﾜ", "￨", "￮"
      })
  void westernCharactersAndHalfWidthFormsAreHalfAsWide(String sign) {
    assertThat(OfficialWidths.of(sign.codePointAt(0))).isEqualTo(500);
  }

  /// The neighbours of the ranges.
  @ParameterizedTest
  @CsvSource({
    "7F, 0",
    "80, 0",
    "A1, 500",
    "A4, 1000",
    "36F, 0",
    "370, 1000",
    "52F, 1000",
    "531, 500",
    "1FFF, 500",
    "2000, 1000",
    "2003, 1000",
    "20AC, 500",
    "20AD, 1000",
    "2E7F, 1000",
    "2E80, 1000",
    "FF60, 1000",
    "FF61, 500",
    "FFDC, 500",
    "FFE0, 1000",
    "FFE7, 1000",
    "FFE8, 500",
    "FFEE, 500",
    "FFEF, 1000",
    "20000, 1000"
  })
  void theRangesEndWhereTheyShould(String sign, double width) {
    assertThat(OfficialWidths.of(Integer.parseInt(sign, 16))).isEqualTo(width);
  }

  /// Controls, marks that steer the direction, and accents that stand over the character before them.
  @ParameterizedTest
  @ValueSource(ints = {0x0A, 0x1F, 0x200B, 0x200F, 0x2060, 0xFEFF, 0x301, 0x20DD, 0xFE0F})
  void whatIsNotSeenTakesNoRoom(int sign) {
    assertThat(OfficialWidths.unseen(sign)).isTrue();
    assertThat(OfficialWidths.of(sign)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', ' ', '中', 0x3000, 0xE000})
  void whatIsSeenTakesRoom(int sign) {
    assertThat(OfficialWidths.unseen(sign)).isFalse();
  }
}
