package jibian.office.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.page.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  @TempDir private Path folder;

  private Fonts here() {
    return Fonts.in(List.of(folder.toFile()));
  }

  @Test
  void withoutAnyFontAnIdeographIsAsWideAsTheSizeAndALetterHalf() {
    assertThat(here().advance("宋体", false, Script.HAN, '中')).isEqualTo(1000);
    assertThat(here().advance("宋体", false, Script.LATIN, 'a')).isEqualTo(500);
    assertThat(here().hasChinese()).isFalse();
  }

  @Test
  void lettersTakeTheStandInForLatin() {
    FontFixtures.liberation(folder);
    // The width of a digit in Liberation Sans, which is that of Arial.
    assertThat(here().advance("宋体", false, Script.LATIN, '0')).isBetween(556.0, 556.3);
    assertThat(here().hasChinese()).isFalse();
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
    Fonts.Face face = here().drawing("Liberation Sans", true, Script.LATIN, 'a').orElseThrow();
    assertThat(face.thicken()).isTrue();
    assertThat(face.font().family()).isEqualTo("Liberation Sans");
  }

  @Test
  void aSignThatTheStandInLacksComesFromAnotherFont() {
    FontFixtures.notoSerif();
    Fonts fonts = Fonts.ofSystem();
    // Latin letters of the stand-in have no ideographs; in a Latin stretch one is drawn all the
    // same.
    assertThat(fonts.drawing("宋体", false, Script.LATIN, '中')).isPresent();
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
