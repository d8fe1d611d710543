package jibian.office.font;

import module java.base;

/// A list of byte strings in a compact font (Adobe Technical Note 5176, INDEX).
final class CffIndex {
  private final ByteBuffer font;
  private final int start;
  private final int count;
  private final int offsetSize;

  /// @param start where the list begins in the font
  CffIndex(ByteBuffer font, int start) {
    this.font = font;
    this.start = start;
    this.count = Short.toUnsignedInt(font.getShort(start));
    this.offsetSize = count == 0 ? 0 : font.get(start + 2);
  }

  /// A list without anything in it.
  static CffIndex empty() {
    return new CffIndex(ByteBuffer.allocate(2), 0);
  }

  int count() {
    return count;
  }

  /// Where the list ends in the font.
  int end() {
    return count == 0 ? start + 2 : position(count);
  }

  /// Where an item begins; of the number of items, where the last ends.
  int position(int item) {
    int at = start + 3 + item * offsetSize;
    int offset = 0;
    for (int index = 0; index < offsetSize; index++) {
      offset = offset << 8 | Byte.toUnsignedInt(font.get(at + index));
    }
    return start + 2 + (count + 1) * offsetSize + offset;
  }

  byte[] item(int item) {
    byte[] bytes = new byte[position(item + 1) - position(item)];
    font.get(position(item), bytes);
    return bytes;
  }

  static byte[] of(List<byte[]> items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(items.size() >> 8);
    out.write(items.size());
    if (!items.isEmpty()) {
      out.write(4);
      int offset = 1;
      number(out, offset);
      for (byte[] item : items) {
        offset += item.length;
        number(out, offset);
      }
      items.forEach(out::writeBytes);
    }
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int number) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
  }
}
