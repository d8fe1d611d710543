package jibian.office.excel;

import java.util.ArrayList;
import java.util.List;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.ContentsList;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Style;

/// Places the blocks of a fragment one below the other on the columns of one sheet. A paragraph is a row merged over
/// all columns, divided where it has text at the right margin; a grid keeps its cells. A row too high for Excel becomes
/// several rows that every cell of it is merged over, so that nothing is hidden.
final class SheetLayout {
  /// Highest row in points.
  static final double HIGHEST = 409;

  private final CellStyles styles;
  private final SheetColumns columns;
  private final List<Double> heights = new ArrayList<>();
  private final List<SheetCell> slots = new ArrayList<>();
  private final RepeatedRows repeated = new RepeatedRows();

  private SheetLayout(CellStyles styles, SheetColumns columns) {
    this.styles = styles;
    this.columns = columns;
  }

  static Worksheet of(Fragment fragment, CellStyles styles, PageSetup setup) {
    SheetLayout layout = new SheetLayout(styles, SheetColumns.of(fragment, setup.textWidth()));
    withoutOuterGaps(fragment.blocks()).forEach(layout::add);
    if (layout.heights.isEmpty()) {
      layout.add(Paragraph.of(Role.TABLE_TITLE, fragment.title(), null));
    }
    return new Worksheet(
        fragment.title(),
        layout.columns,
        layout.heights,
        layout.slots,
        layout.repeated(setup),
        List.of());
  }

  /// The space above and below a page's content is the margin's on a sheet.
  private static List<Block> withoutOuterGaps(List<Block> blocks) {
    int from = 0;
    int to = blocks.size();
    while (from < to && isGap(blocks.get(from))) {
      from++;
    }
    while (from < to && isGap(blocks.get(to - 1))) {
      to--;
    }
    return blocks.subList(from, to);
  }

  private static boolean isGap(Block block) {
    return block instanceof Paragraph gap && gap.role() == Role.TABLE_GAP && gap.text().isEmpty();
  }

  /// None where they would fill more than a third of every page.
  private Worksheet.Rows repeated(PageSetup setup) {
    Worksheet.Rows rows = repeated.rows();
    double height =
        heights.subList(rows.from(), rows.to()).stream().mapToDouble(Double::doubleValue).sum();
    return height > setup.textHeight() * 72 / 25.4 / 3 ? Worksheet.Rows.NONE : rows;
  }

  private void add(Block block) {
    switch (block) {
      case Paragraph paragraph -> add(paragraph);
      case Grid grid -> add(grid);
      case ContentsList contents -> contents.entries().forEach(this::add);
    }
  }

  private void add(ContentsList.Entry entry) {
    add(Paragraph.of(entry.role(), entry.text(), null));
  }

  private void add(Paragraph paragraph) {
    Style style = styles.of(paragraph.role());
    String text = paragraph.text();
    String right = paragraph.right();
    int split = split(text, right, style);
    double height = style.before() + style.after();
    height +=
        text.isEmpty() && right.isEmpty()
            ? style.leading()
            : Math.max(
                TextHeight.of(text, style, columns.width(0, split)),
                TextHeight.of(right, style, columns.width(split, columns.count())));
    int row = heights.size();
    int rows = addRows(height);
    if (split > 0) {
      int look = styles.text(paragraph.role(), false, text);
      slots.add(new SheetCell(row, 0, rows, split, look, text, false));
    }
    if (split < columns.count()) {
      int look = styles.text(paragraph.role(), false, CellStyles.Text.RIGHT);
      slots.add(new SheetCell(row, split, rows, columns.count() - split, look, right, false));
    }
    repeated.paragraph(row, heights.size());
  }

  /// The edge between the text and the text at the right margin: as far to the right as the latter allows.
  private int split(String text, String right, Style style) {
    int all = columns.count();
    if (right.isEmpty()) {
      return all;
    }
    if (text.isEmpty()) {
      return 0;
    }
    double needed = TextHeight.width(right, style);
    int split = all - 1;
    while (split > 1 && columns.width(split, all) < needed) {
      split--;
    }
    return split;
  }

  private void add(Grid grid) {
    int[] places = columns.places(grid);
    double[] needed = GridHeights.of(grid, columns, places, styles);
    int[] starts = new int[needed.length + 1];
    for (int row = 0; row < needed.length; row++) {
      starts[row] = heights.size();
      addRows(needed[row]);
    }
    starts[needed.length] = heights.size();
    for (int row = 0; row < needed.length; row++) {
      for (Cell cell : grid.rows().get(row).cells()) {
        add(cell, row, starts, places);
      }
    }
    repeated.grid(grid, starts);
  }

  private void add(Cell cell, int row, int[] starts, int[] places) {
    String text = cell.text();
    int decimals =
        cell.amount() && CellStyles.isNumeric(cell.role()) ? AmountCell.decimals(text) : -1;
    int column = places[cell.column()];
    int end = places[cell.column() + cell.columns()];
    slots.add(
        new SheetCell(
            starts[row],
            column,
            starts[row + cell.rows()] - starts[row],
            end - column,
            decimals < 0
                ? look(cell, columns.width(column, end))
                : styles.number(cell.role(), cell.bordered(), decimals),
            text,
            decimals >= 0));
  }

  private int look(Cell cell, double width) {
    return styles.oneLine(cell, width)
        ? styles.text(cell.role(), cell.bordered(), CellStyles.Text.ONE_LINE)
        : styles.text(cell.role(), cell.bordered(), cell.text());
  }

  /// Adds rows of a height together, and tells how many.
  private int addRows(double height) {
    int rows = (int) Math.ceil(height / HIGHEST);
    for (int i = 0; i < rows; i++) {
      heights.add(height / rows);
    }
    return rows;
  }
}
