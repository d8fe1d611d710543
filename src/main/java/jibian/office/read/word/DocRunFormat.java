package jibian.office.read.word;

import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/// What the format of a run of a .doc says about its text.
///
/// @param special whether its signs stand for something else, such as a symbol
/// @param symbol the sign that a symbol is in its font
/// @param symbolFont its name; null where the file does not know it
/// @param font the name of the text's font; null where the file does not know it
record DocRunFormat(
    boolean deleted, boolean hidden, boolean special, char symbol, String symbolFont, String font) {

  static DocRunFormat of(CharacterProperties read, FontTable fonts) {
    return new DocRunFormat(
        read.isFRMarkDel(),
        read.isFVanish(),
        read.isFSpec(),
        (char) read.getXchSym(),
        symbolFont(read, fonts),
        fonts == null ? null : fonts.getMainFont(read.getFtcAscii()));
  }

  private static String symbolFont(CharacterProperties read, FontTable fonts) {
    Ffn[] names = fonts == null ? null : fonts.getFontNames();
    int at = read.getFtcSym();
    return names == null || at < 0 || at >= names.length || names[at] == null
        ? null
        : names[at].getMainFontName();
  }
}
