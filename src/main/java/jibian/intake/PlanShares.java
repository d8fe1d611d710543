package jibian.intake;

import java.util.regex.Pattern;
import jibian.source.SourceCell;

/// Finds the cumulative share of a month where its plan says money too: in another row, or in the column beside.
///
/// @param field the cells of the table by row and column
/// @param to the row below the last of the head
@SuppressWarnings("ArrayRecordComponent") // never compared: it lives as long as its table is read
record PlanShares(SourceCell[][] field, int to) {
  private static final String PLAN = "plan.";
  private static final Pattern SHARE = Pattern.compile("[%％]|比例|进度|占比|百分比|比重");
  private static final Pattern MONEY = Pattern.compile("金额|元");
  private static final Pattern NUMBER = Pattern.compile("[\\d,.\\s]*[%％]?|[-—/]");

  /// The cell of a month.
  ///
  /// @param below the first cell below its label; null where there is none
  SourceCell of(HeadRule rule, SourceCell label, SourceCell below) {
    if (!rule.field().startsWith(PLAN) || below == null) {
      return below;
    }
    SourceCell inColumns = inColumns(label);
    return inColumns == null ? inRows(label, below) : inColumns;
  }

  /// 金额 | 比例 below the month, and both below these.
  private SourceCell inColumns(SourceCell label) {
    int row = label.bottom();
    SourceCell first = field[row][label.column()];
    if (first == null || first.right() >= label.right() || first.bottom() >= to) {
      return null;
    }
    for (int column = label.column(); column < label.right(); column++) {
      SourceCell name = field[row][column];
      if (name != null && SHARE.matcher(name.text()).find() && !isNumber(name)) {
        return field[name.bottom()][column];
      }
    }
    return null;
  }

  /// The row that its own label calls shares, where there are others; else the first with a sign of per cent.
  private SourceCell inRows(SourceCell label, SourceCell below) {
    SourceCell signed = null;
    for (int row = below.row(); row < to; row++) {
      SourceCell cell = field[row][label.column()];
      if (cell == null || cell.row() != row || !isNumber(cell) || cell.right() != below.right()) {
        break;
      }
      String name = name(row, label.column());
      if (SHARE.matcher(name).find() && !MONEY.matcher(name).find()) {
        return cell;
      }
      boolean share = cell.text().endsWith("%") || cell.text().endsWith("％");
      signed = signed == null && share ? cell : signed;
    }
    return signed == null ? below : signed;
  }

  private static boolean isNumber(SourceCell cell) {
    return NUMBER.matcher(cell.text()).matches();
  }

  /// What a row is called: the last text before a column that is no number.
  private String name(int row, int column) {
    for (int at = column - 1; at >= 0; at--) {
      SourceCell cell = field[row][at];
      if (cell != null && cell.row() == row && !isNumber(cell)) {
        return cell.text();
      }
    }
    return "";
  }
}
