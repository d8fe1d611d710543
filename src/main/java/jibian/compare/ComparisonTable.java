package jibian.compare;

import module java.base;

import jibian.page.Align;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Chapter;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.page.Run;
import jibian.page.Style;
import jibian.page.StyleSheet;
import jibian.text.Messages;

/// Lays a comparison out for the file: one table over landscape pages, what was taken out struck, what was put in
/// underlined.
public final class ComparisonTable {
  /// A4, landscape.
  private static final PageSetup SETUP = new PageSetup(297, 210, 26, 24, 22, 22, 14);

  /// Of the part, the field, both texts and the remark, in millimetres.
  private static final List<Double> WIDTHS = List.of(43.0, 40.0, 70.0, 70.0, 30.0);

  private static final double ROW_HEIGHT = 18;

  private final Comparison comparison;

  private ComparisonTable(Comparison comparison) {
    this.comparison = comparison;
  }

  /// The pages of a comparison. Where nothing differs they say so.
  public static Document of(Comparison comparison) {
    return new ComparisonTable(comparison).document();
  }

  private Document document() {
    ComparedText after = comparison.after();
    String title = Messages.text("compare.table");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(Role.TABLE_TITLE, title, null));
    blocks.add(line(texts(), ""));
    blocks.add(line(comparison.summary().counts(), ""));
    blocks.add(
        line(
            comparison.summary().sums(),
            Messages.text("compare.unit", after.form().money().label())));
    blocks.add(new Grid(WIDTHS, rows()));
    return new Document(
        title,
        after.text().text("unit.name"),
        SETUP,
        styles(after.form().styles()),
        after.form().footer(),
        after.form().money().label(),
        List.of(
            new Chapter(true, List.of(new Fragment(Fragment.Kind.SUPPLEMENT, title, "", blocks)))));
  }

  private String texts() {
    return Messages.text(
        "compare.texts",
        comparison.beforeName(),
        comparison.before().label(),
        comparison.afterName(),
        comparison.after().label());
  }

  private static Paragraph line(String text, String right) {
    return new Paragraph(Role.TABLE_LINE, List.of(Run.of(text)), right, "", 0, false, null);
  }

  /// Long texts are read from the left, and stand close.
  private static StyleSheet styles(StyleSheet form) {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    form.styles().forEach((role, style) -> styles.put(role, style));
    styles.computeIfPresent(Role.SMALL_TEXT, (_, style) -> style.aligned(Align.LEFT));
    return new StyleSheet(styles);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            true,
            label(0, Messages.text("compare.part")),
            label(1, Messages.text("history.field")),
            label(2, comparison.beforeName()),
            label(3, comparison.afterName()),
            label(4, Messages.text("compare.change"))));
    comparison.changed().forEach(part -> rows(part, rows));
    if (rows.size() == 1) {
      Cell none = Cell.of(0, WIDTHS.size(), Role.SMALL_VALUE, Messages.text("history.same"), null);
      rows.add(row(false, none));
    }
    return rows;
  }

  private static void rows(PartChange part, List<Row> rows) {
    List<ChangeLine> lines = ChangeLine.changes(part);
    boolean first = true;
    for (ChangeLine line : lines) {
      List<Cell> cells = new ArrayList<>();
      if (first) {
        cells.add(text(0, part.name()).over(lines.size()));
      }
      cells.add(text(1, line.where()));
      List<Piece> pieces = line.pieces();
      cells.add(side(2, pieces, Piece.Kind.DELETED));
      cells.add(side(3, pieces, Piece.Kind.INSERTED));
      cells.add(Cell.of(4, 1, Role.SMALL_VALUE, line.remark(), null));
      rows.add(row(false, cells.toArray(Cell[]::new)));
      first = false;
    }
  }

  private static Row row(boolean header, Cell... cells) {
    return new Row(List.of(cells), ROW_HEIGHT, header);
  }

  private static Cell label(int column, String text) {
    return Cell.of(column, 1, Role.SMALL_LABEL, text, null);
  }

  private static Cell text(int column, String text) {
    return Cell.of(column, 1, Role.SMALL_TEXT, text, null);
  }

  /// One of both texts with what only it holds marked.
  private static Cell side(int column, List<Piece> pieces, Piece.Kind own) {
    StringBuilder text = new StringBuilder();
    List<Cell.Mark> marks = new ArrayList<>();
    for (Piece piece : pieces) {
      int start = text.length();
      if (piece.kind() == own) {
        text.append(piece.text());
        marks.add(new Cell.Mark(start, text.length(), own == Piece.Kind.DELETED));
      } else if (piece.kind() == Piece.Kind.BOTH) {
        text.append(piece.text());
      }
    }
    return text(column, text.toString()).marked(marks);
  }
}
