package jibian.office.pdf;

import module java.base;

import jibian.office.NotWrittenException;
import jibian.office.WriteRemark;
import jibian.office.font.Fonts;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.text.Messages;

/// Writes documents as PDF files (ISO 32000-1, PDF 1.7): the pages of the paginator, the used characters of their fonts
/// embedded, bookmarks for headings, links in the contents list. A page is written as soon as it is placed. The same
/// document gives the same bytes on the same machine: no date is kept.
///
/// The file is put together here and not by OpenPDF, which reads fonts whole (25 MB each), keeps the skeleton of all
/// 65,535 glyphs of a compact font (200 KB each in every file) and marks each file with time and chance.
///
/// @param paginator counts with these very fonts
public record PdfWriter(Fonts fonts, Paginator paginator) {
  private static final String PLACE = "PDF";

  /// Writes a document; the stream stays open.
  ///
  /// @return what the file could not hold as it is: characters that no font has, fonts that must not be embedded
  /// @throws NotWrittenException if the machine has no font for Chinese
  /// @throws IOException if the stream fails
  public List<WriteRemark> write(Document document, OutputStream out) throws IOException {
    if (!fonts.hasChinese()) {
      throw new NotWrittenException(Messages.text("pdf.nofont"), null);
    }
    try (PdfFile file = new PdfFile(out)) {
      PdfPages pages = new PdfPages(file, new PdfFonts(fonts, file));
      paginator.place(document, pages::add);
      pages.end(document);
      return remarks(pages.fonts());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<WriteRemark> remarks(PdfFonts fonts) {
    List<WriteRemark> remarks = new ArrayList<>();
    if (!fonts.missing().isEmpty()) {
      String signs =
          fonts.missing().stream().map(Character::toString).collect(Collectors.joining(" "));
      remarks.add(new WriteRemark(PLACE, Messages.text("pdf.missing", signs)));
    }
    for (String family : fonts.restricted()) {
      remarks.add(new WriteRemark(PLACE, Messages.text("pdf.restricted", family)));
    }
    return remarks;
  }
}
