package jibian.office.read.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words and marks by which page numbers, lists of contents and numbered paragraphs are known.
final class PdfWords {
  private static final String NUMBER =
      "(?:[0-9]{1,2}[.．、](?![0-9])|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]|[0-9]{1,2}[)）])";

  private static final Pattern NUMBERED =
      Pattern.compile("(?:" + NUMBER + "|目标[0-9一二三四五六七八九十]{0,2}[：:]|[●■◆▪•○□★※])");

  /// The number of a numbered part, in figures.
  private static final Pattern COUNTED =
      Pattern.compile("(?:目标|[(（])?([0-9]{1,2})(?:[.．、](?![0-9])|[)）：:])");

  /// What begins a paragraph of its own: a label with a colon, or the number of an annex.
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:附[件表]\\s*[0-9一二三四五六七八九十]{0,2}\\s*[：:]?$|(?:绩效目标|绩效指标|注|备注|说明|附[件表]|填[报表制](?:人|单位|日期))\\s*[：:]).*");

  /// Numbers behind the beginning of a paragraph.
  private static final Pattern INSIDE = Pattern.compile("(?<=.[：:；;。，, ])" + NUMBER);

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－―~·\\s]*(?:[Pp]age\\s*)?(?:[0-9]{1,4}|[ivxIVX]{1,6}|第\\s*[0-9一二三四五六七八九十]{1,4}\\s*页)"
              + "(?:\\s*[/，, ]?\\s*(?:共\\s*)?[0-9]{1,4}(?:\\s*页)?)?[-—–－―~·\\s]*");

  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:[.．…·⋯_‥・。](?:\\s*[.．…·⋯_‥・。]){2,}\\s*|\\t)[-—\\s]*[0-9]{1,4}[-—\\s]*");

  private static final Pattern CONTENTS_TITLE = Pattern.compile("目[\\s\u3000]*[录錄次]");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?:[0-9]{1,2}(?=[^0-9.．、，,)）:：\\s年月日])|\\[[0-9]{1,2}\\]|[①-⑳*＊※]|注[:：0-9]).*",
          Pattern.DOTALL);

  /// Whether a line begins with the mark of a footnote.
  static boolean note(String text) {
    return NOTE.matcher(text).matches();
  }

  /// Whether a text begins with a number or a mark of a list.
  static boolean numbered(String text) {
    return NUMBERED.matcher(text).lookingAt();
  }

  /// The numbers in figures that lines begin with.
  static int[] numbers(List<PdfLine> lines) {
    return lines.stream()
        .map(line -> COUNTED.matcher(line.text()))
        .filter(Matcher::lookingAt)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .toArray();
  }

  /// Whether a line begins with a label that no paragraph has within it.
  static boolean labelled(String text) {
    return LABELLED.matcher(text).lookingAt();
  }

  /// Whether a paragraph numbers parts of itself.
  static boolean numbersInside(CharSequence text) {
    return INSIDE.matcher(text).find();
  }

  static boolean pageNumber(String text) {
    return PAGE_NUMBER.matcher(text).matches();
  }

  /// Whether a line of a contents list ends here: dots or a wide gap, and a page number.
  static boolean contents(String text) {
    return CONTENTS.matcher(text).matches();
  }

  static boolean contentsTitle(String text) {
    return CONTENTS_TITLE.matcher(text.strip()).matches();
  }
}
