package jibian.page;

import java.util.Arrays;

/// What a character is to the breaking of lines, after the Chinese rules (GB/T 15834, the lists Word and LibreOffice
/// use for zh-CN): one table look-up a character.
final class CharacterClass {
  /// Blank: hangs over the margin, the line may break after it.
  static final int BLANK = 0;

  /// Ideograph and whatever breaks like one.
  static final int IDEOGRAPH = 1;

  /// Full-width character that must not end a line.
  static final int OPEN = 2;

  /// Full-width character that must not begin a line.
  static final int CLOSE = 3;

  /// Part of a Latin word or a number.
  static final int WORD = 4;

  /// Half-width character that must not end a line and holds to the word before it.
  static final int WORD_OPEN = 5;

  /// Half-width character that must not begin a line and holds to the word after it.
  static final int WORD_CLOSE = 6;

  /// Holds to both sides.
  static final int GLUE = 7;

  /// Dash: two of them hold together.
  static final int DASH = 8;

  /// Full-width character that must not begin a line and holds to a word after it.
  static final int CLOSE_WORD = 9;

  /// Quotation mark that must not end a line and holds to a word before it.
  static final int QUOTE_OPEN = 10;

  /// Quotation mark that must not begin a line and holds to a word or bracket after it.
  static final int QUOTE_CLOSE = 11;

  /// Character such as ≥ that holds to a word on either side, but may follow a full-width character.
  static final int SIGN = 12;

  /// Full-width unit that must not begin a line and holds to anything Latin after it.
  static final int UNIT = 13;

  /// Hyphen: must not begin a line, and a word or number may be broken after it.
  static final int HYPHEN = 14;

  private static final int KINDS = 15;
  private static final int KIND = 0x0F;
  private static final int LATIN = 0x10;
  private static final int HAN = 0x20;
  private static final int LETTER = 0x40;

  /// From here on characters are as wide as an ideograph and Chinese.
  private static final int WIDE = 0x2E80;

  private static final String OPENERS = "〈《「『【〔〖〝﹙﹛﹝（［｛￡￥＄";
  private static final String CLOSERS = "…―‖〃！＂＇：；？｀｜～ˇˉ∶";
  private static final String WORD_HOLDING_CLOSERS = "、。〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞），．］｝";
  private static final String WORD_OPENERS = "([{$£¥";
  private static final String WORD_CLOSERS = "!%),.:;?]}¢°·";

  private static final int[] BREAKS = pairs(CharacterClass::mayBreak);
  private static final int[] HAN_BREAKS = pairs(CharacterClass::mayBreakHan);
  private static final byte[] TABLE = table();

  /// What the table says of a character.
  static int of(char sign) {
    return TABLE[sign];
  }

  static int kind(int entry) {
    return entry & KIND;
  }

  /// Whether a line may end after one kind and begin with the next, if a Latin character is the first that does not
  /// fit.
  static boolean breaks(int before, int after) {
    return (BREAKS[before] >>> after & 1) != 0;
  }

  /// Whether a line may end after one kind and begin with the next, both in one stretch of Chinese or at its beginning,
  /// if a Chinese character is the first that does not fit. Where it may by [#breaks], it may by this too.
  static boolean breaksHan(int before, int after) {
    return (HAN_BREAKS[before] >>> after & 1) != 0;
  }

  /// Whether the character belongs to the Chinese script, given what the character before it did: quotation marks,
  /// dashes and blanks follow their neighbour.
  static boolean han(int entry, boolean before) {
    return (entry & LATIN) == 0 && (before || (entry & HAN) != 0);
  }

  /// Whether it is a letter, an ideograph or a digit.
  static boolean letter(int entry) {
    return (entry & LETTER) != 0;
  }

  /// Whether space that is left over in a justified line may be put between two neighbours.
  static boolean stretches(int before, int after) {
    return before == BLANK || !word(before) || (!word(after) && after != BLANK);
  }

