package jibian.office.font;

import module java.base;

/// Puts the tables of a TrueType font together.
final class SfntWriter {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int ENTRY = 16;

  /// A font file of these tables, which must be in the order of their names.
  static byte[] join(Map<String, byte[]> tables) {
    int count = tables.size();
    int search = Integer.highestOneBit(count) * ENTRY;
    ByteBuffer head = ByteBuffer.allocate(12 + ENTRY * count);
    head.putInt(TRUE_TYPE).putShort((short) count).putShort((short) search);
    head.putShort((short) Integer.numberOfTrailingZeros(search / ENTRY));
    head.putShort((short) (count * ENTRY - search));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    tables.forEach(
        (tag, bytes) -> {
          head.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sum(bytes));
          head.putInt(head.capacity() + body.size()).putInt(bytes.length);
          body.writeBytes(bytes);
          body.writeBytes(new byte[-bytes.length & 3]);
        });
    ByteBuffer file = ByteBuffer.allocate(head.capacity() + body.size());
    return file.put(head.array()).put(body.toByteArray()).array();
  }

  private static int sum(byte[] bytes) {
    ByteBuffer padded = ByteBuffer.allocate((bytes.length + 3) & ~3).put(bytes).rewind();
    int sum = 0;
    while (padded.hasRemaining()) {
      sum += padded.getInt();
    }
    return sum;
  }
}
