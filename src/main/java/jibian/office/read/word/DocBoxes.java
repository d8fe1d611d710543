package jibian.office.read.word;

import module java.base;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/// The texts of the boxes of a .doc. They stand one behind the other in a story of their own; a list in the table
/// stream ([MS-DOC] PlcftxbxTxt) says where each ends and which shape it belongs to.
final class DocBoxes {
  private static final char ANCHOR = 0x08;

  /// Where the file says at what place of the table stream the list begins, and how long it is.
  private static final int LIST = 0x25A;

  /// An entry of the list, and where the number of the shape stands in it.
  private static final int ENTRY = 22;

  private static final int SHAPE = 14;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();

  DocBoxes(HWPFDocument document) {
    this.document = document;
    Range story = document.getMainTextboxRange();
    byte[] main = document.getMainStream();
    byte[] table = document.getTableStream();
    int begin = main.length < LIST + 8 ? 0 : LittleEndian.getInt(main, LIST);
    int length = begin <= 0 ? 0 : LittleEndian.getInt(main, LIST + 4);
    int count = length < 0 || begin > table.length - length ? 0 : (length - 4) / (ENTRY + 4);
    for (int i = 0; i < count; i++) {
      int from = story.getStartOffset() + LittleEndian.getInt(table, begin + 4 * i);
      int to = story.getStartOffset() + LittleEndian.getInt(table, begin + 4 * (i + 1));
      int shape = LittleEndian.getInt(table, begin + 4 * (count + 1) + ENTRY * i + SHAPE);
      if (story.getStartOffset() <= from && from < to && to <= story.getEndOffset()) {
        byShape.putIfAbsent(shape, new Range(from, to, document));
      }
    }
    if (byShape.isEmpty()) {
      byShape.put(0, story);
    }
  }

  /// The boxes that hang on a paragraph; each is given once.
  ///
  /// @param text of the paragraph with all its signs
  /// @param place where it begins in the document
  List<Range> at(String text, int place) {
    if (byShape.isEmpty()) {
      return List.of();
    }
    List<Range> found = new ArrayList<>();
    for (int at = text.indexOf(ANCHOR); at >= 0; at = text.indexOf(ANCHOR, at + 1)) {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(place + at);
      Range box = drawing == null ? null : byShape.remove(drawing.getShapeId());
      if (box != null) {
        found.add(box);
      }
    }
    return found;
  }

  /// The boxes that hang on no paragraph that was asked for; all in one where the file does not say how they are
  /// divided.
  List<Range> rest() {
    return List.copyOf(byShape.values());
  }
}
