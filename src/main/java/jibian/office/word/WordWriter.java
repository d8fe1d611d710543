package jibian.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import jibian.office.Remark;
import jibian.office.ooxml.Deflated;
import jibian.office.ooxml.Desk;
import jibian.office.ooxml.PackageFile;
import jibian.office.ooxml.Press;
import jibian.office.ooxml.Relationships;
import jibian.page.Block;
import jibian.page.ByIdentity;
import jibian.page.Cell;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paging;
import jibian.page.Paragraph;
import jibian.page.Row;
import jibian.page.StyleSheet;
import jibian.text.Messages;

/// Writes documents as Word files (.docx, ECMA-376). The body is streamed in pieces, a piece a fragment, drawn on
/// several threads; a writer that is kept writes the pieces of unchanged fragments again without drawing them. One
/// document at a time.
public final class WordWriter {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String BODY = "word/document.xml";

  private final Executor executor;
  private final ByIdentity<Fragment, Piece> pieces = new ByIdentity<>();
  private final Map<String, Integer> bookmarks = new HashMap<>();
  private Object keptFor = "";

  /// @param executor runs pieces beside the calling thread
  public WordWriter(Executor executor) {
    this.executor = executor;
  }

  /// Writes a document; the stream is closed.
  ///
  /// @param paging the pages of this very document
  /// @return what the file could not hold as it is
  /// @throws IOException if the stream fails
  public List<Remark> write(Document document, Paging paging, OutputStream out) throws IOException {
    keepFor(document.styles(), document.setup());
    numberBookmarks(document);
    WordStyles styles = new WordStyles(document.styles());
    WordBody body = new WordBody(styles, document.setup(), paging, Map.copyOf(bookmarks));
    List<Remark> remarks = new ArrayList<>();
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

  private void keepFor(StyleSheet styles, PageSetup setup) {
    List<Object> wanted = List.of(styles, setup);
    if (!wanted.equals(keptFor)) {
      pieces.clear();
      keptFor = wanted;
    }
  }

  /// Gives every new anchor the next number; old ones keep theirs, so that kept pieces stay right.
  private void numberBookmarks(Document document) {
    document.fragments().flatMap(fragment -> fragment.blocks().stream()).forEach(this::number);
  }

  private void number(Block block) {
    if (block instanceof Paragraph paragraph) {
      number(paragraph.anchor());
    } else if (block instanceof Grid grid) {
      for (Row row : grid.rows()) {
        for (Cell cell : row.cells()) {
          number(cell.anchor());
        }
      }
    }
  }

  private void number(String anchor) {
    if (!anchor.isEmpty()) {
      bookmarks.putIfAbsent(anchor, bookmarks.size() + 1);
    }
  }

  /// A fragment drawn, and how many of its characters XML could not hold.
  private record Piece(Deflated bytes, int replaced) {}

  /// A fragment with what its last paragraph carries to end its section; empty where the section goes on.
  private record Stretch(Fragment fragment, String section) {}

  private List<Deflated> body(
      Document document, WordBody body, WordSections sections, List<Remark> remarks)
      throws IOException {
    List<Stretch> stretches = stretches(document, sections);
    List<Deflated> drawn = new ArrayList<>(stretches.size() + 2);
    try (Press press = new Press(executor)) {
      drawn.add(press.one((_, desk) -> start(desk)));
      press.each(
          stretches,
          (stretch, desk) -> new Drawn(stretch.fragment(), piece(stretch, body, desk)),
          result -> {
            drawn.add(result.piece().bytes());
            if (result.piece().replaced() > 0
                && result.fragment().kind() != Fragment.Kind.CONTENTS) {
              remarks.add(remark(result));
            }
          });
      drawn.add(press.one((_, desk) -> end(document, body, sections, desk)));
    }
    return drawn;
  }

  private record Drawn(Fragment fragment, Piece piece) {}

  private static Remark remark(Drawn drawn) {
    return new Remark(
        drawn.fragment().title(),
        null,
        Messages.text("word.replaced", Integer.toString(drawn.piece().replaced())));
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

  private Piece piece(Stretch stretch, WordBody body, Desk desk) {
    return stretch.section().isEmpty()
        ? pieces.get(stretch.fragment(), _ -> draw(stretch, body, desk))
        : draw(stretch, body, desk);
  }

  private static Piece draw(Stretch stretch, WordBody body, Desk desk) {
    body.fragment(stretch.fragment(), stretch.section(), desk);
    int replaced = desk.xml().replaced();
    return new Piece(desk.press(), replaced);
  }

  private static Deflated start(Desk desk) {
    desk.xml()
        .declaration()
        .raw("<w:document ")
        .raw(WordStyles.NAMESPACE)
        .raw(" ")
        .raw(WordSections.RELATIONSHIPS)
        .raw("><w:body>");
    return desk.press();
  }

  private static Deflated end(Document document, WordBody body, WordSections sections, Desk desk) {
    boolean tableLast =
        document
            .fragments()
            .reduce((_, later) -> later)
            .map(fragment -> fragment.blocks().getLast() instanceof Grid)
            .orElse(true);
    if (tableLast) {
      body.thin("", desk.xml());
    }
    if (!document.chapters().isEmpty()) {
      desk.xml().raw(sections.section(document.chapters().getLast()));
    }
    desk.xml().raw("</w:body></w:document>");
    return desk.press();
  }
}
