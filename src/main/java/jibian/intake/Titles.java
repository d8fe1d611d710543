package jibian.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.source.SourceCell;
import jibian.text.PlainShape;

/// What stands above the tables: titles, the unit, the year.
final class Titles {
  private static final int LONGEST = 100;
  private static final String NAME = "{name}";
  private static final Pattern TABLE =
      Pattern.compile("[^。；]*(?:绩效|目标|申报)[^。；]*表\\s*(?:[(（][^)）]{0,12}[)）]\\s*)?");

  /// Between the signs of a title that is spread: 目 标 申 报 表.
  private static final Pattern SPREAD =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[ \\u3000]+(?=[\\u4e00-\\u9fff](?:[ \\u3000]|$))");

  private static final Pattern CONTINUED =
      Pattern.compile(
          "[(（]?\\s*续\\s*(?:上?\\s*表)?\\s*[\\d一二三四五六七八九十]*\\s*[:：)）]?|.{2,90}[(（]\\s*续[^)）]{0,4}[)）]\\s*"
              + "|续\\s*表?\\s*[\\d-]*\\s*[:：]?.{2,90}表");
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(\\d{1,4})\\s*([.、．])\\s*(.+)", Pattern.DOTALL);
  private static final Pattern COUNTED_TITLE =
      Pattern.compile(
          "(?:[(（]\\s*([\\d一二三四五六七八九十]{1,3})\\s*[)）]|([\\d一二三四五六七八九十]{1,3})\\s*[.、．](?!\\d))"
              + "\\s*(.+)",
          Pattern.DOTALL);
  private static final List<String> NUMBERS =
      List.of(
          "", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
          "十七", "十八", "十九", "二十");
  private static final Pattern TAIL = Pattern.compile("(?:预算项目|项目支出)?绩效(?:目标)?(?:申报)?表\\s*$");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*(?:(?:编制|填报|填表|申报|编报|上报|报送)(?:单位|部门)"
              + "|(?:预算)?(?:单位|部门)(?:编码|代码|名称)?(?:[及和与]?(?:编码|代码|名称))?)?\\s*"
              + "(?:[(（](?:单位)?(?:盖章|公章|签章)[)）])?\\s*[:：]?\\s*"
              + "(?:[\\[【(（]\\s*(?=\\d{3,9}\\s*[\\]】)）]))?(\\d{3,9}(?![\\d\\s]*年))?"
              + "(?:(?<=\\d)\\s*[\\]】)）])?\\s*[-—_]?\\s*(.*?)\\s*"
              + "(?:[(（](?:单位)?(?:盖章|公章|签章)[)）]\\s*)?(?:(?:填[报表]|编制|申报)(?:日期|时间)\\s*[:：][^:：]*?)?"
              + "(?:(?<=[\\s\\u3000])(?:(?:预算)?年度\\s*[:：]\\s*)?[(（]?\\s*20\\d{2}\\s*年度?\\s*[)）]?\\s*)?"
              + "((?:(?:金额)?单位|金额)\\s*[:：]\\s*(?:人民币)?(?:万元|元))?\\s*",
          Pattern.DOTALL);
  private static final Pattern UNIT_LABEL =
      Pattern.compile("单位|(?:编制|填报|填表|申报|编报|上报|报送)部门\\s*(?:[(（][^)）]*[)）])?\\s*[:：]");
  private static final Pattern WRAPPED = Pattern.compile("[(（]([^()（）]+)[)）]");
  private static final Pattern MONEY =
      Pattern.compile("\\s*[(（]?\\s*(?:(?:金额)?单位|金额)\\s*[:：]\\s*(?:人民币)?(万元|元)\\s*[)）]?\\s*");
  private static final Pattern COUNTED =
      Pattern.compile("(?:单位|金额)\\s*[:：]\\s*(?:人民币)?\\s*(万元|元)\\s*[)）]?\\s*$");
  private static final Pattern NAMED_UNIT =
      Pattern.compile("\\s*(?:预算)?(?:单位|部门)名称\\s*[:：]\\s*\\S.*");
  private static final Pattern LABELED = Pattern.compile("\\((?:单位:)?(?:人民币)?(万元|元)\\)");
  private static final Pattern ONLY_YEAR = Pattern.compile("[(（]?\\s*20\\d{2}\\s*年度?\\s*[)）]?");
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final Pattern CHINESE_YEAR = Pattern.compile("二([〇○零Ｏ][〇○零Ｏ一二三四五六七八九]{2})\\s*年");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");

  private static final Pattern TABLE_NUMBER =
      Pattern.compile(
          "附?[表件]\\s*\\d{1,2}(?:-\\d{1,2})?[\\s\\u3000:：]+|附[件表]\\s*[:：]\\s*|附[件表][\\s\\u3000]+");

