package jibian.form;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with places such as `{unit.code}` that are filled from the fields of a text.
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private Template() {}

  /// The template with its places filled; an absent field leaves nothing, and blanks at the ends go with it.
  ///
  /// @param fields gives the text of a key, or null
  static String fill(String template, UnaryOperator<String> fields) {
    Matcher places = PLACE.matcher(template);
    StringBuilder filled = new StringBuilder();
    boolean absent = false;
    while (places.find()) {
      String value = fields.apply(places.group(1));
      absent |= value == null;
      places.appendReplacement(filled, Matcher.quoteReplacement(value == null ? "" : value));
    }
    places.appendTail(filled);
    return absent ? filled.toString().strip() : filled.toString();
  }

  /// Whether every field the template names is there.
  static boolean complete(String template, UnaryOperator<String> fields) {
    return PLACE
        .matcher(template)
        .results()
        .allMatch(place -> fields.apply(place.group(1)) != null);
  }
}
