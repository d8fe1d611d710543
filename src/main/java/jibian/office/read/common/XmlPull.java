package jibian.office.read.common;

import module java.base;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of an Office file, read forwards element by element. It has no document type and no entities but the five of
/// XML itself: whoever declares others is refused. A part that is no XML, or cut off, throws.
public final class XmlPull {
  /// Word nests deeper than the hundred elements that the JDK allows.
  private static final int DEEPEST = 500;

  private static final int LONGEST = 10_000_000;
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w-]+)");
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;
  private boolean ended;

  public XmlPull(InputStream stream) throws IOException {
    try {
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(decoded(stream));
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  /// The text of the part. It is decoded here, for the JDK's parser writes to the console what it cannot decode.
  private static Reader decoded(InputStream stream) throws IOException {
    BufferedInputStream start = new BufferedInputStream(stream, 1 << 16);
    start.mark(HEAD);
    byte[] head = start.readNBytes(HEAD);
    start.reset();
    if (head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB) {
      start.skipNBytes(3);
    }
    return new BufferedReader(new InputStreamReader(start, charset(head)), 1 << 16);
  }

  private static Charset charset(byte[] head) {
    int first = head.length < 2 ? 0 : ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
    switch (first) {
      case 0xFEFF, 0xFFFE -> {
        return StandardCharsets.UTF_16;
      }
      case 0x3C00 -> {
        return StandardCharsets.UTF_16LE;
      }
      case 0x003C -> {
        return StandardCharsets.UTF_16BE;
      }
      default -> {}
    }
    Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /// How deep the element is in which the reader stands: 1 for the root.
  public int depth() {
    return depth;
  }

  /// Moves to the next element right inside the one of the given depth, past whatever is left of the one before.
  ///
  /// @return false at the end of that element
  public boolean child(int parent) throws IOException {
    while (!ended && depth >= parent) {
      if (next() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /// Moves to the next element anywhere inside the one of the given depth.
  ///
  /// @return false at the end of that element
  public boolean inside(int parent) throws IOException {
    while (!ended && depth >= parent) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /// Moves to the root.
  public void root() throws IOException {
    if (!inside(0)) {
      throw new IOException("no element");
    }
  }

  /// The name of the element without its prefix.
  public String name() {
    return reader.getLocalName();
  }

  /// Whether the element's namespace holds the given piece; the two forms of the standard, and the one of 2003, differ
  /// in the rest.
  public boolean in(String piece) {
    String namespace = reader.getNamespaceURI();
    return namespace != null && namespace.contains(piece);
  }

  /// The attribute of that name, whatever its prefix; null when it is missing.
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /// The attribute as a whole number; the other one when it is missing or none.
  public int number(String name, int otherwise) {
    return whole(attribute(name), otherwise);
  }

  /// A whole number, also one written with decimals; the other one when the text is none.
  public static int whole(String text, int otherwise) {
    if (text == null || text.isEmpty() || text.length() > 18) {
      return otherwise;
    }
    try {
      int point = text.indexOf('.');
      return Integer.parseInt(point < 0 ? text : text.substring(0, point));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /// Whether a property that is there is switched on: `<w:b/>`, `<w:b w:val="1"/>`.
  public boolean on() {
    return on(attribute("val"), true);
  }

  /// Whether a value stands for yes.
  public static boolean on(String value, boolean otherwise) {
    return switch (value) {
      case null -> otherwise;
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /// All text right inside the element, and that of the elements within; the reader stands at its end then.
  public String text() throws IOException {
    int parent = depth;
    String first = null;
    StringBuilder all = null;
    while (!ended && depth >= parent) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        if (first == null) {
          first = reader.getText();
        } else {
          all = all == null ? new StringBuilder(first) : all;
          all.append(reader.getText());
          if (all.length() > LONGEST) {
            throw new PackageParts.TooLargeException();
          }
        }
      }
    }
    return all != null ? all.toString() : first == null ? "" : first;
  }

  private int next() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> deeper();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> ended = true;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnsafeXmlException();
        default -> {}
      }
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void deeper() throws IOException {
    if (++depth > DEEPEST) {
      throw new IOException("elements inside one another without end");
    }
  }

  private static IOException broken(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  /// The part declares a document type or entities.
  public static final class UnsafeXmlException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
