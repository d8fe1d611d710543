package jibian.office.read;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The text of the paragraphs of a story of a .doc, one after the other. Tracked changes are read as accepted, hidden
/// text is left out.
final class DocText {
  private final OpenFields fields = new OpenFields();
  private StringBuilder text = new StringBuilder();
  private boolean contents;

  /// A paragraph's text.
  ///
  /// @param contents whether it stands in a field that makes a contents list
  /// @param markDeleted whether the next paragraph goes on with it
  record Line(String text, boolean contents, boolean markDeleted) {}

  Line of(Paragraph paragraph) {
    text = new StringBuilder();
    contents = false;
    boolean markDeleted = false;
    int count = paragraph.numCharacterRuns();
    for (int i = 0; i < count; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String signs = run.text();
      run(run, signs);
      markDeleted = run.isMarkedDeleted() && signs.endsWith("\r");
    }
    fields.endParagraph();
    return new Line(text.toString(), contents, markDeleted);
  }

  /// Whether a tracked change takes a row out.
  static boolean deleted(TableRow row) {
    int count = row.numCharacterRuns();
    return count > 0 && row.getCharacterRun(count - 1).isMarkedDeleted();
  }

  private void run(CharacterRun run, String signs) {
    if (run.isMarkedDeleted()) {
      return;
    }
    boolean hidden = run.isVanished();
    if (run.isSymbol()) {
      if (!hidden) {
        String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
        add(SymbolFont.plain(String.valueOf(run.getSymbolCharacter()), font));
      }
      return;
    }
    boolean special = run.isSpecialCharacter();
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      switch (sign) {
        case 0x13 -> fields.begin("", text.length());
        case 0x14 -> fields.separate(text.length());
        case 0x15 -> add(fields.end(text.length()));
        default -> {
          if (!fields.shown()) {
            fields.code(String.valueOf(sign));
          } else if (!hidden) {
            add(plain(sign, special, run));
          }
        }
      }
    }
  }

  private static String plain(char sign, boolean special, CharacterRun run) {
    return switch (sign) {
      case '\t' -> "\t";
      case 0x0B -> "\n";
      case 0x1E -> "-";
      case ' ' -> " ";
      default ->
          sign < ' ' || (special && sign == '(')
              ? ""
              : SymbolFont.isPrivate(sign)
                  ? SymbolFont.plain(String.valueOf(sign), run.getFontName())
                  : String.valueOf(sign);
    };
  }

  private void add(String signs) {
    if (!signs.isEmpty() && fields.shown()) {
      text.append(signs);
      contents |= fields.contents();
    }
  }
}
