package jibian.office.font;

import module java.base;

/// Named values in a compact font (Adobe Technical Note 5176, DICT). Values are kept as the bytes they are, so that
/// those nobody looks at come out again unchanged.
final class CffDict {
  static final int ESCAPE = 12 << 8;

  private final Map<Integer, List<byte[]>> entries = new LinkedHashMap<>();

  CffDict() {}

  CffDict(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    List<byte[]> operands = new ArrayList<>();
    while (in.hasRemaining()) {
      int first = Byte.toUnsignedInt(in.get(in.position()));
      if (first <= 21) {
        in.get();
        int operator = first == 12 ? ESCAPE | Byte.toUnsignedInt(in.get()) : first;
        entries.put(operator, List.copyOf(operands));
        operands.clear();
      } else {
        byte[] operand = new byte[length(in, first)];
        in.get(operand);
        operands.add(operand);
      }
    }
  }

  private static int length(ByteBuffer in, int first) {
    if (first == 30) {
      int end = in.position() + 1;
      while ((in.get(end) & 0x0F) != 0x0F) {
        end++;
      }
      return end + 1 - in.position();
    }
    return first == 28 ? 3 : first == 29 ? 5 : first >= 247 ? 2 : 1;
  }

  boolean has(int operator) {
    return entries.containsKey(operator);
  }

  /// A whole number among the operands, or another where there is none.
  int number(int operator, int place, int otherwise) {
    List<byte[]> operands = entries.getOrDefault(operator, List.of());
    return place < operands.size() ? number(operands.get(place)) : otherwise;
  }

  private static int number(byte[] operand) {
    ByteBuffer in = ByteBuffer.wrap(operand);
    int first = Byte.toUnsignedInt(in.get());
    return switch (first) {
      case 28 -> in.getShort();
      case 29 -> in.getInt();
      case 30 -> 0;
      default ->
          first <= 246
              ? first - 139
              : first <= 250
                  ? (first - 247) * 256 + Byte.toUnsignedInt(in.get()) + 108
                  : -(first - 251) * 256 - Byte.toUnsignedInt(in.get()) - 108;
    };
  }

  /// Sets whole numbers; they take the same room whatever they are.
  CffDict put(int operator, int... numbers) {
    entries.put(operator, Arrays.stream(numbers).mapToObj(CffDict::bytes).toList());
    return this;
  }

  /// Takes a value over as it is, if the other has it.
  CffDict copy(CffDict other, int operator) {
    if (other.has(operator)) {
      entries.put(operator, other.entries.get(operator));
    }
    return this;
  }

  /// Everything but one value.
  CffDict without(int operator) {
    CffDict rest = new CffDict();
    rest.entries.putAll(entries);
    rest.entries.remove(operator);
    return rest;
  }

  private static byte[] bytes(int number) {
    return ByteBuffer.allocate(5).put((byte) 29).putInt(number).array();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(
        (operator, operands) -> {
          operands.forEach(out::writeBytes);
          if (operator >= ESCAPE) {
            out.write(12);
          }
          out.write(operator);
        });
    return out.toByteArray();
  }
}
