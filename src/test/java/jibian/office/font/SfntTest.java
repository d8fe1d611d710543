package jibian.office.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SfntTest {
  private static final String SIGNS = "AZaz09 .,%()≥≤“”—…·éЖ中国一龥、。（）Ⅲ①㎡℃𠮷";

  @TempDir private Path folder;

  /// Compares with what FontBox reads.
  private static void assertSame(Sfnt font, TrueTypeFont other) throws IOException {
    CmapLookup lookup = other.getUnicodeCmapLookup();
    SIGNS
        .codePoints()
        .forEach(sign -> assertThat(font.glyph(sign)).isEqualTo(lookup.getGlyphId(sign)));
    for (int glyph = 0; glyph < 500; glyph++) {
      double width = other.getAdvanceWidth(glyph) * 1000.0 / other.getUnitsPerEm();
      assertThat(font.advance(glyph)).isEqualTo(width, within(0.001));
    }
    assertThat(font.glyphs()).isEqualTo(other.getNumberOfGlyphs());
    assertThat(font.families()).contains(other.getNaming().getFontFamily());
  }

  @Test
  void glyphsWidthsAndNamesOfATrueTypeFontAreThoseThatFontBoxReads() throws IOException {
    Path file = FontFixtures.liberation(folder);
    try (TrueTypeFont other =
        new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
      assertSame(Sfnt.open(file).getFirst(), other);
    }
  }

  @Test
  void everyFontOfACollectionOfCompactFontsIsRead() throws IOException {
    Path file = FontFixtures.notoSerif();
    List<Sfnt> fonts = Sfnt.open(file);
    assertThat(fonts).hasSizeGreaterThan(1);
    try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
      for (Sfnt font : fonts) {
        String name = "NotoSerifCJK" + suffix(font) + "-Regular";
        assertSame(font, collection.getFontByName(name));
      }
    }
    assertThat(fonts).allMatch(Sfnt::compact).allMatch(Sfnt::embeddable).noneMatch(Sfnt::bold);
  }

  private static String suffix(Sfnt font) throws IOException {
    String family =
        font.families().stream().filter(name -> name.startsWith("Noto")).findFirst().orElseThrow();
    return family.substring(family.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void aFileThatIsNoFontIsRefused() throws IOException {
    for (byte[] bytes :
        List.of(
            new byte[0],
            "no font at all, only text".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      Path file = Files.write(folder.resolve("broken.ttf"), bytes);
      assertThatThrownBy(() -> Sfnt.open(file)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFontThatEndsEarlyIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(FontFixtures.liberation(folder));
    Path file = Files.write(folder.resolve("cut.ttf"), java.util.Arrays.copyOf(whole, 2000));
    assertThatThrownBy(() -> Sfnt.open(file)).isInstanceOf(IOException.class);
  }
}
