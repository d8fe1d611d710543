package jibian.model;

import module java.base;

import jibian.text.PlainShape;
import jibian.text.Tree;

/// A value in forms that print its sign, its number and its unit in columns of their own (`sign`, `value`, `unit`). The
/// cells are kept as printed; whoever reads the value reads the three as one.
public final class ValueColumns {
  private static final String SIGN = "sign";
  private static final String VALUE = "value";
  private static final String UNIT = "unit";

  /// The fields of the columns, from left to right.
  public static final List<String> FIELDS = List.of(SIGN, VALUE, UNIT);

  /// What such columns say in words in place of a sign (指标性质): 正向 is the more the better, 定性 has no sign.
  private static final Map<String, String> NATURES =
      Map.of("正向", "≥", "反向", "≤", "正向指标", "≥", "反向指标", "≤", "定性", "", "定性指标", "");

  /// Whether a row has its value in several columns.
  public static boolean in(Part row) {
    return row instanceof Indicator && (row.has(SIGN) || row.has(UNIT));
  }

  /// The value of a row, in one column or in three; without the unit where the number is missing.
  public static String whole(Part row) {
    String value = row.text(VALUE);
    if (!in(row) || value.isBlank()) {
      return value;
    }
    String sign = row.text(SIGN).strip();
    String unit = row.text(UNIT).strip();
    String number = value.strip();
    boolean signed = !Target.of(number).signText().isEmpty();
    return (signed ? "" : NATURES.getOrDefault(sign, sign))
        + number
        + (number.endsWith(unit) ? "" : unit);
  }

  /// The cells of a value.
  ///
  /// @param row says which columns there are
  /// @return the text of each column; in a row with one column, that of it alone
  public static Map<String, String> cells(Part row, String value) {
    return in(row) ? cells(value, row.has(SIGN), row.has(UNIT)) : Map.of(VALUE, value);
  }

  /// The cells of a value in a table with the columns it has.
  public static Map<String, String> cells(String value, boolean signed, boolean measured) {
    TargetFields fields = TargetFields.of(value);
    Map<String, String> cells = new LinkedHashMap<>();
    if (signed) {
      cells.put(SIGN, fields.sign());
    }
    String sign = signed || !Target.of(value).numeric() ? "" : fields.sign();
    cells.put(VALUE, sign + fields.number() + (measured ? "" : fields.unit()));
    if (measured) {
      cells.put(UNIT, fields.unit());
    }
    return cells;
  }

  /// The row with its value written, in the columns it has.
  public static Part with(Part row, String value) {
    Part changed = row;
    for (Map.Entry<String, String> cell : cells(row, value).entrySet()) {
      changed = changed.with(cell.getKey(), cell.getValue());
    }
    return changed;
  }

  /// The row with its value in the columns of another table; whole in one where its parts would not make it up again.
  ///
  /// @param columns the fields that table has columns for; without one for values, the row stays as it is
  public static Indicator moved(Indicator row, Set<String> columns) {
    boolean signed = columns.contains(SIGN);
    boolean measured = columns.contains(UNIT);
    boolean same = signed == row.has(SIGN) && measured == row.has(UNIT);
    if (same || !columns.contains(VALUE)) {
      return row;
    }
    String value = whole(row);
    Tree.Fields bare = row.fields().without(SIGN).without(UNIT).with(VALUE, value);
    Tree.Fields apart = bare;
    for (Map.Entry<String, String> cell : cells(value, signed, measured).entrySet()) {
      apart = apart.with(cell.getKey(), cell.getValue());
    }
    Indicator moved = new Indicator(row.id(), apart);
    return PlainShape.tight(whole(moved)).equals(PlainShape.tight(value))
        ? moved
        : new Indicator(row.id(), blank(bare, signed, measured));
  }

  private static Tree.Fields blank(Tree.Fields bare, boolean signed, boolean measured) {
    Tree.Fields fields = signed ? bare.with(SIGN, "") : bare;
    return measured ? fields.with(UNIT, "") : fields;
  }
}
