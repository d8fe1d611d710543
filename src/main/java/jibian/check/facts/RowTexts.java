package jibian.check.facts;

import jibian.check.language.WordList;

/// The texts of a row without what does not belong to them, and what a name says of the value.
final class RowTexts {
  /// A name without a unit in brackets at its end.
  static String bare(String name) {
    int open = name.lastIndexOf('(');
    return open > 0 && name.endsWith(")") && name.length() - open <= 6
        ? name.substring(0, open)
        : name;
  }

  /// A value without the words of a heading that slipped in.
  static String withoutHeading(String value, ReviewContext terms) {
    if (value.indexOf('标') < 0 || !terms.holdsHeading(value)) {
      return value;
    }
    for (String heading : terms.headings()) {
      if (value.contains(heading) && value.length() > heading.length()) {
        return value.replace(heading, "").strip();
      }
    }
    return value;
  }

  /// Whether a name is that of a share: 率, 比例, 满意度, but not 频率, 效率.
  static boolean rate(String name, ReviewContext terms) {
    boolean named =
        name.endsWith("率") || name.endsWith("比例") || name.endsWith("占比") || name.endsWith("满意度");
    return named && !noRate(name, terms);
  }

  private static boolean noRate(String name, ReviewContext terms) {
    String word = terms.words(WordList.NO_RATE).find(name);
    return !word.isEmpty()
        && name.endsWith(word)
        && terms.words(WordList.GOOD_RATE).end(name).length() <= word.length();
  }
}
