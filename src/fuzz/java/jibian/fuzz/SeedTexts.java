package jibian.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Seeds that are text: files by hand with what exports of the program do not hold.
final class SeedTexts {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private SeedTexts() {}

  /// A web page as a mail, once as Base64 and once quoted.
  static byte[] mail(String page) {
    return """
    MIME-Version: 1.0
    Content-Type: multipart/related; boundary="x"

    --x
    Content-Type: text/html; charset="utf-8"
    Content-Transfer-Encoding: base64

    %s
    --x
    Content-Type: text/html; charset=gb2312
    Content-Transfer-Encoding: quoted-printable

    <table><tr><td rowspan=3D2>=D2=BB=
    </td></tr></table>
    --x--
    """
        .formatted(Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Workbook and document of 2003.
  static byte[][] xml() {
    return new byte[][] {
      utf8(
          """
          <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
          <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
           xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><NumberFormat
           ss:Format="0.00%"/></Style></Styles><Worksheet ss:Name="一"><Table><Column ss:Index="2" ss:Hidden="1"/>
          <Row ss:Index="2"><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">项目名称</Data></Cell>
          <Cell ss:StyleID="s1"><Data ss:Type="Number">0.95</Data></Cell></Row><Row><Cell ss:Index="5"
           ss:Formula="=R1C1"><Data ss:Type="Number">8.4000000000000004</Data><Comment><Data>注</Data></Comment></Cell>
          </Row></Table></Worksheet></Workbook>
          """),
      utf8(
          """
          <?xml version="1.0"?><?mso-application progid="Word.Document"?>
          <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:p><w:r><w:t>甲</w:t>
          </w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>项目名称</w:t></w:r></w:p>
          </w:tc></w:tr></w:tbl></w:body></w:wordDocument>
          """)
    };
  }

  /// A list of the parts of a Word file.
  static byte[] docx() {
    return utf8(
        packaged("word/document.xml")
            + part(
                "word/_rels/document.xml.rels",
                "<Relationships>"
                    + relationship("a", "styles", "styles.xml")
                    + relationship("b", "numbering", "numbering.xml")
                    + relationship("c", "footnotes", "footnotes.xml")
                    + relationship("d", "header", "header.xml")
                    + "</Relationships>")
            + part(
                "word/styles.xml",
                word(
                    "styles",
                    """
                    <w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/><w:name w:val='heading 1'/><w:pPr>
                    <w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>
                    <w:style w:styleId='b'><w:basedOn w:val='a'/><w:rPr><w:vanish/></w:rPr></w:style>
                    """))
            + part(
                "word/numbering.xml",
                word(
                    "numbering",
                    """
                    <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt
                     w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt
                     w:val='decimal'/><w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum><w:num w:numId='1'>
                    <w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='1'><w:startOverride w:val='5'/></w:lvlOverride>
                    </w:num>
                    """))
            + part(
                "word/footnotes.xml",
                word("footnotes", "<w:footnote w:id='2'>" + line("注") + "</w:footnote>"))
            + part("word/header.xml", word("hdr", line("页眉")))
            + part("word/document.xml", word("document", "<w:body>" + body() + "</w:body>")));
  }

  private static String body() {
    return """
    <w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>一级</w:t><w:footnoteReference w:id='2'/></w:r></w:p>
    <w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr><w:ins><w:r><w:t>加</w:t></w:r></w:ins>
    <w:del><w:r><w:delText>去</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE
    </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>1</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>
    <w:p><w:r><w:instrText>EQ \\o\\ac(○,1)</w:instrText><w:sym w:font='Wingdings' w:char='F0FE'/><w:ruby><w:rt><w:r>
    <w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
    <w:sdt><w:sdtContent><w:p><w:r><w:t>控件</w:t></w:r></w:p></w:sdtContent></w:sdt>
    <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>
    </mc:Choice><mc:Fallback><w:t>x</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
    <w:tbl><w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/></w:tblGrid><w:tr><w:trPr><w:gridBefore
     w:val='1'/></w:trPr><w:tc><w:tcPr><w:tcW w:w='900'/><w:gridSpan w:val='2'/><w:vMerge w:val='restart'/></w:tcPr>
    <w:p><w:r><w:t>项目名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr><w:p/></w:tc>
    <w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr><w:vMerge/>
    </w:tcPr><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
    """;
  }

  /// A list of the parts of an Excel file.
  static byte[] xlsx() {
    return utf8(
        packaged("xl/workbook.xml")
            + part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                    + relationship("a", "worksheet", "sheet.xml")
                    + relationship("b", "styles", "styles.xml")
                    + relationship("c", "sharedStrings", "strings.xml")
                    + "</Relationships>")
            + part(
                "xl/workbook.xml",
                "<workbook xmlns='x' xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='一'"
                    + " state='hidden' r:id='a'/></sheets></workbook>")
            + part(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170'"
                    + " formatCode='[Red]0.00%;(0.0)'/></numFmts><cellXfs><xf numFmtId='0'/><xf"
                    + " numFmtId='170'/><xf numFmtId='14' borderId='1'/></cellXfs></styleSheet>")
            + part(
                "xl/strings.xml",
                "<sst><si><t>项目名称</t></si><si><r><t>一</t></r><r><t>二</t></r><rPh><t>yi</t></rPh></si></sst>")
            + part(
                "xl/sheet.xml",
                """
                <worksheet><cols><col min='3' max='4' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v>
                </c><c r='B1' t='inlineStr'><is><t>行内</t></is></c><c s='1'><v>0.95</v></c><c s='2'><v>45000</v></c>
                </row><row r='3' hidden='1'><c r='B3' t='str'><f>A1</f><v>值</v></c><c t='b'><v>1</v></c><c t='e'>
                <v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>
                <headerFooter><oddHeader>&amp;C页眉</oddHeader></headerFooter></worksheet>
                """));
  }

  private static String packaged(String main) {
    return part("[Content_Types].xml", "<Types/>")
        + part(
            "_rels/.rels",
            "<Relationships>" + relationship("r", "officeDocument", main) + "</Relationships>");
  }

  private static String relationship(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='%s%s' Target='%s'/>".formatted(id, OFFICE, kind, target);
  }

  private static String part(String name, String content) {
    return "\u0001PART " + name + "\n" + content;
  }

  private static String line(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String word(String root, String content) {
    return "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='mc'>%s</w:%s>"
        .formatted(root, content, root);
  }

  private static byte[] utf8(String text) {
    return text.strip().getBytes(StandardCharsets.UTF_8);
  }
}