  private static final Pattern ONLY_NUMBER =
      Pattern.compile("\\s*附?[表件]\\s*\\d{1,2}(?:-\\d{1,2})?\\s*[:：]?\\s*");

  /// 某县水利站2026年项目支出绩效目标申报表: nothing but words of forms behind the year.
  private static final Pattern OF_UNIT =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{3,39}[^省市县区州盟旗\\s])\\s*20\\d{2}\\s*年度?"
              + "(?:部门|单位|整体|预算|项目|支出|绩效|目标|申报|批复|一览|汇总|文本|信息|公开|情况|说明|自评|评价|运行|监控|表)+");

  /// 2026年度项目支出绩效目标表: of a year, and of no project.
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{0,40}?(20\\d{2})\\s*年度?"
              + "(?:部门|单位|整体|预算|项目|支出|绩效|目标|申报|批复|一览|汇总|公开|信息|文本|情况|自评|评价|运行|监控|表)+"
              + "(?:[(（][^()（）\\d]{0,12}[)）])?");

  /// 项目支出绩效目标表（2026年度）: the year stands behind the title.
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("(.*表)\\s*[(（]\\s*(20\\d{2})\\s*年度?\\s*[)）]\\s*", Pattern.DOTALL);

  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  /// Whether a text is the title of a project's table.
  static boolean isTable(String text) {
    return text.length() <= LONGEST
        && text.indexOf('表') >= 0
        && TABLE.matcher(plain(SPREAD.matcher(text.strip()).replaceAll(""))).matches();
  }

  /// Whether a text says that a table goes on.
  static boolean isContinued(String text) {
    return (text.indexOf('续') >= 0 || text.indexOf('續') >= 0)
        && CONTINUED.matcher(plain(text.strip())).matches();
  }

  /// Whether a text is the title of another table than the one with a title before.
  static boolean isNew(String text, String before) {
    return isTable(text) && !isContinued(text) && !text.strip().equals(before);
  }

  /// The number before a title and the title behind it; the number is empty where there is none.
  ///
  /// @param next the number that would come next: in 3.24小时… only that one is a number of the title
  static String[] numbered(String title, int next) {
    Matcher parts = NUMBERED.matcher(title);
    boolean number =
        parts.matches()
            && (parts.group(2).equals("、")
                || !Character.isDigit(parts.group(3).charAt(0))
                || parts.group(1).equals(Integer.toString(next)));
    return number ? new String[] {parts.group(1), parts.group(3)} : new String[] {"", title};
  }

  /// A title without the number of its table, 表1, and without what counts the projects: 一、, （1）.
  ///
  /// @param count which project it is, from 1; another number is one of the title
  static String unnumbered(String title, int count) {
    String whole = title.strip();
    String rest = whole.substring(behindNumber(whole)).strip();
    String bare = isTable(rest) ? rest : whole;
    Matcher parts = COUNTED_TITLE.matcher(bare);
    boolean counts =
        parts.matches()
            && Stream.of(parts.group(1), parts.group(2))
                .filter(Objects::nonNull)
                .anyMatch(number -> isNumber(number, count));
    return counts ? parts.group(3) : bare;
  }

  /// A title without the year in brackets behind it, which a form prints on a line of its own.
  static String withoutYear(String title) {
    Matcher behind = YEAR_BEHIND.matcher(title);
    return behind.matches() ? title.substring(0, behind.end(1)) : title;
  }

  private static boolean isNumber(String said, int number) {
    return said.equals(Integer.toString(number))
        || (number < NUMBERS.size() && said.equals(NUMBERS.get(number)));
  }

  /// The project that a title names.
  ///
  /// @param usual template of the form's titles, e.g. `{name}绩效目标表`
  static String project(String title, String usual) {
    String end = usual.startsWith(NAME) ? usual.substring(NAME.length()) : "";
    return !end.isEmpty() && title.endsWith(end)
        ? title.substring(0, title.length() - end.length())
        : TAIL.matcher(title).replaceFirst("");
  }

  /// Whether a text says in what money is counted, and nothing else.
  static boolean isMoney(String text) {
    return text.indexOf('元') >= 0 && MONEY.matcher(plain(text)).matches();
  }

  /// What a line above a table says its money is counted in; empty where it does not.
  static String money(String text) {
    if (text.length() > LONGEST || text.indexOf('元') < 0) {
      return "";
    }
    Matcher money = COUNTED.matcher(plain(text));
    return money.find() ? money.group(1) : "";
  }

  /// What a label says its money is counted in: 项目资金（元）; empty where it does not.
  static String moneyIn(String label) {
    if (label.indexOf('元') < 0) {
      return "";
    }
    Matcher money = LABELED.matcher(plain(PlainShape.tight(label)));
    return money.find() ? money.group(1) : "";
  }

  /// Code and name of the unit on the line above a table; null where the text is no such line.
  static String[] unit(String line) {
    Matcher wrapped = WRAPPED.matcher(line.strip());
    String text = wrapped.matches() ? wrapped.group(1) : line;
    if (text.length() > LONGEST
        || !(text.indexOf('位') >= 0 || text.indexOf('部') >= 0 || hasFigure(text))) {
      return null;
    }
    String simple = plain(text);
    Matcher parts = UNIT.matcher(simple);
    boolean fits =
        parts.matches()
            && (parts.group(1) != null
                || parts.group(3) != null
                || UNIT_LABEL.matcher(simple).find())
            && !parts.group(2).contains("。");
    String code = fits && parts.group(1) != null ? parts.group(1) : "";
    String name = fits ? text.substring(parts.start(2), parts.end(2)) : "";
    return fits ? new String[] {code, ONLY_YEAR.matcher(name).matches() ? "" : name} : null;
  }

  /// A text in simplified signs of half width, each at its place.
  private static String plain(String text) {
    return LabelShape.simple(PlainShape.fold(text));
  }

  /// Whether there is a figure in it, of half or full width.
  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /// Whether a text is code and name of a unit.
  static boolean isUnit(String text) {
    String[] unit = unit(text);
    return unit != null && !unit[0].isEmpty() && !unit[1].isEmpty();
  }

  /// Whether a cell names the unit of the text: above a form, beside what its money is counted in.
  static boolean isUnitLine(SourceCell[] row, SourceCell cell) {
    return unit(cell.text()) != null
        && Arrays.stream(row)
            .anyMatch(other -> other != null && !other.equals(cell) && isMoney(other.text()));
  }

  /// Whether a line names the unit behind its label, and nothing else.
  static boolean namesUnit(String text) {
    return NAMED_UNIT.matcher(plain(text)).matches() && unit(text) != null;
  }

  /// The unit that the title of a text or a table begins with; empty where it does not.
  static String unitOf(String title) {
    String text = figured(title.strip());
    if (!hasFigure(text)) {
      return "";
    }
    Matcher parts = OF_UNIT.matcher(plain(text.substring(behindNumber(text))));
    int from = behindNumber(text);
    return parts.matches() ? text.substring(from + parts.start(1), from + parts.end(1)) : "";
  }

  /// Where the title behind the number of a table begins: 表1　某局2024年项目支出绩效目标表.
  private static int behindNumber(String title) {
    Matcher number = TABLE_NUMBER.matcher(title);
    return number.lookingAt() ? number.end() : 0;
  }

  /// Whether a line is nothing but the number of a table: 表13-2, 附件3：.
  static boolean isNumber(String line) {
    return ONLY_NUMBER.matcher(line).matches();
  }

  /// The year of the text that the title of a table names; empty where it names none, or a project.
  static String yearOf(String title) {
    String text = figured(title.strip());
    if (!hasFigure(text)) {
      return "";
    }
    Matcher behind = YEAR_BEHIND.matcher(PlainShape.fold(text));
    Matcher parts = OF_YEAR.matcher(plain(text.substring(behindNumber(text))));
    return parts.matches() ? parts.group(1) : behind.matches() ? behind.group(2) : "";
  }

  /// The year in the name of a file; empty where it has none.
  static String yearInName(String name) {
    Matcher year = YEAR_IN_NAME.matcher(name);
    return year.find() ? year.group(1) : "";
  }

  /// The year a text names; empty where it names none.
  static String year(String text) {
    if (text.indexOf('年') < 0) {
      return "";
    }
    Matcher year = YEAR.matcher(PlainShape.fold(text));
    return year.find() ? year.group(1) : chineseYear(text);
  }

  /// 二〇二二年 in figures; empty where none is named so.
  private static String chineseYear(String text) {
    Matcher year = CHINESE_YEAR.matcher(text);
    return year.find() ? figures(year.group(1)) : "";
  }

  private static String figures(String signs) {
    StringBuilder figures = new StringBuilder("2");
    signs.chars().forEach(sign -> figures.append(Math.max(0, CHINESE.indexOf(sign))));
    return figures.toString();
  }

  /// A text with the year that it names in figures, each sign at its place.
  private static String figured(String text) {
    Matcher year = CHINESE_YEAR.matcher(text);
    return year.find()
        ? text.substring(0, year.start()) + figures(year.group(1)) + text.substring(year.end(1))
        : text;
  }
}
