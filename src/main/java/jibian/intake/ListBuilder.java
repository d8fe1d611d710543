package jibian.intake;

import module java.base;

import jibian.form.HeadField;
import jibian.form.Variant;
import jibian.text.PlainShape;
import jibian.text.Tree;

/// Puts the lists inside the head of a table together, and tells the ledger where each cell came from.
final class ListBuilder {
  private static final Pattern NONE = Pattern.compile("[-—/]*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");

  private final Map<String, HeadField> declared = new HashMap<>();
  private final Map<String, List<Map<String, Reading>>> rows = new HashMap<>();
  private final Ledger ledger;
  private final String path;
  private final BiFunction<String, Reading, String> joined;

  /// @param path of the project
  /// @param joined makes one text of what was read for a field
  ListBuilder(
      Variant variant, Ledger ledger, String path, BiFunction<String, Reading, String> joined) {
    HeadField.of(variant).stream()
        .filter(HeadField::list)
        .forEach(list -> declared.put(list.field(), list));
    this.ledger = ledger;
    this.path = path;
    this.joined = joined;
  }

  /// Takes rows by the keys of their lists.
  void add(Map<String, List<Map<String, Reading>>> more) {
    more.forEach((list, added) -> rows.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(added));
  }

  /// Whether the form has such a list.
  boolean has(String list) {
    return declared.containsKey(list);
  }

  /// A list as the exchange file has it.
  Tree tree(String list) {
    List<Tree> trees = new ArrayList<>();
    for (Map<String, Reading> row : rows.getOrDefault(list, List.of())) {
      Tree.Fields cells = Tree.Fields.EMPTY;
      for (HeadField column : declared.get(list).columns()) {
        Reading reading = row.getOrDefault(column.field(), Reading.NOTHING);
        cells = cells.with(column.field(), joined.apply(column.field(), reading));
        ledger.place(path + "." + list + "[" + trees.size() + "]." + column.field(), reading);
      }
      trees.add(cells);
    }
    return new Tree.Items(trees, 0);
  }

  /// What comes from further sources; what is no number counts nothing.
  BigDecimal sources() {
    return rows.getOrDefault("sources", List.of()).stream()
        .map(row -> row.getOrDefault("amount", Reading.NOTHING))
        .map(amount -> number(joined.apply("amount", amount)))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The number in a cell; 0 where it is blank, null where it holds something else.
  static BigDecimal number(String text) {
    String plain = PlainShape.tight(text).replace(",", "");
    return NONE.matcher(plain).matches()
        ? BigDecimal.ZERO
        : NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
  }
}
