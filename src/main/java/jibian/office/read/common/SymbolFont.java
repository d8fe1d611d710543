package jibian.office.read.common;

import java.util.Locale;
import java.util.Map;

/// Signs of the fonts that put symbols in the place of letters, as the Unicode signs they look like. What is not known
/// stays as it is.
public final class SymbolFont {
  private static final int PRIVATE = 0xF000;

  private static final Map<Character, String> SYMBOL =
      Map.ofEntries(
          Map.entry('\u00A3', "≤"),
          Map.entry('\u00A5', "∞"),
          Map.entry('\u00AE', "→"),
          Map.entry('\u00B0', "°"),
          Map.entry('\u00B1', "±"),
          Map.entry('\u00B3', "≥"),
          Map.entry('\u00B4', "×"),
          Map.entry('\u00B7', "•"),
          Map.entry('\u00B8', "÷"),
          Map.entry('\u00B9', "≠"),
          Map.entry('\u00BB', "≈"),
          Map.entry('%', "%"),
          Map.entry('<', "<"),
          Map.entry('=', "="),
          Map.entry('>', ">"),
          Map.entry('m', "μ"),
          Map.entry('W', "Ω"),
          Map.entry('S', "Σ"));

  private static final Map<Character, String> WINGDINGS =
      Map.ofEntries(
          Map.entry('l', "●"),
          Map.entry('n', "■"),
          Map.entry('o', "□"),
          Map.entry('\u00A8', "□"),
          Map.entry('q', "□"),
          Map.entry('u', "◆"),
          Map.entry('\u00FB', "✗"),
          Map.entry('\u00FC', "✓"),
          Map.entry('\u00FD', "☒"),
          Map.entry('\u00FE', "☑"),
          Map.entry('\u00D8', "➢"),
          Map.entry('\u00E0', "→"));

  private static final Map<Character, String> WINGDINGS_2 =
      Map.of(
          'P', "✓", 'Q', "☒", 'R', "☑", 'S', "☒", 'T', "☒", '\u00A3', "□", '*', "□", '\u00A2', "■",
          'O', "✗");

  /// Whether the sign means something in a font of symbols only.
  public static boolean isPrivate(char sign) {
    return sign >= PRIVATE && sign <= PRIVATE + 0xFF;
  }

  /// The text with the signs of a font of symbols as others see them.
  public static String plain(String text, String font) {
    Map<Character, String> signs = signs(font);
    if (signs.isEmpty()) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      String known = signs.get((char) (isPrivate(sign) ? sign - PRIVATE : sign));
      if (known == null) {
        plain.append(sign);
      } else {
        plain.append(known);
      }
    }
    return plain.toString();
  }

  private static Map<Character, String> signs(String font) {
    return switch (font == null ? "" : font.toLowerCase(Locale.ROOT)) {
      case "symbol" -> SYMBOL;
      case "wingdings" -> WINGDINGS;
      case "wingdings 2" -> WINGDINGS_2;
      default -> Map.of();
    };
  }
}
