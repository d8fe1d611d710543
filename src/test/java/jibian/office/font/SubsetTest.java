package jibian.office.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubsetTest {
  @TempDir private Path folder;

  private static List<Integer> glyphs(Sfnt font, String signs) {
    List<Integer> glyphs = new ArrayList<>(List.of(0));
    signs.codePoints().forEach(sign -> glyphs.add(font.glyph(sign)));
    return glyphs;
  }

  /// The drawing of a glyph as text.
  private static String drawing(GeneralPath path) {
    StringBuilder text = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
      int kind = step.currentSegment(points);
      text.append(kind).append(Arrays.toString(points));
    }
    return text.toString();
  }

  @Test
  void aTrueTypeSubsetDrawsTheSameSignsAndIsSmall() throws IOException {
    Path file = FontFixtures.liberation(folder);
    Sfnt font = Sfnt.open(file).getFirst();
    List<Integer> glyphs = glyphs(font, "Aéöñ%0g≥");
    byte[] subset = GlyfSubset.of(font, glyphs);
    assertThat(subset.length).isLessThan(20_000);
    try (TrueTypeFont whole =
            new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        TrueTypeFont small = new TTFParser(true).parse(new RandomAccessReadBuffer(subset))) {
      for (int place = 0; place < glyphs.size(); place++) {
        int glyph = glyphs.get(place);
        assertThat(small.getAdvanceWidth(place)).isEqualTo(whole.getAdvanceWidth(glyph));
        assertThat(drawing(small.getGlyph().getGlyph(place).getPath()))
            .isEqualTo(drawing(whole.getGlyph().getGlyph(glyph).getPath()));
      }
    }
  }

  @Test
  void aCompactSubsetDrawsTheSameSignsAndIsSmall() throws IOException {
    Path file = FontFixtures.notoSerif();
    Sfnt font = Sfnt.open(file).getFirst();
    List<Integer> glyphs = glyphs(font, "中国一龥鬱、。（）“”—…①㎡Aa0%");
    byte[] subset = CffSubset.of(font, glyphs);
    assertThat(subset.length).isLessThan(250_000);
    CFFCIDFont small =
        (CFFCIDFont) new CFFParser().parse(new RandomAccessReadBuffer(subset)).getFirst();
    try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
      OpenTypeFont whole = (OpenTypeFont) collection.getFontByName("NotoSerifCJKjp-Regular");
      CFFCIDFont cff = (CFFCIDFont) whole.getCFF().getFont();
      for (int place = 0; place < glyphs.size(); place++) {
        int cid = cff.getCharset().getCIDForGID(glyphs.get(place));
        assertThat(drawing(small.getType2CharString(place).getPath()))
            .isEqualTo(drawing(cff.getType2CharString(cid).getPath()));
      }
    }
  }

  @Test
  void aSubsetOfNothingHoldsTheSignForWhatIsMissing() throws IOException {
    Sfnt font = Sfnt.open(FontFixtures.liberation(folder)).getFirst();
    try (TrueTypeFont small =
        new TTFParser(true).parse(new RandomAccessReadBuffer(GlyfSubset.of(font, List.of(0))))) {
      assertThat(small.getNumberOfGlyphs()).isEqualTo(1);
    }
  }
}
