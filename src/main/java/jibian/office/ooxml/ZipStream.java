package jibian.office.ooxml;

import module java.base;

import jibian.text.Messages;

/// Writes a zip file of entries that are already deflated, front to back. Sizes and sums stand in the local headers,
/// not after the data, so that every reader can stream it. The time of every entry is 1980-01-01, the first that the
/// format knows: the same document gives the same bytes.
///
/// Plain zip only (APPNOTE 4.3, without zip64): an entry or a file of 4 GiB, or more than 65,535 entries, is refused
/// with a [ZipException] before anything of that entry is written.
public final class ZipStream implements AutoCloseable {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int UTF_8_NAME = 1 << 11;
  private static final int DEFLATE = 8;
  private static final int FIRST_DAY = 1 << 5 | 1;
  private static final long LIMIT = 0xFFFF_FFFFL;
  private static final int ENTRIES = 0xFFFF;

  /// The last block, empty, in fixed codes (RFC 1951, 3.2.6).
  private static final byte[] LAST_BLOCK = {3, 0};

  private final OutputStream out;
  private final Set<String> names = new HashSet<>();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long position;

  /// @param out taken as it is: give a buffered one; it is flushed at the end and closed with this stream
  public ZipStream(OutputStream out) {
    this.out = out;
  }

  /// Writes an entry.
  ///
  /// @param name its path with `/`, new in this file
  /// @param pieces its data in order
  /// @throws ZipException if the format has no room for it
  public void entry(String name, List<DeflatedPiece> pieces) throws IOException {
    if (!names.add(name)) {
      throw new IllegalArgumentException("second entry " + name);
    }
    long length = pieces.stream().mapToLong(DeflatedPiece::length).sum();
    long size = pieces.stream().mapToLong(DeflatedPiece::size).sum() + LAST_BLOCK.length;
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    checkRoom(name, length, position + size + 2L * path.length + 128 + directory.size());
    byte[] head = head(name, path.length, DeflatedPiece.crc(pieces), size, length);
    local(head, path);
    for (DeflatedPiece piece : pieces) {
      piece.writeTo(out);
    }
    out.write(LAST_BLOCK);
    central(head, path);
    position += 30 + path.length + size;
  }

  /// Ends the file and closes the stream below.
  @Override
  public void close() throws IOException {
    try (out) {
      directory.writeTo(out);
      Little end = new Little();
      end.four(END).two(0).two(0).two(names.size()).two(names.size());
      end.four(directory.size()).four(position).two(0);
      out.write(end.bytes());
      out.flush();
    }
  }

  private void checkRoom(String name, long length, long end) throws ZipException {
    if (length >= LIMIT || end >= LIMIT) {
      throw new ZipException(Messages.text("zip.large", name));
    }
    if (names.size() > ENTRIES) {
      throw new ZipException(Messages.text("zip.many", name));
    }
  }

  /// What local header and directory have in common: version needed to length of the name, and no extra field.
  private static byte[] head(String name, int path, int crc, long size, long length) {
    boolean ascii = name.chars().allMatch(c -> c < 0x80);
    Little head = new Little().two(VERSION).two(ascii ? 0 : UTF_8_NAME).two(DEFLATE);
    head.two(0).two(FIRST_DAY).four(crc).four(size).four(length).two(path).two(0);
    return head.bytes();
  }

  private void local(byte[] head, byte[] path) throws IOException {
    out.write(new Little().four(LOCAL).bytes());
    out.write(head);
    out.write(path);
  }

  private void central(byte[] head, byte[] path) throws IOException {
    directory.write(new Little().four(CENTRAL).two(VERSION).bytes());
    directory.write(head);
    directory.write(new Little().two(0).two(0).two(0).four(0).four(position).bytes());
    directory.write(path);
  }

  /// Numbers with the lowest byte first.
  private static final class Little {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32);

    Little two(int value) {
      bytes.write(value);
      bytes.write(value >>> 8);
      return this;
    }

    Little four(long value) {
      return two((int) value).two((int) (value >>> 16));
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
