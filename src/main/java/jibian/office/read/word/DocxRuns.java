package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceParagraph.Kind;
import jibian.text.Messages;

/// Reads what stands inside the paragraphs of a story of a .docx.
final class DocxRuns {
  private static final String WORD = "word";

  private final XmlPull xml;
  private final DocxStyles styles;
  private final DocxStory story;
  private final OpenFields fields = new OpenFields();
  private int boxes;

  /// How the run that is being read looks.
  private boolean hidden;

  private String font;

  /// Whether the content control that is being read shows only its prompt.
  private boolean prompt;

  DocxRuns(XmlPull xml, DocxStyles styles, DocxStory story) {
    this.xml = xml;
    this.styles = styles;
    this.story = story;
  }

  /// The paragraph the reader is at.
  DocxParagraph paragraph() throws IOException {
    DocxParagraph line = new DocxParagraph();
    line.effect = styles.paragraph(null);
    inline(xml.depth(), line);
    fields.endParagraph();
    if (line.level() > 0) {
      fields.endContents();
    }
    return line;
  }

  /// Whether the content control is a contents list; notes on the way whether it shows its prompt.
  boolean gallery() throws IOException {
    boolean contents = false;
    prompt = false;
    int depth = xml.depth();
    while (xml.inside(depth)) {
      switch (xml.name()) {
        case "docPartGallery" -> contents |= "Table of Contents".equals(xml.attribute("val"));
        case "showingPlcHdr" -> prompt = xml.on();
        default -> {}
      }
    }
    return contents;
  }

  /// What stands inside a paragraph or a piece of it.
  private void inline(int parent, DocxParagraph line) throws IOException {
    while (xml.child(parent)) {
      piece(line);
    }
  }

  private void piece(DocxParagraph line) throws IOException {
    int depth = xml.depth();
    switch (xml.name()) {
      case "t" -> add(line, DocxText.of(xml, font));
      case "r" -> run(depth, line);
      case "pPr" -> {
        if (xml.in(WORD)) {
          line.properties(xml, styles);
        }
      }
      case "tab", "ptab" -> add(line, "\t");
      case "br" -> add(line, DocxText.lineBreak(xml));
      case "cr" -> add(line, "\n");
      case "noBreakHyphen" -> add(line, "-");
      case "sym" -> add(line, DocxText.symbol(xml));
      case "den" -> {
        add(line, "/");
        inline(depth, line);
      }
      case "instrText" -> fields.code(xml.text());
      case "fldChar" -> field(line);
      case "ruby" -> base(depth, line);
      case "txbxContent" -> box(line);
      case "textpath" -> boxed(line, xml.attribute("string"));
      case "AlternateContent" -> alternatives(depth, line);
      case "sdt" -> control(depth, line);
      case "annotation" -> {
        if (!String.valueOf(xml.attribute("type")).equals("Word.Deletion")) {
          inline(depth, line);
        }
      }
      case "rPr", "del", "moveFrom", "delText", "delInstrText", "rPrChange", "softHyphen" -> {}
      default -> inline(depth, line);
    }
  }

  private void field(DocxParagraph line) throws IOException {
    int length = line.text.length();
    switch (String.valueOf(xml.attribute("fldCharType"))) {
      case "begin" -> fields.begin(DocxText.formField(xml), length);
      case "separate" -> fields.separate(length);
      case "end" -> add(line, fields.end(length));
      default -> {}
    }
  }

  private void add(DocxParagraph line, String text) {
    if (!text.isEmpty() && !hidden && fields.shown()) {
      line.text.append(text);
      line.contents |= fields.contents();
    }
  }

  private void run(int depth, DocxParagraph line) throws IOException {
    boolean outerHidden = hidden;
    String outerFont = font;
    hidden = line.effect.hidden();
    font = null;
    while (xml.child(depth)) {
      if (xml.name().equals("rPr")) {
        format();
      } else {
        piece(line);
      }
    }
    hidden = outerHidden;
    font = outerFont;
  }

  private void format() throws IOException {
    int depth = xml.depth();
    Boolean own = null;
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "rStyle" -> {
          DocxStyles.Effect style = styles.run(xml.attribute("val"));
          hidden |= style.hidden() || (prompt && style.prompt());
        }
        case "vanish" -> own = xml.on();
        case "rFonts" -> font = xml.attribute("ascii");
        default -> {}
      }
    }
    hidden = own == null ? hidden : own;
  }

  /// A phonetic guide gives what it explains, not how it is read.
  private void base(int depth, DocxParagraph line) throws IOException {
    while (xml.child(depth)) {
      if (xml.name().equals("rubyBase")) {
        inline(xml.depth(), line);
      }
    }
  }

  private void control(int depth, DocxParagraph line) throws IOException {
    boolean outer = prompt;
    while (xml.child(depth)) {
      if (xml.name().equals("sdtPr")) {
        gallery();
      } else {
        inline(xml.depth(), line);
      }
    }
    prompt = outer;
  }

  /// The first of several forms of the same thing that says something.
  private void alternatives(int depth, DocxParagraph line) throws IOException {
    int before = line.size();
    while (xml.child(depth)) {
      if (line.size() == before) {
        inline(xml.depth(), line);
      }
    }
  }

  private void box(DocxParagraph line) throws IOException {
    boolean outer = hidden;
    hidden = false;
    String place = Messages.text("read.place.box", String.valueOf(boxes + 1));
    List<RawBlock> content = new ArrayList<>();
    story.read(content::add);
    hidden = outer;
    int before = line.boxes.size();
    for (RawBlock block : content) {
      switch (block) {
        case RawBlock.Text text when text.text().isBlank() -> {}
        case RawBlock.Text text ->
            line.boxes.add(new RawBlock.Text(text.text(), text.level(), text.kind(), place));
        case RawBlock.Table table -> line.boxes.add(table);
      }
    }
    boxes += line.boxes.size() > before ? 1 : 0;
  }

  private void boxed(DocxParagraph line, String text) {
    if (text != null && !text.isBlank()) {
      String place = Messages.text("read.place.box", String.valueOf(++boxes));
      line.boxes.add(new RawBlock.Text(text, 0, Kind.BODY, place));
    }
  }
}
