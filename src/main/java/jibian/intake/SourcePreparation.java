package jibian.intake;

import module java.base;

import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.PlainShape;

/// Brings what files print in other shapes into those of a form: heads in paragraphs, cells printed again, two tables
/// side by side, a narrative in the rows above a table.
final class SourcePreparation {
  /// How many paragraphs a head may have.
  private static final int LONGEST_HEAD = 40;

  private static final int FEWEST = 3;
  private static final Set<String> NAMES = Set.of("code", "name");
  private static final Set<String> RESTS = Set.of("goals", "purpose", "budget");

  /// Before a name that is the heading of its project, too.
  private static final String HEADED = "项目1：";

  /// A text of this length fills the rest of a row only where one cell is meant.
  private static final int LONG = 25;

  /// What stands in a cell before a line of a text: with a colon, or who made it.
  private static final Pattern LABEL = Pattern.compile(".{2,10}(:)|(?:编制|审核)(?:单位)?");

  private final Vocabulary words;
  private final NarrativeReader narrative;
  private final OutlineLines outlines;
  private final SideTables sides;

  private SourcePreparation(Vocabulary words) {
    this.words = words;
    this.narrative = new NarrativeReader(words.form(), new Ledger(), false);
    this.outlines = new OutlineLines(words, narrative::opens);
    this.sides = new SideTables(words);
  }

  /// A source in the shape a form expects.
  static SourceDocument document(Vocabulary words, SourceDocument source) {
    List<SourceBlock> blocks = of(words, source.blocks()).toList();
    boolean word = source.kind() == SourceDocument.Kind.WORD;
    return new SourceDocument(
        source.name(), source.kind(), word ? TornParagraphs.joined(blocks) : blocks);
  }

