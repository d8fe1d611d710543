package jibian.office.font;

import java.util.BitSet;

/// Follows the drawing of glyphs through the subroutines they call (Adobe Technical Note 5177), to find out which of
/// these a few glyphs need.
final class UsedSubroutines {
  private static final int DEPTH = 12;

  private final CffIndex global;
  private final BitSet usedGlobal = new BitSet();
  private CffIndex local = CffIndex.empty();
  private BitSet usedLocal = new BitSet();

  private final double[] stack = new double[600];
  private int height;
  private int hints;
  private boolean ended;

  UsedSubroutines(CffIndex global) {
    this.global = global;
  }

  /// The global subroutines that were called.
  BitSet global() {
    return usedGlobal;
  }

  /// Follows a glyph.
  ///
  /// @param subroutines those of the glyph's own part of the font
  /// @param used receives which of them are called
  void follow(byte[] glyph, CffIndex subroutines, BitSet used) {
    local = subroutines;
    usedLocal = used;
    height = 0;
    hints = 0;
    ended = false;
    run(glyph, 0);
  }

  private void run(byte[] code, int depth) {
    int at = 0;
    while (at < code.length && !ended && depth < DEPTH) {
      int first = Byte.toUnsignedInt(code[at]);
      if (first >= 32 || first == 28) {
        at = push(code, at, first);
        continue;
      }
      at++;
      switch (first) {
        case 1, 3, 18, 23 -> stems();
        case 19, 20 -> {
          stems();
          at += (hints + 7) / 8;
        }
        case 10 -> call(local, usedLocal, depth);
        case 29 -> call(global, usedGlobal, depth);
        case 11 -> {
          return;
        }
        case 14 -> ended = true;
        case 12 -> {
          at++;
          height = 0;
        }
        default -> height = 0;
      }
    }
  }

  private int push(byte[] code, int at, int first) {
    int size = first == 28 ? 3 : first <= 246 ? 1 : first <= 254 ? 2 : 5;
    int second = size > 1 ? Byte.toUnsignedInt(code[at + 1]) : 0;
    stack[height++] =
        switch (size) {
          case 1 -> first - 139;
          case 2 ->
              first <= 250
                  ? (first - 247) * 256 + second + 108
                  : -(first - 251) * 256 - second - 108;
          case 3 -> code[at + 1] * 256 + Byte.toUnsignedInt(code[at + 2]);
          default -> 0;
        };
    return at + size;
  }

  private void stems() {
    hints += height / 2;
    height = 0;
  }

  private void call(CffIndex subroutines, BitSet used, int depth) {
    int count = subroutines.count();
    int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
    int number = height == 0 ? -1 : (int) stack[--height] + bias;
    if (number >= 0 && number < count) {
      used.set(number);
      run(subroutines.item(number), depth + 1);
    }
  }
}
