package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.text.PlainShape;

/// Reads the lists inside the head of a table: the tasks of the year below their headings, and sources of money, of
/// whatever name, among those that the form names.
final class ListReader {
  private static final Pattern AMOUNT = Pattern.compile("[-—/0-9.,%]*(?:万?元)?");

  private final Vocabulary words;
  private final SourceCell[][] field;
  private final int from;
  private final int to;
  private final RawProject project;
  private final Set<SourceCell> taken;

  /// @param from the first row of the head
  /// @param to the row below its last
  /// @param taken the cells that have found their place
  ListReader(
      Vocabulary words,
      SourceCell[][] field,
      int from,
      int to,
      RawProject project,
      Set<SourceCell> taken) {
    this.words = words;
    this.field = field;
    this.from = from;
    this.to = to;
    this.project = project;
    this.taken = taken;
  }

  void read() {
    for (ListDeclaration list : words.lists()) {
      if (list.headed()) {
        below(list);
      } else {
        beside(list);
      }
    }
  }

  /// Rows below headings.
  private void below(ListDeclaration list) {
    SourceCell name = first(list.headings(list.first()), from, to);
    if (name == null) {
      return;
    }
    Map<String, SourceCell> headings = new LinkedHashMap<>();
    headings.put(list.first(), name);
    int bottom = Math.min(to, name.bottom() + 1);
    for (String cell : list.columns().keySet()) {
      SourceCell heading = first(list.headings(cell), name.row(), bottom);
      if (heading != null && !headings.containsValue(heading)) {
        headings.putIfAbsent(cell, heading);
      }
    }
    if (headings.size() < 2) {
      return;
    }
    headings.values().forEach(this::words);
    int row = headings.values().stream().mapToInt(SourceCell::bottom).max().orElse(to);
    SourceCell beside = row < to ? field[row][0] : null;
    while (row < to && (Objects.equals(field[row][0], beside) || plain(field[row][0]))) {
      if (!row(list, headings, row)) {
        totals(list, headings, row);
        return;
      }
      row++;
    }
  }

  private void words(SourceCell cell) {
    taken.add(cell);
    project.words.add(cell);
  }

  /// Whether a cell is none of the form's own words.
  private boolean plain(SourceCell cell) {
    return cell == null || !words.isLabel(words.shape(cell.text()));
  }

  private SourceCell first(List<String> shapes, int top, int bottom) {
    for (String shape : shapes) {
      for (int row = top; row < bottom; row++) {
        for (SourceCell cell : field[row]) {
          if (cell != null && words.shape(cell.text()).equals(shape)) {
            return cell;
          }
        }
      }
    }
    return null;
  }

  /// A row of the list; false where its sums stand, or something else begins.
  private boolean row(ListDeclaration list, Map<String, SourceCell> headings, int row) {
    SourceCell first = field[row][headings.get(list.first()).column()];
    boolean wide = headings.values().stream().filter(one -> covers(first, one)).count() > 1;
    if (wide || (first != null && isTotal(first))) {
      return false;
    }
    Map<String, Reading> values = new LinkedHashMap<>();
    headings.forEach(
        (cell, heading) -> {
          SourceCell value = field[row][heading.column()];
          if (value != null && value.row() == row && taken.add(value)) {
            values.put(cell, Reading.of(value, 1));
          }
        });
    if (values.values().stream().anyMatch(value -> !value.blank())) {
      add(list, values);
    }
    return true;
  }

  private static boolean covers(SourceCell cell, SourceCell heading) {
    return cell != null && cell.column() <= heading.column() && heading.right() <= cell.right();
  }

  private boolean isTotal(SourceCell cell) {
    String shape = words.shape(cell.text());
    return words.isLabel(shape) || OtherLabels.isForeign(shape);
  }

  private void totals(ListDeclaration list, Map<String, SourceCell> headings, int row) {
    SourceCell label = field[row][headings.get(list.first()).column()];
    if (label == null || !isTotal(label)) {
      return;
    }
    words(label);
    list.totals()
        .forEach(
            (cell, total) -> {
              SourceCell value =
                  headings.containsKey(cell) ? field[row][headings.get(cell).column()] : null;
              if (value != null && !value.equals(label) && taken.add(value)) {
                project.head.putIfAbsent(total, Reading.of(value, 1));
              }
            });
  }

  /// Rows right of the label of their block, between those that the form names.
  private void beside(ListDeclaration list) {
    SourceCell block = list.block().isEmpty() ? null : first(List.of(list.block()), from, to);
    if (block == null || block.rows() < 2) {
      return;
    }
    for (int row = block.row(); row < Math.min(to, block.bottom()); row++) {
      List<SourceCell> cells = right(row, block.right());
      if (cells.size() == list.columns().size() && named(cells.getFirst()) && amount(cells)) {
        Map<String, Reading> values = new LinkedHashMap<>();
        List<String> keys = List.copyOf(list.columns().keySet());
        for (int at = 0; at < keys.size(); at++) {
          taken.add(cells.get(at));
          values.put(keys.get(at), Reading.of(cells.get(at), 1));
        }
        add(list, values);
      }
    }
  }

  private List<SourceCell> right(int row, int column) {
    return Stream.of(field[row])
        .skip(column)
        .filter(Objects::nonNull)
        .filter(cell -> cell.row() == row)
        .distinct()
        .toList();
  }

  private boolean named(SourceCell cell) {
    String shape = words.shape(cell.text());
    return !shape.isEmpty()
        && !taken.contains(cell)
        && !words.isLabel(shape)
        && !OtherLabels.isForeign(shape)
        && !AMOUNT.matcher(PlainShape.tight(cell.text())).matches();
  }

  private boolean amount(List<SourceCell> cells) {
    SourceCell last = cells.getLast();
    return !taken.contains(last) && AMOUNT.matcher(PlainShape.tight(last.text())).matches();
  }

  private void add(ListDeclaration list, Map<String, Reading> values) {
    project.lists.computeIfAbsent(list.key(), _ -> new ArrayList<>()).add(values);
  }
}
