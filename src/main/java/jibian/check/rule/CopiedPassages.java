package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.Look;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.WholeText;
import jibian.check.finding.Finding;
import jibian.text.PlainShape;
import jibian.text.Similarity;

/// Purposes and goals that are copied from an earlier project (Sørensen–Dice at least 0.8). It remembers for each
/// passage the first project with one like it, so that after an edit only what changed is compared with the others.
final class CopiedPassages implements Look<WholeText> {
  private static final double ALIKE = 0.8;
  private static final int LEAST = 18;

  /// A goal that is nearly as much like another one, and says so many signs of it word for word with two numbers among
  /// them, is copied too, whatever was written behind.
  private static final double NEARLY = 0.6;

  private static final int PIECE = 24;
  private static final Pattern NUMBERS = Pattern.compile("[0-9][^0-9]+[0-9]");

  private List<Passages> order = new ArrayList<>();

  /// The texts of a project that may be copies, and its place among the projects.
  private static final class Passages {
    private final ProjectFacts sheet;
    private final List<Passage> all = new ArrayList<>();
    private int place;

    Passages(ProjectFacts sheet) {
      this.sheet = sheet;
      add("purpose", sheet.text("purpose"));
      List<String> goals = sheet.project().goals();
      for (int i = 0; i < goals.size(); i++) {
        add("goals." + (i + 1), goals.get(i));
      }
    }

    private void add(String field, String text) {
      Similarity likeness = Similarity.of(text);
      if (likeness.size() >= LEAST) {
        all.add(new Passage(field, likeness, PlainShape.key(text)));
      }
    }

    boolean has(Passage wanted) {
      for (Passage passage : all) {
        if (wanted.like(passage)) {
          return true;
        }
      }
      return false;
    }
  }

  /// A text that may be a copy, and where from.
  private static final class Passage {
    private final String field;
    private final boolean goal;
    private final Similarity likeness;
    private final String key;
    private Optional<Passages> source = Optional.empty();

    /// What is said of it, as long as its source is the same.
    private Optional<List<Finding>> said = Optional.empty();

    Passage(String field, Similarity likeness, String key) {
      this.key = key;
      this.field = field;
      goal = field.startsWith("goals");
      this.likeness = likeness;
    }

    void from(Optional<Passages> now) {
      if (!now.equals(source)) {
        source = now;
        said = Optional.empty();
      }
    }

    boolean like(Passage other) {
      return goal == other.goal
          && (likeness.atLeast(ALIKE, other.likeness)
              || (goal && likeness.atLeast(NEARLY, other.likeness) && quotes(other)));
    }

    /// Whether it says a long piece of another passage word for word, with its numbers.
    private boolean quotes(Passage other) {
      for (int at = 0; at + PIECE <= key.length(); at++) {
        String piece = key.substring(at, at + PIECE);
        if (NUMBERS.matcher(piece).find() && other.key.contains(piece)) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void at(WholeText whole, FindingCollector notes) {
    update(whole.sheets());
    report(notes);
  }

  /// Takes in the projects as they are now. Between those that stayed at the beginning and at the end stand those that
  /// were edited, added or moved.
  private void update(List<ProjectFacts> sheets) {
    int most = Math.min(order.size(), sheets.size());
    int from = 0;
    while (from < most && order.get(from).sheet == sheets.get(from)) {
      from++;
    }
    int kept = 0;
    while (kept < most - from
        && order.get(order.size() - 1 - kept).sheet == sheets.get(sheets.size() - 1 - kept)) {
      kept++;
    }
    int end = sheets.size() - kept;
    List<Passages> gone = List.copyOf(order.subList(from, order.size() - kept));
    List<Passages> now = new ArrayList<>(order.subList(0, from));
    sheets.subList(from, end).forEach(sheet -> now.add(new Passages(sheet)));
    now.addAll(order.subList(order.size() - kept, order.size()));
    order = now;
    gone.forEach(it -> it.place = -1);
    for (int i = from; i < order.size(); i++) {
      order.get(i).place = i;
    }
    List<Passages> fresh = order.subList(from, end);
    fresh.forEach(it -> it.all.forEach(passage -> passage.from(first(passage, before(it)))));
    order.subList(end, order.size()).forEach(it -> it.all.forEach(p -> look(p, it, fresh)));
  }

  /// Finds the source of a passage anew where its own is gone, or where one of the fresh projects is an earlier one.
  private void look(Passage passage, Passages owner, List<Passages> fresh) {
    if (passage.source.filter(source -> source.place < 0).isPresent()) {
      passage.from(first(passage, before(owner)));
    } else if (!fresh.isEmpty()
        && passage.source.filter(it -> it.place < fresh.getFirst().place).isEmpty()) {
      passage.from(first(passage, fresh).or(() -> passage.source));
    }
  }

  private List<Passages> before(Passages owner) {
    return order.subList(0, owner.place);
  }

  private static Optional<Passages> first(Passage passage, List<Passages> among) {
    for (Passages earlier : among) {
      if (earlier.has(passage)) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /// Says which passages are copies.
  private void report(FindingCollector notes) {
    for (Passages owner : order) {
      for (Passage passage : owner.all) {
        if (passage.source.isPresent()) {
          if (passage.said.isPresent()) {
            notes.repeat(passage.said.get());
          } else {
            passage.said = Optional.of(notes.heard(() -> report(owner, passage, notes)));
          }
        }
      }
    }
  }

  private static void report(Passages owner, Passage passage, FindingCollector notes) {
    notes.add(
        owner.sheet.at(passage.field),
        "check.text-from-other-project",
        passage.source.orElseThrow().sheet.shown());
  }
}
