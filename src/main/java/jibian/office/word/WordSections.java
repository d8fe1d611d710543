package jibian.office.word;

import jibian.office.ooxml.XmlBuffer;
import jibian.page.Chapter;
import jibian.page.Geometry;
import jibian.page.PageSetup;
import jibian.page.Role;

/// Sections, footer and settings of a Word file.
///
/// @param footer id of the relationship to the footer with the page number
record WordSections(PageSetup setup, String footer) {
  static final String RELATIONSHIPS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /// The properties of a chapter's section. A numbered chapter counts from 1.
  String section(Chapter chapter) {
    XmlBuffer xml = new XmlBuffer().raw("<w:sectPr>");
    if (chapter.numbered()) {
      xml.raw("<w:footerReference w:type=\"default\" r:id=\"").raw(footer).raw("\"/>");
    }
    xml.raw("<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"").number(twips(setup.width()));
    xml.raw("\" w:h=\"").number(twips(setup.height()));
    xml.raw(setup.width() > setup.height() ? "\" w:orient=\"landscape" : "");
    xml.raw("\"/><w:pgMar w:top=\"").number(twips(setup.top()));
    xml.raw("\" w:right=\"").number(twips(setup.right()));
    xml.raw("\" w:bottom=\"").number(twips(setup.bottom()));
    xml.raw("\" w:left=\"").number(twips(setup.left()));
    xml.raw("\" w:header=\"851\" w:footer=\"").number(twips(setup.footer()));
    xml.raw("\" w:gutter=\"0\"/>");
    if (chapter.numbered()) {
      xml.raw("<w:pgNumType w:start=\"1\"/>");
    }
    return xml.raw("<w:cols w:space=\"720\"/></w:sectPr>").toString();
  }

  private static int twips(double millimetres) {
    return Geometry.ofMillimetres(millimetres);
  }

  /// `word/footer1.xml`: the page number, centred. Each part of the field is a run of its own, as WPS wants it.
  static XmlBuffer footer(String pattern, WordStyles styles, WordBody body) {
    int place = pattern.indexOf("{0}");
    Role role = Role.PAGE_NUMBER;
    XmlBuffer xml =
        new XmlBuffer().declaration().raw("<w:ftr ").raw(WordStyles.NAMESPACE).raw("><w:p><w:pPr>");
    xml.raw(styles.paragraph(role)).raw("</w:pPr>");
    body.run(role, false, pattern.substring(0, place), xml);
    body.fieldStart(role, " PAGE ", xml);
    body.run(role, false, "1", xml);
    xml.raw(styles.run(role, false)).raw("<w:fldChar w:fldCharType=\"end\"/></w:r>");
    body.run(role, false, pattern.substring(place + 3), xml);
    return xml.raw("</w:p></w:ftr>");
  }

  /// `word/settings.xml`: Word 2013 and later, no compression of punctuation, no question about fields at opening.
  static XmlBuffer settings() {
    return new XmlBuffer()
        .declaration()
        .raw("<w:settings ")
        .raw(WordStyles.NAMESPACE)
        .raw("><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>")
        .raw("<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>")
        .raw("<w:compatSetting w:name=\"compatibilityMode\"")
        .raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>")
        .raw("</w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>");
  }
}
