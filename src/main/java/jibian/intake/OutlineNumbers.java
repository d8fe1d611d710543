package jibian.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that names have in an outline: （一）数量指标, 1.1 质量指标.
final class OutlineNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（]?[一二三四五六七八九十\\d]{1,3}(?:\\.\\d+)*[)）]?[、.．\\s]*)");

  /// What one begins with.
  private static final String SIGNS = "(（一二三四五六七八九十0123456789";

  /// A name without its number.
  static String without(String text) {
    String name = text.strip();
    if (name.isEmpty() || SIGNS.indexOf(name.charAt(0)) < 0) {
      return name;
    }
    Matcher number = NUMBER.matcher(name);
    return number.lookingAt() ? name.substring(number.end()) : name;
  }
}
