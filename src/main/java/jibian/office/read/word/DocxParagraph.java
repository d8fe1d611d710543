package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.ListNumbering;
import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;

/// A paragraph of a .docx as far as it is read.
final class DocxParagraph {
  final StringBuilder text = new StringBuilder();

  /// What hangs on it in boxes.
  final List<RawBlock> boxes = new ArrayList<>();

  DocxStyles.Effect effect;
  String style;
  int level = DocxStyles.NONE;
  int list = DocxStyles.NONE;
  int depth = DocxStyles.NONE;
  boolean leader;

  /// Whether the mark at its end was deleted, so that the next paragraph goes on with it.
  boolean markDeleted;

  /// Whether it stands in a field that makes a contents list.
  boolean contents;

  int size() {
    return text.length() + boxes.size();
  }

  /// Reads `w:pPr`.
  void properties(XmlPull xml, DocxStyles styles) throws IOException {
    int parent = xml.depth();
    while (xml.child(parent)) {
      switch (xml.name()) {
        case "pStyle" -> {
          style = xml.attribute("val");
          effect = styles.paragraph(style);
        }
        case "outlineLvl" -> level = xml.number("val", DocxStyles.NONE);
        case "tabs" -> leader = DocxStyles.leader(xml);
        case "numPr" -> {
          int inner = xml.depth();
          while (xml.child(inner)) {
            switch (xml.name()) {
              case "ilvl" -> depth = xml.number("val", DocxStyles.NONE);
              case "numId" -> list = xml.number("val", DocxStyles.NONE);
              default -> {}
            }
          }
        }
        case "rPr" -> {
          int inner = xml.depth();
          while (xml.child(inner)) {
            markDeleted |=
                switch (xml.name()) {
                  case "del", "moveFrom" -> true;
                  case "specVanish" -> xml.on();
                  default -> false;
                };
          }
        }
        default -> {}
      }
    }
  }

  /// The level of the heading it is, from 1; 0 when it is none.
  int level() {
    int outline = level != DocxStyles.NONE ? level : effect.level();
    return outline >= 0 && outline < 9 ? outline + 1 : 0;
  }

  /// Whether its text is marked as a line of a contents list, by its style or a tab stop with a leader.
  boolean listed(String line) {
    return effect.contents()
        || ((leader || effect.leader())
            && line.indexOf('\t') > 0
            && Character.isDigit(line.charAt(line.length() - 1)));
  }

  /// Its automatic number as printed.
  String number(ListNumbering numbering) {
    int number = list != DocxStyles.NONE ? list : effect.list();
    if (number <= 0) {
      return "";
    }
    boolean own = list != DocxStyles.NONE || depth != DocxStyles.NONE;
    int at = depth != DocxStyles.NONE ? depth : effect.depth();
    return numbering.next(number, own ? Math.max(at, 0) : at, style);
  }
}
