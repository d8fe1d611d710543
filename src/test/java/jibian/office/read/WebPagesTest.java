package jibian.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import jibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web pages and XML files under the names of Word and Excel.
class WebPagesTest {
  @TempDir Path folder;

  private SourceDocument read(String name, byte[] bytes) throws Exception {
    return SourceReader.read(Files.write(folder.resolve(name), bytes));
  }

  private List<String> read(String name, String text) throws Exception {
    return OfficeSketch.shown(read(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void cellsThatCoverOthersBreaksAndFields() throws Exception {
    assertThat(
            read(
                "a.xls",
                "<html><head><title>不是</title></head><body><h2>标题</h2><table><tr><td"
                    + " rowspan=2>高</td><td"
                    + " colspan='2'>宽</td></tr><tr><td>甲<br>乙</td><td><p>一</p><p>二 "
                    + " 三</p></td></tr><tr style='display:none'><td>隐</td></tr><tr><td><input"
                    + " value='填'></td><td>&nbsp;</td><td><select><option>一</option><option"
                    + " selected>二</option></select></td></tr>"
                    + "</table><div>共<b>3</b>页</div></body></html>"))
        .containsExactly("2:标题", "0,0+2x1=高 0,1+1x2=宽 1,1=甲|乙 1,2=一|二 三 2,0=填 2,1= 2,2=二", "共3页");
  }

  @Test
  void theNameSaysWhetherAPageIsOfWordOrExcel() throws Exception {
    byte[] page = "<table><tr><td>甲</td></tr></table>".getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.xls", page).kind()).isEqualTo(SourceDocument.Kind.EXCEL);
    assertThat(read("a.doc", page).kind()).isEqualTo(SourceDocument.Kind.WORD);
  }

  @Test
  void pagesInTheCharsetOfChineseWindows() throws Exception {
    String page = "<html><meta charset=gb2312><table><tr><td>绩效㙍</td></tr></table></html>";
    assertThat(OfficeSketch.shown(read("a.xls", page.getBytes(Charset.forName("GB18030")))))
        .containsExactly("0,0=绩效㙍");
  }

  @Test
  void aTableWithoutRowsOrEndIsNoHarm() throws Exception {
    assertThat(
            read(
                "a.xls",
                "<table><tr><td rowspan=0>甲<td rowspan=99999999 colspan=99999999>乙<tr><td>丙"))
        .containsExactly("0,0+2x1=甲 0,1+2x1=乙 1,2=丙");
  }

  @Test
  void pagesInOneFile() throws Exception {
    String page = "<html><body><table><tr><td>绩效</td></tr></table></body></html>";
    String coded = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    assertThat(
            read(
                "a.doc",
                "MIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related; boundary=\"--x\"\r\n\r\n"
                    + "----x\r\n"
                    + "Content-Type: text/html; charset=\"utf-8\"\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n"
                    + coded
                    + "\r\n"
                    + "----x\r\n"
                    + "Content-Type: text/html; charset=gb2312\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "<p>=BC=A8=\r\n"
                    + "=D0=A7</p>\r\n"
                    + "----x--"))
        .containsExactly("0,0=绩效", "绩效");
  }

  @Test
  void theXmlOfExcel2003() throws Exception {
    String styles =
        "<Styles><Style ss:ID='p'><NumberFormat ss:Format='0%'/></Style><Style ss:ID='d'>"
            + "<NumberFormat ss:Format='Short Date'/></Style></Styles>";
    String hidden =
        "<Worksheet ss:Name='藏'><Table><Row>"
            + xmlCell("", "String", "隐")
            + "</Row></Table>"
            + "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>";
    String shown =
        "<Worksheet ss:Name='表'><Table><Row>"
            + xmlCell("ss:MergeAcross='1'", "String", "题")
            + xmlCell("", "Number", "8.4000000000000004")
            + "</Row><Row>"
            + xmlCell("ss:Index='2' ss:StyleID='p'", "Number", "0.95")
            + xmlCell("ss:StyleID='d'", "DateTime", "2023-03-15T00:00:00.000")
            + "</Row></Table></Worksheet>";
    assertThat(
            read(
                "a.xls",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                    + "<Workbook xmlns='urn:s' xmlns:ss='urn:s'>"
                    + styles
                    + hidden
                    + shown
                    + "</Workbook>"))
        .containsExactly("0,0+1x2=题 0,2=8.4 1,1=95% 1,2=2023/3/15", "工作表“藏” A1（隐藏）:隐");
  }

  private static String xmlCell(String attributes, String type, String text) {
    return "<Cell %s><Data ss:Type='%s'>%s</Data></Cell>".formatted(attributes, type, text);
  }

  @Test
  void theXmlOfWord2003() throws Exception {
    assertThat(
            read(
                "a.doc",
                "<?xml version='1.0'?><w:wordDocument"
                    + " xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
                    + " xmlns:aml='aml'"
                    + " xmlns:wx='wx'><w:body><wx:sect><w:p><w:r><w:t>甲</w:t></w:r><aml:annotation"
                    + " w:type='Word.Deletion'><aml:content><w:r><w:delText>删</w:delText></w:r>"
                    + "</aml:content></aml:annotation></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p>"
                    + "</w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>"))
        .containsExactly("甲", "0,0=乙");
  }

  @Test
  void theMarkOfItsCharsetIsNoText() throws Exception {
    assertThat(read("a.xls", "\uFEFF<table><tr><td>甲</td></tr></table>")).containsExactly("0,0=甲");
  }
}
