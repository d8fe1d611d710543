package jibian.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jibian.text.Tree;

/// How the first versions wrote a row and read one, frozen: a clerk may go back to an older program with a database
/// that a newer one has written to.
final class FormerRow {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  /// Deeper than anything this program writes; a damaged row must not exhaust the stack.
  private static final int DEEPEST = 1000;

  private final String json;
  private int at;
  private int depth;

  private FormerRow(String json) {
    this.json = json;
  }

  /// @throws IllegalArgumentException if a number of the tree is none
  static String write(Tree tree) {
    StringBuilder out = new StringBuilder();
    write(tree, out);
    return out.toString();
  }

  private static void write(Tree tree, StringBuilder out) {
    switch (tree) {
      case Tree.Text text -> text(text.value(), out);
      case Tree.Num number -> out.append(number(number.literal()));
      case Tree.Flag flag -> out.append(flag.value());
      case Tree.Nothing _ -> out.append("null");
      case Tree.Items list -> {
        String comma = "[";
        for (Tree item : list.items()) {
          out.append(comma);
          write(item, out);
          comma = ",";
        }
        out.append(list.items().isEmpty() ? "[]" : "]");
      }
      case Tree.Fields fields -> {
        String comma = "{";
        for (Map.Entry<String, Tree> entry : fields.entries().entrySet()) {
          out.append(comma);
          text(entry.getKey(), out);
          out.append(':');
          write(entry.getValue(), out);
          comma = ",";
        }
        out.append(fields.entries().isEmpty() ? "{}" : "}");
      }
    }
  }

  private static String number(String literal) {
    if (NUMBER.matcher(literal).matches()) {
      return literal;
    }
    throw new IllegalArgumentException("no number: " + literal);
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        out.append('\\').append(sign);
      } else if (sign < ' ' || sign == 0x7f || isHalf(text, i)) {
        out.append(String.format("\\u%04x", (int) sign));
      } else {
        out.append(sign);
      }
    }
    out.append('"');
  }

  private static boolean isHalf(String text, int i) {
    char sign = text.charAt(i);
    if (Character.isHighSurrogate(sign)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(sign)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /// @throws IllegalArgumentException if this is not what [#write] writes
  static Tree read(String json) {
    FormerRow reader = new FormerRow(json);
    Tree tree = reader.value();
    if (reader.at != json.length()) {
      throw reader.broken();
    }
    return tree;
  }

  /// @throws IllegalArgumentException if these are no fields
  static Tree.Fields readFields(String json) {
    if (read(json) instanceof Tree.Fields fields) {
      return fields;
    }
    throw new IllegalArgumentException("no fields");
  }

  private Tree value() {
    return switch (peek()) {
      case '"' -> new Tree.Text(text(), 0);
      case '[', '{' -> nested();
      default -> word();
    };
  }

  private Tree nested() {
    if (depth == DEEPEST) {
      throw broken();
    }
    depth++;
    Tree tree = peek() == '[' ? items() : fields();
    depth--;
    return tree;
  }

  private Tree items() {
    List<Tree> items = new ArrayList<>();
    for (boolean more = enters(']'); more; more = continues(']')) {
      items.add(value());
    }
    return new Tree.Items(items, 0);
  }

  private Tree fields() {
    Map<String, Tree> entries = new LinkedHashMap<>();
    for (boolean more = enters('}'); more; more = continues('}')) {
      String key = text();
      expect(':');
      entries.put(key, value());
    }
    return new Tree.Fields(entries, 0);
  }

  private boolean enters(char end) {
    at++;
    return !passes(end);
  }

  private boolean continues(char end) {
    if (passes(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private Tree word() {
    int start = at;
    while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(start, at);
    return switch (word) {
      case "true" -> new Tree.Flag(true, 0);
      case "false" -> new Tree.Flag(false, 0);
      case "null" -> new Tree.Nothing(0);
      default -> new Tree.Num(number(word), 0);
    };
  }

  private String text() {
    expect('"');
    int end = at;
    while (end < json.length() && json.charAt(end) != '"' && json.charAt(end) != '\\') {
      end++;
    }
    String plain = json.substring(at, end);
    at = end;
    if (peek() == '"') {
      at++;
      return plain;
    }
    StringBuilder text = new StringBuilder(plain);
    while (peek() != '"') {
      char sign = json.charAt(at++);
      text.append(sign == '\\' ? escaped() : sign);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char sign = peek();
    at++;
    if (sign != 'u') {
      return sign;
    }
    if (at + 4 > json.length()) {
      throw broken();
    }
    at += 4;
    return (char) Integer.parseInt(json, at - 4, at, 16);
  }

  private char peek() {
    if (at >= json.length()) {
      throw broken();
    }
    return json.charAt(at);
  }

  private boolean passes(char sign) {
    if (peek() == sign) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char sign) {
    if (!passes(sign)) {
      throw broken();
    }
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("broken at " + at);
  }
}
