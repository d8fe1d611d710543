package jibian.office.read.pdf;

import module java.base;

import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.UnusableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF: its tables by their ruling lines, or by the gaps between their texts where none are drawn, all other
/// text as paragraphs. What lines and pages have torn is joined again.
public final class PdfReader {
  private final String name;
  private final PdfLimits limits = new PdfLimits();

  private PdfReader(String name) {
    this.name = name;
  }

  /// Reads a file.
  ///
  /// @throws UnusableException if it holds no text that can be read, with what it is and what to do
  public static SourceDocument read(Path file) throws UnusableException {
    PdfReader reader = new PdfReader(file.getFileName().toString());
    try {
      return reader.document(file);
    } catch (InvalidPasswordException e) {
      throw reader.unusable("read.pdf.password", e);
    } catch (PdfTooLargeException | OutOfMemoryError e) {
      throw reader.unusable("read.pdf.large", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw reader.unusable(tooLarge(e) ? "read.pdf.large" : "read.pdf.damaged", e);
    }
  }

  private static boolean tooLarge(Throwable e) {
    return e != null && (e instanceof PdfTooLargeException || tooLarge(e.getCause()));
  }

  private UnusableException unusable(String key, Throwable cause) {
    return new UnusableException(Messages.text(key, name), cause);
  }

  private SourceDocument document(Path file) throws IOException, UnusableException {
    PdfFontMapper.install();
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(PdfLimits.MEMORY, PdfLimits.STORAGE);
    try (PDDocument document =
        Loader.loadPDF(new PdfLimits.Input(file, limits), memory.streamCache)) {
      List<PdfPage> pages = pages(document);
      if (pages.stream().allMatch(page -> page.lines().isEmpty() && page.tables().isEmpty())) {
        boolean picture = pages.stream().anyMatch(PdfPage::picture);
        throw new UnusableException(
            Messages.text(picture ? "read.pdf.scan" : "read.pdf.empty", name));
      }
      return new SourceDocument(name, SourceDocument.Kind.PDF, PdfDocumentText.of(pages, limits));
    }
  }

  private List<PdfPage> pages(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count > PdfLimits.PAGES) {
      throw new PdfTooLargeException();
    }
    try (PdfPageThread pages = new PdfPageThread()) {
      for (int i = 0; i < count; i++) {
        limits.time();
        pages.add(content(document.getPage(i)));
      }
      return pages.all();
    }
  }

  private PdfPageContent content(PDPage page) throws PdfTooLargeException {
    try {
      return PdfPageEngine.read(page, limits);
    } catch (PdfTooLargeException e) {
      throw e;
    } catch (IOException | RuntimeException _) {
      return PdfPageContent.unread(Messages.text("read.pdf.unread"));
    }
  }
}
