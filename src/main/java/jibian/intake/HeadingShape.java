package jibian.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line shows by its shape: the number of a heading, the name of a part.
final class HeadingShape {
  /// Signs of the longest heading.
  static final int LONGEST = 50;

  private static final Pattern PART =
      Pattern.compile("\\s*(第\\s*[一二三四五六七八九十]{1,3}\\s*部分)([ \\u3000\\n]*)(.*)", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:20\\d{2}|\\{year})年?度?");
  private static final Pattern YEARLY = Pattern.compile("20\\d{2}\\s*年度?[^。，；]{0,12}绩效目标");

  /// A part without the words for one.
  private static final Pattern NAMED =
      Pattern.compile(
          "[一二三四五六七八九]\\s*[、.．]\\s*(?:(?:部门|单位)?整体(?:支出)?绩效目标|(?:部门|预算)*项目(?:支出|预算)?绩效目标)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*(?:([一二三四五六七八九十]{1,3}\\s*[、.．])|([(（][一二三四五六七八九十]{1,3}[)）])"
              + "|(\\d{1,2}\\s*(?:、|[.．](?!\\d(?!\\d+[^\\d.%万亿元]))))|([(（]\\d{1,2}[)）]))");

  /// Whether a line names a part, by its number or its year.
  static boolean isPart(String text) {
    Matcher numbered = PART.matcher(text);
    return (numbered.matches() && numbered.group(3).length() <= LONGEST && !ends(text))
        || YEARLY.matcher(text).matches()
        || NAMED.matcher(text).matches();
  }

  /// The name of a part on one line.
  static String part(String text) {
    Matcher numbered = PART.matcher(text);
    return numbered.matches() && numbered.group(2).contains("\n")
        ? numbered.group(1) + " " + numbered.group(3).strip()
        : text;
  }

  /// Whether a line has nothing but the number of a part.
  static boolean isBarePart(String text) {
    Matcher numbered = PART.matcher(text);
    return numbered.matches() && numbered.group(3).isBlank();
  }

  /// The shape of the name of a part, whichever year it is for.
  static String withoutYear(String shape) {
    return YEAR.matcher(shape).replaceAll("");
  }

  /// Whether a line ends as a sentence or a label does.
  static boolean ends(String text) {
    return !text.isEmpty() && "。；;，,.：:！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /// The kind of number before a heading, from 0 for 一、; -1 for none.
  static int style(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt()) {
      return -1;
    }
    for (int group = 1; group <= 4; group++) {
      if (number.group(group) != null) {
        return group - 1;
      }
    }
    return -1;
  }

  /// The shape of the name of a part without its number and year.
  static String barePart(String text) {
    Matcher numbered = PART.matcher(text);
    return withoutYear(numbered.matches() ? LabelShape.of(numbered.group(3)) : bare(text));
  }

  /// The shape of a heading without its number.
  static String bare(String heading) {
    Matcher number = NUMBER.matcher(heading);
    return LabelShape.of(number.lookingAt() ? heading.substring(number.end()) : heading);
  }
}
