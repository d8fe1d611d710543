package jibian.intake;

import module java.base;

import jibian.form.IndicatorColumn;
import jibian.source.SourceDocument;
import jibian.text.Messages;
import jibian.text.Tree;

/// Puts the indicators of a project together from the rows of its table.
final class IndicatorBuilder {
  private static final Pattern SIGN = Pattern.compile("[≥≤=＝>＜<＞≧≦]+");

  /// A column below this certainty is told.
  private static final double DOUBTED = 0.8;

  private final Vocabulary words;
  private final SourceDocument.Kind kind;
  private final Ledger ledger;
  private final String path;
  private final BiFunction<String, Reading, String> joined;
  private final List<Tree> rows = new ArrayList<>();
  private final Set<String> doubted = new HashSet<>();
  private final List<IndicatorColumn> columns;

  /// Whether the form has a column for signs.
  private final boolean signed;

  /// @param path of the project in the text
  /// @param joined makes one value of the lines that were read for a field
  IndicatorBuilder(
      Vocabulary words,
      SourceDocument.Kind kind,
      Ledger ledger,
      String path,
      BiFunction<String, Reading, String> joined) {
    this.words = words;
    this.kind = kind;
    this.ledger = ledger;
    this.path = path;
    this.joined = joined;
    this.columns = words.rowColumns();
    this.signed = columns.stream().anyMatch(column -> column.field().equals("sign"));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The rows as the exchange file has them.
  Tree tree() {
    return new Tree.Items(rows, 0);
  }

  /// A row of them.
  void add(Map<String, Reading> row) {
    String at = path + ".indicators[" + rows.size() + "]";
    Map<String, Tree> values = new LinkedHashMap<>();
    swapped(at, row);
    torn(at, row);
    for (IndicatorColumn column : columns) {
      String field = column.field();
      Reading reading = field.equals("value") && !signed ? whole(row) : row.get(field);
      values.put(field, Tree.of(reading == null ? "" : joined.apply(field, reading)));
      if (reading != null) {
        ledger.place(at + "." + field, reading);
        guessed(at, field, reading);
        TornNumbers.tell(ledger, at + "." + field, reading);
      }
    }
    unprinted(at, row, values);
    rows.add(new Tree.Fields(values, 0));
  }

  /// What a row says and the form has no column for; that it is kept unseen is told once.
  private void unprinted(String at, Map<String, Reading> row, Map<String, Tree> values) {
    for (String field : OtherLabels.KEPT_OF_ROWS) {
      Reading reading = row.get(field);
      if (reading == null || reading.blank() || values.containsKey(field)) {
        continue;
      }
      values.put(field, Tree.of(joined.apply(field, reading)));
      ledger.place(at + "." + field, reading);
      if (doubted.add(field)) {
        String reason = Messages.text("intake.doubt.unprinted", OtherLabels.names(List.of(field)));
        ledger.doubt(at, reading.cells().getFirst().place(), reading.text(), reason);
      }
    }
  }

  /// Whether the two levels stand in each other's place.
  private void swapped(String at, Map<String, Reading> row) {
    Reading first = row.get("level1");
    Reading second = row.get("level2");
    boolean swapped =
        first != null
            && second != null
            && words.level(first.text()) == 2
            && words.level(second.text()) == 1;
    if (swapped) {
      String place = first.cells().getFirst().place();
      ledger.doubt(at + ".level1", place, first.text(), Messages.text("intake.doubt.swapped"));
    }
  }

  /// A page may tear the name of a level from its rows: a second level then stands under another first one.
  private void torn(String at, Map<String, Reading> row) {
    Reading first = row.get("level1");
    Reading second = row.get("level2");
    if (kind != SourceDocument.Kind.PDF || first == null || first.blank() || second == null) {
      return;
    }
    String above = words.above(second.text());
    if (!above.isEmpty() && !words.shape(above).equals(words.shape(first.text()))) {
      ledger.doubt(
          at + ".level1",
          first.cells().getFirst().place(),
          first.text(),
          Messages.text("intake.doubt.torn", second.text(), above));
    }
  }

  /// A column that was known only by what stands in it is said once.
  private void guessed(String at, String field, Reading reading) {
    if (reading.confidence() < DOUBTED && !reading.blank() && doubted.add(field)) {
      String place = reading.cells().getFirst().place();
      ledger.doubt(at + "." + field, place, reading.text(), Messages.text("intake.doubt.guessed"));
    }
  }

  /// The value with its sign and unit, where they stand in columns of their own.
  private static Reading whole(Map<String, Reading> row) {
    Reading value = row.get("value");
    Reading sign = row.get("sign");
    Reading unit = row.get("unit");
    boolean signed = sign != null && SIGN.matcher(sign.text()).matches();
    boolean measured = unit != null && !unit.blank() && value != null && !value.blank();
    if (value != null && signed) {
      value = glued(value, sign, value.text().startsWith(sign.text()) ? "" : sign.text(), "");
    }
    return measured
        ? glued(value, unit, "", value.text().endsWith(unit.text()) ? "" : unit.text())
        : value;
  }

  /// A value with what another cell puts before or behind it.
  private static Reading glued(Reading value, Reading other, String before, String behind) {
    Reading both = value.and(other);
    String whole = before + value.text() + behind;
    return new Reading(List.of(whole), both.cells(), both.confidence());
  }
}
