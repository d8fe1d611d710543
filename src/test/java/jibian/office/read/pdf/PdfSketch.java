package jibian.office.read.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jibian.source.SourceTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// A PDF drawn by hand, on pages of A4; places are in points from the upper left corner. Its font is named, not held:
/// Chinese signs are as wide as their size, Latin ones half of that.
final class PdfSketch {
  static final double HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font();
  private StringBuilder content = new StringBuilder();

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    COSDictionary signs = new COSDictionary();
    signs.setItem(COSName.TYPE, COSName.FONT);
    signs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    signs.setName(COSName.BASE_FONT, "STSong-Light");
    signs.setItem(COSName.CIDSYSTEMINFO, system);
    signs.setInt(COSName.DW, 1000);
    signs.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(signs);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /// Writes text whose base line begins at a place.
  PdfSketch text(double x, double y, double size, String text) {
    return raw(
        String.format(
            Locale.ROOT, "BT /F1 %f Tf %f %f Td <%s> Tj ET", size, x, HEIGHT - y, hex(text)));
  }

  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  PdfSketch line(double x1, double y1, double x2, double y2) {
    return raw(String.format(Locale.ROOT, "%f %f m %f %f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
  }

  /// Fills a rectangle.
  PdfSketch box(double x, double y, double width, double height) {
    return raw(
        String.format(Locale.ROOT, "%f %f %f %f re f", x, HEIGHT - y - height, width, height));
  }

  PdfSketch raw(String instructions) {
    content.append(instructions).append('\n');
    return this;
  }

  /// A grid of lines: every line across from the first to the last line down, and the other way.
  PdfSketch grid(double[] xs, double[] ys) {
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    return this;
  }

  /// Ends the page.
  PdfSketch page() {
    return page(0);
  }

  /// Ends a page that is shown turned right.
  PdfSketch page(int rotation) {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    page.setContents(stream(content.toString()));
    document.addPage(page);
    content = new StringBuilder();
    return this;
  }

  private PDStream stream(String text) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PDStream(stream);
  }

  PDDocument document() {
    return document;
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    document.close();
    return file;
  }

  /// Cells as `row,column rows×columns text`.
  static List<String> cells(SourceTable table) {
    return table.cells().stream()
        .map(
            cell ->
                "%d,%d %d×%d %s"
                    .formatted(
                        cell.row(),
                        cell.column(),
                        cell.rows(),
                        cell.columns(),
                        String.join("|", cell.lines())))
        .toList();
  }
}
