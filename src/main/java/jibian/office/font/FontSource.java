package jibian.office.font;

import module java.base;

/// The bytes of a font file. Small pieces are read and kept, since the fonts of a collection share them; large ones are
/// mapped when they are needed. (To map the first file of a program takes 25 ms by itself, longer than all reading.)
final class FontSource {
  private final Path path;
  private final long size;
  private final Map<Integer, ByteBuffer> pieces = new HashMap<>();

  FontSource(Path path) {
    this.path = path;
    this.size = path.toFile().length();
  }

  /// A piece of the file, read once.
  ///
  /// @throws IOException if the file cannot be read or ends before it
  ByteBuffer read(int offset, int length) throws IOException {
    ByteBuffer known = pieces.get(offset);
    if (known != null && known.capacity() >= length) {
      return known;
    }
    if (offset < 0 || length < 0 || offset + (long) length > size) {
      throw new IOException(path + " ends early");
    }
    ByteBuffer piece = ByteBuffer.wrap(bytes(offset, length));
    pieces.put(offset, piece);
    return piece;
  }

  private byte[] bytes(int offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(offset);
      file.readFully(bytes);
    }
    return bytes;
  }

  /// A large piece of the file, without taking memory for it.
  ///
  /// @throws IOException if the file cannot be read or ends before it
  ByteBuffer map(int offset, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, offset, length);
    }
  }

  /// Writes a piece of the file at the place where another stands.
  ///
  /// @throws IOException if the file cannot be read or ends before it, or the other not be written
  void copy(int offset, int length, FileChannel out) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      for (long done = 0; done < length; ) {
        long more = channel.transferTo(offset + done, length - done, out);
        if (more <= 0) {
          throw new IOException(path + " ends early");
        }
        done += more;
      }
    }
  }
}
