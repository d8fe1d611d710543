package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Reads the head of a project's table: labels, and the fields that stand beside or below them.
final class HeadReader {
  private static final double OTHER_WORDS = 0.9;
  private static final Set<String> MONEY = Set.of("budget", "fiscal", "other");
  private static final Pattern OF_MONEY =
      Pattern.compile("[^\\d]{0,8}(?:预算|资金|金额|总额|总计|合计|小计)[^\\d]{0,8}");
  private static final Pattern AMOUNT = Pattern.compile("[\\d,]+(?:\\.\\d+)?\\s*(?:万?元)?");
  private static final double BESIDE = 0.9;
  private static final int MOST_BESIDE = 2;

  private final Vocabulary words;
  private final SourceCell[][] field;
  private final int from;
  private final int to;
  private final RawProject project;
  private final List<SourceCell> cells;
  private final LabelRows rows;
  private final PlanShares shares;
  private final Set<SourceCell> labels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SourceCell> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SourceCell> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SourceCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param from the first row of the head
  /// @param to the row below its last
  HeadReader(Vocabulary words, SourceCell[][] field, int from, int to, RawProject project) {
    this.words = words;
    this.field = field;
    this.from = from;
    this.to = to;
    this.project = project;
    this.cells = cells();
    this.rows = new LabelRows(words, field, from, to, this::isLabel);
    this.shares = new PlanShares(field, to);
  }

  void read() {
    for (SourceCell cell : cells) {
      String shape = words.shape(cell.text());
      if (words.isLabel(shape)) {
        labels.add(cell);
      } else if (LabelledCells.is(words, field, from, cell)) {
        labelled.add(cell);
      } else if (OtherLabels.isForeign(shape)) {
        foreign.add(cell);
      }
    }
    List<SourceCell> found = cells.stream().filter(labels::contains).toList();
    project.words.addAll(found);
    above();
    CrossedFields crossed = new CrossedFields(words, field, cells, labels, taken, from, project);
    words.stageLabels().money().forEach(crossed::read);
    new ListReader(words, field, from, to, project, taken).read();
    Map<String, Integer> seen = new HashMap<>();
    List<Runnable> later = new ArrayList<>();
    for (SourceCell label : found) {
      List<HeadRule> rules = words.head(words.shape(label.text()));
      int nth = seen.merge(words.shape(label.text()), 1, Integer::sum) - 1;
      if (nth < rules.size() && rules.get(nth).side() == HeadRule.Side.BESIDE) {
        HeadRule rule = rules.get(nth);
        later.add(() -> beside(label, rule));
      } else if (nth < rules.size()) {
        take(label, rules.get(nth));
      }
    }
    later.forEach(Runnable::run);
    cells.stream().filter(labelled::contains).forEach(this::inline);
    found.forEach(this::otherwise);
    cells.forEach(this::ofTerm);
  }

  /// Where a table only says what a project costs in all its years, that is its budget.
  private void ofTerm(SourceCell label) {
    if (!has("budget")
        && words.headFields().contains("budget")
        && OtherLabels.of("term.budget").contains(words.shape(label.text()))
        && LabelledCells.says(right(label.row(), label.right()))) {
      put(
          new HeadRule("budget", "", HeadRule.Side.RIGHT, false),
          right(label.row(), label.right()));
      project.words.add(label);
    }
  }

  private static String text(SourceCell cell) {
    return String.join("\n", cell.lines());
  }

  /// Whether a cell names what stands beside or below it, be it something that the form does not keep.
  private boolean isLabel(SourceCell cell) {
    return labels.contains(cell) || labelled.contains(cell) || foreign.contains(cell);
  }

  /// The cells of the head in reading order, each once.
  private List<SourceCell> cells() {
    Set<SourceCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<SourceCell> ordered = new ArrayList<>();
    for (int row = from; row < to; row++) {
      for (SourceCell cell : field[row]) {
        if (cell != null && seen.add(cell)) {
          ordered.add(cell);
        }
      }
    }
    return ordered;
  }

  /// What stands above the first label: title and unit.
  private void above() {
    int first = cells.stream().filter(this::isLabel).mapToInt(SourceCell::row).min().orElse(to);
    for (SourceCell cell : cells) {
      if (cell.row() < first && !cell.blank() && taken.add(cell)) {
        project.above.add(cell);
      }
    }
  }

  private void take(SourceCell label, HeadRule rule) {
    boolean goals = rule.field().equals("goals");
    if (goals && LabelledCells.head(words, field, label, rule.field())) {
      return;
    }
    boolean under = below(rule, label);
    if (goals && !under) {
      goals(label, rule);
    } else if (goals) {
      goalsBelow(label, rule);
    } else {
      put(rule, under ? shares.of(rule, label, below(label)) : right(label.row(), label.right()));
    }
  }

  /// Whether a field stands below its label: as the form has it, but where only the other side says something.
  private boolean below(HeadRule rule, SourceCell label) {
    boolean last = label.right() == field[label.row()].length;
    SourceCell right = last ? null : field[label.row()][label.right()];
    if (rule.side() == HeadRule.Side.BELOW) {
      return !LabelledCells.says(right) || isLabel(right);
    }
    if (label.rows() == 1 && rows.over(label.row())) {
      return true;
    }
    if (labels(label.row()) > (rule.field().equals("goals") ? MOST_BESIDE + 1 : MOST_BESIDE)) {
      return false;
    }
    SourceCell under = label.bottom() < to ? field[label.bottom()][label.column()] : null;
    return (last || (right != null && isLabel(right)))
        && LabelledCells.says(under)
        && !isLabel(under);
  }

