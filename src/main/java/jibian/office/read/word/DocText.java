package jibian.office.read.word;

import java.util.List;
import jibian.office.read.common.SymbolFont;

/// The text of the paragraphs of a story of a .doc, one after the other. Tracked changes are read as accepted, hidden
/// text is left out.
final class DocText {
  private static final String SYMBOL = "(";

  private final DocParagraphs paragraphs;
  private final OpenFields fields = new OpenFields();
  private StringBuilder text = new StringBuilder();
  private boolean contents;

  DocText(DocParagraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /// A paragraph's text.
  ///
  /// @param contents whether it stands in a field that makes a contents list
  /// @param markDeleted whether the next paragraph goes on with it
  record Line(String text, boolean contents, boolean markDeleted) {}

  Line of(DocParagraphs.Piece paragraph) {
    text = new StringBuilder();
    contents = false;
    boolean markDeleted = false;
    for (DocParagraphs.Run run : paragraphs.runs(paragraph)) {
      String signs = paragraphs.text(run);
      run(run.format(), signs);
      markDeleted = run.format().deleted() && signs.endsWith("\r");
    }
    fields.endParagraph();
    return new Line(text.toString(), contents, markDeleted);
  }

  /// Whether a tracked change takes a row out.
  ///
  /// @param end the paragraph that ends it
  boolean deleted(DocParagraphs.Piece end) {
    List<DocParagraphs.Run> runs = paragraphs.runs(end);
    return !runs.isEmpty() && runs.getLast().format().deleted();
  }

  private void run(DocRunFormat format, String signs) {
    if (format.deleted()) {
      return;
    }
    if (format.special() && signs.equals(SYMBOL)) {
      if (!format.hidden()) {
        add(SymbolFont.plain(String.valueOf(format.symbol()), format.symbolFont()));
      }
      return;
    }
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      switch (sign) {
        case 0x13 -> fields.begin("", text.length());
        case 0x14 -> fields.separate(text.length());
        case 0x15 -> add(fields.end(text.length()));
        default -> sign(sign, format);
      }
    }
  }

  private void sign(char sign, DocRunFormat format) {
    if (!fields.shown()) {
      fields.code(String.valueOf(sign));
    } else if (!format.hidden()) {
      char plain = plain(sign);
      boolean seen = plain >= ' ' || plain == '\t' || plain == '\n';
      if (SymbolFont.isPrivate(sign)) {
        add(SymbolFont.plain(String.valueOf(sign), format.font()));
      } else if (seen && !(format.special() && sign == '(')) {
        text.append(plain);
        contents |= fields.contents();
      }
    }
  }

  /// Line breaks and hyphens have signs of their own.
  private static char plain(char sign) {
    return switch (sign) {
      case '\n' -> 0;
      case 0x0B -> '\n';
      case 0x1E -> '-';
      default -> sign;
    };
  }

  private void add(String signs) {
    if (!signs.isEmpty() && fields.shown()) {
      text.append(signs);
      contents |= fields.contents();
    }
  }
}
