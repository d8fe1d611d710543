package jibian.app;

import module java.base;

import jibian.form.Form;
import jibian.form.Layout;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.office.AtomicFiles;
import jibian.office.WriteRemark;
import jibian.office.excel.ExcelWriter;
import jibian.office.exchange.ExchangeFile;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.office.word.WordWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import jibian.stage.StagePages;
import jibian.text.Messages;
import jibian.ui.port.Documents;
import jibian.ui.port.Documents.Format;

/// Writes a text, or some of its projects alone, as files of several kinds: for the window and for the command line.
/// What one kind needs is loaded when that is asked for.
final class DocumentExport {
  private final Submission text;
  private final Document document;
  private Fonts fonts;
  private Paginator paginator;

  /// @param positions of projects, from 0; empty for the whole text
  DocumentExport(Submission whole, Form form, List<Integer> positions) {
    Layout layout = new Layout(form);
    text = part(whole, positions);
    document = positions.isEmpty() ? layout.whole(whole) : layout.selected(whole, positions);
  }

  /// The tables of a stage.
  ///
  /// @param positions of projects, from 0; empty for the whole text
  DocumentExport(Submission whole, StageForm stage, List<Integer> positions) {
    StagePages pages = new StagePages(stage);
    text = part(whole, positions);
    document = positions.isEmpty() ? pages.whole(whole) : pages.selected(whole, positions);
  }

  private static Submission part(Submission whole, List<Integer> positions) {
    return positions.isEmpty()
        ? whole
        : new Submission(
            whole.fields(),
            List.of(),
            positions.stream().map(whole.projects()::get).toList(),
            List.of());
  }

  /// Writes all files, whole, or none.
  ///
  /// @param progress told what is being written
  /// @param cancelled asked between files whether to stop; then there are none
  Documents.Exported write(
      Map<Format, Path> targets, Consumer<Path> progress, BooleanSupplier cancelled)
      throws IOException {
    for (Path target : targets.values()) {
      AtomicFiles.requireFree(target);
    }
    List<WriteRemark> remarks = new ArrayList<>();
    try (ExecutorService helpers = helpers();
        AtomicFiles files = new AtomicFiles()) {
      for (Map.Entry<Format, Path> target : targets.entrySet()) {
        progress.accept(target.getValue());
        files.add(target.getValue(), out -> remarks.addAll(render(target.getKey(), helpers, out)));
        if (cancelled.getAsBoolean()) {
          return new Documents.Exported(List.of(), List.of());
        }
      }
      return new Documents.Exported(files.publish(), texts(remarks));
    }
  }

  /// Writes pages that are no text of a form as a Word file, whole or not at all.
  static void word(Document pages, Path target) throws IOException {
    Paginator paginator = new Paginator(Fonts.ofSystem());
    try (ExecutorService helpers = helpers()) {
      AtomicFiles.write(
          target, out -> new WordWriter(helpers).write(pages, paginator.count(pages), out));
    }
  }

  private List<WriteRemark> render(Format format, ExecutorService helpers, OutputStream out)
      throws IOException {
    return switch (format) {
      case XLSX -> new ExcelWriter(helpers).write(document, out);
      case JSON -> {
        ExchangeFile.write(text, out);
        yield List.of();
      }
      case DOCX -> new WordWriter(helpers).write(document, paginator().count(document), out);
      case PDF -> new PdfWriter(fonts(), paginator()).write(document, out);
    };
  }

  private Fonts fonts() {
    fonts = fonts == null ? Fonts.ofSystem() : fonts;
    return fonts;
  }

  private Paginator paginator() {
    paginator = paginator == null ? new Paginator(fonts()) : paginator;
    return paginator;
  }

  private static List<String> texts(List<WriteRemark> remarks) {
    return remarks.stream()
        .map(remark -> Messages.text("app.export.remark", remark.place(), remark.message()))
        .distinct()
        .toList();
  }

  private static ExecutorService helpers() {
    return Executors.newFixedThreadPool(
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        Thread.ofPlatform().daemon().name("renderer").factory());
  }
}
