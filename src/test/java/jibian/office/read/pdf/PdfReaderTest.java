package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.text.UnusableException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is no text, is damaged, locked or made to exhaust the machine.
class PdfReaderTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("文件.pdf");
  }

  private void refused(String... words) {
    assertThatThrownBy(() -> PdfReader.read(file()))
        .isInstanceOf(UnusableException.class)
        .message()
        .contains("“文件.pdf”")
        .contains(words);
  }

  @Test
  void aScanIsNamedAndWhatToDo() throws IOException {
    PdfSketch sketch = new PdfSketch().raw("q 500 0 0 700 40 60 cm /X Do Q").page();
    COSStream image = sketch.document().getDocument().createCOSStream();
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 1);
    image.setInt(COSName.HEIGHT, 1);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    try (OutputStream out = image.createOutputStream()) {
      out.write(0);
    }
    PDPage page = sketch.document().getPage(0);
    COSDictionary images = new COSDictionary();
    images.setItem(COSName.getPDFName("X"), image);
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, images);
    sketch.save(file());
    refused("扫描件", "Word");
  }

  @Test
  void anEmptyPageIsNoScan() throws IOException {
    new PdfSketch().page().save(file());
    refused("没有文字");
  }

  @Test
  void aPasswordIsAskedToBeTakenOff() throws IOException {
    PdfSketch sketch = new PdfSketch().text(80, 100, 16, "文字").page();
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    sketch.document().protect(policy);
    sketch.save(file());
    refused("密码");
  }

  @Test
  void noisePiecesAndCutFilesAreDamaged() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(3).nextBytes(noise);
    Files.write(file(), noise);
    refused("损坏");
    Files.write(file(), "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    refused("损坏");
    Files.write(file(), new byte[0]);
    refused("损坏");
  }

  /// Whatever the bytes: a document or a message.
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void changedBytesNeverBreakTheReader() throws IOException {
    PdfSketch sketch = new PdfSketch();
    sketch.grid(new double[] {80, 140, 240}, new double[] {100, 120, 140});
    sketch.text(85, 114, 9, "名称").text(145, 134, 9, "说明").page();
    byte[] whole = Files.readAllBytes(sketch.save(folder.resolve("好.pdf")));
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      for (int j = random.nextInt(20); j >= 0; j--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      Files.write(file(), changed);
      try {
        assertThat(PdfReader.read(file()).blocks()).isNotNull();
      } catch (UnusableException e) {
        assertThat(e).hasMessageContaining("文件.pdf");
      }
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void contentThatUnpacksWithoutEndIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream raw = stream.createRawOutputStream();
          OutputStream out = new DeflaterOutputStream(raw)) {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 400; i++) {
          out.write(blanks);
        }
      }
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      PDPage page = new PDPage();
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      document.addPage(page);
      document.save(file().toFile());
    }
    refused("过大");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void endlessInstructionsAreRefused() throws IOException {
    new PdfSketch().raw("0 0 m 9 9 l\n".repeat(450_000)).page().save(file());
    long before = System.nanoTime();
    refused("过大");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(40));
  }

  @Test
  void formsThatDrawOthersAgainAndAgainAreRefused() throws IOException {
    PdfSketch sketch = new PdfSketch().raw("/Fm0 Do").page();
    PDResources page = sketch.document().getPage(0).getResources();
    PDResources drawing = page;
    for (int level = 0; level < 12; level++) {
      PDFormXObject form = new PDFormXObject(sketch.document());
      form.setResources(new PDResources());
      form.getResources()
          .getCOSObject()
          .setItem(COSName.FONT, page.getCOSObject().getItem(COSName.FONT));
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        String content = level < 11 ? "/Fm0 Do " : "BT /F1 9 Tf <4E00> Tj ET ";
        out.write(content.repeat(10).getBytes(StandardCharsets.US_ASCII));
      }
      drawing.put(COSName.getPDFName("Fm0"), form);
      drawing = form.getResources();
    }
    sketch.save(file());
    refused("过大");
  }

  @Test
  void aFontWithoutItsFileNeedsNoFontOfTheSystem() throws Exception {
    new PdfSketch().text(80, 100, 16, "绩效").page().save(file());
    SourceDocument read = PdfReader.read(file());
    assertThat(read.kind()).isEqualTo(SourceDocument.Kind.PDF);
    assertThat(read.name()).isEqualTo("文件.pdf");
    assertThat(((SourceParagraph) read.blocks().getFirst()).text()).isEqualTo("绩效");
  }

  @Test
  void remarksStandBesideTheText() throws Exception {
    PdfSketch sketch = new PdfSketch().text(80, 100, 16, "绩效").page();
    PDAnnotationText remark = new PDAnnotationText();
    remark.setContents("请核对");
    sketch.document().getPage(0).getAnnotations().add(remark);
    sketch.save(file());
    SourceParagraph last = (SourceParagraph) PdfReader.read(file()).blocks().getLast();
    assertThat(last.text()).isEqualTo("请核对");
    assertThat(last.kind()).isEqualTo(SourceParagraph.Kind.ASIDE);
  }
}
