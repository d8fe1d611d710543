package jibian.json;

import module java.base;

import jibian.text.Tree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/// A tree as the one line of JSON that is kept in a row, and back, exactly. Characters that are no text by themselves
/// (controls, halves of a surrogate pair) are escaped, so that nothing is lost in any encoding.
///
/// Older programs must be able to read a row too, and their reader knows but few of the ways to write JSON: no blank
/// between values, and no short escapes but of the quotation mark and the backslash.
public final class JsonRow {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(d[89a-f][0-9a-f]{2})|.)");
  private static final int HEX = 16;
  private static final ObjectReader READER = Mapper.JSON.readerFor(Tree.class);
  private static final ObjectWriter WRITER =
      Mapper.JSON
          .writerFor(Tree.class)
          .with(new Escapes())
          .without(JsonWriteFeature.WRITE_HEX_UPPER_CASE);

  /// The row for a tree.
  ///
  /// @throws IllegalArgumentException if a number of the tree is none
  public static String write(Tree tree) {
    // Jackson's writer of bytes escapes a lone half of a surrogate pair, its writer of characters
    // does not.
    return new String(WRITER.writeValueAsBytes(tree), StandardCharsets.UTF_8);
  }

  /// The tree in a row.
  ///
  /// @throws IllegalArgumentException if this is not what [#write] writes
  public static Tree read(String row) {
    try {
      return READER.readValue(halves(row));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// The fields in a row.
  ///
  /// @throws IllegalArgumentException if these are no fields
  public static Tree.Fields readFields(String row) {
    if (read(row) instanceof Tree.Fields fields) {
      return fields;
    }
    throw new IllegalArgumentException("no fields");
  }

  /// The row with the escaped halves of surrogate pairs as they are, since the reader takes them in a key only so.
  private static String halves(String row) {
    return row.contains("\\ud") ? ESCAPE.matcher(row).replaceAll(JsonRow::half) : row;
  }

  private static String half(MatchResult escape) {
    String code = escape.group(1);
    return code == null
        ? Matcher.quoteReplacement(escape.group())
        : Character.toString(Integer.parseInt(code, HEX));
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7f;
    private static final int[] CODES = codes();

    private static int[] codes() {
      int[] codes = new int[DELETE + 1];
      for (int sign = 0; sign < ' '; sign++) {
        codes[sign] = ESCAPE_STANDARD;
      }
      codes[DELETE] = ESCAPE_STANDARD;
      codes['"'] = '"';
      codes['\\'] = '\\';
      return codes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return CODES.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int sign) {
      return null;
    }
  }
}
