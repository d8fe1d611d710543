package jibian.office.ooxml;

/// The relationships of a part (ECMA-376 part 2, 9.3): what it refers to, by ids rId1, rId2 … in the order they are
/// added.
public final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private final XmlBuffer xml = new XmlBuffer();
  private int count;

  /// None yet.
  public Relationships() {
    xml.declaration().raw("<Relationships xmlns=\"").raw(NAMESPACE).raw("\">");
  }

  /// The relationships of the whole package: its main part and the two property parts of [DocumentProperties].
  public static Relationships ofPackage(String mainPart) {
    Relationships relationships = new Relationships();
    relationships.office("officeDocument", mainPart);
    relationships.add(CORE, DocumentProperties.CORE);
    relationships.office("extended-properties", DocumentProperties.APP);
    return relationships;
  }

  /// Adds one of the types under `…/officeDocument/2006/relationships/`.
  ///
  /// @param type such as `styles`
  /// @param target path relative to the part's folder
  /// @return its id
  public String office(String type, String target) {
    return add(OFFICE + type, target);
  }

  /// The part's content; further additions are of no avail.
  public XmlBuffer end() {
    return xml.raw("</Relationships>");
  }

  private String add(String type, String target) {
    String id = "rId" + ++count;
    xml.raw("<Relationship Id=\"").raw(id).raw("\" Type=\"").attribute(type);
    xml.raw("\" Target=\"").attribute(target).raw("\"/>");
    return id;
  }
}
