package jibian.office.excel;

import module java.base;

import jibian.page.Align;
import jibian.page.Cell;
import jibian.page.Geometry;
import jibian.page.OneLineSize;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;

/// The looks of the cells of a workbook: for every role, with and without borders, text in its variants, and for the
/// roles of table cells numbers with 2 to 15 decimals. The list is the same for every document of a style sheet, so
/// that sheets can be drawn in parallel and kept.
final class CellStyles {
  private static final Set<Role> NUMERIC =
      EnumSet.of(
          Role.CELL_LABEL,
          Role.CELL_TEXT,
          Role.CELL_VALUE,
          Role.CELL_RIGHT,
          Role.SMALL_LABEL,
          Role.SMALL_TEXT,
          Role.SMALL_VALUE);

  private final StyleSheet styles;
  private final StylesXml list = new StylesXml();
  private final Map<Role, Looks> open = new EnumMap<>(Role.class);
  private final Map<Role, Looks> bordered = new EnumMap<>(Role.class);

  /// How a text stands in a cell.
  enum Text {
    PLAIN,
    /// Begins with a character that Excel would take for the beginning of something else when the cell is edited.
    QUOTED,
    /// At the right margin, whatever the role says.
    RIGHT,
    /// Leads to another sheet.
    LINK,
    /// Made smaller rather than broken where its column is too narrow.
    ONE_LINE
  }

  /// The indices of one role's looks in the workbook's list.
  ///
  /// @param firstNumber of the look with [StylesXml#FEWEST_DECIMALS]; those with more follow
  private record Looks(Map<Text, Integer> texts, int firstNumber) {}

  CellStyles(StyleSheet styles) {
    this.styles = styles;
    Map<List<Object>, Looks> known = new HashMap<>();
    for (Role role : Role.values()) {
      open.put(role, looks(role, false, known));
      bordered.put(role, looks(role, true, known));
    }
  }

  Style of(Role role) {
    return styles.of(role);
  }

  /// Index of the look of a text.
  int text(Role role, boolean border, Text variant) {
    return looks(role, border).texts().get(variant);
  }

  /// Index of the look of a text, quoted where it needs to be.
  int text(Role role, boolean border, String text) {
    return text(role, border, needsQuote(text) ? Text.QUOTED : Text.PLAIN);
  }

  /// Whether the text of a cell is kept on one line.
  ///
  /// @param width of the cell in millimetres
  boolean oneLine(Cell cell, double width) {
    return OneLineSize.holds(cell, Geometry.ofMillimetres(width)) && !needsQuote(cell.text());
  }

  /// Whether cells of a role can hold numbers; the others are titles and lines.
  static boolean isNumeric(Role role) {
    return NUMERIC.contains(role);
  }

  /// Index of the look of a number: two decimals, or as many as it has where two would round it.
  int number(Role role, boolean border, int decimals) {
    return looks(role, border).firstNumber() + Math.max(0, decimals - StylesXml.FEWEST_DECIMALS);
  }

  /// The part `styles.xml`.
  StylesXml list() {
    return list;
  }

  private static boolean needsQuote(String text) {
    return !text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0;
  }

  private Looks looks(Role role, boolean border) {
    return (border ? bordered : open).get(role);
  }

  /// The looks of a role; roles that look alike share them.
  private Looks looks(Role role, boolean border, Map<List<Object>, Looks> known) {
    Style style = styles.of(role);
    List<Object> key =
        List.of(style.font(), style.size(), style.bold(), style.align(), border, isNumeric(role));
    return known.computeIfAbsent(key, _ -> looks(style, border, isNumeric(role)));
  }

  private Looks looks(Style style, boolean border, boolean numeric) {
    Map<Text, Integer> texts = new EnumMap<>(Text.class);
    for (Text variant : Text.values()) {
      texts.put(variant, list.add(look(style, border, variant)));
    }
    int firstNumber = numeric ? list.addNumbers(look(style, border, Text.PLAIN)) : 0;
    return new Looks(texts, firstNumber);
  }

  private static StylesXml.Look look(Style style, boolean border, Text variant) {
    Align align = variant == Text.RIGHT ? Align.RIGHT : style.align();
    StylesXml.Face face = face(style, variant == Text.LINK);
    boolean shrinks = variant == Text.ONE_LINE;
    return new StylesXml.Look(face, border, align, variant == Text.QUOTED, shrinks);
  }

  private static StylesXml.Face face(Style style, boolean link) {
    return new StylesXml.Face(style.font(), style.size(), style.bold(), link);
  }
}
