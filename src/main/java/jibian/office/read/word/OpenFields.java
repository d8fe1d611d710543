package jibian.office.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/// The fields that are open while a story of a Word file is read: their codes are not shown, their results are.
final class OpenFields {
  private static final int DEEPEST = 200;

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    final String shown;
    boolean result;
    boolean contents;
    int start;

    Field(String shown) {
      this.shown = shown;
    }
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

  /// A field begins.
  ///
  /// @param shown what a form field shows although it has no result
  /// @param length how long the paragraph's text is here
  void begin(String shown, int length) {
    if (open.size() >= DEEPEST) {
      open.removeLast();
    }
    Field field = new Field(shown);
    field.start = length;
    open.push(field);
  }

  /// The code ends, the result begins.
  void separate(int length) {
    if (!open.isEmpty()) {
      Field field = open.peek();
      field.result = true;
      field.contents = field.code.toString().strip().startsWith("TOC");
      field.start = length;
    }
  }

  /// The field ends.
  ///
  /// @return what it shows besides what stands in the file as text
  String end(int length) {
    if (open.isEmpty()) {
      return "";
    }
    Field field = open.pop();
    if (!field.shown.isEmpty()) {
      return length > field.start ? "" : field.shown;
    }
    return field.result ? "" : EquationField.text(field.code.toString());
  }
}
