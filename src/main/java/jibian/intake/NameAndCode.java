package jibian.intake;

import module java.base;

/// A cell with the name of a project and its code under one label: 项目名称及编码.
final class NameAndCode {
  private static final Set<String> LABELS =
      Set.of(
          "项目名称及编码", "项目名称和编码", "项目名称与编码", "项目名称及代码", "项目名称和代码", "项目名称及编号", "项目名称编码", "项目名称代码",
          "项目编码及名称", "项目编码和名称", "项目编码与名称", "项目代码及名称", "项目编号及名称", "项目编码名称", "名称及编号");

  private static final String CODE = "[(（\\[【]?([A-Z\\d][A-Z\\d-]{4,30}[A-Z\\d])[)）\\]】]?";

  /// A name with a code behind it that can be nothing else: figures, be it with dashes.
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(.*\\D)[(（\\[【](\\d[A-Z\\d]*[A-Z\\d-]{4,28}\\d)[)）\\]】]", Pattern.DOTALL);

  /// A title with a code behind its name: figures, with letters or dashes among them.
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "(.*[^(（\\[【])[(（\\[【]((?=(?:[^\\d]*\\d){3})[A-Z\\d]+(?:-[A-Z\\d]+)*)[)）\\]】]",
          Pattern.DOTALL);

  /// A code of a budget system before a name, which may begin with its year: 36000024P00000100001-2026年保安服务.
  private static final Pattern LONG_CODE =
      Pattern.compile(
          "[(（\\[【]?((?=(?:[^\\d]*\\d){8})[A-Z\\d](?:[A-Z\\d]|-(?!20\\d{2}\\s*年)){8,30}[A-Z\\d])"
              + "[)）\\]】]?\\s*[-—_:：]?\\s*(?=\\D|20\\d{2}\\s*年)(?!年)([^-—_:：\\s].*)",
          Pattern.DOTALL);

  private static final Pattern LONG_CODE_BEHIND =
      Pattern.compile(
          "(.*[\\u4e00-\\u9fff）)])\\s*[-—_:：]\\s*((?=(?:[^\\d]*\\d){8})[A-Z\\d][A-Z\\d-]{8,30}[A-Z\\d])",
          Pattern.DOTALL);

  private static final Pattern YEARS = Pattern.compile("20\\d{2}(?:-(?:20)?\\d{2})?");

  private static final String BETWEEN = "\\s*[-—:：、/]?\\s*";
  private static final Pattern BEFORE = Pattern.compile(CODE + BETWEEN + "(\\D.*)", Pattern.DOTALL);
  private static final Pattern BEHIND =
      Pattern.compile("(.*?[^A-Z\\d\\s(（\\[【:：、/-])" + BETWEEN + CODE, Pattern.DOTALL);

  /// What a label says, field by field: the name alone where its cell holds no code.
  static Map<String, Reading> parts(HeadRule label, Reading value) {
    String text = value.text();
    Matcher inBrackets = IN_BRACKETS.matcher(text);
    if (label.field().equals("name") && inBrackets.matches()) {
      return both(inBrackets.group(2), inBrackets.group(1), value);
    }
    Matcher coded = LONG_CODE.matcher(text);
    if (label.field().equals("name") && coded.matches()) {
      return both(coded.group(1), coded.group(2), value);
    }
    Matcher behindName = LONG_CODE_BEHIND.matcher(text);
    if (label.field().equals("name") && behindName.matches()) {
      return both(behindName.group(2), behindName.group(1), value);
    }
    if (!LABELS.contains(label.label())) {
      return Map.of(label.field(), value);
    }
    Matcher before = BEFORE.matcher(text);
    Matcher behind = BEHIND.matcher(text);
    if (before.matches()) {
      return both(before.group(1), before.group(2), value);
    }
    return behind.matches()
        ? both(behind.group(2), behind.group(1), value)
        : Map.of(label.field(), value);
  }

  /// Name and code of a title; the code is empty where it has none.
  static String[] inTitle(String title) {
    Matcher parts = IN_TITLE.matcher(title);
    boolean coded =
        parts.matches() && !YEARS.matcher(parts.group(2)).matches() && parts.group(2).length() > 4;
    return coded ? new String[] {parts.group(1).strip(), parts.group(2)} : new String[] {title, ""};
  }

  private static Map<String, Reading> both(String code, String name, Reading value) {
    Map<String, Reading> parts = new LinkedHashMap<>();
    parts.put("code", new Reading(List.of(code), value.cells(), value.confidence()));
    parts.put("name", new Reading(List.of(name.strip()), value.cells(), value.confidence()));
    return parts;
  }
}
