package jibian.office.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jibian.page.Align;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;

/// The looks of the cells of a workbook: for every role, with and without borders, text in its variants and numbers
/// with 2 to 15 decimals. The list is the same for every document of a style sheet, so that sheets can be drawn in
/// parallel and kept.
final class CellStyles {
  private final StyleSheet styles;
  private final StylesXml list = new StylesXml();
  private final Map<Role, Looks> open = new EnumMap<>(Role.class);
  private final Map<Role, Looks> bordered = new EnumMap<>(Role.class);

  /// How a text stands in a cell.
  enum Text {
    PLAIN,
    /// Begins with a sign that Excel would take for the beginning of something else when the cell is edited.
    QUOTED,
    /// At the right margin, whatever the role says.
    RIGHT,
    /// Leads to another sheet.
    LINK
  }

  /// The indices of one role's looks in the workbook's list.
  ///
  /// @param numbers by decimals, from [StylesXml#FEWEST_DECIMALS] on
  private record Looks(Map<Text, Integer> texts, List<Integer> numbers) {}

  CellStyles(StyleSheet styles) {
    this.styles = styles;
    for (Role role : Role.values()) {
      open.put(role, looks(styles.of(role), false));
      bordered.put(role, looks(styles.of(role), true));
    }
  }

  /// The look of a role.
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

  /// Index of the look of a number: two decimals, or as many as it has where two would round it.
  int number(Role role, boolean border, int decimals) {
    return looks(role, border).numbers().get(Math.max(0, decimals - StylesXml.FEWEST_DECIMALS));
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

  private Looks looks(Style style, boolean border) {
    Map<Text, Integer> texts = new EnumMap<>(Text.class);
    for (Text variant : Text.values()) {
      texts.put(variant, list.add(look(style, border, variant)));
    }
    List<Integer> numbers = new ArrayList<>();
    StylesXml.Face face = face(style, false);
    for (int decimals = StylesXml.FEWEST_DECIMALS; decimals <= Amount.DIGITS; decimals++) {
      numbers.add(list.add(new StylesXml.Look(face, border, decimals, style.align(), false)));
    }
    return new Looks(texts, numbers);
  }

  private static StylesXml.Look look(Style style, boolean border, Text variant) {
    Align align = variant == Text.RIGHT ? Align.RIGHT : style.align();
    StylesXml.Face face = face(style, variant == Text.LINK);
    return new StylesXml.Look(face, border, StylesXml.TEXT, align, variant == Text.QUOTED);
  }

  private static StylesXml.Face face(Style style, boolean link) {
    return new StylesXml.Face(style.font(), style.size(), style.bold(), link);
  }
}
