package jibian.stage;

import module java.base;

import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.PageSetup;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.text.Messages;

/// Lays out the summary of a self-evaluation: the paragraph, a table with a row for each project and their sum, and
/// what the clerk wrote about the whole.
record SummaryLayout(EvaluationSummary summary) {
  /// Shares of the width: number, name, budget, executed, rate, indicators, missed, score, grade.
  private static final double[] SHARES = {6, 31, 12, 12, 11, 8, 8, 7, 5};

  private static final List<String> HEADINGS =
      List.of("number", "name", "budget", "executed", "rate", "rows", "missed", "total", "grade");
  private static final int AMOUNT_FROM = 2;
  private static final int AMOUNT_TO = 3;
  private static final double HEIGHT = 19;

  /// The summary on pages of its own.
  Fragment fragment() {
    String title = Messages.text("stage.summary.title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(Role.TABLE_TITLE, title, null).heading(2, "S").onNewPage());
    blocks.add(
        Paragraph.of(
            Role.TABLE_LINE,
            Messages.text("stage.summary.unit", summary.stage().form().money().label()),
            null));
    blocks.add(grid());
    blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
    blocks.add(Paragraph.of(Role.BODY, summary.paragraph(), null));
    Stream.of("summary", "problems", "measures").forEach(key -> words(key, blocks));
    return new Fragment(Fragment.Kind.SUPPLEMENT, title, "", blocks);
  }

  private void words(String key, List<Block> blocks) {
    String words = summary.text().text(summary.stage().textField(key)).strip();
    if (!words.isEmpty()) {
      blocks.add(
          Paragraph.of(
              Role.BODY,
              Messages.text("stage.summary.words", Messages.text("stage.field." + key), words),
              null));
    }
  }

  private Grid grid() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            cells(
                HEADINGS.stream().map(key -> Messages.text("stage.summary." + key)).toList(),
                Role.CELL_LABEL),
            HEIGHT,
            true));
    for (EvaluationSummary.Line line : summary.lines()) {
      rows.add(new Row(cells(texts(line, rows.size()), Role.CELL_VALUE), HEIGHT, false));
    }
    rows.add(new Row(cells(sums(), Role.CELL_LABEL), HEIGHT, false));
    return new Grid(widths(), rows);
  }

  private List<Double> widths() {
    PageSetup setup = summary.stage().form().setup();
    double width = setup.width() - setup.left() - setup.right();
    return Arrays.stream(SHARES).mapToObj(share -> share * width / 100).toList();
  }

  private static List<Cell> cells(List<String> texts, Role role) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      boolean name = column == 1 && role == Role.CELL_VALUE;
      boolean amount = column >= AMOUNT_FROM && column <= AMOUNT_TO;
      cells.add(
          Cell.of(column, 1, name ? Role.CELL_TEXT : role, texts.get(column), null)
              .withAmount(amount));
    }
    return cells;
  }

  private static List<String> texts(EvaluationSummary.Line line, int number) {
    Evaluation done = line.evaluation();
    return List.of(
        Integer.toString(number),
        line.project().name(),
        amount(done.budget()),
        amount(done.executed()),
        done.rate().map(Measured::percent).orElse(""),
        Integer.toString(done.rows().size()),
        Integer.toString(line.missed()),
        done.complete() ? Measured.score(done.total()) : "",
        done.complete() ? done.grade() : "");
  }

  private static String amount(Optional<BigDecimal> amount) {
    return amount.map(Measured::score).orElse("");
  }

  private List<String> sums() {
    return List.of(
        "",
        Messages.text("stage.summary.sum"),
        Measured.score(summary.budget()),
        summary.spent() ? Measured.score(summary.executed()) : "",
        summary.rate().map(Measured::percent).orElse(""),
        Integer.toString(summary.indicators()),
        Integer.toString(summary.missed()),
        "",
        "");
  }
}
