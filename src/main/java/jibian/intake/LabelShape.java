package jibian.intake;

import module java.base;

import jibian.text.PlainShape;

/// What is left of a label when all is taken away in which offices write it differently: blanks and line ends inside,
/// full or half width, what stands in brackets, 其中：, a colon at the end, traditional signs, 效果 for 效益, up to which
/// month a table looks.
final class LabelShape {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<《][^)\\]】〕>》]*[)\\]】〕>》]");

  /// 1–7月, 截至7月底.
  private static final Pattern MONTHS =
      Pattern.compile("(?:1月?[-–—~至到]+|截[至止])(\\d{1,2})月(?:份|底|末)?");

  /// With what a year begins.
  static final String CENTURY = "20";

  private static final Pattern YEAR = Pattern.compile("^20\\d{2}年度?");
  private static final String SPAN = "1-月";
  private static final String OPENING = "([【〔<《";
  private static final String NOISE = "*※:;,.、。";
  private static final String TRADITIONAL =
      "與專個產會體優傳價眾關內劃則創別務動單歷發號響圍圖團場處備復實審對層屬幣應開異張歸當錄總態戶執擴報擬撥擇據數斷無時顯機權條來構標樣檔檢濟測滿點環現類級紀約終組經"
          + "結統績續編繳職聯節範補規計議設證評說説調負財責質購資運進選釋門間長際險項預領題額齊稱碼頁費値狀決減準萬為確階積覈";
  private static final String SIMPLIFIED =
      "与专个产会体优传价众关内划则创别务动单历发号响围图团场处备复实审对层属币应开异张归当录总态户执扩报拟拨择据数断无时显机权条来构标样档检济测满点环现类级纪约终组经"
          + "结统绩续编缴职联节范补规计议设证评说说调负财责质购资运进选释门间长际险项预领题额齐称码页费值状决减准万为确阶积核";
  private static final int LONGEST = 40;

  /// Every sign as labels have written it.
  private static final char[] SIMPLE = simple();

  /// The shape of a text; empty for one that is too long to be a label.
  static String of(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    String tight = PlainShape.tight(text);
    StringBuilder whole = new StringBuilder(tight.length());
    boolean brackets = false;
    for (int at = 0; at < tight.length(); at++) {
      char sign = tight.charAt(at);
      if (NOISE.indexOf(sign) < 0 && Character.getType(sign) != Character.FORMAT) {
        whole.append(SIMPLE[sign]);
        brackets |= OPENING.indexOf(sign) >= 0;
      }
    }
    String shape = brackets ? bare(whole.toString()) : whole.toString();
    shape = shape.indexOf('月') > 0 ? MONTHS.matcher(shape).replaceFirst(SPAN) : shape;
    return (shape.startsWith("其中") ? shape.substring(2) : shape).replace("效果", "效益");
  }

  /// 2023年目标值 is 目标值.
  static String withoutYear(String shape) {
    return YEAR.matcher(shape).replaceFirst("");
  }

  /// Up to which month a label or title looks; empty where it does not say.
  static OptionalInt month(String text) {
    Matcher span = MONTHS.matcher(PlainShape.tight(text));
    return span.find() ? OptionalInt.of(Integer.parseInt(span.group(1))) : OptionalInt.empty();
  }

  /// The label without what stands in brackets, unless all does.
  private static String bare(String whole) {
    String bare = BRACKETS.matcher(whole).replaceAll("");
    return bare.isEmpty() ? whole : bare;
  }

  /// A text in the signs of today, sign by sign.
  static String simple(String text) {
    char[] signs = text.toCharArray();
    for (int at = 0; at < signs.length; at++) {
      signs[at] = SIMPLE[signs[at]];
    }
    return new String(signs);
  }

  private static char[] simple() {
    char[] simple = new char[Character.MAX_VALUE + 1];
    for (int sign = 0; sign < simple.length; sign++) {
      simple[sign] = (char) sign;
    }
    for (int at = 0; at < TRADITIONAL.length(); at++) {
      simple[TRADITIONAL.charAt(at)] = SIMPLIFIED.charAt(at);
    }
    return simple;
  }
}
