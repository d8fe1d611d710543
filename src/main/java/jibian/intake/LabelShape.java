package jibian.intake;

import java.util.regex.Pattern;
import jibian.text.PlainShape;

/// What is left of a label when all is taken away in which offices write it differently: blanks and line ends inside,
/// full or half width, what stands in brackets, 其中：, a colon at the end, traditional signs, 效果 for 效益.
final class LabelShape {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<《][^)\\]】〕>》]*[)\\]】〕>》]");
  private static final Pattern NOISE = Pattern.compile("[*※:;,.、。]+");
  private static final String TRADITIONAL = "項編碼稱預規模資金數為績標產級據單備註財撥總實屬時開質滿對經濟會態響續";
  private static final String SIMPLIFIED = "项编码称预规模资金数为绩标产级据单备注财拨总实属时开质满对经济会态响续";
  private static final int LONGEST = 40;

  private LabelShape() {}

  /// The shape of a text; empty for one that is too long to be a label.
  static String of(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String whole = NOISE.matcher(simplified(PlainShape.tight(text))).replaceAll("");
    String bare = BRACKETS.matcher(whole).replaceAll("");
    String shape = bare.isEmpty() ? whole : bare;
    return (shape.startsWith("其中") ? shape.substring(2) : shape).replace("效果", "效益");
  }

  private static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int known = TRADITIONAL.indexOf(text.charAt(at));
      simple.append(known < 0 ? text.charAt(at) : SIMPLIFIED.charAt(known));
    }
    return simple.toString();
  }
}
