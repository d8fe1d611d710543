package jibian.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jibian.model.Submission;
import jibian.office.WriteRemark;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;

/// The writers of one call and the threads that help them. What one format needs is loaded when that is asked for.
final class Renderers implements AutoCloseable {
  private final ExecutorService helpers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
          task -> {
            Thread helper = new Thread(task, "renderer");
            helper.setDaemon(true);
            return helper;
          });
  private Optional<Pages> pages = Optional.empty();

  /// Writes one file.
  ///
  /// @param text the same as the document, for the exchange file
  /// @return what the file could not hold as it is
  List<WriteRemark> render(Format format, Document document, Submission text, OutputStream out)
      throws IOException {
    return switch (format) {
      case XLSX -> new ExcelWriter(helpers).write(document, out);
      case JSON -> {
        ExchangeFile.write(text, out);
        yield List.of();
      }
      case DOCX ->
          new WordWriter(helpers).write(document, pages().paginator().count(document), out);
      case PDF -> pages().pdf(document, out);
    };
  }

  private Pages pages() {
    Pages shared = pages.orElseGet(Pages::ofSystem);
    pages = Optional.of(shared);
    return shared;
  }

  /// The fonts of this machine and the paginator that counts with them.
  private record Pages(Fonts fonts, Paginator paginator) {
    static Pages ofSystem() {
      Fonts fonts = Fonts.ofSystem();
      return new Pages(fonts, new Paginator(fonts));
    }

    List<WriteRemark> pdf(Document document, OutputStream out) throws IOException {
      return new PdfWriter(fonts, paginator).write(document, out);
    }
  }

  @Override
  public void close() {
    helpers.shutdownNow();
  }
}
