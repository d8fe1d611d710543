package jibian.source;

import java.util.regex.Pattern;

/// A paragraph of a document that was read.
///
/// @param text as it stands there, without what hides or was deleted
/// @param place where it stands, in Chinese, e.g. 第 12 段
/// @param level of the heading it is set as, from 1; 0 for other paragraphs
/// @param kind what it is for the reader of the document
public record SourceParagraph(String text, String place, int level, Kind kind)
    implements SourceBlock {

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–\\s\u3000第共页/\\d]*");

  /// What a paragraph is for the reader of the document.
  public enum Kind {
    BODY,
    /// A line of a contents list.
    CONTENTS,
    /// Beside the text: page header and footer, footnote, comment.
    ASIDE
  }

  /// Whether it stands beside the text and is nothing but the number of a page.
  public boolean pageNumber() {
    return kind == Kind.ASIDE && PAGE_NUMBER.matcher(text).matches();
  }

  /// Whether nothing can be read in a text: blanks of any kind are in it, or nothing.
  static boolean isBlank(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
        return false;
      }
    }
    return true;
  }

  /// Whether nothing can be read in it.
  public boolean blank() {
    return isBlank(text);
  }

  /// A paragraph of the text itself.
  public static SourceParagraph body(String text, String place) {
    return new SourceParagraph(text, place, 0, Kind.BODY);
  }
}
