package jibian.intake;

import module java.base;

/// The words before a goal or its indicators, with blanks in them and either colon.
///
/// @param pattern finds them at the beginning of a text
record SpacedWords(Pattern pattern) {

  /// @param usual as the form prints them; where it has none, nothing is found
  static SpacedWords of(String usual) {
    int colon = Math.max(usual.indexOf('：'), usual.indexOf(':'));
    String word = colon < 0 ? usual : usual.substring(0, colon);
    StringBuilder pattern = new StringBuilder(word.isEmpty() ? "(?!)" : "\\s*");
    word.chars()
        .forEach(sign -> pattern.append(Pattern.quote(Character.toString(sign))).append("\\s*"));
    return new SpacedWords(Pattern.compile(pattern + "[:：]"));
  }

  /// A text cut before each line that begins with such words: a goal and its indicators may be lines of one paragraph.
  static List<String> parts(String text, Predicate<String> begins) {
    List<String> parts = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      boolean goesOn = !parts.isEmpty() && !begins.test(line);
      parts.add(goesOn ? parts.removeLast() + "\n" + line : line);
    }
    return parts;
  }

  /// The words as printed; null where a text does not begin with them.
  String printed(String text) {
    Matcher label = pattern.matcher(LabelShape.simple(text));
    return label.lookingAt() ? text.substring(0, label.end()) : null;
  }
}
