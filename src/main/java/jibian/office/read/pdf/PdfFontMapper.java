package jibian.office.read.pdf;

import module java.base;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// Stands in for fonts that a file names but does not hold. Nothing is drawn here: codes and widths come from the file,
/// so that any font will do, and the fonts of the system, which take half a second to look through, are left alone.
final class PdfFontMapper implements FontMapper {
  private static final PdfFontMapper ONLY = new PdfFontMapper();

  private TrueTypeFont any;

  private PdfFontMapper() {}

  /// Makes PDFBox ask here.
  static void install() {
    FontMappers.set(ONLY);
  }

  private synchronized TrueTypeFont any() {
    if (any == null) {
      try (InputStream font =
          FontMapper.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        any = new TTFParser().parse(new RandomAccessReadBuffer(font));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return any;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(any(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, any(), true);
  }
}
