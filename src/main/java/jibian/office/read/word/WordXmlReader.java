package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.PlacedBlocks;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceBlock;

/// Reads the XML files of Word: of 2003, and those that hold the parts of a .docx one after the other.
public final class WordXmlReader {
  private DocxStyles styles = DocxStyles.none();
  private ListNumbering numbering = new ListNumbering();
  private final PlacedBlocks blocks = new PlacedBlocks();

  private WordXmlReader() {}

  /// The name of a file's root element.
  public static String root(Path file) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      XmlPull xml = new XmlPull(stream);
      xml.root();
      return xml.name();
    }
  }

  public static List<SourceBlock> read(Path file) throws IOException {
    WordXmlReader reader = new WordXmlReader();
    reader.pass(file, false);
    reader.pass(file, true);
    return reader.blocks.blocks();
  }

  /// Styles may stand behind the body: they are read first.
  private void pass(Path file, boolean body) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      XmlPull xml = new XmlPull(stream);
      xml.root();
      int parent = xml.depth();
      while (xml.inside(parent)) {
        switch (xml.name()) {
          case "styles" -> styles = body ? styles : DocxStyles.read(xml);
          case "numbering" -> numbering = body ? numbering : DocxNumbering.read(xml);
          case "body" -> {
            if (body) {
              new DocxStory(xml, styles, numbering).read(blocks::add);
            }
          }
          default -> {}
        }
      }
    }
  }
}
