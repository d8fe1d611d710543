package jibian.store;

import module java.base;

/// 64-bit checksums against what a disk does to bits; they are no defence against a person. The database checks that
/// its pages fit together, not what is written on them.
final class Checksums {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x9e3779b97f4a7c15L;

  /// Over a text at its place.
  static long of(long submission, long part, String text) {
    long seal = mix(mix(START, submission), part);
    for (int i = 0; i < text.length(); i++) {
      seal = mix(seal, text.charAt(i));
    }
    return seal;
  }

  /// Over the bytes of a file and their number.
  static long of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file);
        Arena arena = Arena.ofConfined()) {
      long size = channel.size();
      MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena);
      long seal = mix(START, size);
      long words = size / Long.BYTES;
      for (long i = 0; i < words; i++) {
        seal = mix(seal, bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, i * Long.BYTES));
      }
      for (long i = words * Long.BYTES; i < size; i++) {
        seal = mix(seal, bytes.get(ValueLayout.JAVA_BYTE, i));
      }
      return seal;
    }
  }

  private static long mix(long seal, long value) {
    long mixed = (seal ^ value) * PRIME;
    return mixed ^ (mixed >>> 29);
  }
}
