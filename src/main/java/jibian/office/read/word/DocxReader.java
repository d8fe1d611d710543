package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.PackageParts;
import jibian.office.read.common.PlaceWording;
import jibian.office.read.common.PlacedBlocks;
import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;
import jibian.source.SourceBlock;
import jibian.text.Messages;

/// Reads a .docx. Its parts are read as XML, not by XWPF: XWPF leaves out content controls in rows and cells, text
/// boxes, tracked moves and the ends of deleted paragraphs, and turns every element into an object first, which takes
/// several times as long as reading it.
public final class DocxReader {
  private final PackageParts parts;
  private final String main;
  private final PlacedBlocks blocks = new PlacedBlocks();
  private DocxStyles styles = DocxStyles.none();
  private ListNumbering numbering = new ListNumbering();

  private DocxReader(PackageParts parts, String main) {
    this.parts = parts;
    this.main = main;
  }

  /// The document's blocks.
  ///
  /// @param main the name of the part that holds the body
  public static List<SourceBlock> read(PackageParts parts, String main) throws IOException {
    DocxReader reader = new DocxReader(parts, main);
    reader.read();
    return reader.blocks.blocks();
  }

  private void read() throws IOException {
    List<PackageParts.Relationship> others =
        parts.relationships(main).stream().filter(other -> parts.has(other.target())).toList();
    for (PackageParts.Relationship other : others) {
      if (other.is("styles")) {
        styles = DocxStyles.read(parts.xml(other.target()));
      } else if (other.is("numbering")) {
        numbering = DocxNumbering.read(parts.xml(other.target()));
      }
    }
    body();
    besides(others);
  }

  private void body() throws IOException {
    XmlPull xml = parts.xml(main);
    while (xml.child(1)) {
      if (xml.name().equals("body")) {
        new DocxStory(xml, styles, numbering).read(blocks::add);
      }
    }
  }

  private void besides(List<PackageParts.Relationship> others) throws IOException {
    Set<List<RawBlock>> seen = new HashSet<>();
    for (PackageParts.Relationship other : others) {
      String target = other.target();
      if (other.is("header")) {
        margin(target, Messages.text("read.place.header"), seen);
      } else if (other.is("footer")) {
        margin(target, Messages.text("read.place.footer"), seen);
      } else if (other.is("footnotes")) {
        notes(target, "footnote", new PlaceWording("read.place.footnote"));
      } else if (other.is("endnotes")) {
        notes(target, "endnote", new PlaceWording("read.place.endnote"));
      } else if (other.is("comments")) {
        notes(target, "comment", new PlaceWording("read.place.comment"));
      }
    }
  }

  /// The text at the margin of pages, once however many sections show it.
  private void margin(String part, String place, Set<List<RawBlock>> seen) throws IOException {
    XmlPull xml = parts.xml(part);
    List<RawBlock> content = new java.util.ArrayList<>();
    new DocxStory(xml, styles, numbering).read(content::add);
    if (seen.add(content)) {
      blocks.aside(content, place);
    }
  }

  private void notes(String part, String element, PlaceWording place) throws IOException {
    XmlPull xml = parts.xml(part);
    int number = 0;
    while (xml.child(1)) {
      String type = xml.attribute("type");
      if (xml.name().equals(element) && (type == null || type.equals("normal"))) {
        List<RawBlock> content = new java.util.ArrayList<>();
        new DocxStory(xml, styles, numbering).read(content::add);
        blocks.aside(content, place.at(++number));
      }
    }
  }
}
