package jibian.intake;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Messages;

/// What became of each piece of a source: a paragraph or a cell. A piece is placed, is one of the form's own words, or
/// is left; nothing is forgotten.
final class Ledger {
  private static final Pattern FIGURES = Pattern.compile("[0-9]+");

  private final List<Intake.Placed> placed = new ArrayList<>();
  private final List<Intake.Doubt> doubts = new ArrayList<>();
  private final List<Intake.Left> left = new ArrayList<>();
  private final Set<Object> torn = new HashSet<>();
  private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /// A piece that stands in the result.
  void place(String path, Reading reading) {
    for (SourceCell cell : reading.cells()) {
      used.add(cell);
      placed.add(new Intake.Placed(path, cell.place(), reading.confidence()));
    }
  }

  /// A paragraph that stands in the result.
  void place(String path, SourceParagraph paragraph, double confidence) {
    used.add(paragraph);
    placed.add(new Intake.Placed(path, paragraph.place(), confidence));
  }

  /// A piece that says nothing of its own: a label, a page number, a line of the contents list.
  void words(Object piece) {
    used.add(piece);
  }

  /// What somebody should look at.
  void doubt(String path, String from, String text, String reason) {
    doubts.add(new Intake.Doubt(path, from, text, reason));
  }

  /// A cell whose text was put together of parts on two pages: told once, and once a row.
  void torn(String path, SourceCell cell) {
    int row = path.indexOf('.', Math.max(0, path.indexOf(".indicators[") + 1));
    String of = path.contains(".indicators[") && row > 0 ? path.substring(0, row) : path;
    if (torn.add(cell) && torn.add(of)) {
      doubt(path, cell.place(), cell.text(), Messages.text("intake.doubt.tornCell"));
    }
  }

  /// A part of a piece that found no place, while the rest did.
  void leave(Intake.Left piece) {
    left.add(piece);
  }

  List<Intake.Placed> placed() {
    return List.copyOf(placed);
  }

  List<Intake.Doubt> doubts() {
    return List.copyOf(doubts);
  }

  /// What margins say is the same on each page, but for the number of the page.
  private static String margin(SourceParagraph aside) {
    return FIGURES.matcher(aside.text()).replaceAll("0");
  }

  /// Everything that found no place, in the order of the source.
  List<Intake.Left> left(SourceDocument source) {
    List<Intake.Left> all = new ArrayList<>();
    Set<String> margins = new HashSet<>();
    for (SourceBlock block : source.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> {
          if (!used.contains(paragraph)
              && !paragraph.blank()
              && (paragraph.kind() != SourceParagraph.Kind.ASIDE
                  || margins.add(margin(paragraph)))) {
            all.add(new Intake.Left(paragraph.text(), paragraph.place()));
          }
        }
        case SourceTable table -> {
          for (SourceCell cell : table.cells()) {
            if (!used.contains(cell) && !cell.blank()) {
              all.add(new Intake.Left(String.join("\n", cell.lines()), cell.place()));
            }
          }
        }
      }
    }
    all.addAll(left);
    return List.copyOf(all);
  }
}
