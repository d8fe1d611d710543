package jibian.intake;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// What a row of a table of indicators is, when it is none of them.
final class RowKinds {
  /// A cell over so many columns of indicators is none of one.
  private static final int WIDE = 3;

  private static final int LONGEST_LABEL = 12;

  private static final Pattern SUM = Pattern.compile("(?:小计|合计|总计)\\s*$");
  private static final Set<String> NAMES = Set.of("name", "code");

  private final Vocabulary words;
  private final SourceCell[][] field;

  /// @param field the cells of the table by row and column
  RowKinds(Vocabulary words, SourceCell[][] field) {
    this.words = words;
    this.field = field;
  }

  /// Whether another project begins: a label of a head stands first in the row, or a title over the whole width.
  boolean beginsHead(int row) {
    SourceCell first = field[row][0];
    if (first == null) {
      return false;
    }
    boolean label = !words.head(words.shape(first.text())).isEmpty() && first.row() == row;
    return label
        || (first.row() == row && isNamed(first))
        || (Titles.isTable(first.text()) && texts(row) == 1);
  }

  /// Whether a cell names a project behind its label.
  private boolean isNamed(SourceCell cell) {
    String line = cell.lines().isEmpty() ? "" : cell.lines().getFirst();
    return LabelledText.parts(words, line).stream()
        .limit(1)
        .anyMatch(part -> NAMES.contains(part.rule().field()));
  }

  /// How many cells of a row say something.
  private long texts(int row) {
    return SourceTable.once(field[row]).stream().filter(cell -> !cell.blank()).count();
  }

  /// Whether a row below the indicators says something else: 审核意见, 总分, 填报人 and what belongs to them.
  boolean isNote(int row, IndicatorColumns columns) {
    SourceCell first = field[row][columns.columns().getFirst().left()];
    if (first == null || first.blank() || first.row() < row || words.level(first.text()) > 0) {
      return false;
    }
    boolean foreign = isForeign(first);
    return (foreign && columns.projects().isEmpty())
        || Arrays.stream(field[row])
            .filter(Objects::nonNull)
            .anyMatch(cell -> !cell.blank() && isWide(cell, columns));
  }

  /// The only cell that says something in a row, where it reaches over so many columns that it is in none of them: the
  /// name of a level or of a group of projects; null where the row is another one.
  SourceCell over(int row, IndicatorColumns columns) {
    SourceCell cell = field[row][0];
    boolean alone =
        cell != null
            && !cell.blank()
            && cell.row() == row
            && cell.rows() == 1
            && cell.right() == field[row].length
            && cell.columns() >= WIDE;
    return alone && !columns.outline() ? cell : null;
  }

  /// Whether a row of a list adds up what stands above it.
  boolean isTotal(int row, IndicatorColumns columns) {
    SourceCell first = columns.projects().isEmpty() ? null : field[row][0];
    return first != null
        && first.row() == row
        && (isForeign(first) || SUM.matcher(first.text()).find());
  }

  /// Whether a cell is a label that no form keeps, be it with what it names: 填报人：某某.
  private boolean isForeign(SourceCell cell) {
    String text = cell.text();
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    String label = colon > 0 && colon <= LONGEST_LABEL ? text.substring(0, colon) : text;
    return OtherLabels.isForeign(words.shape(label));
  }

  private static boolean isWide(SourceCell cell, IndicatorColumns columns) {
    return columns.columns().stream().filter(column -> covers(cell, column)).count() >= WIDE;
  }

  private static boolean covers(SourceCell cell, IndicatorColumns.Column column) {
    return cell.column() <= column.left() && column.right() <= cell.right();
  }
}
