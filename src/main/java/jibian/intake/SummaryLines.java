package jibian.intake;

import module java.base;

import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Paths;
import jibian.text.Tree;

/// Reads what stands below a table that sums up the self-evaluations of all projects.
final class SummaryLines {
  private static final List<String> OF_TEXT =
      List.of("evaluation.summary", "evaluation.problems", "evaluation.measures");

  /// At the beginning, or behind a sentence where a page has put two lines together.
  private static final Pattern LABEL =
      Pattern.compile(
          OF_TEXT.stream()
              .flatMap(field -> OtherLabels.of(field).stream())
              .collect(Collectors.joining("|", "(?:^|(?<=。))\\s*(", ")\\s*[:：]")));

  /// The paragraph that is worked out of the tables.
  private static final Pattern SUMMED_UP = Pattern.compile("\\d+个项目支出开展了绩效自评");

  private final Ledger ledger;
  private Tree.Fields ofText = Tree.Fields.EMPTY;

  SummaryLines(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Takes a line below a table that sums up the projects: what somebody wrote about the whole, or what is worked out
  /// of the tables; false for another.
  ///
  /// @param placed told where each part of it stands in the result; an empty path for what says nothing of its own
  private boolean line(String whole, Consumer<String> placed) {
    String text = whole.strip();
    Matcher label = LABEL.matcher(text);
    int from = label.find() ? label.start() : text.length();
    if (from > 0 && !SUMMED_UP.matcher(text.substring(0, from)).find()) {
      return false;
    }
    placed.accept("");
    while (from < text.length()) {
      String field = field(label.group(1));
      int behind = label.end();
      from = label.find() ? label.start() : text.length();
      ofText = Paths.set(ofText, field, text.substring(behind, from).strip());
      placed.accept("stages." + field);
    }
    return true;
  }

  private static String field(String label) {
    return OF_TEXT.stream()
        .filter(field -> OtherLabels.of(field).contains(LabelShape.of(label)))
        .findFirst()
        .orElseThrow();
  }

  /// Takes the lines that stand in cells over the whole width of a table that sums up the projects.
  void lines(SourceTable table) {
    table.cells().stream()
        .filter(cell -> cell.columns() == table.columns())
        .forEach(
            cell ->
                line(
                    cell.text(),
                    path -> {
                      ledger.words(cell);
                      if (!path.isEmpty()) {
                        ledger.place(path, Reading.of(cell, 1));
                      }
                    }));
  }

  /// Takes a line below a table that sums up the projects; false for another.
  boolean line(SourceParagraph line) {
    return line(
        line.text(),
        path -> {
          ledger.words(line);
          if (!path.isEmpty()) {
            ledger.place(path, line, 1);
          }
        });
  }

  /// What was written, by stage.
  Tree.Fields ofText() {
    return ofText;
  }
}
