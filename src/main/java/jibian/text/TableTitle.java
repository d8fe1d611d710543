package jibian.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the titles of projects' tables say. Some name the project (渠闸检修经费绩效目标表), some are nothing but the name of
/// the official table (部门预算项目绩效目标申报表), and some have their number typed before them (2、…).
public final class TableTitle {
  /// Words that the name of an official table is put together from.
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?=.*(?:绩效|申报))(?:20[0-9]{2}|年度?|部门|单位|本级|预算|项目|支出|资金|专项|财政|政策|一般公共|基本|重点|和|及|与"
              + "|整体|绩效|目标|申报|自评|评价|批复|监控|省级?|市级?|县级?|区级?|中央|转移支付|明细|汇总|计划|信息|公开|情况|[(（)）])*表");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:(?:附件|附表|表)\\s*[0-9一二三四五六七八九十]{1,3}(?:[-—.][0-9]{1,3})?\\s*[:：、.．]?"
              + "|[(（][0-9一二三四五六七八九十]{1,3}[)）]|[0-9一二三四五六七八九十]{1,3}\\s*[)）、.．:：]"
              + "|第[0-9一二三四五六七八九十]+[项个]?[、,，:：]?)\\s*");
  private static final Pattern YEAR = Pattern.compile("^20[0-9]{2}\\s*年度?");
  private static final Pattern TAIL =
      Pattern.compile("(?:预算项目|项目支出|支出项目)?绩效(?:目标)?(?:申报|自评|评价|批复)?表$");

  /// The number typed before a title, with what follows it; empty where there is none.
  public static String number(String title) {
    Matcher number = NUMBER.matcher(title);
    return number.find() ? number.group() : "";
  }

  /// Whether a title is only the name of an official table, perhaps with the year and the unit before it.
  ///
  /// @param unit empty where the text has none
  public static boolean official(String title, String unit) {
    String plain = PlainShape.tight(title.substring(number(title).length()));
    String own = PlainShape.tight(unit).replaceFirst("本级$", "");
    String rest = own.isEmpty() ? plain : plain.replace(own + "本级", "").replace(own, "");
    return GENERIC.matcher(rest).matches();
  }

  /// The project that a title names; an empty text where it names none.
  public static String project(String title, String unit) {
    if (official(title, unit)) {
      return "";
    }
    String plain = PlainShape.tight(title.substring(number(title).length()));
    return TAIL.matcher(YEAR.matcher(plain).replaceFirst("")).replaceFirst("");
  }
}
