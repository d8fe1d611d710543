package jibian.office.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleFontsTest {
  private static final String FAMILY = "Noto Serif CJK SC";
  private static final String SIGNS = "中国一龥、。（）≥Aa09";

  @TempDir private Path folder;

  private SingleFonts kept;

  @BeforeEach
  void empty() {
    kept = new SingleFonts(folder.resolve("fonts"));
  }

  private static FontFile ofCollection(String family) {
    Fonts fonts =
        Fonts.in(List.of(FontFixtures.notoSerif().getParent().toFile()), Optional.empty());
    return fonts.files(family).getFirst();
  }

  @Test
  void aKeptFontIsAloneInItsFileAndHasTheSameCharacters() throws IOException {
    FontFile font = ofCollection(FAMILY);
    assertThat(font.inFile()).isGreaterThan(2);
    kept.keep(List.of(font));

    Path file = kept.find(font).orElseThrow();
    List<Sfnt> fonts = Sfnt.open(file);
    assertThat(fonts).hasSize(1);
    assertThat(fonts.getFirst().families()).contains(FAMILY);
    try (OpenTypeFont other =
        new OTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
      CmapLookup lookup = other.getUnicodeCmapLookup();
      assertThat(SIGNS.codePoints())
          .allSatisfy(
              sign -> assertThat(lookup.getGlyphId(sign)).isEqualTo(font.glyph(sign)).isPositive());
      assertThat(other.getCFF().getFont().getNumCharStrings()).isEqualTo(other.getNumberOfGlyphs());
    }
  }

  @Test
  void whatIsNotWantedAnyMoreGoesAndWhatIsThereStays() throws IOException {
    FontFile simplified = ofCollection(FAMILY);
    FontFile traditional = ofCollection("Noto Serif CJK TC");
    kept.keep(List.of(simplified, traditional));
    Path file = kept.find(simplified).orElseThrow();
    Object before = Files.readAttributes(file, "fileKey").get("fileKey");

    kept.keep(List.of(simplified));

    assertThat(kept.all()).containsExactly(file);
    assertThat(Files.readAttributes(file, "fileKey")).containsEntry("fileKey", before);
    kept.keep(List.of());
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void whatAKillLeftUnfinishedIsMadeAnew() throws IOException {
    FontFile font = ofCollection(FAMILY);
    kept.keep(List.of(font));
    Path file = kept.find(font).orElseThrow();
    long size = Files.size(file);
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.move(file, unfinished);
    Files.write(unfinished, new byte[1000], StandardOpenOption.APPEND);
    assertThat(kept.all()).isEmpty();

    kept.keep(List.of(font));
    assertThat(kept.find(font)).contains(file);
    assertThat(file).hasSize(size);
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void aFontThatIsAloneInItsFileIsNotKept() throws IOException {
    Path alone = FontFixtures.liberation(folder);
    FontFile font = new FontFile(alone, 0, "Liberation Sans", Sfnt.open(alone).getFirst());
    kept.keep(List.of(font));
    assertThat(kept.find(font)).isEmpty();
    assertThat(kept.folder()).doesNotExist();
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() throws IOException {
    Files.writeString(folder.resolve("fonts"), "a file where the folder should be");
    FontFile font = ofCollection(FAMILY);
    assertThatThrownBy(() -> kept.keep(List.of(font))).isInstanceOf(IOException.class);
    assertThat(kept.all()).isEmpty();
    assertThat(folder)
        .isDirectoryContaining("glob:**fonts")
        .isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void onlyLinuxOpensCollectionsWhole() {
    assertThat(SingleFonts.wanted("Linux")).isTrue();
    assertThat(SingleFonts.wanted("Windows 11")).isFalse();
    assertThat(SingleFonts.wanted("Mac OS X")).isFalse();
  }
}
