package jibian.office.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import jibian.form.Forms;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.office.exchange.FormFiles;
import jibian.page.Block;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.text.UnusableException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Documents to write, and workbooks read back by POI.
final class Workbooks {
  static final List<String> TEXTS =
      List.of("chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024");

  /// Every piece on the calling thread.
  static final Executor HERE = Runnable::run;

  private Workbooks() {}

  static Submission text(String name) throws IOException {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/texts", name + ".json"));
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  static Document laidOut(String name) throws IOException {
    return laidOut(text(name));
  }

  static Document laidOut(Submission text) throws IOException {
    try {
      Forms forms = new Forms(FormFiles.shipped().found());
      return new Layout(forms.form(text.form())).whole(text);
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  /// A document in the looks of a real one.
  static Document of(Fragment... pages) throws IOException {
    Document real = laidOut("chengde-2023");
    List<Chapter> chapters = List.of(new Chapter(true, List.of(pages)));
    return new Document(
        "标题", "单位", real.setup(), real.styles(), real.footer(), real.money(), chapters);
  }

  static Fragment page(String title, Block... blocks) {
    return new Fragment(Fragment.Kind.PROJECT, title, "", List.of(blocks));
  }

  /// The pages of a document that have a sheet.
  static List<Fragment> pages(Document document) {
    return document
        .fragments()
        .filter(
            page -> page.kind() == Fragment.Kind.PROJECT || page.kind() == Fragment.Kind.SUPPLEMENT)
        .toList();
  }

  /// The grid of a page with the most columns.
  static Grid widestGrid(Fragment page) {
    return page.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .max(Comparator.comparingInt(grid -> grid.widths().size()))
        .orElseThrow();
  }

  static byte[] written(Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ExcelWriter(HERE).write(document, bytes);
    return bytes.toByteArray();
  }

  static XSSFWorkbook opened(Document document) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(written(document)));
  }
}
