package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// The shapes that the texts of a source have as labels, each found once: its tables say the same words again and
/// again, and every form is tried on them.
final class Shapes {
  /// Longer ones are seldom the same.
  private static final int KEPT = 40;

  private static final int MOST = 20_000;

  private final Map<String, String> texts = new HashMap<>();
  private final IdentityHashMap<SourceTable, Set<String>> tables = new IdentityHashMap<>();
  private final IdentityHashMap<SourceTable, SourceCell[][]> fields = new IdentityHashMap<>();

  /// The shape of a text; empty for one that is too long to be a label.
  String of(String text) {
    if (text.length() > KEPT) {
      return LabelShape.of(text);
    }
    String known = texts.get(text);
    if (known == null) {
      known = LabelShape.of(text);
      if (texts.size() < MOST) {
        texts.put(text, known);
      }
    }
    return known;
  }

  /// The field of a table, made once; nobody may change it.
  SourceCell[][] field(SourceTable table) {
    return fields.computeIfAbsent(table, SourceTable::field);
  }

  /// The shapes of the cells of a table.
  Set<String> of(SourceTable table) {
    return tables.computeIfAbsent(
        table,
        _ -> {
          Set<String> shapes = new HashSet<>();
          for (SourceCell cell : table.cells()) {
            shapes.add(of(cell.text()));
          }
          return shapes;
        });
  }
}
