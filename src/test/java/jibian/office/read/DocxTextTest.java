package jibian.office.read;

import static jibian.office.read.OfficeSketch.line;
import static jibian.office.read.OfficeSketch.root;
import static jibian.office.read.OfficeSketch.run;
import static jibian.office.read.OfficeSketch.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTest {
  @TempDir Path folder;

  private List<String> read(String body) throws Exception {
    return word(body).read(folder);
  }

  private static String field(String code, String result) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r>"
        + (result == null ? "" : "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run(result))
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  @Test
  void paragraphsHaveTheirPlace() throws Exception {
    Path file = word(line("甲") + "<w:p/>" + line("乙")).in(folder);
    SourceDocument read = SourceReader.read(file);
    assertThat(read.name()).isEqualTo("a.docx");
    assertThat(read.kind()).isEqualTo(SourceDocument.Kind.WORD);
    assertThat(read.blocks())
        .containsExactly(SourceParagraph.body("甲", "第 1 段"), SourceParagraph.body("乙", "第 2 段"));
  }

  @Test
  void tabsBreaksAndHyphensAreText() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/>"
                    + "<w:t>丙</w:t><w:cr/><w:t>丁</w:t><w:noBreakHyphen/><w:softHyphen/><w:br"
                    + " w:type='page'/><w:t>戊</w:t></w:r></w:p>"))
        .containsExactly("甲\t乙\n丙\n丁-戊");
  }

  @Test
  void aPartMayBeginWithAByteOrderMark() throws Exception {
    String header = "\uFEFF<?xml version='1.0' encoding='UTF-8'?>" + root("hdr", line("眉"));
    assertThat(word(line("甲")).with("header", "word/header1.xml", header).read(folder))
        .containsExactly("甲", "页眉:眉");
  }

  @Test
  void blanksAtTheEndsCountOnlyWhereTheFileSaysSo() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:t xml:space='preserve'> 甲 </w:t></w:r><w:r><w:t> 乙"
                    + " </w:t></w:r></w:p>"))
        .containsExactly(" 甲 乙");
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws Exception {
    assertThat(
            read(
                "<w:p>"
                    + run("留")
                    + "<w:ins>"
                    + run("入")
                    + "</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom>"
                    + run("走")
                    + "</w:moveFrom><w:moveTo>"
                    + run("来")
                    + "</w:moveTo></w:p>"))
        .containsExactly("留入来");
  }

  @Test
  void aParagraphWhoseMarkWasDeletedGoesOnInTheNext() throws Exception {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    assertThat(
            read(
                "<w:p>"
                    + deleted
                    + run("前")
                    + "</w:p><w:p>"
                    + deleted
                    + "<w:del><w:r><w:delText>无</w:delText></w:r></w:del></w:p>"
                    + line("后")))
        .containsExactly("前后");
  }

  @Test
  void hiddenTextIsLeftOut() throws Exception {
    String styles =
        root(
            "styles",
            "<w:style w:type='character' w:styleId='h'><w:name"
                + " w:val='h'/><w:rPr><w:vanish/></w:rPr></w:style>");
    assertThat(
            word("<w:p>"
                    + run("见")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                    + "<w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>隐</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r></w:p>")
                .with("styles", "word/styles.xml", styles)
                .read(folder))
        .containsExactly("见显");
  }

  @Test
  void fieldsShowTheirResults() throws Exception {
    assertThat(
            read(
                "<w:p>"
                    + run("共")
                    + field(" NUMPAGES ", "12")
                    + run("页")
                    + field(" XE 索引 ", null)
                    + "<w:fldSimple w:instr='DATE'>"
                    + run("今")
                    + "</w:fldSimple></w:p>"))
        .containsExactly("共12页今");
  }

  @Test
  void aFieldInsideTheCodeOfAnotherIsNotShown() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                    + field("DATE", "内")
                    + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + run("外")
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"))
        .containsExactly("外");
  }

  @Test
  void aFieldWithoutEndHidesNothingBehindItsParagraph() throws Exception {
    assertThat(read("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + line("后")))
        .containsExactly("后");
  }

  @Test
  void formFieldsShowTheirChoice() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result"
                    + " w:val='1'/><w:listEntry w:val='甲'/><w:listEntry"
                    + " w:val='乙'/></w:ddList></w:ffData>"
                    + "</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar"
                    + " w:fldCharType='end'/></w:r></w:p>"))
        .containsExactly("乙");
  }

  @Test
  void phoneticGuidesGiveWhatTheyExplain() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase>"
                    + run("字")
                    + "</w:rubyBase></w:ruby></w:r>"
                    + field("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(yin),音)", null)
                    + field("eq \\o\\ac(○,1)", null)
                    + "</w:p>"))
        .containsExactly("字音1");
  }

  @Test
  void symbolsAreTheSignsTheyLookLike() throws Exception {
    assertThat(
            read(
                "<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>"
                    + run("95%")
                    + "<w:r><w:sym w:font='Wingdings 2' w:char='F052'/></w:r><w:r><w:rPr><w:rFonts"
                    + " w:ascii='Symbol'/></w:rPr><w:t>\uF0A3</w:t></w:r></w:p>"))
        .containsExactly("≥95%☑≤");
  }

  @Test
  void formulasAreText() throws Exception {
    assertThat(
            read(
                "<w:p><m:oMath><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                    + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>"))
        .containsExactly("≥1/2");
  }

  @Test
  void controlsLinksAndTagsAreLookedThrough() throws Exception {
    assertThat(
            read(
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + line("块")
                    + "</w:sdtContent></w:sdt><w:p><w:sdt><w:sdtPr><w:alias w:val='名'/></w:sdtPr>"
                    + "<w:sdtContent>"
                    + run("控")
                    + "</w:sdtContent></w:sdt><w:hyperlink w:anchor='a'>"
                    + run("链")
                    + "</w:hyperlink><w:bookmarkStart w:name='b'/><w:smartTag><w:customXml>"
                    + run("签")
                    + "</w:customXml></w:smartTag></w:p>"))
        .containsExactly("块", "控链签");
  }

  @Test
  void theTextOfABoxFollowsItsParagraphOnce() throws Exception {
    String box = "<w:txbxContent>" + line("框") + "</w:txbxContent>";
    assertThat(
            read(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp>"
                    + "<wps:txbx>"
                    + box
                    + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                    + "<v:textbox>"
                    + box
                    + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + run("文")
                    + "</w:p><w:p><w:r><w:pict><v:textbox>"
                    + box
                    + "</v:textbox><v:textpath string='艺术字'/></w:pict></w:r></w:p>"))
        .containsExactly("文", "框", "框", "艺术字");
  }

  @Test
  void notesCommentsAndMarginsStandAside() throws Exception {
    assertThat(
            word("<w:p>" + run("文") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
                .with("header", "word/header1.xml", root("hdr", line("眉")))
                .with("header", "word/header2.xml", root("hdr", line("眉")))
                .with("footer", "word/footer1.xml", root("ftr", line("脚")))
                .with(
                    "footnotes",
                    "word/footnotes.xml",
                    root(
                        "footnotes",
                        "<w:footnote w:type='separator'>"
                            + line("线")
                            + "</w:footnote><w:footnote><w:p><w:r><w:footnoteRef/></w:r>"
                            + run("注")
                            + "</w:p></w:footnote>"))
                .with(
                    "comments",
                    "word/comments.xml",
                    root("comments", "<w:comment>" + line("批") + "</w:comment>"))
                .read(folder))
        .containsExactly("文", "页眉:眉", "页脚:脚", "脚注 1:注", "批注 1:批");
  }

  @Test
  void headingsHaveTheirLevel() throws Exception {
    String styles =
        root(
            "styles",
            "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='own'><w:name w:val='own'/>"
                + "<w:basedOn w:val='two'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='two'><w:name w:val='two'/>"
                + "<w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>");
    assertThat(
            word("<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr>"
                    + run("一级")
                    + "</w:p><w:p><w:pPr><w:pStyle w:val='own'/></w:pPr>"
                    + run("二级")
                    + "</w:p><w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr>"
                    + run("三级")
                    + "</w:p><w:p><w:pPr><w:outlineLvl w:val='9'/></w:pPr>"
                    + run("正文")
                    + "</w:p>")
                .with("styles", "word/styles.xml", styles)
                .read(folder))
        .containsExactly("1:一级", "2:二级", "3:三级", "正文");
  }

  @Test
  void contentsListsAreKnownHoweverTheyAreMade() throws Exception {
    String styles =
        root(
            "styles",
            "<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>");
    assertThat(
            word(line("目 录")
                    + line("第一部分")
                    + line("一、总体目标......2")
                    + "<w:p><w:pPr><w:tabs><w:tab w:leader='dot'/></w:tabs></w:pPr><w:r>"
                    + "<w:t>二、分项</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val='t'/></w:pPr>"
                    + run("三、保障")
                    + "</w:p><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery "
                    + "w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                    + line("四、其他")
                    + "</w:sdtContent></w:sdt><w:p>"
                    + field(" TOC \\o ", "五、附件")
                    + "</w:p>"
                    + line("一、总体目标")
                    + line("完成 3 项"))
                .with("styles", "word/styles.xml", styles)
                .read(folder))
        .containsExactly(
            "目录:目 录",
            "目录:第一部分",
            "目录:一、总体目标......2",
            "目录:二、分项\t3",
            "目录:三、保障",
            "目录:四、其他",
            "目录:五、附件",
            "一、总体目标",
            "完成 3 项");
  }

  @Test
  void automaticNumbersAreText() throws Exception {
    String numbering =
        root(
            "numbering",
            "<w:abstractNum w:abstractNumId='0'>"
                + level(0, "chineseCounting", "%1、", "nothing")
                + level(1, "decimal", "%2.", "tab")
                + level(2, "decimal", "%2.%3", "space")
                + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
                + level(0, "bullet", "\uF06C", "tab")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
                + "<w:startOverride w:val='11'/></w:lvlOverride></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num>");
    assertThat(
            word(numbered(1, 0, "总体")
                    + numbered(1, 1, "甲")
                    + numbered(1, 1, "乙")
                    + numbered(1, 2, "丙")
                    + numbered(1, 0, "分项")
                    + numbered(1, 1, "丁")
                    + numbered(2, 0, "又")
                    + numbered(3, 0, "点")
                    + numbered(0, 0, "无"))
                .with("numbering", "word/numbering.xml", numbering)
                .read(folder))
        .containsExactly("一、总体", "1.甲", "2.乙", "2.1 丙", "二、分项", "1.丁", "十一、又", "点", "无");
  }

  private static String level(int level, String format, String text, String suffix) {
    return ("<w:lvl w:ilvl='%s'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:suff w:val='%s'/>"
            + "<w:lvlText w:val='%s'/></w:lvl>")
        .formatted(level, format, suffix, text);
  }

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%s'/><w:numId w:val='%s'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, run(text));
  }
}
