package jibian.intake;

import java.util.regex.Pattern;

/// What a line of a source is by its words alone.
final class LineKinds {
  private static final Pattern CONTENTS =
      Pattern.compile("目[\\s\u3000]*[录次]|.{2,80}?[.…·]{3,}\\s*\\d{1,4}");

  /// Who filled a table in and when stands below it: no form has a place for that.
  private static final Pattern SIGNED =
      Pattern.compile("(?:填[报表]人|填[报表]日期|填报时间|制表人?|经办人|联系电话|单位负责人|(?:财务|项目)负责人|审核人)\\s*[:：]");

  /// The day of a cover.
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:编制|填报|填表|制表)(?:日期|时间)\\s*[:：]\\s*)?"
              + "[12二][0-9〇○零一二三四五六七八九Oo]{3}\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月.{0,6}");

  private static final Pattern NOTE =
      Pattern.compile("(?:备\\s*注|注|填[报表]说明|说明)\\s*\\d{0,2}\\s*[:：]");

  /// A day, and nothing else.
  private static final Pattern DAY =
      Pattern.compile("20\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

  /// Who signed a text and when, on one line.
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{3,30}(?:局|委|办|院|会|府|站|所|处|队|校|部|厅|科|中心)(?:[(（]盖章[)）])?\\s*"
              + DAY.pattern());

  /// Whether a line is a day, as below a text that was signed.
  static boolean isDay(String text) {
    return DAY.matcher(text.strip()).matches();
  }

  /// Whether a line below a table is a note to it.
  static boolean isNote(String text) {
    return NOTE.matcher(text).lookingAt();
  }

  /// Whether a line belongs to a contents list.
  static boolean isContents(String text) {
    return CONTENTS.matcher(text).matches();
  }

  static boolean isSigned(String text) {
    return SIGNED.matcher(text).lookingAt() || SIGNATURE.matcher(text).matches();
  }

  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }
}
