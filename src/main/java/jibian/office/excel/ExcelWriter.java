package jibian.office.excel;

import module java.base;

import jibian.office.WriteRemark;
import jibian.office.ooxml.DeflatedPiece;
import jibian.office.ooxml.PackageFile;
import jibian.office.ooxml.ParallelDeflater;
import jibian.office.ooxml.XmlDeflater;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.text.Messages;

/// Writes a document as an Excel workbook: an index, then one sheet for every project and supplement. Cover, contents
/// and narrative have no place in it.
///
/// Sheets are drawn on several threads and written as they come, so memory does not grow with their number.
///
/// @param executor draws sheets beside the calling thread, see [ParallelDeflater]
public record ExcelWriter(Executor executor) {
  private static final Set<Fragment.Kind> KINDS =
      EnumSet.of(Fragment.Kind.OVERALL, Fragment.Kind.PROJECT, Fragment.Kind.SUPPLEMENT);

  /// A finished sheet.
  private record Drawn(
      DeflatedPiece xml,
      int rows,
      int columns,
      Worksheet.Rows repeated,
      List<WriteRemark> remarks) {}

  /// Writes a document.
  ///
  /// @param out taken as it is: give a buffered one; it is closed
  /// @return what could not be written as it is, in the order of the document
  public List<WriteRemark> write(Document document, OutputStream out) throws IOException {
    List<Fragment> pages =
        document.fragments().filter(page -> KINDS.contains(page.kind())).toList();
    try (PackageFile file =
            new PackageFile(
                out, Workbook.parts(pages.size() + 1), document.title(), document.author());
        ParallelDeflater parallel = new ParallelDeflater(executor)) {
      return new Writing(document, pages, file, parallel).all();
    }
  }

  /// The writing of one document.
  private static final class Writing {
    private final Document document;
    private final List<Fragment> pages;
    private final PackageFile file;
    private final ParallelDeflater parallel;
    private final CellStyles styles;
    private final SheetPageSetup paper;
    private final Workbook workbook = new Workbook();
    private final List<String> names = new ArrayList<>();
    private final List<WriteRemark> remarks = new ArrayList<>();
    private int written;

    Writing(Document document, List<Fragment> pages, PackageFile file, ParallelDeflater parallel) {
      this.document = document;
      this.pages = pages;
      this.file = file;
      this.parallel = parallel;
      this.styles = new CellStyles(document.styles());
      this.paper = new SheetPageSetup(document);
    }

    List<WriteRemark> all() throws IOException {
      SheetNames unique = new SheetNames();
      names.add(unique.name(Messages.text("excel.index.title")));
      pages.forEach(page -> names.add(unique.name(page.title())));
      put(parallel.one((_, deflater) -> index(deflater)));
      parallel.each(pages, this::page, this::put);
      file.part(Workbook.STYLES, styles.list().xml());
      file.part(Workbook.PART, workbook.xml());
      file.part(Workbook.RELATIONSHIPS, workbook.relationships());
      return remarks;
    }

    /// What it cannot hold as it is, is remarked where it comes from.
    private Drawn index(XmlDeflater deflater) {
      List<String> targets = names.subList(1, names.size());
      Drawn index = draw(IndexSheet.of(pages, targets, styles, document), deflater, true);
      return new Drawn(index.xml(), index.rows(), index.columns(), index.repeated(), List.of());
    }

    /// A page's sheet: the official grid and nothing beside it, so that whatever reads the table finds no column more.
    private Drawn page(Fragment page, XmlDeflater deflater) {
      return draw(SheetLayout.of(page, styles, document.setup()), deflater, false);
    }

    private Drawn draw(Worksheet sheet, XmlDeflater deflater, boolean first) {
      List<WriteRemark> found = new SheetXml(sheet, deflater).draw(paper, first);
      int rows = sheet.heights().size();
      return new Drawn(deflater.piece(), rows, sheet.columns().count(), sheet.repeated(), found);
    }

    private void put(Drawn sheet) throws IOException {
      file.part(Workbook.sheetPart(written), List.of(sheet.xml()));
      workbook.add(names.get(written), sheet.rows(), sheet.columns(), sheet.repeated());
      remarks.addAll(sheet.remarks());
      written++;
    }
  }
}
