package jibian.intake;

import module java.base;

import jibian.source.SourceCell;

/// Rows of a list that stand above projects and tell of none: the unit with the sum of its projects.
///
/// @param field the cells of the table by row and column
@SuppressWarnings("ArrayRecordComponent") // never compared: it lives as long as its table is read
record GroupRows(SourceCell[][] field) {
  private static final Pattern UNIT = Pattern.compile("(\\d{3,9})\\s*[-—_]?\\s*(\\D.*)");
  private static final Pattern SUM = Pattern.compile("(?:小\\s*计|合\\s*计|总\\s*计)\\s*$");
  private static final int LONGEST_UNIT_CODE = 9;
  private static final double SURE = 0.8;

  /// Whether a row is one: it says nothing of indicators or goals, and names no project, or an office.
  boolean is(int row, IndicatorColumns columns) {
    boolean blank =
        columns.columns().stream().noneMatch(column -> says(row, column))
            && columns.projects().stream()
                .filter(column -> column.field().equals("goals"))
                .noneMatch(column -> says(row, column));
    return blank
        && !columns.projects().isEmpty()
        && columns.projects().stream().noneMatch(column -> isCoded(row, column))
        && columns.projects().stream()
            .filter(column -> column.field().equals("name"))
            .noneMatch(column -> names(row, column));
  }

  /// Whether a row has the code of a project, which is longer than that of a unit: 县城第三幼儿园 may be either.
  private boolean isCoded(int row, IndicatorColumns.Column column) {
    return column.field().equals("code")
        && says(row, column)
        && field[row][column.left()].text().strip().length() > LONGEST_UNIT_CODE;
  }

  /// Whether nothing stands in a row.
  boolean isBlank(int row) {
    return Arrays.stream(field[row]).allMatch(cell -> cell == null || cell.blank());
  }

  /// The unit that such a row names; null where it names none.
  Reading unit(int row, IndicatorColumns columns) {
    for (SourceCell cell : field[row]) {
      if (cell != null && cell.row() == row && !name(cell).isEmpty()) {
        return new Reading(List.of(name(cell)), List.of(cell), Math.min(SURE, cell.sure()));
      }
    }
    return null;
  }

  private static String name(SourceCell cell) {
    Matcher coded = UNIT.matcher(cell.text());
    String name = OfficeHeadings.named(coded.matches() ? coded.group(2) : cell.text());
    return name.isEmpty() ? "" : cell.text();
  }

  /// Whether a project is named: in the column of names alone, and no office.
  private boolean names(int row, IndicatorColumns.Column column) {
    SourceCell cell = field[row][column.left()];
    return says(row, column)
        && cell.column() >= column.left()
        && name(cell).isEmpty()
        && !SUM.matcher(cell.text()).find();
  }

  private boolean says(int row, IndicatorColumns.Column column) {
    SourceCell cell = field[row][column.left()];
    return cell != null && !cell.blank() && (cell.row() == row || cell.rows() > 1);
  }
}
