package jibian.office.read.word;

import java.util.Locale;

/// The text of an EQ field, which has no result. Word writes phonetic guides so, as an overstrike (command o) of a
/// raised reading (s, up) and the sign it belongs to, and ringed signs as one of the ring and what is in it. What is
/// raised is left out; of things on one another the last counts.
final class EquationField {
  private static final int DEEPEST = 50;

  private final String code;
  private int at;

  private EquationField(String code) {
    this.code = code;
  }

  /// What the field shows; nothing for fields of other kinds.
  static String text(String code) {
    String field = code.strip();
    if (field.length() < 3 || !field.substring(0, 2).toUpperCase(Locale.ROOT).equals("EQ")) {
      return "";
    }
    EquationField equation = new EquationField(field);
    equation.at = 2;
    return equation.sequence(0).strip();
  }

  private String sequence(int depth) {
    StringBuilder text = new StringBuilder();
    while (at < code.length() && code.charAt(at) != ')' && code.charAt(at) != ',') {
      char sign = code.charAt(at);
      if (sign == '\\' && at + 1 < code.length()) {
        text.append(command(depth));
      } else if (sign == '(' && depth < DEEPEST) {
        at++;
        text.append('(').append(sequence(depth + 1)).append(')');
        at++;
      } else {
        text.append(sign);
        at++;
      }
      if (depth == 0 && at < code.length() && (code.charAt(at) == ')' || code.charAt(at) == ',')) {
        text.append(code.charAt(at++));
      }
    }
    return text.toString();
  }

  /// A command with its options and arguments: name, options, arguments in brackets.
  private String command(int depth) {
    int start = at;
    at++;
    if (!Character.isLetterOrDigit(code.charAt(at)) && code.charAt(at) != '*') {
      return String.valueOf(code.charAt(at++));
    }
    while (at < code.length() && "(),".indexOf(code.charAt(at)) < 0 && code.charAt(at) < 0x80) {
      if (code.charAt(at) == '"') {
        int end = code.indexOf('"', at + 1);
        at = end < 0 ? code.length() : end;
      }
      at++;
    }
    String name = code.substring(start, Math.min(at, code.length())).toLowerCase(Locale.ROOT);
    if (at >= code.length() || code.charAt(at) != '(' || depth >= DEEPEST) {
      return "";
    }
    String last = "";
    StringBuilder all = new StringBuilder();
    do {
      at++;
      last = sequence(depth + 1);
      all.append(all.isEmpty() ? "" : name.contains("\\f") ? "/" : "").append(last);
    } while (at < code.length() && code.charAt(at) == ',');
    at++;
    return name.contains("\\up") ? "" : name.contains("\\o") ? last : all.toString();
  }
}
