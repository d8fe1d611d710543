package jibian.app;

import jibian.office.font.Fonts;
import jibian.page.Script;
import jibian.ui.port.PageFonts;

/// The fonts of this machine, for the preview.
record ScreenFonts(Fonts fonts) implements PageFonts {
  @Override
  public String family(String family, boolean bold, Script script) {
    int sample = script == Script.HAN ? Fonts.SAMPLE : 'x';
    return fonts.drawing(family, bold, script, sample).map(face -> face.font().family()).orElse("");
  }

  @Override
  public double advance(String family, boolean bold, Script script, int codePoint) {
    return fonts.advance(family, bold, script, codePoint);
  }
}
