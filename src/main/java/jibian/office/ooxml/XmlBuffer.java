package jibian.office.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// XML being drawn: a buffer of UTF-8 bytes that grows. Markup is appended as it is, text is escaped on its way in and
/// without strings in between.
///
/// Characters that XML 1.0 cannot hold (controls except tab, line feed and carriage return, halves of surrogate pairs,
/// U+FFFE, U+FFFF; XML 1.0, production 2) become U+FFFD and are counted, see [#replaced()]. A carriage return becomes
/// `&#13;`, since a parser would read the bare character as a line feed.
public final class XmlBuffer {
  private static final byte[] DECLARATION =
      markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private static final byte[] AMP = markup("&amp;");
  private static final byte[] LT = markup("&lt;");
  private static final byte[] GT = markup("&gt;");
  private static final byte[] QUOT = markup("&quot;");
  private static final byte[] TAB = markup("&#9;");
  private static final byte[] LF = markup("&#10;");
  private static final byte[] CR = markup("&#13;");

  private byte[] bytes = new byte[1 << 12];
  private int length;
  private int replaced;

  /// Markup made ready to be appended many times; ASCII only.
  public static byte[] markup(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /// Whether a reader that trims or joins blanks would change the text, so that its element needs
  /// `xml:space="preserve"`: blanks at an end, two in a row, a tab or an end of line.
  public static boolean needsPreserve(String text) {
    boolean blankBefore = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n' || c == '\r' || (c == ' ' && blankBefore)) {
        return true;
      }
      blankBefore = c == ' ';
    }
    return blankBefore && !text.isEmpty();
  }

  /// The line every part begins with.
  public XmlBuffer declaration() {
    return raw(DECLARATION);
  }

  /// Appends markup that [#markup(String)] made.
  public XmlBuffer raw(byte[] markup) {
    ensure(markup.length);
    System.arraycopy(markup, 0, bytes, length, markup.length);
    length += markup.length;
    return this;
  }

  /// Appends markup.
  ///
  /// @throws IllegalArgumentException if it is not ASCII: then it is text, which needs escaping
  public XmlBuffer raw(String ascii) {
    int count = ascii.length();
    ensure(count);
    int seen = 0;
    for (int i = 0; i < count; i++) {
      char c = ascii.charAt(i);
      bytes[length + i] = (byte) c;
      seen |= c;
    }
    if (seen >= 0x80) {
      throw new IllegalArgumentException("no markup: " + ascii);
    }
    length += count;
    return this;
  }

  /// Appends what another buffer holds; its replaced characters are counted here too.
  public XmlBuffer raw(XmlBuffer other) {
    ensure(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
    replaced += other.replaced;
    return this;
  }

  /// Appends a whole number.
  public XmlBuffer number(long value) {
    if (value < 0 || value > 999_999) {
      return raw(Long.toString(value));
    }
    ensure(6);
    int digits =
        value < 10
            ? 1
            : value < 100 ? 2 : value < 1000 ? 3 : value < 10_000 ? 4 : value < 100_000 ? 5 : 6;
    int rest = (int) value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /// Appends text between two tags.
  public XmlBuffer text(String text) {
    return escaped(text, 0, text.length(), false);
  }

  /// Appends a stretch of a text between two tags.
  public XmlBuffer text(String text, int from, int to) {
    return escaped(text, from, to, false);
  }

  /// Appends text inside an attribute in double quotes.
  public XmlBuffer attribute(String text) {
    return escaped(text, 0, text.length(), true);
  }

  /// How many characters have been replaced by U+FFFD since the buffer was made or cleared.
  public int replaced() {
    return replaced;
  }

  /// How many bytes it holds.
  public int size() {
    return length;
  }

  /// Empties it; the memory is kept for the next use.
  public void clear() {
    length = 0;
    replaced = 0;
  }

  /// A copy of the bytes.
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /// The bytes as a string, for people.
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  byte[] array() {
    return bytes;
  }

  /// Empties the buffer and keeps the count of replaced characters.
  void drained() {
    length = 0;
  }

  private XmlBuffer escaped(String text, int from, int to, boolean attribute) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      ensure(4);
      if (c >= 0x80) {
        i += wide(text, i, to);
      } else if (c < 0x20 || c == '&' || c == '<' || c == '>' || c == '"') {
        special(c, attribute);
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return this;
  }

  private void special(char c, boolean attribute) {
    switch (c) {
      case '&' -> raw(AMP);
      case '<' -> raw(LT);
      case '>' -> raw(GT);
      case '\r' -> raw(CR);
      case '"' -> quotable(c, QUOT, attribute);
      case '\t' -> quotable(c, TAB, attribute);
      case '\n' -> quotable(c, LF, attribute);
      default -> replacement();
    }
  }

  private void quotable(char c, byte[] escape, boolean attribute) {
    if (attribute) {
      raw(escape);
    } else {
      bytes[length++] = (byte) c;
    }
  }

  /// Appends the character at a place above ASCII and tells how many more units it took than one.
  private int wide(String text, int at, int to) {
    char c = text.charAt(at);
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      continuation(c);
      return 0;
    }
    if (Character.isHighSurrogate(c)
        && at + 1 < to
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      pair(Character.toCodePoint(c, text.charAt(at + 1)));
      return 1;
    }
    if (Character.isSurrogate(c) || c >= 0xFFFE) {
      replacement();
    } else {
      three(c);
    }
    return 0;
  }

  private void pair(int codePoint) {
    bytes[length++] = (byte) (0xF0 | codePoint >> 18);
    continuation(codePoint >> 12);
    continuation(codePoint >> 6);
    continuation(codePoint);
  }

  private void replacement() {
    replaced++;
    three('\uFFFD');
  }

  private void three(char c) {
    bytes[length++] = (byte) (0xE0 | c >> 12);
    continuation(c >> 6);
    continuation(c);
  }

  /// The lowest six bits after the first byte of a character.
  private void continuation(int bits) {
    bytes[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
    }
  }
}
