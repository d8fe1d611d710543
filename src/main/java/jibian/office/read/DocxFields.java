package jibian.office.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The fields that are open while a story of a .docx is read: their codes are not shown, their results are.
final class DocxFields {
  private static final int DEEPEST = 200;

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean result;
    boolean contents;

    /// What a form field shows although it has no result.
    String shown = "";

    int start;
  }

  /// Whether text at this point can be seen.
  boolean shown() {
    for (Field field : open) {
      if (!field.result) {
        return false;
      }
    }
    return true;
  }

  /// Whether this point belongs to a contents list.
  boolean contents() {
    for (Field field : open) {
      if (field.contents) {
        return true;
      }
    }
    return false;
  }

  /// A heading ends a contents list whose own end is missing.
  void endContents() {
    open.forEach(field -> field.contents = false);
  }

  /// A code never goes on over the end of its paragraph: a field that is broken hides no more than that.
  void endParagraph() {
    open.forEach(field -> field.result = true);
  }

  void code(String text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().code.append(text);
    }
  }

  /// Takes a `w:fldChar` in.
  ///
  /// @param length how long the paragraph's text is here
  /// @return what the field shows at this point besides what stands in the file as text
  String sign(XmlPull xml, int length) throws IOException {
    switch (String.valueOf(xml.attribute("fldCharType"))) {
      case "begin" -> {
        if (open.size() < DEEPEST) {
          Field field = new Field();
          open.push(field);
          field.shown = form(xml);
          field.start = length;
        }
      }
      case "separate" -> {
        if (!open.isEmpty()) {
          Field field = open.peek();
          field.result = true;
          field.contents = field.code.toString().strip().startsWith("TOC");
          field.start = length;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          Field field = open.pop();
          return !field.shown.isEmpty()
              ? length > field.start ? "" : field.shown
              : field.result ? "" : EquationField.text(field.code.toString());
        }
      }
      default -> {}
    }
    return "";
  }

  /// The choice that a form field shows.
  private static String form(XmlPull xml) throws IOException {
    List<String> entries = new ArrayList<>();
    int chosen = 0;
    String box = "";
    int depth = xml.depth();
    while (xml.inside(depth)) {
      switch (xml.name()) {
        case "listEntry" -> entries.add(String.valueOf(xml.attribute("val")));
        case "result" -> chosen = xml.number("val", 0);
        case "checkBox" -> box = "☐";
        case "default", "checked" -> box = box.isEmpty() ? box : xml.on() ? "☑" : "☐";
        default -> {}
      }
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : box;
  }
}
