package jibian.office.word;

import module java.base;

import jibian.office.WriteRemark;
import jibian.office.ooxml.DeflatedPiece;
import jibian.office.ooxml.PackageFile;
import jibian.office.ooxml.ParallelDeflater;
import jibian.office.ooxml.Relationships;
import jibian.office.ooxml.XmlDeflater;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Chapter;
import jibian.page.ContentsList;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paging;
import jibian.page.Paragraph;
import jibian.text.Messages;

/// Writes documents as Word files (.docx, ECMA-376). The body is streamed in pieces, a piece a fragment, drawn on
/// several threads.
///
/// @param executor runs pieces beside the calling thread
public record WordWriter(Executor executor) {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String BODY = "word/document.xml";

  /// Writes a document; the stream is closed.
  ///
  /// @param paging the pages of this very document
  /// @return what the file could not hold as it is
  /// @throws IOException if the stream fails
  public List<WriteRemark> write(Document document, Paging paging, OutputStream out)
      throws IOException {
    WordStyles styles = new WordStyles(document.styles());
    WordBody body = new WordBody(styles, document.setup(), paging, bookmarks(document));
    List<WriteRemark> remarks = new ArrayList<>();
    try (PackageFile file =
        new PackageFile(
            out,
            List.of(
                new PackageFile.Part(BODY, MAIN + "document.main+xml"),
                new PackageFile.Part("word/styles.xml", MAIN + "styles+xml"),
                new PackageFile.Part("word/settings.xml", MAIN + "settings+xml"),
                new PackageFile.Part("word/fontTable.xml", MAIN + "fontTable+xml"),
                new PackageFile.Part("word/footer1.xml", MAIN + "footer+xml")),
            document.title(),
            document.author())) {
      Relationships relationships = new Relationships();
      relationships.office("styles", "styles.xml");
      relationships.office("settings", "settings.xml");
      relationships.office("fontTable", "fontTable.xml");
      String footer = relationships.office("footer", "footer1.xml");
      file.part(BODY, body(document, body, new WordSections(document.setup(), footer), remarks));
      file.part("word/_rels/document.xml.rels", relationships.end());
      file.part("word/styles.xml", styles.styles());
      file.part("word/settings.xml", WordSections.settings());
      file.part("word/fontTable.xml", styles.fontTable());
      file.part("word/footer1.xml", WordSections.footer(document.footer(), styles, body));
    }
    return remarks;
  }

  /// The numbers of all anchors, in their order.
  private static Map<String, Integer> bookmarks(Document document) {
    Map<String, Integer> bookmarks = new HashMap<>();
    document
        .fragments()
        .flatMap(fragment -> fragment.blocks().stream())
        .flatMap(WordWriter::anchors)
        .filter(anchor -> !anchor.isEmpty())
        .forEach(anchor -> bookmarks.putIfAbsent(anchor, bookmarks.size() + 1));
    return bookmarks;
  }

  private static Stream<String> anchors(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.anchor());
      case Grid grid -> grid.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::anchor);
      case ContentsList _ -> Stream.of();
    };
  }

  /// A fragment drawn, and how many of its characters XML could not hold.
  private record Drawn(Fragment fragment, DeflatedPiece bytes, int replaced) {}

  /// A fragment with what its last paragraph carries to end its section; empty where the section goes on.
  private record Stretch(Fragment fragment, String section) {}

  private List<DeflatedPiece> body(
      Document document, WordBody body, WordSections sections, List<WriteRemark> remarks)
      throws IOException {
    List<Stretch> stretches = stretches(document, sections);
    List<DeflatedPiece> drawn = new ArrayList<>(stretches.size() + 2);
    try (ParallelDeflater parallel = new ParallelDeflater(executor)) {
      drawn.add(parallel.one((_, deflater) -> start(deflater)));
      parallel.each(
          stretches,
          (stretch, deflater) -> draw(stretch, body, deflater),
          result -> {
            drawn.add(result.bytes());
            if (result.replaced() > 0 && result.fragment().kind() != Fragment.Kind.CONTENTS) {
              remarks.add(remark(result));
            }
          });
      drawn.add(parallel.one((_, deflater) -> end(document, body, sections, deflater)));
    }
    return drawn;
  }

  private static WriteRemark remark(Drawn drawn) {
    return new WriteRemark(
        drawn.fragment().title(), Messages.text("word.replaced", drawn.replaced()));
  }

  private static List<Stretch> stretches(Document document, WordSections sections) {
    List<Stretch> stretches = new ArrayList<>();
    int chapters = document.chapters().size();
    for (Chapter chapter : document.chapters()) {
      chapters--;
      int fragments = chapter.fragments().size();
      for (Fragment fragment : chapter.fragments()) {
        boolean endsSection = --fragments == 0 && chapters > 0;
        stretches.add(new Stretch(fragment, endsSection ? sections.section(chapter) : ""));
      }
    }
    return stretches;
  }

  private static Drawn draw(Stretch stretch, WordBody body, XmlDeflater deflater) {
    body.fragment(stretch.fragment(), stretch.section(), deflater);
    int replaced = deflater.xml().replaced();
    return new Drawn(stretch.fragment(), deflater.piece(), replaced);
  }

  private static DeflatedPiece start(XmlDeflater deflater) {
    deflater
        .xml()
        .declaration()
        .raw("<w:document ")
        .raw(WordStyles.NAMESPACE)
        .raw(" ")
        .raw(WordSections.RELATIONSHIPS)
        .raw("><w:body>");
    return deflater.piece();
  }

  private static DeflatedPiece end(
      Document document, WordBody body, WordSections sections, XmlDeflater deflater) {
    boolean tableLast =
        document
            .fragments()
            .reduce((_, later) -> later)
            .map(fragment -> fragment.blocks().getLast() instanceof Grid)
            .orElse(true);
    if (tableLast) {
      body.thin("", deflater.xml());
    }
    if (!document.chapters().isEmpty()) {
      deflater.xml().raw(sections.section(document.chapters().getLast()));
    }
    deflater.xml().raw("</w:body></w:document>");
    return deflater.piece();
  }
}
