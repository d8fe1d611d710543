package jibian.office.ooxml;

/// The two parts that tell what a document is and who made it. There is no date in them, so that the same document
/// gives the same bytes.
public final class DocumentProperties {
  /// Path of the part with title and author.
  public static final String CORE = "docProps/core.xml";

  /// Path of the part with the program's name.
  public static final String APP = "docProps/app.xml";

  private static final String CORE_ROOT =
      "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">";
  private static final String APP_ROOT =
      "<Properties"
          + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">";

  /// Title, author and language.
  public static XmlBuffer core(String title, String author) {
    XmlBuffer xml = new XmlBuffer().declaration().raw(CORE_ROOT);
    element(xml, "dc:title", title);
    element(xml, "dc:creator", author);
    element(xml, "dc:language", "zh-CN");
    return xml.raw("</cp:coreProperties>");
  }

  /// The program's name.
  public static XmlBuffer app() {
    return new XmlBuffer()
        .declaration()
        .raw(APP_ROOT)
        .raw("<Application>Jibian</Application></Properties>");
  }

  private static void element(XmlBuffer xml, String name, String text) {
    if (!text.isEmpty()) {
      xml.raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">");
    }
  }
}