  private static boolean word(int kind) {
    return (kind >= WORD && kind <= GLUE) || kind == SIGN || kind == HYPHEN;
  }

  private static int[] pairs(IntPair allowed) {
    int[] pairs = new int[KINDS];
    for (int before = 0; before < KINDS; before++) {
      for (int after = 0; after < KINDS; after++) {
        if (allowed.test(before, after)) {
          pairs[before] |= 1 << after;
        }
      }
    }
    return pairs;
  }

  private interface IntPair {
    boolean test(int before, int after);
  }

  private static boolean mayBreak(int before, int after) {
    boolean word = before == WORD || before == WORD_CLOSE || before == SIGN;
    return mayBreakHan(before, after)
        && switch (after) {
          case WORD -> !word && before != CLOSE_WORD && before != QUOTE_CLOSE && before != UNIT;
          case WORD_OPEN ->
              before != WORD && before != SIGN && before != QUOTE_CLOSE && before != UNIT;
          case SIGN -> !word && before != UNIT;
          case OPEN, QUOTE_OPEN -> !word;
          default -> true;
        };
  }

  private static boolean mayBreakHan(int before, int after) {
    if (before == OPEN || before == WORD_OPEN || before == QUOTE_OPEN || before == GLUE) {
      return false;
    }
    return switch (after) {
      case BLANK, CLOSE, CLOSE_WORD, WORD_CLOSE, QUOTE_CLOSE, UNIT, HYPHEN, GLUE -> false;
      case DASH -> before != DASH;
      default -> true;
    };
  }

  private static byte[] table() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int sign = 0; sign < WIDE; sign++) {
      table[sign] = narrow((char) sign);
    }
    Arrays.fill(table, WIDE, table.length, (byte) (IDEOGRAPH | HAN | LETTER));
    Arrays.fill(table, Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE + 1, (byte) GLUE);
    Arrays.fill(table, 0x3000, 0x3040, (byte) (IDEOGRAPH | HAN));
    Arrays.fill(table, 0xFE00, 0xFE10, (byte) GLUE);
    Arrays.fill(table, 0xFE10, 0xFF10, (byte) (IDEOGRAPH | HAN));
    Arrays.fill(table, 0xFF1A, 0xFF21, (byte) (IDEOGRAPH | HAN));
    Arrays.fill(table, 0xFFE0, 0x10000, (byte) (IDEOGRAPH | HAN));
    set(table, OPENERS, OPEN);
    set(table, CLOSERS, CLOSE);
    set(table, WORD_HOLDING_CLOSERS, CLOSE_WORD);
    set(table, "“‘", QUOTE_OPEN);
    set(table, "”’", QUOTE_CLOSE);
    set(table, "％‰℃′″￠", UNIT);
    set(table, WORD_OPENERS, WORD_OPEN);
    set(table, WORD_CLOSERS, WORD_CLOSE);
    set(table, "—", DASH);
    set(table, "-", HYPHEN);
    set(table, " \t\u2002\u2003\u2009", BLANK);
    set(table, "\u00A0\u2007\u202F\u2060\uFEFF", GLUE);
    return table;
  }

  private static void set(byte[] table, String signs, int kind) {
    for (int index = 0; index < signs.length(); index++) {
      char sign = signs.charAt(index);
      table[sign] = (byte) ((table[sign] & ~KIND) | kind);
    }
  }

  private static byte narrow(char sign) {
    int kind =
        combines(sign)
            ? GLUE
            : sign >= 0x2460 && sign < 0x27C0
                ? IDEOGRAPH
                : sign >= 0x2190 && sign < 0x2400 ? SIGN : WORD;
    int script = sign <= ' ' || sign == 0xA0 || sign >= 0x2000 ? 0 : LATIN;
    return (byte) (kind | script | (Character.isLetterOrDigit(sign) ? LETTER : 0));
  }

  private static boolean combines(char sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
