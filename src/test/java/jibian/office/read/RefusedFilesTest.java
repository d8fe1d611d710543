package jibian.office.read;

import static jibian.office.read.OfficeSketch.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jibian.text.UnusableException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not read says what it is and what to do.
class RefusedFilesTest {
  @TempDir Path folder;

  private static String refusal(Path file) {
    return catchThrowableOfType(UnusableException.class, () -> SourceReader.read(file))
        .getMessage();
  }

  private Path file(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path zip(String... names) throws Exception {
    Path file = folder.resolve("a.docx");
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "a.doc,7b5c72746631,RTF",
    "a.docx,89504e470d0a1a0a,图片",
    "a.xlsx,526172211a0700,压缩包",
    "a.doc,dba52d00,Word 95",
    "a.xls,0908080000051000,Excel 95",
    "a.xls,090406000000,Excel 95",
    "a.wps,01020300,WPS 文字",
    "a.et,01020300,WPS 表格",
    "a.ofd,01020300,OFD",
    "a.txt,e7bba9e69588,纯文本",
    "a.doc,0102030405,认不出"
  })
  void otherKindsAreNamed(String name, String bytes, String said) throws Exception {
    assertThat(refusal(file(name, HexFormat.of().parseHex(bytes)))).contains(name).contains(said);
  }

  @Test
  void emptyMissingAndBlankFiles() throws Exception {
    assertThat(refusal(file("a.docx", new byte[0]))).contains("空文件");
    assertThat(refusal(file("b.docx", new byte[4096]))).contains("空文件");
    assertThat(refusal(folder.resolve("no.docx"))).contains("找不到");
    assertThat(refusal(folder)).contains("不是普通文件");
    assertThat(refusal(OfficeSketch.word("<w:p/>").in(folder))).contains("没有任何文字");
  }

  @Test
  void otherZipFilesAreNamed() throws Exception {
    assertThat(refusal(zip("readme.txt"))).contains("压缩包");
    assertThat(refusal(zip("OFD.xml", "Doc_0/Document.xml"))).contains("OFD");
    assertThat(refusal(zip("mimetype", "content.xml"))).contains("OpenDocument");
  }

