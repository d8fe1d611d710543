package jibian.office.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jibian.page.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  @TempDir private Path folder;

  private Fonts here() {
    return Fonts.in(List.of(folder.toFile()), Optional.empty());
  }

  /// A machine without fonts, and the program.
  private Fonts bare() {
    return Fonts.in(List.of(folder.toFile()), CarriedFont.file());
  }

  @Test
  void anIdeographIsAsWideAsTheSizeAndALetterHalf() {
    assertThat(here().advance("宋体", false, Script.HAN, '中')).isEqualTo(1000);
    assertThat(here().advance("宋体", false, Script.LATIN, 'a')).isEqualTo(500);
    assertThat(here().hasChinese()).isFalse();
  }

  @Test
  void theOfficialFontsAreCountedAlikeWhateverTheMachineHas() {
    FontFixtures.liberation(folder);
    for (Fonts fonts : List.of(here(), bare(), Fonts.ofSystem())) {
      for (String family : List.of("宋体", "仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋_GBK")) {
        // A digit of Liberation Sans is 556 wide, of Noto Serif SC 557 or 471.
        assertThat(fonts.advance(family, false, Script.LATIN, '1')).isEqualTo(500);
        assertThat(fonts.advance(family, true, Script.LATIN, 'W')).isEqualTo(500);
        assertThat(fonts.advance(family, false, Script.HAN, '—')).isEqualTo(1000);
        assertThat(fonts.advance(family, false, Script.LATIN, '≥')).isEqualTo(1000);
      }
    }
  }

  @Test
  void aFamilyThatIsNoOfficialOneIsCountedWithItsOwnWidthsWhereItIs() {
    FontFixtures.liberation(folder);
    assertThat(here().advance("Liberation Sans", false, Script.LATIN, '0')).isBetween(556.0, 556.3);
  }

  @Test
  void onAMachineWithoutFontsTheCarriedOneDrawsChineseAndLettersAlike() {
    for (String family : List.of("宋体", "仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋_GBK", "Arial")) {
      for (int sign : "中a1鬱①≥—".codePoints().toArray()) {
        assertThat(bare().drawing(family, false, sign).orElseThrow().font().family())
            .isEqualTo("Noto Serif SC");
        assertThat(bare().embedded(family, false, sign)).isPresent();
      }
    }
    assertThat(bare().hasChinese()).isTrue();
    assertThat(bare().replacements(List.of("宋体")))
        .containsExactly(new Fonts.Replacement("宋体", "Noto Serif SC"));
  }

  @Test
  void headingsStandOutWhereTheCarriedSerifDrawsThem() {
    assertThat(bare().drawing("黑体", false, '中').orElseThrow().thicken()).isTrue();
    assertThat(bare().drawing("仿宋_GB2312", false, '中').orElseThrow().thicken()).isFalse();
  }

  @Test
  void lettersComeFromTheFontThatDrawsTheChinese() {
    FontFixtures.notoSerif();
    Fonts fonts = Fonts.ofSystem();
    for (String family : List.of("宋体", "仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋_GBK")) {
      assertThat(fonts.drawing(family, false, 'a').orElseThrow().font())
          .isSameAs(fonts.drawing(family, false, '中').orElseThrow().font());
    }
  }

  @Test
  void aFamilyThatIsThereIsTakenWhateverItsCase() {
    FontFixtures.liberation(folder);
    assertThat(here().replacements(List.of("LIBERATION SANS"))).isEmpty();
  }

  @Test
  void whatIsMissingIsReported() {
    assertThat(here().replacements(List.of("仿宋_GB2312", "仿宋_GB2312")))
        .containsExactly(new Fonts.Replacement("仿宋_GB2312", ""));
  }

  @Test
  void aBoldFontThatIsMissingIsThickened() {
    FontFixtures.liberation(folder);
    Fonts.Face face = here().drawing("Liberation Sans", true, 'a').orElseThrow();
    assertThat(face.thicken()).isTrue();
    assertThat(face.font().family()).isEqualTo("Liberation Sans");
  }

  @Test
  void aSignThatTheStandInLacksComesFromAnotherFont() throws IOException {
    FontFixtures.liberation(folder);
    assertThat(bare().drawing("宋体", false, 'ש').orElseThrow().font().family())
        .isEqualTo("Liberation Sans");
  }

  /// All of GBK but one sign of mathematics.
  @Test
  void theCarriedFontHasTheSignsOfGbk() {
    CharsetDecoder gbk = Charset.forName("GBK").newDecoder();
    Fonts fonts = bare();
    StringBuilder missing = new StringBuilder();
    for (int lead = 0x81; lead <= 0xFE; lead++) {
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        try {
          String sign =
              gbk.decode(ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail})).toString();
          int code = sign.codePointAt(0);
          boolean given =
              Character.isDefined(code) && Character.getType(code) != Character.PRIVATE_USE;
          if (given && fonts.drawing("宋体", false, code).isEmpty()) {
            missing.append(sign);
          }
        } catch (CharacterCodingException e) {
          // No sign has this code.
        }
      }
    }
    assertThat(missing.toString()).isEqualTo("≒");
  }

  @Test
  void serifAndSansStandInForTheirClasses() {
    FontFixtures.notoSerif();
    Fonts fonts = Fonts.ofSystem();
    for (Fonts.Replacement replacement : fonts.replacements(List.of("仿宋_GB2312", "楷体_GB2312"))) {
      assertThat(replacement.standIn()).isNotEqualTo("Noto Sans CJK SC");
    }
    assertThat(fonts.hasChinese()).isTrue();
  }
}
