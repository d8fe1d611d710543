package jibian.ui.intake;

import module java.base;

import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.page.Align;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.PageSetup;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.page.Style;
import jibian.page.StyleSheet;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Excerpt;

/// A source as pages one can read, whatever it looked like: its paragraphs and tables in reading order. The pieces are
/// reached by where they stand.
final class SourcePages {
  /// Least width of a column in millimetres; a source with more columns than fit gets a wider sheet.
  private static final double NARROWEST = 14;

  /// Signs beyond which a cell makes its column no wider.
  private static final int WIDE = 18;

  /// What leads the eye to a page number.
  private static final Pattern LEADER = Pattern.compile("[.…·]{4,}");

  private static final double ROW_HEIGHT = 15;

  /// So many blocks make a fragment at most.
  private static final int MOST = 40;

  private final SourceDocument source;
  private final Form form;
  private final PageSetup setup;
  private final Map<String, Address> addresses = new HashMap<>();
  private final Document document;

  /// Pieces that are laid out together have the same owner, by which they are found.
  private long owner = 1;

  /// @param form gives the paper and the look
  SourcePages(SourceDocument source, Form form) {
    this.source = source;
    this.form = form;
    this.setup = setup(source, form.setup());
    this.document = lay();
  }

  Document document() {
    return document;
  }

  /// The address on the pages of what stands at a place; empty where nothing does.
  Optional<Address> at(String place) {
    return Optional.ofNullable(addresses.get(place));
  }

  private static PageSetup setup(SourceDocument source, PageSetup paper) {
    int columns = 1;
    for (SourceBlock block : source.blocks()) {
      if (block instanceof SourceTable table) {
        columns = Math.max(columns, table.columns());
      }
    }
    double margins = paper.left() + paper.right();
    return new PageSetup(
        Math.max(paper.width(), margins + columns * NARROWEST),
        paper.height(),
        paper.top(),
        paper.bottom(),
        paper.left(),
        paper.right(),
        paper.footer());
  }

  private Document lay() {
    List<Fragment> fragments = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (SourceBlock block : source.blocks()) {
      switch (block) {
        case SourceParagraph paragraph when paragraph.pageNumber() -> {}
        case SourceParagraph paragraph -> paragraph(paragraph, blocks);
        case SourceTable table -> table(table, blocks);
      }
      if (block instanceof SourceTable || blocks.size() >= MOST) {
        fragments.add(fragment(blocks));
        blocks.clear();
        owner++;
      }
    }
    if (!blocks.isEmpty()) {
      fragments.add(fragment(blocks));
    }
    return new Document(
        source.name(),
        "",
        setup,
        ragged(form.styles()),
        form.footer(),
        form.money().label(),
        List.of(new Chapter(true, fragments)));
  }

  private static Fragment fragment(List<Block> blocks) {
    return new Fragment(Fragment.Kind.NARRATIVE, "", "", blocks);
  }

  /// Lines end where they end: a line of a contents list must not be stretched.
  private static StyleSheet ragged(StyleSheet styles) {
    Map<Role, Style> all = new EnumMap<>(styles.styles());
    all.computeIfPresent(Role.BODY, (_, style) -> style.aligned(Align.LEFT));
    return new StyleSheet(all);
  }

  private void paragraph(SourceParagraph paragraph, List<Block> blocks) {
    Role role =
        switch (paragraph.level()) {
          case 0 -> Role.BODY;
          case 1 -> Role.HEADING_1;
          default -> Role.HEADING_2;
        };
    String text = LEADER.matcher(Excerpt.told(paragraph.text().strip())).replaceAll(" … ");
    blocks.add(Paragraph.of(role, text, origin(paragraph.place())));
  }

  private Origin origin(String place) {
    addresses.putIfAbsent(place, new Address(new Id(owner), place));
    return new Origin(owner, place);
  }

  private void table(SourceTable table, List<Block> blocks) {
    if (source.kind() == SourceDocument.Kind.EXCEL) {
      blocks.add(Paragraph.of(Role.TABLE_LINE, table.place(), origin(table.place())));
    }
    if (table.rows() == 0 || table.columns() == 0) {
      return;
    }
    SourceCell[][] field = table.field();
    List<Row> rows = new ArrayList<>(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new Row(cells(field[row], row), ROW_HEIGHT, false));
    }
    blocks.add(new Grid(widths(table), rows));
    blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
  }

  /// The cells that begin in a row; holes are empty cells.
  private List<Cell> cells(SourceCell[] field, int row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < field.length; column++) {
      SourceCell cell = field[column];
      if (cell == null) {
        cells.add(Cell.of(column, 1, Role.SMALL_TEXT, "", null));
      } else if (cell.row() == row && cell.column() == column) {
        cells.add(cell(cell));
      }
    }
    return cells;
  }

  private Cell cell(SourceCell cell) {
    return new Cell(
        cell.column(),
        cell.rows(),
        cell.columns(),
        Role.SMALL_TEXT,
        cell.lines().stream().map(Excerpt::told).toList(),
        false,
        true,
        false,
        "",
        origin(cell.place()),
        List.of());
  }

  /// Wide where long text stands. What cells over several columns need is shared among these.
  private List<Double> widths(SourceTable table) {
    double[] needed = new double[table.columns()];
    Arrays.fill(needed, 2);
    for (SourceCell cell : table.cells()) {
      int longest = cell.lines().stream().mapToInt(String::length).max().orElse(0);
      double share = (double) Math.min(longest, WIDE) / cell.columns();
      for (int column = cell.column(); column < cell.right(); column++) {
        needed[column] = Math.max(needed[column], share);
      }
    }
    double all = Arrays.stream(needed).sum();
    return Arrays.stream(needed).mapToObj(one -> one / all * setup.textWidth()).toList();
  }
}