  /// How many labels stand in a row: in the headings of a list there are many.
  private long labels(int row) {
    return SourceTable.once(field[row]).stream().filter(this::isLabel).count();
  }

  /// A label that the form has, but without a field beside it, may name one in words that others use.
  private void otherwise(SourceCell label) {
    String shape = words.shape(label.text());
    if (!words.head(shape).isEmpty()) {
      return;
    }
    for (String field : words.headFields()) {
      boolean open = field.equals("goals") ? project.goals.isEmpty() : !has(field);
      if (open && OtherLabels.of(field).contains(shape)) {
        take(label, new HeadRule(field, shape, HeadRule.Side.RIGHT, false));
        return;
      }
    }
  }

  private boolean has(String field) {
    return project.head.containsKey(field);
  }

  private void put(HeadRule rule, SourceCell cell) {
    if (cell == null) {
      project.head.putIfAbsent(rule.field(), Reading.NOTHING);
    } else if (MONEY.contains(rule.field()) && isName(cell)) {
      boolean term = OtherLabels.of("term.budget").contains(words.shape(cell.text()));
      (term ? foreign : labels).add(cell);
      (term ? new ArrayList<SourceCell>() : project.words).add(cell);
      put(rule, right(cell.row(), cell.right() + (term ? 1 : 0)));
    } else if (taken.add(cell)) {
      say(rule, Reading.of(cell, rule.sure() ? 1 : OTHER_WORDS));
    }
  }

  /// Whether a cell only names the amount beside it.
  private boolean isName(SourceCell cell) {
    SourceCell next = cell.right() < field[0].length ? field[cell.row()][cell.right()] : null;
    return OF_MONEY.matcher(cell.text()).matches()
        && next != null
        && !taken.contains(next)
        && AMOUNT.matcher(next.text()).matches();
  }

  private void say(HeadRule rule, Reading value) {
    project.say(rule, value);
  }

  /// The first cell from a column to the right that says something, up to the next label; else the first blank one.
  private SourceCell right(int row, int column) {
    SourceCell blank = null;
    for (int at = column; at < field[row].length; at++) {
      SourceCell cell = field[row][at];
      if (cell != null && isLabel(cell)) {
        break;
      }
      if (cell != null && !taken.contains(cell)) {
        if (!cell.blank()) {
          return cell;
        }
        blank = blank == null ? cell : blank;
      }
    }
    return blank;
  }

  private SourceCell below(SourceCell label) {
    int row = label.bottom();
    SourceCell blank = null;
    for (int at = label.column(); row < to && at < label.right(); at++) {
      SourceCell cell = field[row][at];
      if (cell != null && !isLabel(cell) && !taken.contains(cell)) {
        if (!cell.blank()) {
          return cell;
        }
        blank = blank == null ? cell : blank;
      }
    }
    return blank;
  }

  /// What stands right of a label in the rows it reaches over, or that have nothing in its column, and is no other
  /// field.
  private void beside(SourceCell label, HeadRule rule) {
    int end = label.bottom();
    while (end < to && isOpen(end, label)) {
      end++;
    }
    Reading all = null;
    for (int row = label.row(); row < end; row++) {
      for (int at = label.right(); at < field[row].length; at++) {
        SourceCell cell = field[row][at];
        if (LabelledCells.says(cell) && !isLabel(cell) && taken.add(cell)) {
          Reading one = Reading.of(cell, label.rows() > 1 ? 1 : BESIDE);
          all = all == null ? one : all.and(one);
        }
      }
    }
    if (all != null) {
      project.head.putIfAbsent(rule.field(), all);
    }
  }

  private boolean isOpen(int row, SourceCell label) {
    SourceCell cell = field[row][label.column()];
    return cell == null || cell.blank();
  }

  private void goals(SourceCell label, HeadRule rule) {
    int end = label.bottom();
    while (end < to && isOpen(end, label) && LabelledCells.says(right(end, label.right()))) {
      end++;
    }
    for (int row = label.row(); row < end; row++) {
      goal(right(row, label.right()), rule);
    }
  }

  /// The goals below a label, and those below them that stand alone in their rows.
  private void goalsBelow(SourceCell label, HeadRule rule) {
    SourceCell last = below(label);
    goal(last, rule);
    while (last != null && last.bottom() < to && alone(last.bottom(), last.column())) {
      last = field[last.bottom()][last.column()];
      goal(last, rule);
    }
  }

  private boolean alone(int row, int column) {
    SourceCell cell = field[row][column];
    return LabelledCells.says(cell)
        && cell.row() == row
        && !isLabel(cell)
        && Arrays.stream(field[row])
            .allMatch(other -> !LabelledCells.says(other) || other.equals(cell));
  }

  private void goal(SourceCell cell, HeadRule rule) {
    if (cell != null && taken.add(cell)) {
      project.goals.add(Reading.of(cell, rule.sure() ? 1 : OTHER_WORDS));
    }
  }

  /// Labels and their fields in one cell: 项目名称：…
  private void inline(SourceCell cell) {
    if (!taken.add(cell)) {
      return;
    }
    for (LabelledText.Part part : LabelledText.parts(words, text(cell))) {
      Reading value = new Reading(part.text().lines().toList(), List.of(cell), OTHER_WORDS);
      if (part.rule().field().equals("goals")) {
        project.goals.add(value);
      } else if (MONEY.contains(part.rule().field())) {
        MoneySentence.labelled(part, value, words.form().money()).forEach(project::say);
      } else {
        say(part.rule(), value);
      }
    }
  }
}
