package jibian.ui.grid;

import module java.base;

import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Pinyin;

/// Completes a cell from what the form allows, and from what stands in the same column anywhere in the text, the most
/// used first.
///
/// @param text the present state
public record ColumnCompletion(Supplier<Submission> text) implements CellCompletion {
  private static final int MOST = 12;
  private static final int LONGEST = 60;

  @Override
  public List<String> suggest(GridModel model, String typed) {
    GridColumn column = model.sheet().columns().get(model.cursor().column());
    int row = Math.min(model.cursor().row(), model.sheet().rows());
    if (column.kind() == GridColumn.Kind.CHOICE) {
      return matching(model.sheet().choices(row, model.cursor().column()).stream(), typed);
    }
    return column.kind() == GridColumn.Kind.TEXT
        ? matching(used(column.field()), typed)
        : List.of();
  }

  private static List<String> matching(Stream<String> texts, String typed) {
    return texts
        .filter(text -> !text.equals(typed) && Pinyin.matches(text, typed))
        .limit(MOST)
        .toList();
  }

  private Stream<String> used(String field) {
    Map<String, Integer> counts = new HashMap<>();
    for (Project project : text.get().performanceTables()) {
      for (Indicator row : project.indicators()) {
        String value = row.text(field);
        if (!value.isBlank() && value.length() <= LONGEST) {
          counts.merge(value, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
