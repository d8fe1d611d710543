package jibian.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import jibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in the Rich Text Format, written by hand; `中` stands in them as the bytes of GBK or by its number.
class RtfReaderTest {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  private List<String> shown(String body) throws Exception {
    return OfficeSketch.shown(read("{\\rtf1\\ansi\\ansicpg936 " + body + "}"));
  }

  private SourceDocument read(String text) throws Exception {
    Path file = folder.resolve("a.doc");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    return SourceReader.read(file);
  }

  /// A text as the bytes of its signs.
  private static String bytes(String text) {
    StringBuilder all = new StringBuilder();
    for (byte one : text.getBytes(GBK)) {
      all.append("\\'" + HexFormat.of().toHexDigits(one));
    }
    return all.toString();
  }

  @Test
  void signsAreGivenAsBytesOrByTheirNumbers() throws Exception {
    assertThat(
            shown(
                bytes("项目")
                    + "\\uc2\\u21517\\'c3\\'fb\\u31216\\'b3\\'c6A\\tab B\n\\line C\\par "
                    + "{\\uc0\\u8805}52\\emdash\\{\\}\\\\\\~\\ldblquote x\\rdblquote\\par"))
        .containsExactly("项目名称A\tB\nC", "≥52—{}\\\u00a0“x”");
  }

  @Test
  void aFontMaySayInWhichSignsItsBytesAre() throws Exception {
    String fonts = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 \\'cb\\'ce;}}";
    SourceDocument read =
        read("{\\rtf1\\ansi\\ansicpg1252" + fonts + "\\f1 " + bytes("中") + "\\f0 \\'e9\\par}");
    assertThat(OfficeSketch.shown(read)).containsExactly("中é");
  }

  @Test
  void hiddenDeletedAndSilentTextIsLeftOut() throws Exception {
    assertThat(
            shown(
                "{\\info{\\title T}}{\\*\\generator G;}{\\colortbl;\\red0;}a{\\v b}{\\deleted c}"
                    + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\pict 0102}\\v d\\v0 e\\par"))
        .containsExactly("a7e");
  }

  @Test
  void rowsOfCellsAreATable() throws Exception {
    String down = "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000";
    String below = "\\trowd\\clvmrg\\cellx1000\\cellx3000";
    assertThat(
            shown(
                "x\\par\\pard "
                    + down
                    + "\\intbl a\\cell b\\par c\\cell d\\cell\\row"
                    + below
                    + "\\pard\\intbl\\cell e\\cell\\row\\pard y\\par"))
        .containsExactly("x", "0,0+2x1=a 0,1=b|c 0,2=d 1,1+1x2=e", "y");
  }

  @Test
  void aTableMayStandInACell() throws Exception {
    String inner =
        "\\pard\\intbl\\itap2 p\\n"
            + "estcell q\\n"
            + "estcell{\\*\\n"
            + "esttableprops\\trowd\\cellx500\\cellx900\\n"
            + "estrow}{\\n"
            + "onesttables\\par}r\\n"
            + "estcell s\\n"
            + "estcell{\\*\\n"
            + "esttableprops\\trowd\\cellx500\\cellx900\\n"
            + "estrow}";
    assertThat(
            shown(
                "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell "
                    + inner
                    + "\\pard\\intbl\\cell\\r"
                    + "ow\\trowd\\cellx1000\\cellx2000 \\intbl b\\cell c\\cell\\r"
                    + "ow\\pard z\\par"))
        .containsExactly("0,0=a 0,1= 1,0=b 1,1=c", "0,0=p 0,1=q 1,0=r 1,1=s", "z");
  }

  @Test
  void headersAndNotesStandBeside() throws Exception {
    assertThat(shown("{\\header h\\par}a{\\footnote n\\par}b\\par"))
        .containsExactly("ab", "页眉或页脚:h", "脚注 1:n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 a",
        "{\\rtf1 a}}}}\\par",
        "{\\rtf1 a\\",
        "{\\rtf1 a\\'z",
        "{\\rtf1\\cell\\row\\nestcell a",
        "{\\rtf1\\u-99999999999 a",
        "{\\rtf1\\itap99\\nestrow a\\par",
        "{\\rtf1\\cellx-5\\cell a\\row"
      })
  void brokenFilesAreReadAsFarAsTheyGo(String text) throws Exception {
    assertThat(String.join("", OfficeSketch.shown(read(text)))).contains("a");
  }
}
