package jibian.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import jibian.form.Form;
import jibian.page.Script;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.page.Typeface;
import jibian.ui.port.PageFonts;
import org.junit.jupiter.api.Test;

/// What the clerk is told of fonts that are lacking.
class MissingFontsLineTest {

  private static MissingFontsLine line(List<PageFonts.Missing> missing) {
    try {
      Form form = Fakes.forms().form("hebei");
      assertThat(MissingFontsLine.families(form)).contains("仿宋_GB2312").doesNotHaveDuplicates();
      return MissingFontsLine.of(form, new Lacking(missing), Fakes.background(Runnable::run));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsLackingIsSaidAndOnAClickWhatIsUsedInstead() {
    List<PageFonts.Missing> missing =
        List.of(
            new PageFonts.Missing("仿宋_GB2312", "FandolFang"), new PageFonts.Missing("方正小标宋简体", ""));
    try (Shown shown = Shown.open(500, 200, () -> line(missing))) {
      Fx.until("said", () -> shown.find("#fonts").isVisible());
      Hyperlink link = shown.find(Hyperlink.class, "#fonts .hyperlink");
      assertThat(Fx.call(link::getText)).contains("2 种");
      assertThat(Fx.call(() -> shown.find("#font-details").isVisible())).isFalse();
      shown.click(link);
      Fx.picture(shown.scene(), "fonts-missing");
      assertThat(Fx.call(() -> shown.find("#font-details").lookupAll(".label")))
          .extracting(node -> ((Labeled) node).getText())
          .contains("仿宋_GB2312：用 FandolFang", "方正小标宋简体：没有可以代替的字体");
    }
  }

  @Test
  void nothingIsSaidWhereNothingIsLacking() {
    try (Shown shown = Shown.open(500, 200, () -> line(List.of()))) {
      assertThat(Fx.call(() -> shown.find("#fonts").isVisible())).isFalse();
    }
  }

  private record Lacking(List<Missing> missing) implements PageFonts {
    @Override
    public List<Missing> missing(List<String> families) {
      return missing;
    }

    @Override
    public Typeface typeface(String family, boolean bold, Script script, int codePoint) {
      throw new UnsupportedOperationException();
    }

    @Override
    public double advance(String family, boolean bold, Script script, int codePoint) {
      throw new UnsupportedOperationException();
    }
  }
}
