package jibian.form;

import module java.base;

import jibian.model.Project;

/// A text with places such as `{unit.code}` that are filled from the fields of a text.
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  /// The text of a cell of a project, for its templates.
  static Optional<String> cell(Project project, String key) {
    return project.has(key) ? Optional.of(project.text(key)) : Optional.empty();
  }

  /// The template with its places filled; an absent field leaves nothing, and blanks at the ends go with it.
  ///
  /// @param fields gives the text of a key; empty where it is absent
  static String fill(String template, Function<String, Optional<String>> fields) {
    Matcher places = PLACE.matcher(template);
    StringBuilder filled = new StringBuilder();
    boolean absent = false;
    while (places.find()) {
      Optional<String> value = fields.apply(places.group(1));
      absent |= value.isEmpty();
      places.appendReplacement(filled, Matcher.quoteReplacement(value.orElse("")));
    }
    places.appendTail(filled);
    return absent ? filled.toString().strip() : filled.toString();
  }

  /// Whether every field the template names is there.
  static boolean complete(String template, Function<String, Optional<String>> fields) {
    return PLACE
        .matcher(template)
        .results()
        .allMatch(place -> fields.apply(place.group(1)).isPresent());
  }
}