  @Test
  void aFileThatIsTooLarge() throws Exception {
    Path file = folder.resolve("a.docx");
    try (java.io.RandomAccessFile large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((100L << 20) + 1);
    }
    assertThat(refusal(file)).contains("100 MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chengde-2023.docx", "chengde-2023.xlsx", "chengde-2023.doc", "chengde-2023.xls"})
  void filesThatAreCutOff(String name) throws Exception {
    byte[] whole = Files.readAllBytes(BinaryOfficeTest.resource(name));
    for (int part = 1; part < 8; part++) {
      Path file = file("cut-" + name, java.util.Arrays.copyOf(whole, whole.length * part / 8));
      try {
        SourceReader.read(file);
      } catch (UnusableException e) {
        assertThat(e.getMessage()).contains("另存为");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"standard", "agile", "binaryRC4"})
  void passwords(EncryptionMode mode) throws Exception {
    Path file = folder.resolve("a.docx");
    if (mode == EncryptionMode.binaryRC4) {
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      try (HSSFWorkbook workbook = new HSSFWorkbook();
          OutputStream stream = Files.newOutputStream(file)) {
        workbook.createSheet("a").createRow(0).createCell(0).setCellValue("b");
        workbook.write(stream);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    } else {
      try (POIFSFileSystem system = new POIFSFileSystem();
          OutputStream stream = Files.newOutputStream(file)) {
        var encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword("secret");
        try (OutputStream inner = encryptor.getDataStream(system)) {
          inner.write("content".getBytes(StandardCharsets.UTF_8));
        }
        system.writeFilesystem(stream);
      }
    }
    assertThat(refusal(file)).contains("密码");
  }

  @Test
  void entitiesAndOutsideReferencesAreNotFollowed() throws Exception {
    for (String type :
        new String[] {
          "<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>",
          "<!DOCTYPE x [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
          "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>"
        }) {
      Path file =
          OfficeSketch.word(line("&b;"))
              .with("styles", "word/styles.xml", type + OfficeSketch.root("styles", ""))
              .in(folder);
      assertThat(refusal(file)).contains("实体");
    }
  }

  @Test
  void theBytesSayWhatAFileIsNotItsName() throws Exception {
    Path word = BinaryOfficeTest.resource("zunhua-2022.docx");
    for (String name : new String[] {"a.pdf", "a.xls", "a.html"}) {
      assertThat(SourceReader.read(file(name, Files.readAllBytes(word))).blocks())
          .isEqualTo(SourceReader.read(word).blocks());
    }
  }

  @Test
  void macrosAndOutsideTemplatesAreLeftAlone() throws Exception {
    Path file =
        OfficeSketch.word(line("甲"))
            .with("attachedTemplate", "http://127.0.0.1:9/a.dotm", "no XML")
            .with("vbaProject", "word/vbaProject.bin", "no XML")
            .in(folder);
    assertThat(OfficeSketch.shown(SourceReader.read(file))).containsExactly("甲");
  }

  @Test
  void tenThousandTables() throws Exception {
    String table = OfficeSketch.row(OfficeSketch.cell("项目名称"), OfficeSketch.cell("宣传"));
    String tables = ("<w:tbl>" + table + "</w:tbl>" + line("说明")).repeat(10_000);
    assertThat(SourceReader.read(OfficeSketch.word(tables).in(folder)).blocks()).hasSize(20_000);
    String page = "<table><tr><td>项目名称</td><td>宣传</td></tr></table>".repeat(10_000);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(SourceReader.read(file("a.xls", bytes)).blocks()).hasSize(10_000);
  }

  @Test
  void pagesWithoutEnd() throws Exception {
    for (String deep : new String[] {"<div>", "<table><tr><td>"}) {
      byte[] page = ("<html>" + deep.repeat(5000) + "甲").getBytes(StandardCharsets.UTF_8);
      assertThat(refusal(file("a.html", page))).contains("已损坏");
    }
    assertThat(
            refusal(file("b.html", "<table>".repeat(1_500_001).getBytes(StandardCharsets.UTF_8))))
        .contains("内容太多");
  }

  /// Twice as many entries take twice as long, not four times.
  @Test
  void aListOfVeryManyEntriesShowsTheChosenOne() throws Exception {
    String page =
        "<select>" + "<option>甲</option>".repeat(60_000) + "<option selected>乙</option></select>";
    byte[] bytes = ("<html>" + page + "</html>").getBytes(StandardCharsets.UTF_8);
    assertThat(OfficeSketch.shown(SourceReader.read(file("a.html", bytes)))).containsExactly("乙");
  }

  @Test
  void aPageThatIsCutOffIsReadAndSaysSo() throws Exception {
    String page = "<html><body><table><tr><td>甲</td></tr></table><p>乙</p></body></html>";
    byte[] cut = page.substring(0, page.indexOf("</p>")).getBytes(StandardCharsets.UTF_8);
    assertThat(OfficeSketch.shown(SourceReader.read(file("a.xls", cut))))
        .containsExactly("0,0=甲", "乙", "文件末尾:（文件在这里中断了，后面的内容没有读到，请检查是否下载或复制完整）");
    assertThat(
            OfficeSketch.shown(
                SourceReader.read(file("b.xls", page.getBytes(StandardCharsets.UTF_8)))))
        .containsExactly("0,0=甲", "乙");
  }

  @Test
  void bombs() throws Exception {
    assertThat(refusal(OfficeSketch.word(line("a".repeat(70 << 20))).in(folder))).contains("内容太多");
    assertThat(refusal(OfficeSketch.word(line("甲") + " ".repeat(70 << 20)).in(folder)))
        .contains("异常膨胀");
    assertThat(refusal(OfficeSketch.word("<w:sdt>".repeat(100_000)).in(folder))).contains("已损坏");
    assertThat(
            refusal(
                OfficeSketch.word("<w:tbl><w:tr>" + "<w:tc/>".repeat(1_200_000) + "</w:tr></w:tbl>")
                    .in(folder)))
        .contains("内容太多");
  }

  /// A text that stands in the file once.
  @Test
  void aLongTextInEveryCell() throws Exception {
    String row = "<row>" + "<c t='s'><v>0</v></c>".repeat(100) + "</row>";
    Path file =
        OfficeSketch.sheet("<sheetData>" + row.repeat(100) + "</sheetData>")
            .with(
                "sharedStrings",
                "xl/strings.xml",
                "<sst><si><t>%s</t></si></sst>".formatted("字".repeat(30_000)))
            .in(folder);
    assertThat(refusal(file)).contains("内容太多");
  }

  /// Whatever is done to the bytes, nothing but the refusal comes out.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "chengde-2023.docx",
        "chengde-2023.xlsx",
        "features.doc",
        "chengde-2023.xls",
        "chengde-2023.html"
      })
  void damagedFiles(String name) throws Exception {
    byte[] whole = Files.readAllBytes(BinaryOfficeTest.resource(name));
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        SourceReader.read(file("damaged-" + name, damaged));
      } catch (UnusableException e) {
        assertThat(e.getMessage()).contains("“damaged-").doesNotContain("Exception");
      }
    }
  }
}
