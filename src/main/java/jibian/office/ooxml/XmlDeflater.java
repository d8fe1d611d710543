package jibian.office.ooxml;

import module java.base;

/// A place to draw XML and deflate it, for one thread at a time: draw into [#xml()], call [#spill()] now and then
/// (after a row, a paragraph), take the piece with [#piece()], begin the next.
public final class XmlDeflater implements AutoCloseable {
  /// What fits beside deflate's own window in the second-level cache.
  private static final int SPILL = 1 << 16;

  private final XmlBuffer xml = new XmlBuffer();
  private final Deflater deflater = new Deflater(6, true);
  private final CRC32 crc = new CRC32();
  private final ByteArrayOutputStream deflated = new ByteArrayOutputStream(1 << 13);
  private final byte[] chunk = new byte[1 << 13];
  private long length;

  /// Where to draw.
  public XmlBuffer xml() {
    return xml;
  }

  /// Deflates what has been drawn so far if that is much, so that a long part needs little memory. The count of
  /// replaced characters stays.
  public void spill() {
    if (xml.size() >= SPILL) {
      deflate(Deflater.NO_FLUSH);
    }
  }

  /// What has been drawn since the last piece, as a piece; the buffer is empty afterwards.
  public DeflatedPiece piece() {
    deflate(Deflater.SYNC_FLUSH);
    DeflatedPiece piece = new DeflatedPiece(deflated.toByteArray(), length, (int) crc.getValue());
    clear();
    return piece;
  }

  /// Throws away what has been drawn.
  void clear() {
    xml.clear();
    deflater.reset();
    crc.reset();
    deflated.reset();
    length = 0;
  }

  @Override
  public void close() {
    deflater.end();
  }

  private void deflate(int flush) {
    crc.update(xml.array(), 0, xml.size());
    length += xml.size();
    deflater.setInput(xml.array(), 0, xml.size());
    int count;
    do {
      count = deflater.deflate(chunk, 0, chunk.length, flush);
      deflated.write(chunk, 0, count);
    } while (count == chunk.length);
    xml.drained();
  }
}
