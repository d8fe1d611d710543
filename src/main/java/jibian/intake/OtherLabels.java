package jibian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.text.ResourceLines;

/// Words that tables of other offices have for a field, from `labels.txt`.
final class OtherLabels {
  /// Fields of a row that a form may keep in one: the value is put together from them.
  static final List<String> VALUE_PARTS = List.of("sign", "value", "unit");

  private static final Set<String> OF_ROWS =
      Set.of(
          "level1", "level2", "level3", "description", "value", "basis", "weight", "sign", "unit");
  private static final Map<String, List<String>> ALL = read();

  /// Words that stand beside what no form keeps.
  private static final Set<String> FOREIGN = Set.copyOf(ALL.remove("foreign"));

  private OtherLabels() {}

  /// The shapes of the words for a field; empty where none are known.
  static List<String> of(String field) {
    return ALL.getOrDefault(field, List.of());
  }

  /// Whether a shape is a label of something that no form keeps: no value, though it finds no place.
  static boolean isForeign(String shape) {
    return FOREIGN.contains(shape);
  }

  /// The fields of a project, not of its rows.
  static List<String> headFields() {
    return ALL.keySet().stream()
        .filter(field -> !OF_ROWS.contains(field) && field.indexOf('.') < 0)
        .toList();
  }

  /// The fields of a row.
  static List<String> rowFields() {
    return ALL.keySet().stream().filter(OF_ROWS::contains).toList();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String line : ResourceLines.lines(OtherLabels.class, "labels.txt")) {
      List<String> cells = List.of(line.split(" \\| ", 2));
      List<String> shapes = new ArrayList<>();
      for (String word : cells.getLast().split("\\s+", -1)) {
        shapes.add(LabelShape.of(word));
      }
      all.put(cells.getFirst(), List.copyOf(shapes));
    }
    return all;
  }
}
