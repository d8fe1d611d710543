package jibian.office.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Which glyph stands for a character (OpenType, `cmap`; formats 4 and 12).
record CharacterMap(ByteBuffer table, int format) {
  /// Of a font without characters.
  static final CharacterMap NONE = new CharacterMap(ByteBuffer.allocate(16), 12);

  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  /// Reads the Unicode map that knows most characters.
  ///
  /// @param start where the table begins in the file
  /// @throws IOException if there is none
  static CharacterMap read(FontSource source, int start) throws IOException {
    int count = source.read(start, 4).getShort(2);
    ByteBuffer entries = source.read(start + 4, 8 * count);
    int best = 0;
    int bestFormat = 0;
    for (int index = 0; index < count; index++) {
      int platform = entries.getShort(8 * index);
      int encoding = entries.getShort(8 * index + 2);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      int subtable = start + entries.getInt(8 * index + 4);
      int format = unicode ? source.read(subtable, 8).getShort(0) : 0;
      if ((format == SEGMENTS || format == GROUPS) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (best == 0) {
      throw new IOException("font without Unicode");
    }
    ByteBuffer head = source.read(best, 8);
    int length = bestFormat == GROUPS ? head.getInt(4) : Short.toUnsignedInt(head.getShort(2));
    return new CharacterMap(source.read(best, length), bestFormat);
  }

  /// The glyph of a character, or 0 if there is none.
  int glyph(int codePoint) {
    if (format == GROUPS) {
      return group(codePoint);
    }
    return codePoint > Character.MAX_VALUE ? 0 : segment(codePoint);
  }

  private int segment(int sign) {
    int twice = unsigned(6);
    int ends = 14;
    int low = 0;
    int high = twice / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unsigned(ends + 2 * middle) < sign) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = unsigned(ends + 2 + twice + 2 * low);
    if (sign < start || sign > unsigned(ends + 2 * low)) {
      return 0;
    }
    int delta = unsigned(ends + 2 + 2 * twice + 2 * low);
    int offsetAt = ends + 2 + 3 * twice + 2 * low;
    int offset = unsigned(offsetAt);
    if (offset == 0) {
      return (sign + delta) & 0xFFFF;
    }
    int glyph = unsigned(offsetAt + offset + 2 * (sign - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private int group(int codePoint) {
    int low = 0;
    int high = table.getInt(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = 16 + 12 * middle;
      if (table.getInt(entry + 4) < codePoint) {
        low = middle + 1;
      } else if (table.getInt(entry) > codePoint) {
        high = middle - 1;
      } else {
        return table.getInt(entry + 8) + codePoint - table.getInt(entry);
      }
    }
    return 0;
  }

  private int unsigned(int position) {
    return Short.toUnsignedInt(table.getShort(position));
  }
}
