package jibian.office.word;

import java.util.Map;
import jibian.office.ooxml.XmlBuffer;
import jibian.office.ooxml.XmlDeflater;
import jibian.page.Block;
import jibian.page.ContentsList;
import jibian.page.Fragment;
import jibian.page.Geometry;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paging;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Run;

/// Draws fragments as the body of a Word file. Safe for several threads, each with an [XmlDeflater] of its own.
final class WordBody {
  private static final byte[] PARAGRAPH = XmlBuffer.markup("<w:p><w:pPr>");
  private static final byte[] RUNS = XmlBuffer.markup("</w:pPr>");
  private static final byte[] PARAGRAPH_END = XmlBuffer.markup("</w:p>");
  private static final byte[] NEW_PAGE = XmlBuffer.markup("<w:pageBreakBefore/>");

  private final WordStyles styles;
  private final PageSetup setup;
  private final Paging paging;
  private final Map<String, Integer> bookmarks;
  private final WordTable tables;

  /// @param bookmarks the number of every anchor of the document, from 1
  WordBody(WordStyles styles, PageSetup setup, Paging paging, Map<String, Integer> bookmarks) {
    this.styles = styles;
    this.setup = setup;
    this.paging = paging;
    this.bookmarks = bookmarks;
    this.tables = new WordTable(styles, paging, this);
  }

  /// Draws a fragment. Two tables never touch: Word would make them one.
  ///
  /// @param section what its last paragraph carries to end a section; empty where the section goes on
  void fragment(Fragment fragment, String section, XmlDeflater deflater) {
    Block last = null;
    int rest = fragment.blocks().size();
    for (Block block : fragment.blocks()) {
      boolean end = --rest == 0;
      switch (block) {
        case Paragraph paragraph -> paragraph(paragraph, end ? section : "", deflater.xml());
        case ContentsList contents -> contents(contents, end ? section : "", deflater.xml());
        case Grid grid -> {
          if (last instanceof Grid) {
            thin("", deflater.xml());
          }
          tables.draw(grid, deflater);
          if (end && !section.isEmpty()) {
            thin(section, deflater.xml());
          }
        }
      }
      last = block;
      deflater.spill();
    }
  }

  /// A paragraph of one point: after the last table, where Word wants a paragraph, without making a page of it.
  void thin(String section, XmlBuffer xml) {
    xml.raw(PARAGRAPH)
        .raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
        .raw(section)
        .raw(RUNS)
        .raw(PARAGRAPH_END);
  }

  private void paragraph(Paragraph paragraph, String section, XmlBuffer xml) {
    Role role = paragraph.role();
    xml.raw(PARAGRAPH).raw(styles.paragraph(role));
    if (paragraph.newPage()) {
      xml.raw(NEW_PAGE);
    }
    if (!paragraph.right().isEmpty()) {
      rightTab(xml, "none");
    }
    if (paragraph.outline() > 0 && paragraph.outline() != WordStyles.outline(role)) {
      xml.raw("<w:outlineLvl w:val=\"").number(paragraph.outline() - 1).raw("\"/>");
    }
    xml.raw(section).raw(RUNS);
    anchorStart(paragraph.anchor(), xml);
    for (Run run : paragraph.runs()) {
      run(role, run.strong(), run.text(), xml);
    }
    if (!paragraph.right().isEmpty()) {
      xml.raw(styles.run(role, false)).raw("<w:tab/></w:r>");
      run(role, false, paragraph.right(), xml);
    }
    anchorEnd(paragraph.anchor(), xml);
    xml.raw(PARAGRAPH_END);
  }

