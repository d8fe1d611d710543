package jibian.intake;

import module java.base;

import jibian.source.SourceCell;

/// Tells rows of labels that have their values in the one row below, each under its own: 项目编码 | 项目名称 | 主管部门.
final class LabelRows {
  private static final int FEWEST = 2;

  /// A table of nothing but headings and one row is a list where there are more of them.
  private static final int MOST_ALONE = 3;

  private static final int LONGEST_SOURCE = 10;
  private static final Pattern AMOUNT = Pattern.compile("[\\d,]+(?:\\.\\d+)?|[-—/／]?");

  private static final Set<String> OF_LISTS = Set.of("序号", "合计", "总计", "小计");

  private final Vocabulary words;
  private final SourceCell[][] field;
  private final int from;
  private final int to;
  private final Predicate<SourceCell> labels;

  /// @param from the first row of the head
  /// @param to the row below its last
  /// @param labels which cells name something
  LabelRows(
      Vocabulary words, SourceCell[][] field, int from, int to, Predicate<SourceCell> labels) {
    this.words = words;
    this.field = field;
    this.from = from;
    this.to = to;
    this.labels = labels;
  }

  /// Whether a row is one of labels over their values, and no heading of a list with several rows.
  boolean over(int row) {
    if (row + 1 >= to) {
      return false;
    }
    List<SourceCell> names = new ArrayList<>();
    for (SourceCell cell : field[row]) {
      boolean group = cell != null && cell.rows() > 1;
      if (cell != null && !group && !cell.blank() && !names.contains(cell)) {
        names.add(cell);
      }
    }
    boolean alone = to - from <= FEWEST + 1 && field.length == to && row + FEWEST == to;
    return names.size() >= FEWEST
        && !(alone && names.size() > MOST_ALONE)
        && names.stream().allMatch(name -> (isName(name) || isMoney(name)) && isOver(name))
        && names.stream().filter(this::isName).count() >= FEWEST
        && names.stream().anyMatch(name -> !field[row + 1][name.column()].blank())
        && ends(row + 2);
  }

  private boolean isName(SourceCell cell) {
    String shape = words.shape(cell.text());
    return !OF_LISTS.contains(shape) && (labels.test(cell) || OtherLabels.isHead(shape));
  }

  /// Whether a cell stands over an amount, be it none: a source of money that no form knows.
  private boolean isMoney(SourceCell cell) {
    SourceCell below = field[cell.row() + 1][cell.column()];
    return below != null
        && cell.text().length() <= LONGEST_SOURCE
        && cell.text().chars().noneMatch(Character::isDigit)
        && AMOUNT.matcher(below.text()).matches();
  }

  /// Whether the cell below a label is as wide, and no label.
  private boolean isOver(SourceCell label) {
    SourceCell below = field[label.row() + 1][label.column()];
    return below != null
        && below.row() == label.row() + 1
        && below.column() == label.column()
        && below.columns() == label.columns()
        && !isName(below);
  }

  /// Whether the row below the values is none of values: it has a label, or is not there.
  private boolean ends(int row) {
    return row >= to
        || Arrays.stream(field[row])
            .filter(Objects::nonNull)
            .anyMatch(cell -> isName(cell) || (cell.row() == row && words.level(cell.text()) > 0));
  }
}