  /// The blocks of a source in the shape a form expects, made when they are asked for.
  static Stream<SourceBlock> of(Vocabulary words, List<SourceBlock> blocks) {
    SourcePreparation preparation = new SourcePreparation(words);
    List<SourceBlock> lines = blocks.stream().flatMap(preparation.outlines::split).toList();
    Iterator<SourceBlock> heads = preparation.new Heads(lines);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(heads, Spliterator.ORDERED), false)
        .flatMap(
            block ->
                block instanceof SourceTable table
                    ? preparation
                        .sides
                        .of(
                            IndicatorHalves.joined(
                                words, NumberedLabels.without(words, preparation.merged(table))))
                        .stream()
                        .flatMap(one -> preparation.lines(one).stream())
                    : Stream.of(block));
  }

  /// Paragraphs that say what a head says become a table of one column.
  private final class Heads implements Iterator<SourceBlock> {
    private final List<SourceBlock> blocks;
    private int at;

    private Heads(List<SourceBlock> blocks) {
      this.blocks = blocks;
    }

    @Override
    public boolean hasNext() {
      return at < blocks.size();
    }

    @Override
    public SourceBlock next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      SourceBlock block = blocks.get(at);
      OutlineLines.Found outline = outlines.at(blocks, at);
      if (outline != null) {
        at += outline.blocks();
        return outline.table();
      }
      SourceTable head = block instanceof SourceParagraph line ? head(blocks, at, line) : null;
      at = head == null ? at + 1 : behind(blocks, at);
      return head == null ? block : head;
    }
  }

  /// The first table behind a place; where the head that begins there ends.
  private static int behind(List<SourceBlock> blocks, int at) {
    int next = at;
    while (next < blocks.size() && blocks.get(next) instanceof SourceParagraph) {
      next++;
    }
    return next;
  }

  private SourceTable head(List<SourceBlock> blocks, int at, SourceParagraph first) {
    boolean headed =
        at + 1 < blocks.size()
            && blocks.get(at + 1) instanceof SourceParagraph next
            && OutlineReader.mayBeHeading(words, first.text(), next.text());
    boolean named =
        headed
            || LabelledText.parts(words, first.text()).stream()
                .anyMatch(part -> NAMES.contains(part.rule().field()));
    boolean rest = !named && isRest(blocks, at, first);
    int end = named || rest ? behind(blocks, at) : at;
    boolean parted =
        blocks.subList(at, end).stream()
            .map(line -> ((SourceParagraph) line).text().strip())
            .anyMatch(
                text ->
                    HeadingShape.isPart(text)
                        || (rest && (Titles.isTable(text) || HeadingShape.style(text) == 0)));
    if (!(named || rest) || parted || end == blocks.size() || end - at > LONGEST_HEAD) {
      return null;
    }
    Set<String> fields = new HashSet<>();
    List<SourceCell> cells = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String place = first.place();
    for (SourceBlock block : blocks.subList(at, end)) {
      SourceParagraph line = (SourceParagraph) block;
      List<LabelledText.Part> parts = LabelledText.parts(words, line.text());
      parts.forEach(part -> fields.add(part.rule().field()));
      boolean begins = !parts.isEmpty() || OutlineReader.isWord(words, line.text());
      if (begins && !lines.isEmpty()) {
        cells.add(new SourceCell(cells.size(), 0, 1, 1, lines, place));
        lines.clear();
      }
      place = lines.isEmpty() ? line.place() : place;
      boolean name = headed && block.equals(first) && !named(blocks.subList(at + 1, end));
      String said = OutlineReader.named(line.text());
      lines.add(name ? HEADED + said : line.text());
      if (name) {
        fields.add("name");
      }
    }
    cells.add(new SourceCell(cells.size(), 0, 1, 1, lines, place));
    return fields.size() < (rest ? 1 : FEWEST)
        ? null
        : new SourceTable(first.place(), cells.size(), 1, cells);
  }

  /// Whether a line behind a table goes on with the head of its project: 年度绩效目标：.
  private boolean isRest(List<SourceBlock> blocks, int at, SourceParagraph line) {
    return at > 0
        && blocks.get(at - 1) instanceof SourceTable
        && LabelledText.parts(words, line.text()).stream()
            .anyMatch(part -> RESTS.contains(part.rule().field()));
  }

  /// Whether a line says the name of the project behind its label.
  private boolean named(List<SourceBlock> lines) {
    return lines.stream()
        .flatMap(line -> LabelledText.parts(words, ((SourceParagraph) line).text()).stream())
        .anyMatch(part -> part.rule().field().equals("name"));
  }

  /// Cells that print a label or a long text again where it should be one cell.
  private SourceTable merged(SourceTable table) {
    SourceCell[][] field = words.field(table);
    List<SourceCell> cells = new ArrayList<>();
    boolean changed = false;
    for (SourceCell cell : table.cells()) {
      SourceCell left = cell.column() == 0 ? null : field[cell.row()][cell.column() - 1];
      SourceCell above = cell.row() == 0 ? null : field[cell.row() - 1][cell.column()];
      boolean again = isAgain(left, cell) && isWhole(field[cell.row()], left);
      boolean below = isBelow(above, cell) && words.isLabel(words.shape(cell.text()));
      SourceCell whole = again ? left : below ? above : null;
      if (whole == null) {
        cells.add(cell);
        continue;
      }
      SourceCell wider =
          whole.at(
              whole.row(),
              whole.column(),
              cell.bottom() - whole.row(),
              cell.right() - whole.column());
      cells.set(indexOf(cells, whole), wider);
      field = changed ? field : table.field();
      fill(field, wider);
      changed = true;
    }
    return changed ? new SourceTable(table.place(), table.rows(), table.columns(), cells) : table;
  }

  private static boolean isAgain(SourceCell left, SourceCell cell) {
    return left != null
        && left.row() == cell.row()
        && left.rows() == cell.rows()
        && left.right() == cell.column()
        && left.lines().equals(cell.lines());
  }

  /// Whether the rest of a row is one long text, printed in each cell.
  private static boolean isWhole(SourceCell[] row, SourceCell first) {
    return first.text().length() >= LONG
        && row.length - first.column() >= FEWEST
        && Stream.of(row)
            .skip(first.column())
            .allMatch(cell -> cell != null && cell.lines().equals(first.lines()));
  }

  private static boolean isBelow(SourceCell above, SourceCell cell) {
    return above != null
        && above.column() == cell.column()
        && above.columns() == cell.columns()
        && above.bottom() == cell.row()
        && above.lines().equals(cell.lines());
  }

  private static int indexOf(List<SourceCell> cells, SourceCell cell) {
    int at = cells.size() - 1;
    while (!cells.get(at).equals(cell)) {
      at--;
    }
    return at;
  }

  private static void fill(SourceCell[][] field, SourceCell cell) {
    for (int row = cell.row(); row < cell.bottom(); row++) {
      java.util.Arrays.fill(field[row], cell.column(), cell.right(), cell);
    }
  }

  private static SourceCell moved(SourceCell cell, int up, int left) {
    return cell.at(cell.row() - up, cell.column() - left, cell.rows(), cell.columns());
  }

  /// A table without the rows above it that are a narrative, which become paragraphs.
  private List<SourceBlock> lines(SourceTable table) {
    SourceCell[][] field = words.field(table);
    int row = 0;
    int end = 0;
    List<Line> lines = new ArrayList<>();
    for (Line line = line(field, row); line != null; line = line(field, row)) {
      row++;
      lines.add(line);
      String text = line.texts.getFirst();
      if (narrative.opens(text) || CoverReader.isMaker(text)) {
        end = row;
      }
    }
    if (end == 0) {
      return new ArrayList<>(List.of(table));
    }
    List<SourceBlock> to = new ArrayList<>();
    int below = row;
    while (below > end && isAbove(lines.get(below - 1).texts.getFirst())) {
      below--;
    }
    int first = below;
    for (Line line : lines.subList(0, first)) {
      line.texts.forEach(text -> to.add(SourceParagraph.body(text, line.cell.place())));
    }
    if (first < table.rows()) {
      to.add(
          new SourceTable(
              table.place(),
              table.rows() - first,
              table.columns(),
              table.cells().stream()
                  .filter(cell -> cell.row() >= first)
                  .map(cell -> moved(cell, first, 0))
                  .toList()));
    }
    return to;
  }

  private static boolean isAbove(String text) {
    return Titles.isTable(text) || Titles.isMoney(text) || Titles.unit(text) != null;
  }

  /// A row that is one line of a text, or several.
  private record Line(SourceCell cell, List<String> texts) {}

  /// A row as a line: one cell says something, or a label and what it names do; null for another row,
  /// and below the last.
  private static Line line(SourceCell[][] field, int row) {
    List<SourceCell> says =
        row == field.length
            ? List.of()
            : SourceTable.once(field[row]).stream().filter(cell -> !cell.blank()).toList();
    if (says.isEmpty() || says.size() > 2 || says.stream().anyMatch(cell -> cell.rows() > 1)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    says.getLast().lines().stream().filter(line -> !line.isBlank()).forEach(texts::add);
    if (says.size() == 2) {
      Matcher label = LABEL.matcher(PlainShape.tight(says.getFirst().text()));
      if (!label.matches()) {
        return null;
      }
      texts.addFirst(
          says.getFirst().text() + (label.group(1) == null ? "：" : "") + texts.removeFirst());
    }
    return new Line(says.getFirst(), texts);
  }
}