  private void rightTab(XmlBuffer xml, String leader) {
    xml.raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"")
        .raw(leader)
        .raw("\" w:pos=\"")
        .number(Geometry.ofMillimetres(setup.textWidth()))
        .raw("\"/></w:tabs>");
  }

  void anchorStart(String anchor, XmlBuffer xml) {
    if (!anchor.isEmpty()) {
      xml.raw("<w:bookmarkStart w:id=\"").number(bookmarks.get(anchor)).raw("\" w:name=\"");
      xml.raw(bookmark(anchor)).raw("\"/>");
    }
  }

  void anchorEnd(String anchor, XmlBuffer xml) {
    if (!anchor.isEmpty()) {
      xml.raw("<w:bookmarkEnd w:id=\"").number(bookmarks.get(anchor)).raw("\"/>");
    }
  }

  /// Word hides bookmarks with such a name, as it does with those of its own contents lists.
  private static String bookmark(String anchor) {
    return "_Toc" + anchor;
  }

  /// One run; a line feed in its text breaks the line (with or without a carriage return), a tab is a tab.
  void run(Role role, boolean strong, String text, XmlBuffer xml) {
    run(styles.run(role, strong), text, xml);
  }

  /// One run that begins with its properties.
  void run(XmlBuffer start, String text, XmlBuffer xml) {
    if (text.isEmpty()) {
      return;
    }
    xml.raw(start);
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char sign = at == text.length() ? '\n' : text.charAt(at);
      if (sign == '\n' || sign == '\t' || sign == '\r') {
        text(text, from, at, xml);
        boolean half = sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (at < text.length() && !half) {
          xml.raw(sign == '\t' ? "<w:tab/>" : "<w:br/>");
        }
        from = at + 1;
      }
    }
    xml.raw("</w:r>");
  }

  private static void text(String text, int from, int to, XmlBuffer xml) {
    if (from < to) {
      boolean whole = from == 0 && to == text.length();
      boolean preserve = XmlBuffer.needsPreserve(whole ? text : text.substring(from, to));
      xml.raw(preserve ? "<w:t xml:space=\"preserve\">" : "<w:t>");
      xml.text(text, from, to).raw("</w:t>");
    }
  }

  /// The contents list as Word makes it: a TOC field around lines of links, each with its page number in a PAGEREF
  /// field, complete when the file is opened.
  private void contents(ContentsList contents, String section, XmlBuffer xml) {
    int last = contents.entries().size() - 1;
    for (int line = 0; line <= last; line++) {
      ContentsList.Entry entry = contents.entries().get(line);
      xml.raw(PARAGRAPH).raw(styles.paragraph(entry.role()));
      rightTab(xml, "dot");
      xml.raw(line == last ? section : "").raw(RUNS);
      if (line == 0) {
        fieldStart(entry.role(), " TOC \\o \"1-2\" \\h \\z \\u ", xml);
      }
      entry(entry, xml);
      if (line == last) {
        xml.raw(styles.run(entry.role(), false)).raw("<w:fldChar w:fldCharType=\"end\"/></w:r>");
      }
      xml.raw(PARAGRAPH_END);
    }
  }

  private void entry(ContentsList.Entry entry, XmlBuffer xml) {
    String text = entry.text().replace('\n', ' ');
    boolean linked = !entry.anchor().isEmpty();
    if (linked) {
      xml.raw("<w:hyperlink w:anchor=\"").raw(bookmark(entry.anchor())).raw("\" w:history=\"1\">");
    }
    run(entry.role(), false, text, xml);
    int page = linked ? paging.pageOf(entry.anchor()) : 0;
    if (page > 0) {
      xml.raw(styles.run(entry.role(), false)).raw("<w:tab/></w:r>");
      fieldStart(entry.role(), " PAGEREF " + bookmark(entry.anchor()) + " \\h ", xml);
      xml.raw(styles.run(entry.role(), false)).raw("<w:t>").number(page).raw("</w:t></w:r>");
      xml.raw(styles.run(entry.role(), false)).raw("<w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
    if (linked) {
      xml.raw("</w:hyperlink>");
    }
  }

  /// The runs of a field before its result: one each for begin, instruction and separator, as WPS wants them.
  void fieldStart(Role role, String instruction, XmlBuffer xml) {
    xml.raw(styles.run(role, false)).raw("<w:fldChar w:fldCharType=\"begin\"/></w:r>");
    xml.raw(styles.run(role, false)).raw("<w:instrText xml:space=\"preserve\">");
    xml.text(instruction).raw("</w:instrText></w:r>");
    xml.raw(styles.run(role, false)).raw("<w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }
}
