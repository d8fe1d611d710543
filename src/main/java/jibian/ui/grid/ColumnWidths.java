package jibian.ui.grid;

import module java.base;

import jibian.text.Excerpt;
import jibian.ui.field.LineEstimate;
import jibian.ui.port.Settings;

/// Shares the width of a grid among its columns. What the clerk has drawn keeps its width, from one start to the next
/// and for all tables with the same headings; the others take what they need of the rest.
final class ColumnWidths {
  private static final double MARGIN = 17;

  /// Left and right of the text in a cell of a column, together, in pixels.
  static double margin(GridColumn column) {
    return column.kind() == GridColumn.Kind.CHOICE ? MARGIN + ChoiceArrows.ROOM : MARGIN;
  }

  private static final double NARROWEST = 2;
  private static final double WIDEST = 40;

  private final Settings settings;
  private List<GridColumn> columns = List.of();
  private double[] drawn = {};

  ColumnWidths(Settings settings) {
    this.settings = settings;
  }

  /// Takes up the columns of a table.
  void of(List<GridColumn> now) {
    if (!now.equals(columns)) {
      columns = now;
      drawn = kept();
    }
  }

  /// The widths in pixels. Where the least widths take more than there is, so do the columns.
  ///
  /// @param em size of the font
  double[] share(double room, double em) {
    double[] widths = new double[columns.size()];
    double spare = Math.floor(room);
    double wishes = 0;
    for (int column = 0; column < widths.length; column++) {
      GridColumn one = columns.get(column);
      widths[column] = Math.ceil((own(column) ? drawn[column] : one.least()) * em + margin(one));
      spare -= widths[column];
      wishes += wish(column);
    }
    for (int column = 0; column < widths.length && spare > 0 && wishes > 0; column++) {
      double part = Math.floor(spare * wish(column) / wishes);
      widths[column] += part;
      spare -= part;
      wishes -= wish(column);
    }
    return widths;
  }

  /// Draws a column to a width in pixels; kept by [#keep].
  void draw(int column, double width, double em) {
    drawn[column] = Math.clamp((width - margin(columns.get(column))) / em, NARROWEST, WIDEST);
  }

  /// Makes a column as wide as its longest line.
  void fit(int column, GridTable sheet) {
    double widest = LineEstimate.width(columns.get(column).label());
    for (int row = 0; row < sheet.rows(); row++) {
      widest = Math.max(widest, LineEstimate.width(Excerpt.of(sheet.text(row, column))));
    }
    drawn[column] = Math.clamp(widest, NARROWEST, WIDEST);
    keep();
  }

  /// Gives all columns the widths they have by themselves.
  void reset() {
    Arrays.fill(drawn, 0);
    keep();
  }

  private boolean own(int column) {
    return drawn[column] > 0;
  }

  private double wish(int column) {
    GridColumn one = columns.get(column);
    return own(column) ? 0 : one.wanted() - one.least();
  }

  private String key() {
    List<String> labels = columns.stream().map(GridColumn::label).toList();
    return "columns." + Integer.toHexString(labels.hashCode());
  }

  /// Keeps the widths for the next start.
  void keep() {
    settings.put(
        key(),
        Arrays.stream(drawn)
            .mapToObj(width -> Long.toString(Math.round(width * 10)))
            .collect(Collectors.joining(" ")));
  }

  /// What was kept, in tenths of an ideograph.
  private double[] kept() {
    double[] widths = new double[columns.size()];
    String text = settings.get(key()).orElse("");
    String[] parts = text.matches("[0-9]{1,3}( [0-9]{1,3})*") ? text.split(" ", -1) : new String[0];
    for (int column = 0; column < Math.min(parts.length, widths.length); column++) {
      widths[column] = Integer.parseInt(parts[column]) / 10.0;
    }
    return widths;
  }
}
