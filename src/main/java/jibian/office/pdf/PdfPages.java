package jibian.office.pdf;

import module java.base;

import jibian.page.Document;
import jibian.page.PageMark;
import jibian.page.PlacedPage;

/// The pages of a file, and what leads to them.
final class PdfPages {
  private final PdfFile file;
  private final PdfFonts fonts;
  private final int tree;
  private final Bookmarks outline = new Bookmarks();
  private final Map<String, String> targets = new TreeMap<>();
  private final StringBuilder kids = new StringBuilder();
  private int count;
  private int firstNumbered;

  PdfPages(PdfFile file, PdfFonts fonts) {
    this.file = file;
    this.fonts = fonts;
    this.tree = file.reserve();
  }

  /// Writes a page.
  void add(PlacedPage page) {
    try {
      int object = file.reserve();
      int content = file.stream("", PageContent.of(page, fonts));
      StringBuilder links = new StringBuilder();
      for (PageMark mark : page.marks()) {
        switch (mark) {
          case PageMark.Link link -> links.append(link(link, page.height()));
          case PageMark.Target target -> target(target, object, page.height());
          case PageMark.Line _, PageMark.Rule _, PageMark.Box _ -> {}
        }
      }
      file.put(
          object,
          "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Resources %d 0 R/Contents %d 0 R%s>>"
              .formatted(
                  tree,
                  page.width(),
                  page.height(),
                  fonts.resources(),
                  content,
                  links.isEmpty() ? "" : "/Annots[" + links + "]"));
      kids.append(PdfFile.reference(object)).append(' ');
      count++;
      if (firstNumbered == 0 && page.number() > 0) {
        firstNumbered = count;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String link(PageMark.Link link, double height) {
    return String.format(
        Locale.ROOT,
        "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[%.1f %.1f %.1f %.1f]/Dest(%s)>>",
        link.x(),
        height - link.y() - link.height(),
        link.x() + link.width(),
        height - link.y(),
        link.anchor());
  }

  private void target(PageMark.Target target, int page, double height) {
    double y = height - target.y();
    targets.put(
        target.anchor(), "[" + PdfFile.reference(page) + "/XYZ null " + Math.round(y) + " null]");
    if (target.level() > 0) {
      outline.add(target.level(), target.title(), page, y);
    }
  }

  /// What is to be told about them.
  PdfFonts fonts() {
    return fonts;
  }

  /// Writes all that belongs to the whole.
  void end(Document document) throws IOException {
    fonts.write();
    file.put(tree, "<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>");
    StringBuilder root = new StringBuilder("<</Type/Catalog/Lang(zh-CN)");
    root.append("/ViewerPreferences<</DisplayDocTitle true>>");
    root.append("/Pages ").append(PdfFile.reference(tree));
    int bookmarks = outline.write(file);
    if (bookmarks > 0) {
      root.append("/PageMode/UseOutlines/Outlines ").append(PdfFile.reference(bookmarks));
    }
    if (!targets.isEmpty()) {
      root.append("/Names<</Dests ").append(PdfFile.reference(file.add(names()))).append(">>");
    }
    root.append(labels());
    int catalogue = file.add(root.append(">>").toString());
    String title = PdfFile.text(document.title());
    String author = PdfFile.text(document.author());
    file.end(
        catalogue,
        file.add(
            "<</Title " + title + "/Author " + author + "/Creator(Jibian)/Producer(Jibian)>>"));
  }

  private String names() {
    StringBuilder names = new StringBuilder("<</Names[");
    targets.forEach((name, place) -> names.append('(').append(name).append(')').append(place));
    return names.append("]>>").toString();
  }

  /// The numbers that viewers show beside the pages: those that are printed on them.
  private String labels() {
    if (firstNumbered == 0) {
      return "";
    }
    String front = firstNumbered > 1 ? "0<</S/r>>" : "";
    return "/PageLabels<</Nums[" + front + (firstNumbered - 1) + "<</S/D/St 1>>]>>";
  }
}
