package jibian.office.ooxml;

import module java.base;

/// A finished piece of a zip entry: raw deflate data that ends on a byte and refers to nothing before it, so that
/// pieces one after another are one valid stream. Immutable; it may be kept and written again, into another file too.
///
/// A [XmlDeflater] makes it.
public final class DeflatedPiece {
  private final byte[] bytes;
  private final long length;
  private final int crc;

  /// @param bytes the deflated data, handed over: the caller must not touch it again
  /// @param length before deflating
  /// @param crc CRC-32 of the data before deflating
  DeflatedPiece(byte[] bytes, long length, int crc) {
    this.bytes = bytes;
    this.length = length;
    this.crc = crc;
  }

  /// Bytes before deflating.
  public long length() {
    return length;
  }

  /// Bytes in the file.
  public int size() {
    return bytes.length;
  }

  /// CRC-32 of the data of all pieces one after another.
  static int crc(List<DeflatedPiece> pieces) {
    int sum = 0;
    for (DeflatedPiece piece : pieces) {
      sum = Crc.combine(sum, piece.crc, piece.length);
    }
    return sum;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
