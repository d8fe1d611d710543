package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// The cells of a row of headings that say nothing of their own: the headings, names over several of them, and what
/// only counts rows.
///
/// @param field the cells of the table by row and column
/// @param columns that the headings declare
@SuppressWarnings("ArrayRecordComponent") // never compared: it lives as long as its table is read
record HeadingWords(Vocabulary words, SourceCell[][] field, IndicatorColumns columns) {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
  private static final Pattern DIRECTION = Pattern.compile("[正反逆负]向|越[高低大小多少长短]越好");
  private static final int LONGEST = 10;
  private static final Set<String> COUNTS = Set.of("序号", "指标序号");

  /// Takes them, from the first row of the headings on.
  void take(int row, RawProject project) {
    for (int line = row; line < columns.bottom(); line++) {
      for (SourceCell cell : SourceTable.once(field[line])) {
        counted(cell, project);
        if (isWord(cell) || isGroup(cell)) {
          project.words.add(cell);
        }
      }
    }
    above(row, project);
  }

  /// Rows of nothing but names over those headings: no title, which is as wide as the table.
  private void above(int row, RawProject project) {
    for (int line = row - 1; line >= 0; line--) {
      List<SourceCell> cells = SourceTable.once(field[line]);
      if (cells.size() < 2 || !cells.stream().allMatch(this::isOver)) {
        return;
      }
      project.words.addAll(cells);
    }
  }

  /// A column that only counts the rows or the projects says nothing.
  private void counted(SourceCell heading, RawProject project) {
    if (!COUNTS.contains(words.shape(heading.text()))) {
      return;
    }
    project.words.add(heading);
    for (int row = columns.bottom(); row < field.length; row++) {
      SourceCell cell = field[row][heading.column()];
      if (cell != null && cell.row() == row && FIGURES.matcher(cell.text()).matches()) {
        project.words.add(cell);
      }
    }
  }

  /// Whether a cell is a heading that reaches down, or a name over others: a label of the head is none.
  private boolean isOver(SourceCell cell) {
    return headings().anyMatch(cell::equals) || isGroup(cell);
  }

  private boolean isWord(SourceCell cell) {
    return headings().anyMatch(cell::equals) || words.isLabel(words.shape(cell.text()));
  }

  /// Whether a cell names known headings below it: 基本信息, 资金情况.
  private boolean isGroup(SourceCell cell) {
    return cell.columns() > 1
        && cell.text().length() <= LONGEST
        && cell.bottom() < columns.bottom()
        && SourceTable.once(Arrays.copyOfRange(field[cell.bottom()], cell.column(), cell.right()))
                .stream()
                .filter(below -> isWord(below) || isGroup(below))
                .count()
            > 1;
  }

  /// Whether the first row below a heading says which way an indicator should go, which is no sign of its value.
  static boolean isDirection(SourceCell[][] table, SourceCell heading) {
    for (int row = heading.bottom(); row < table.length; row++) {
      SourceCell cell = table[row][heading.column()];
      if (cell != null && !cell.blank()) {
        return DIRECTION.matcher(cell.text()).find();
      }
    }
    return false;
  }

  private Stream<SourceCell> headings() {
    return Stream.concat(columns.columns().stream(), columns.projects().stream())
        .map(IndicatorColumns.Column::heading);
  }
}
