package jibian.office.ooxml;

import module java.base;

/// An OOXML package being written (ECMA-376 part 2): a zip whose first entry tells the content type of every part.
/// Therefore all parts are named beforehand; then each is written once, in any order.
public final class PackageFile implements AutoCloseable {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final ZipStream zip;
  private final XmlDeflater deflater = new XmlDeflater();

  /// A part of the package.
  ///
  /// @param name its path, without a slash in front
  /// @param type its content type
  public record Part(String name, String type) {}

  /// Begins a package with its list of content types, its relationships and its properties.
  ///
  /// @param out taken as it is: give a buffered one; it is closed with the package
  /// @param parts all that will be written with [#part], the first being the main part; relationship parts left out
  public PackageFile(OutputStream out, Collection<Part> parts, String title, String author)
      throws IOException {
    zip = new ZipStream(out);
    part("[Content_Types].xml", contentTypes(parts));
    part("_rels/.rels", Relationships.ofPackage(parts.iterator().next().name()).end());
    part(DocumentProperties.CORE, DocumentProperties.core(title, author));
    part(DocumentProperties.APP, DocumentProperties.app());
  }

  /// Writes a part.
  public void part(String name, List<DeflatedPiece> pieces) throws IOException {
    zip.entry(name, pieces);
  }

  /// Writes a short part.
  public void part(String name, XmlBuffer content) throws IOException {
    deflater.xml().raw(content);
    zip.entry(name, List.of(deflater.piece()));
  }

  /// Ends the package and closes the stream below.
  @Override
  public void close() throws IOException {
    try (deflater;
        zip) {
      return;
    }
  }

  private static XmlBuffer contentTypes(Collection<Part> parts) {
    XmlBuffer xml = new XmlBuffer().declaration().raw("<Types xmlns=\"").raw(NAMESPACE).raw("\">");
    xml.raw("<Default Extension=\"rels\" ContentType=\"").raw(RELATIONSHIPS).raw("\"/>");
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    allTypes(parts).forEach((name, type) -> override(xml, name, type));
    return xml.raw("</Types>");
  }

  private static Map<String, String> allTypes(Collection<Part> parts) {
    Map<String, String> types = new LinkedHashMap<>();
    parts.forEach(part -> types.put(part.name(), part.type()));
    types.put(
        DocumentProperties.CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    types.put(
        DocumentProperties.APP,
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    return types;
  }

  private static void override(XmlBuffer xml, String name, String type) {
    xml.raw("<Override PartName=\"/")
        .attribute(name)
        .raw("\" ContentType=\"")
        .attribute(type)
        .raw("\"/>");
  }
}
