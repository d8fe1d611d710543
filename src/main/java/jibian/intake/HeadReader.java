package jibian.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.source.SourceCell;

/// Reads the head of a project's table: labels, and the fields that stand beside or below them.
final class HeadReader {
  private static final double OTHER_WORDS = 0.9;
  private static final double BESIDE = 0.9;

  private final Vocabulary words;
  private final SourceCell[][] field;
  private final int from;
  private final int to;
  private final RawProject project;
  private final Set<SourceCell> labels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<SourceCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @param from the first row of the head
  /// @param to the row below its last
  HeadReader(Vocabulary words, SourceCell[][] field, int from, int to, RawProject project) {
    this.words = words;
    this.field = field;
    this.from = from;
    this.to = to;
    this.project = project;
  }

  void read() {
    List<SourceCell> found = new ArrayList<>();
    for (SourceCell cell : cells()) {
      String shape = LabelShape.of(cell.text());
      if (words.isLabel(shape)) {
        labels.add(cell);
        found.add(cell);
      }
    }
    project.words.addAll(found);
    above(found);
    Map<String, Integer> seen = new HashMap<>();
    List<Runnable> later = new ArrayList<>();
    for (SourceCell label : found) {
      List<HeadRule> rules = words.head(LabelShape.of(label.text()));
      int nth = seen.merge(LabelShape.of(label.text()), 1, Integer::sum) - 1;
      if (nth < rules.size() && rules.get(nth).side() == HeadRule.Side.BESIDE) {
        HeadRule rule = rules.get(nth);
        later.add(() -> beside(label, rule));
      } else if (nth < rules.size()) {
        take(label, rules.get(nth));
      }
    }
    later.forEach(Runnable::run);
    inline();
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
  private void above(List<SourceCell> found) {
    int first = found.stream().mapToInt(SourceCell::row).min().orElse(to);
    for (SourceCell cell : cells()) {
      if (cell.row() < first && !cell.blank() && taken.add(cell)) {
        project.above.add(cell);
      }
    }
  }

  private void take(SourceCell label, HeadRule rule) {
    if (rule.field().equals("goals")) {
      goals(label, rule);
    } else if (rule.side() == HeadRule.Side.BELOW) {
      put(rule, below(label));
    } else {
      put(rule, right(label.row(), label.right()));
    }
  }

  private void put(HeadRule rule, SourceCell cell) {
    if (cell != null && taken.add(cell)) {
      project.head.putIfAbsent(rule.field(), Reading.of(cell, rule.sure() ? 1 : OTHER_WORDS));
    }
  }

  /// The first cell from a column to the right that says something, up to the next label; else the first blank one.
  private SourceCell right(int row, int column) {
    SourceCell blank = null;
    for (int at = column; at < field[row].length; at++) {
      SourceCell cell = field[row][at];
      if (cell != null && labels.contains(cell)) {
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
      if (cell != null && !labels.contains(cell) && !taken.contains(cell)) {
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
        if (cell != null && !labels.contains(cell) && !cell.blank() && taken.add(cell)) {
          Reading one = Reading.of(cell, label.rows() > 1 ? 1 : BESIDE);
          all = all == null ? one : all.and(one);
        }
      }
    }
    if (all != null) {
      project.head.putIfAbsent(rule.field(), all);
    }
  }

  private static boolean says(SourceCell cell) {
    return cell != null && !cell.blank();
  }

  private boolean isOpen(int row, SourceCell label) {
    SourceCell cell = field[row][label.column()];
    return cell == null || cell.blank();
  }

  private void goals(SourceCell label, HeadRule rule) {
    if (rule.side() == HeadRule.Side.BELOW) {
      goal(below(label), rule);
      return;
    }
    int end = label.bottom();
    while (end < to && isOpen(end, label) && says(right(end, label.right()))) {
      end++;
    }
    for (int row = label.row(); row < end; row++) {
      goal(right(row, label.right()), rule);
    }
  }

  private void goal(SourceCell cell, HeadRule rule) {
    if (cell != null && taken.add(cell)) {
      project.goals.add(Reading.of(cell, rule.sure() ? 1 : OTHER_WORDS));
    }
  }

  /// A label and its field in one cell: 项目名称：…
  private void inline() {
    for (SourceCell cell : cells()) {
      String text = cell.text();
      int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
      int first =
          text.indexOf('：') < 0 || text.indexOf(':') < 0
              ? colon
              : Math.min(text.indexOf('：'), text.indexOf(':'));
      if (first <= 0 || taken.contains(cell) || labels.contains(cell)) {
        continue;
      }
      List<HeadRule> rules = words.head(LabelShape.of(text.substring(0, first)));
      if (!rules.isEmpty() && taken.add(cell)) {
        Reading value =
            new Reading(List.of(text.substring(first + 1).strip()), List.of(cell), OTHER_WORDS);
        if (rules.getFirst().field().equals("goals")) {
          project.goals.add(value);
        } else {
          project.head.putIfAbsent(rules.getFirst().field(), value);
        }
      }
    }
  }
}
