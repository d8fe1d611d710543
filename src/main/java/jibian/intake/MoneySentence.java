package jibian.intake;

import module java.base;

import jibian.form.Form;

/// The money of a project in a sentence: 年初预算安排19万元，其中财政拨款10万元，其他资金9万元。
///
/// @param amounts by field
/// @param rest what stands behind the sentence; the whole text where it says something else too
record MoneySentence(Map<String, String> amounts, String rest) {
  /// How sure an amount in a sentence is that of the project.
  private static final double SURE = 0.6;

  private static final Pattern SENTENCE = Pattern.compile("[^。]{4,120}。");
  private static final Pattern AMOUNT =
      Pattern.compile("(?:20\\d{2}年度?)?(\\D{0,30}?)(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?)\\s*(万元|元)");

  /// Commas but those within a number part the clauses.
  private static final String BETWEEN = "[，。；;（）()]|,(?!\\d{3})";

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
    boolean only = clauses(sentence.group(), unit, amounts);
    String rest = only ? text.substring(sentence.end()).strip() : text;
    return new MoneySentence(amounts.containsKey("budget") ? amounts : Map.of(), rest);
  }

  /// Takes the amounts of a sentence by field; false where it says something else too.
  private static boolean clauses(String sentence, String unit, Map<String, String> amounts) {
    boolean only = true;
    for (String clause : sentence.split(BETWEEN, -1)) {
      Matcher amount = AMOUNT.matcher(clause.strip());
      if (amount.matches() && amount.group(3).equals(unit)) {
        String field = field(amount.group(1), amounts);
        only &= !field.isEmpty() && amounts.putIfAbsent(field, amount.group(2)) == null;
      } else {
        only &= clause.isBlank();
      }
    }
    return only;
  }

  /// The amounts behind a label, by field: 529.70万元（财政资金429.70万元，其他资金100.00万元）; the one amount without its
  /// unit, or what else stands there, for the field of the label.
  static Map<String, Reading> labelled(LabelledText.Part part, Reading value, Form.Money money) {
    String text = part.text().strip();
    Map<String, String> amounts = new LinkedHashMap<>();
    Matcher first = AMOUNT.matcher(text.split(BETWEEN, 2)[0].strip());
    boolean alone = first.matches() && first.group(1).isBlank();
    boolean only = clauses(alone ? "预算" + text : text, money.label(), amounts);
    boolean budget = part.rule().field().equals("budget") && amounts.containsKey("budget");
    if (!only || amounts.size() < 2 || !budget) {
      amounts.clear();
      amounts.put(part.rule().field(), MoneyDoubts.bare(part.text(), money));
    }
    Map<String, Reading> readings = new LinkedHashMap<>();
    amounts.forEach(
        (field, amount) ->
            readings.put(
                field, new Reading(amount.lines().toList(), value.cells(), value.confidence())));
    return readings;
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
