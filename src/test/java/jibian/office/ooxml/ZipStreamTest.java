package jibian.office.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipStreamTest {
  @TempDir Path folder;

  @Property(tries = 200)
  void piecesOfAnEntryAreReadAsOne(
      @ForAll @Size(max = 8) List<@StringLength(max = 3000) String> texts) throws IOException {
    String whole =
        String.join("", texts)
            .codePoints()
            .mapToObj(ZipStreamTest::kept)
            .reduce("", String::concat);
    byte[] file = zip("a.xml", texts.stream().map(ZipStreamTest::piece).toList());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = in.getNextEntry();
      assertThat(entry.getSize()).isEqualTo(whole.getBytes(StandardCharsets.UTF_8).length);
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(whole);
      assertThat(in.getNextEntry()).isNull();
    }
  }

  @Property(tries = 200)
  void theSumOfTheWholeIsMadeOfTheSumsOfThePieces(@ForAll byte[] first, @ForAll byte[] second) {
    CRC32 whole = new CRC32();
    whole.update(first);
    whole.update(second);
    assertThat(Crc.combine(crc(first), crc(second), second.length))
        .isEqualTo((int) whole.getValue());
  }

  @Test
  void aLongPieceMadeInManySpillsIsReadBackWhole() throws IOException {
    StringBuilder expected = new StringBuilder();
    DeflatedPiece piece;
    try (XmlDeflater deflater = new XmlDeflater()) {
      for (int row = 0; row < 40_000; row++) {
        String line = "第" + row * 7919L % 100_003 + "行\n";
        expected.append(line);
        deflater.xml().text(line);
        deflater.spill();
      }
      piece = deflater.piece();
    }
    Path file = Files.write(folder.resolve("long.zip"), zip("long", List.of(piece)));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] read = zip.getInputStream(zip.getEntry("long")).readAllBytes();
      assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }
  }

  @Test
  void aFileOpenedThroughItsDirectoryHasAllEntriesInOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipStream zip = new ZipStream(bytes)) {
      zip.entry("[Content_Types].xml", List.of(piece("first")));
      zip.entry("目录/一.xml", List.of());
      zip.entry("last", List.of(piece("x"), piece("y")));
    }
    Path file = Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(Collections.list(zip.entries()))
          .extracting(ZipEntry::getName)
          .containsExactly("[Content_Types].xml", "目录/一.xml", "last");
      assertThat(zip.getInputStream(zip.getEntry("last")).readAllBytes())
          .asString()
          .isEqualTo("xy");
      assertThat(zip.getInputStream(zip.getEntry("目录/一.xml")).readAllBytes()).isEmpty();
    }
  }

  @Test
  void namesAreMarkedAsUtf8OnlyWhereTheyMustBe() throws IOException {
    assertThat(zip("word/document.xml", List.of())[7]).isZero();
    assertThat(zip("目录.xml", List.of())[7]).isEqualTo((byte) 8);
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertThat(zip("a", List.of(piece("text")))).isEqualTo(zip("a", List.of(piece("text"))));
  }

  @Test
  void anEntryOfFourGigabytesIsRefusedBeforeItIsBegun() throws IOException {
    DeflatedPiece gigabyte = new DeflatedPiece(new byte[0], 1L << 30, 0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipStream zip = new ZipStream(bytes)) {
      assertThatThrownBy(() -> zip.entry("big", Collections.nCopies(4, gigabyte)))
          .isInstanceOf(ZipException.class)
          .hasMessageContaining("big");
      assertThat(bytes.size()).isZero();
    }
  }

  @Test
  void moreEntriesThanTheFormatCountsAreRefused() throws IOException {
    try (ZipStream zip = new ZipStream(OutputStream.nullOutputStream())) {
      for (int i = 0; i < 65_535; i++) {
        zip.entry("e" + i, List.of());
      }
      assertThatThrownBy(() -> zip.entry("one more", List.of())).isInstanceOf(ZipException.class);
    }
  }

  private static byte[] zip(String name, List<DeflatedPiece> pieces) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipStream zip = new ZipStream(bytes)) {
      zip.entry(name, new ArrayList<>(pieces));
    }
    return bytes.toByteArray();
  }

  private static DeflatedPiece piece(String text) {
    try (XmlDeflater deflater = new XmlDeflater()) {
      deflater.xml().raw(new XmlBuffer().text(text));
      return deflater.piece();
    }
  }

  private static String kept(int codePoint) {
    return new XmlBuffer().text(Character.toString(codePoint)).toString();
  }

  private static int crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
