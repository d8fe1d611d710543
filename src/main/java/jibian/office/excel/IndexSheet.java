package jibian.office.excel;

import module java.base;

import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.text.Messages;

/// The first sheet: a list of all others with links. It is laid out as a page like any other. The columns for codes and
/// amounts are there when any of the pages has one.
final class IndexSheet {
  private static final double NUMBER_WIDTH = 12;
  private static final double AMOUNT_WIDTH = 25;
  private static final double ROW_HEIGHT = 24;

  /// For digits wider than half an em.
  private static final double SLACK = 1.3;

  private final List<Entry> entries;
  private final String money;
  private final CellStyles styles;
  private final double codeWidth;
  private final double amountWidth;
  private final List<Double> widths = new ArrayList<>();

  /// What the list says of a page.
  private record Entry(String code, String name, Cell amount) {}

  private IndexSheet(List<Fragment> fragments, CellStyles styles, PageSetup setup, String money) {
    this.money = money;
    this.entries = fragments.stream().map(IndexSheet::entry).toList();
    this.styles = styles;
    this.codeWidth = codeWidth(setup.textWidth() / 3);
    this.amountWidth =
        entries.stream().anyMatch(entry -> !entry.amount().text().isEmpty()) ? AMOUNT_WIDTH : 0;
    widths.add(NUMBER_WIDTH);
    addWidth(codeWidth);
    addWidth(setup.textWidth() - NUMBER_WIDTH - codeWidth - amountWidth);
    addWidth(amountWidth);
  }

  /// The list of some pages of a document.
  ///
  /// @param names of their sheets, in the same order
  static Worksheet of(
      List<Fragment> fragments, List<String> names, CellStyles styles, Document document) {
    PageSetup setup = document.setup();
    IndexSheet index = new IndexSheet(fragments, styles, setup, document.money());
    return index.linked(SheetLayout.of(index.page(), styles, setup), names);
  }

  private void addWidth(double width) {
    if (width > 0) {
      widths.add(width);
    }
  }

  private double codeWidth(double most) {
    return entries.stream()
        .filter(entry -> !entry.code().isEmpty())
        .mapToDouble(entry -> TextHeight.width(entry.code(), styles.of(Role.CELL_VALUE)))
        .map(width -> Math.clamp(width * SLACK, AMOUNT_WIDTH, most))
        .max()
        .orElse(0);
  }

  private Fragment page() {
    String title = Messages.text("excel.index.title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(Role.TABLE_TITLE, title, null));
    blocks.add(grid());
    return new Fragment(Fragment.Kind.CONTENTS, title, "", blocks);
  }

  private Grid grid() {
    List<Row> rows = new ArrayList<>();
    rows.add(header());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Cell number = Cell.of(0, 1, Role.CELL_VALUE, Integer.toString(i + 1), null);
      Cell code = Cell.of(0, 1, Role.CELL_VALUE, entry.code(), null);
      Cell name = Cell.of(0, 1, Role.CELL_TEXT, entry.name(), null);
      rows.add(row(false, number, code, name, entry.amount()));
    }
    return new Grid(widths, rows);
  }

  private Row header() {
    return row(
        true,
        label("excel.index.number"),
        label("excel.index.code"),
        label("excel.index.name"),
        label("excel.index.amount", money));
  }

  private static Cell label(String key, Object... arguments) {
    return Cell.of(0, 1, Role.CELL_LABEL, Messages.text(key, arguments), null);
  }

  /// A row of those of its cells that have a column.
  private Row row(boolean header, Cell number, Cell code, Cell name, Cell amount) {
    List<Cell> cells = new ArrayList<>();
    put(cells, number, NUMBER_WIDTH);
    put(cells, code, codeWidth);
    put(cells, name, NUMBER_WIDTH);
    put(cells, amount, amountWidth);
    return new Row(cells, ROW_HEIGHT, header);
  }

  private static void put(List<Cell> cells, Cell cell, double width) {
    if (width > 0) {
      cells.add(
          Cell.of(cells.size(), 1, cell.role(), cell.text(), cell.origin())
              .withAmount(cell.amount()));
    }
  }

  /// The sheet with links on the numbers, and on those names that fit on a line: LibreOffice does not wrap a link, so a
  /// longer one would be cut. The cells are looked for, since a high row can have become several.
  private Worksheet linked(Worksheet sheet, List<String> names) {
    int nameColumn = codeWidth > 0 ? 2 : 1;
    List<SheetCell> slots = new ArrayList<>(sheet.slots());
    List<Worksheet.Link> links = new ArrayList<>();
    int entry = -1;
    for (int i = 0; i < slots.size(); i++) {
      SheetCell slot = slots.get(i);
      boolean number = slot.column() == 0 && slot.row() >= sheet.repeated().to();
      entry += number ? 1 : 0;
      if (number || (entry >= 0 && slot.column() == nameColumn && fits(slot))) {
        String name = names.get(entry);
        Role role = number ? Role.CELL_VALUE : Role.CELL_TEXT;
        slots.set(i, slot.with(styles.text(role, true, CellStyles.Text.LINK)));
        links.add(
            new Worksheet.Link(slot.row(), slot.column(), CellReference.sheet(name) + "A1", name));
      }
    }
    return new Worksheet(
        sheet.title(), sheet.columns(), sheet.heights(), slots, sheet.repeated(), links);
  }

  private boolean fits(SheetCell name) {
    boolean lines = name.text().contains("\n");
    return !lines
        && TextHeight.width(name.text(), styles.of(Role.CELL_TEXT)) <= widths.get(name.column());
  }

  private static Entry entry(Fragment fragment) {
    String name = cell(fragment, cell -> isField(cell, "name")).map(Cell::text).orElse("");
    Cell none = Cell.of(0, 1, Role.CELL_VALUE, "", null);
    Cell amount = cell(fragment, cell -> cell.amount() && isField(cell, "budget")).orElse(none);
    return new Entry(fragment.code(), name.isBlank() ? fragment.title() : name, amount);
  }

  private static Optional<Cell> cell(Fragment fragment, Predicate<Cell> wanted) {
    return cells(fragment).filter(wanted).findFirst();
  }

  private static Stream<Cell> cells(Fragment fragment) {
    return fragment.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).rows().stream())
        .flatMap(row -> row.cells().stream());
  }

  private static boolean isField(Cell cell, String field) {
    return cell.origin() != null && cell.origin().field().equals(field);
  }
}
