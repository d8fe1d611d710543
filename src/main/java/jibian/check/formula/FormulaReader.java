package jibian.check.formula;

import module java.base;

import jibian.text.Messages;

/// Reads a [Formula] from its text by recursive descent.
final class FormulaReader {
  private static final Set<String> PROJECT =
      Set.of("budget", "fiscal", "other", "name", "code", "purpose", "tableTitle", "goals");
  private static final Set<String> ROW =
      Set.of(
          "level1", "level2", "level3", "description", "value", "basis", "sign", "number", "unit");
  private static final Set<String> OVER_ROWS = Set.of("count", "any", "all", "sum");
  private static final Set<String> OF_TEXT = Set.of("length", "empty", "contains");
  private static final int DEEPEST = 50;

  private final String text;
  private int at;
  private int depth;
  private boolean inRows;

  private FormulaReader(String text) {
    this.text = text;
  }

  /// What is wrong with a formula, and where.
  static final class BrokenFormula extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;

    BrokenFormula(String message, int column) {
      super(message);
      this.column = column;
    }

    /// The character it is about, from 1.
    int column() {
      return column;
    }
  }

  static Formula read(String text) throws BrokenFormula {
    FormulaReader reader = new FormulaReader(text);
    Formula formula = reader.either();
    reader.blanks();
    if (reader.at < text.length()) {
      throw reader.broken("formula.more", text.substring(reader.at));
    }
    return formula;
  }

  private BrokenFormula broken(String key, String... arguments) {
    return new BrokenFormula(Messages.text(key, (Object[]) arguments), at + 1);
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean take(String sign) {
    blanks();
    boolean word = Character.isLetter(sign.charAt(0)) && sign.charAt(0) < 128;
    int end = at + sign.length();
    if (!text.startsWith(sign, at)
        || (word && end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
      return false;
    }
    at = end;
    return true;
  }

  private String first(String... signs) {
    for (String sign : signs) {
      if (take(sign)) {
        return sign;
      }
    }
    return "";
  }

  private Formula either() throws BrokenFormula {
    if (++depth > DEEPEST) {
      throw broken("formula.deep");
    }
    Formula left = both();
    while (!first("or", "或者", "或", "||").isEmpty()) {
      left = new Formula.Both(false, left, both());
    }
    depth--;
    return left;
  }

  private Formula both() throws BrokenFormula {
    Formula left = not();
    while (!first("and", "并且", "且", "&&").isEmpty()) {
      left = new Formula.Both(true, left, not());
    }
    return left;
  }

  private Formula not() throws BrokenFormula {
    if (!first("not", "非").isEmpty() || (peek('!') && !text.startsWith("!=", at) && take("!"))) {
      if (++depth > DEEPEST) {
        throw broken("formula.deep");
      }
      Formula inner = not();
      depth--;
      return new Formula.Not(inner);
    }
    return comparison();
  }

  private boolean peek(char sign) {
    blanks();
    return at < text.length() && text.charAt(at) == sign;
  }

  private Formula comparison() throws BrokenFormula {
    Formula left = sum();
    String operator = first("<=", ">=", "!=", "<>", "==", "≤", "≥", "≠", "=", "<", ">");
    if (operator.isEmpty()) {
      return left;
    }
    String plain =
        switch (operator) {
          case "≤" -> "<=";
          case "≥" -> ">=";
          case "≠", "<>" -> "!=";
          case "==" -> "=";
          default -> operator;
        };
    return new Formula.Comparison(plain, left, sum());
  }

  private Formula sum() throws BrokenFormula {
    Formula left = product();
    for (String sign = first("+", "-"); !sign.isEmpty(); sign = first("+", "-")) {
      left = new Formula.Arithmetic(sign.charAt(0), left, product());
    }
    return left;
  }

  private Formula product() throws BrokenFormula {
    Formula left = single();
    for (String sign = first("*", "×", "/"); !sign.isEmpty(); sign = first("*", "×", "/")) {
      left = new Formula.Arithmetic(sign.equals("×") ? '*' : sign.charAt(0), left, single());
    }
    return left;
  }

  private Formula single() throws BrokenFormula {
    blanks();
    if (at >= text.length()) {
      throw broken("formula.end");
    }
    if (take("(") || take("（")) {
      Formula inner = either();
      close();
      return inner;
    }
    char sign = text.charAt(at);
    if (sign == '"' || sign == '“' || sign == '\'') {
      return quoted(sign == '“' ? '”' : sign);
    }
    if (Character.isDigit(sign) || sign == '-') {
      return number();
    }
    return named();
  }

  private void close() throws BrokenFormula {
    if (first(")", "）").isEmpty()) {
      throw broken("formula.bracket");
    }
  }

  private Formula quoted(char end) throws BrokenFormula {
    int close = text.indexOf(end, at + 1);
    if (close < 0) {
      throw broken("formula.quote");
    }
    String value = text.substring(at + 1, close);
    at = close + 1;
    return new Formula.Constant(new Formula.Value.Text(value));
  }

  private Formula number() throws BrokenFormula {
    int from = at++;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    try {
      BigDecimal number = new BigDecimal(text.substring(from, at));
      return new Formula.Constant(new Formula.Value.Amount(number));
    } catch (NumberFormatException e) {
      at = from;
      throw broken("formula.number");
    }
  }

  private Formula named() throws BrokenFormula {
    int from = at;
    while (at < text.length()
        && Character.isLetterOrDigit(text.charAt(at))
        && text.charAt(at) < 128) {
      at++;
    }
    String name = text.substring(from, at);
    if (OVER_ROWS.contains(name) && peek('(') && !inRows) {
      return overRows(name);
    }
    if (OF_TEXT.contains(name) && peek('(')) {
      return ofText(name);
    }
    if (PROJECT.contains(name) || name.matches("plan(?:[1-9]|1[0-2])")) {
      return new Formula.Field(name);
    }
    if (inRows && ROW.contains(name)) {
      return new Formula.RowField(name);
    }
    at = from;
    throw broken(
        ROW.contains(name) ? "formula.row" : "formula.name",
        name.isEmpty() ? text.substring(from, from + 1) : name);
  }

  private Formula overRows(String name) throws BrokenFormula {
    take("(");
    inRows = true;
    Formula inner = either();
    inRows = false;
    close();
    return new Formula.OverRows(name, inner);
  }

  private Formula ofText(String name) throws BrokenFormula {
    take("(");
    List<Formula> arguments = new ArrayList<>(List.of(either()));
    while (!first(",", "，").isEmpty()) {
      arguments.add(either());
    }
    close();
    int wanted = name.equals("contains") ? 2 : 1;
    if (arguments.size() != wanted) {
      throw broken("formula.arguments", name, Integer.toString(wanted));
    }
    return new Formula.OfText(name, arguments);
  }
}
