package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jibian.office.font.FontFile;
import jibian.office.font.Fonts;
import jibian.ui.look.Appearance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnFontsTest {
  @TempDir private Path folder;

  private DrawnFonts fonts;
  private String best;

  @BeforeEach
  void best() {
    fonts = DrawnFonts.in(folder);
    best =
        Appearance.families()
            .filter(name -> !fonts.fonts().files(name).isEmpty())
            .findFirst()
            .orElse("");
    Assumptions.assumeTrue(best.equals("Noto Sans CJK SC"), "other fonts are installed");
  }

  @Test
  void theNextStartFindsThePlainAndTheBoldFontOfTheWindow() throws IOException {
    fonts.renew(best, List.of());
    List<Path> files = DrawnFonts.in(folder).window().all();
    assertThat(files).hasSameSizeAs(fonts.fonts().files(best)).allMatch(Files::isRegularFile);
    assertThat(fonts.pages().all()).isEmpty();
  }

  @Test
  void thoseOfAFamilyThatIsNoLongerTheBestGo() throws IOException {
    fonts.renew(best, List.of());
    fonts.renew("WenQuanYi Micro Hei", List.of());
    assertThat(fonts.window().all()).isEmpty();
  }

  @Test
  void thoseOfThePagesStayWhereNoPageWasDrawn() throws IOException {
    List<FontFile> page =
        fonts.fonts().drawing("宋体", false, Fonts.SAMPLE).stream().map(Fonts.Face::font).toList();
    fonts.renew(best, page);
    List<Path> kept = fonts.pages().all();
    fonts.renew(best, List.of());
    assertThat(fonts.pages().all()).isEqualTo(kept).hasSize(1);
  }

  @Test
  void aPageTakesTheFileOfTheWindowWhereBothAreDrawnWithOneFont() throws IOException {
    FontFile same = fonts.fonts().files(best).getFirst();
    fonts.renew(best, List.of(same));
    assertThat(fonts.find(same)).contains(fonts.window().find(same).orElseThrow());
    assertThat(fonts.pages().all()).isEmpty();
  }
}
