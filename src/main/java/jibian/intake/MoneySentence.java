package jibian.intake;

import module java.base;

/// The money of a project in a sentence: 年初预算安排19万元，其中财政拨款10万元，其他资金9万元。
///
/// @param amounts by field
/// @param rest what stands behind the sentence; the whole text where it says something else too
record MoneySentence(Map<String, String> amounts, String rest) {
  /// How sure an amount in a sentence is that of the project.
  private static final double SURE = 0.6;

  private static final Pattern SENTENCE = Pattern.compile("[^。]{4,120}。");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\D{0,30}?)(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?)\\s*(万元|元)");

  private static final Pattern ALL = Pattern.compile("预算|安排|资金|总额|投入");
  private static final Pattern FISCAL = Pattern.compile("财政(?:拨款|资金)|一般公共预算");
  private static final Pattern OTHER = Pattern.compile("其[他它]资金|自筹|单位资金");

  /// What a text says of the money in its first sentence; no amounts where it says none.
  ///
  /// @param unit that the amounts are in: 万元 or 元
  static MoneySentence of(String text, String unit) {
    Map<String, String> amounts = new LinkedHashMap<>();
    Matcher sentence = SENTENCE.matcher(text);
    if (!sentence.lookingAt()) {
      return new MoneySentence(amounts, text);
    }
    boolean only = true;
    for (String clause : sentence.group().split("[，,。（）()]", -1)) {
      Matcher amount = AMOUNT.matcher(clause);
      if (amount.matches() && amount.group(3).equals(unit)) {
        String field = field(amount.group(1), amounts);
        only &= !field.isEmpty() && amounts.putIfAbsent(field, amount.group(2)) == null;
      } else {
        only &= clause.isBlank();
      }
    }
    String rest = only ? text.substring(sentence.end()).strip() : text;
    return new MoneySentence(amounts.containsKey("budget") ? amounts : Map.of(), rest);
  }

  /// What the first sentence of a purpose says of the money, and what is left of the purpose, by field; nothing where
  /// it says none.
  static Map<String, Reading> readings(Reading purpose, String unit) {
    MoneySentence said = of(String.join("\n", purpose.lines()), unit);
    Map<String, Reading> readings = new LinkedHashMap<>();
    said.amounts.forEach(
        (field, amount) ->
            readings.put(field, new Reading(List.of(amount), purpose.cells(), SURE)));
    if (!readings.isEmpty() && !said.rest.isEmpty()) {
      List<String> lines = said.rest.lines().toList();
      readings.put("purpose", new Reading(lines, purpose.cells(), purpose.confidence()));
    }
    return readings;
  }

  private static String field(String words, Map<String, String> known) {
    if (FISCAL.matcher(words).find() && !known.isEmpty()) {
      return "fiscal";
    }
    if (OTHER.matcher(words).find()) {
      return "other";
    }
    return ALL.matcher(words).find() ? "budget" : "";
  }
}
