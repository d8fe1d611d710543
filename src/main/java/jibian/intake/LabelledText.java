package jibian.intake;

import module java.base;

/// Finds labels with what they name in one text: 项目编码：…　项目名称：…
final class LabelledText {
  private static final Pattern COLON = Pattern.compile("[:：]");

  /// A label in brackets before one text: 【项目1】某某经费.
  private static final Pattern FRAMED = Pattern.compile("【([^【】]{2,12})】\\s*([^【】:：。；]{2,60})");

  /// Where a label may begin.
  private static final Pattern START = Pattern.compile("(?:^|[\\s\\u3000;；,，|])+");

  private static final Pattern END = Pattern.compile("[;；,，]$");
  private static final int LONGEST = 20;
  private static final int LONGEST_TAIL = 8;
  private static final int SHORTEST_TAIL = 4;

  /// A field with the text behind its label, up to the next label.
  record Part(HeadRule rule, String text) {}

  /// The labels in a text; none where it does not begin with one.
  static List<Part> parts(Vocabulary words, String text) {
    Matcher framed = text.startsWith("【") ? FRAMED.matcher(text) : null;
    if (framed != null && framed.matches()) {
      List<HeadRule> rules = words.head(words.shape(framed.group(1)));
      return rules.isEmpty() ? List.of() : List.of(new Part(rules.getFirst(), framed.group(2)));
    }
    if (!hasColon(text)) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    HeadRule open = null;
    boolean labelled = false;
    int behind = 0;
    Matcher colon = COLON.matcher(text);
    while (colon.find()) {
      int begin = label(words, text, behind, colon.start());
      if (begin < 0 && !labelled) {
        if (colon.start() > LONGEST) {
          return parts;
        }
        continue;
      }
      begin = begin < 0 ? tail(words, text, behind, colon.start()) : begin;
      if (begin < 0) {
        continue;
      }
      if (!labelled && !text.substring(0, begin).isBlank()) {
        return parts;
      }
      close(parts, open, text.substring(behind, begin));
      String shape = words.shape(text.substring(begin, colon.start()));
      List<HeadRule> rules = words.head(shape);
      open = rules.isEmpty() ? words.other(shape) : rules.getFirst();
      labelled = true;
      behind = colon.end();
    }
    close(parts, open, text.substring(behind));
    return parts;
  }

  /// Whether a label could stand in a text at all.
  static boolean hasColon(String text) {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }

  private static void close(List<Part> parts, HeadRule open, String text) {
    if (open != null) {
      parts.add(new Part(open, END.matcher(text.strip()).replaceFirst("")));
    }
  }

  /// Where a page has put a label directly behind the text before it: where it begins; -1 for none.
  private static int tail(Vocabulary words, String text, int from, int colon) {
    for (int at = Math.max(from + 1, colon - LONGEST_TAIL); at <= colon - SHORTEST_TAIL; at++) {
      if (!words.head(words.shape(text.substring(at, colon))).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /// Where the label before a colon begins; -1 where none stands there.
  private static int label(Vocabulary words, String text, int from, int colon) {
    Matcher start = START.matcher(text.substring(0, colon));
    int at = from;
    while (at < colon) {
      if (colon - at <= LONGEST && words.isLabel(words.shape(text.substring(at, colon)))) {
        return at;
      }
      if (!start.find(at) || start.end() <= at) {
        return -1;
      }
      at = start.end();
    }
    return -1;
  }
}
