package jibian.office.ooxml;

/// Arithmetic on CRC-32 sums: polynomials over GF(2), lowest power in the highest bit, modulo the CRC's own polynomial.
///
/// Source: zlib 1.2.12 and later, crc32.c (`multmodp`, `x2nmodp`, `crc32_combine`), Mark Adler.
final class Crc {
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int ONE = 1 << 31;

  /// The CRC-32 of two stretches of data, one after the other.
  ///
  /// @param first CRC-32 of the first stretch
  /// @param second CRC-32 of the second
  /// @param length bytes of the second
  static int combine(int first, int second, long length) {
    return length == 0 ? first : product(powerOfX(8 * length), first) ^ second;
  }

  private static int powerOfX(long n) {
    int power = ONE;
    int square = ONE >>> 1;
    for (long rest = n; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        power = product(square, power);
      }
      square = product(square, square);
    }
    return power;
  }

  private static int product(int a, int b) {
    int sum = 0;
    int term = b;
    for (int rest = a; rest != 0; rest <<= 1) {
      if (rest < 0) {
        sum ^= term;
      }
      term = (term & 1) != 0 ? term >>> 1 ^ POLYNOMIAL : term >>> 1;
    }
    return sum;
  }
}
