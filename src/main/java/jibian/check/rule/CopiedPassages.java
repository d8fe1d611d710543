package jibian.check.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.text.Similarity;

/// Purposes and goals that are copied from an earlier project (Sørensen–Dice at least 0.8). It remembers for each
/// passage the first one like it, so that after an edit only the edited project is compared with the others.
public final class CopiedPassages {
  private static final double ALIKE = 0.8;
  private static final int LEAST = 18;

  private final IdentityHashMap<ProjectFacts, List<Passage>> passages = new IdentityHashMap<>();
  private List<ProjectFacts> order = List.of();

  /// A text that may be a copy.
  private static final class Passage {
    private final String field;
    private final boolean goal;
    private final Similarity likeness;
    private Optional<ProjectFacts> source = Optional.empty();

    Passage(String field, Similarity likeness) {
      this.field = field;
      goal = field.startsWith("goals");
      this.likeness = likeness;
    }

    boolean in(List<Passage> others) {
      for (Passage other : others) {
        if (like(other)) {
          return true;
        }
      }
      return false;
    }

    boolean like(Passage other) {
      return goal == other.goal && likeness.atLeast(ALIKE, other.likeness);
    }
  }

  /// Takes in the projects as they are now.
  public void update(List<ProjectFacts> sheets) {
    Set<ProjectFacts> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    sheets.stream().filter(passages::containsKey).forEach(kept::add);
    boolean moved = moved(sheets, kept);
    passages.keySet().retainAll(kept);
    sheets.stream().filter(sheet -> !kept.contains(sheet)).forEach(this::read);
    order = List.copyOf(sheets);
    IdentityHashMap<ProjectFacts, Integer> places = new IdentityHashMap<>();
    order.forEach(sheet -> places.put(sheet, places.size()));
    List<ProjectFacts> fresh = order.stream().filter(sheet -> !kept.contains(sheet)).toList();
    for (ProjectFacts sheet : order) {
      boolean known = kept.contains(sheet) && !moved;
      for (Passage passage : passages.get(sheet)) {
        if (!known || passage.source.filter(source -> !places.containsKey(source)).isPresent()) {
          passage.source = first(passage, order.subList(0, places.get(sheet)));
        } else {
          int end = passage.source.map(places::get).orElse(places.get(sheet));
          for (ProjectFacts edited : fresh) {
            if (places.get(edited) < end && passage.in(passages.get(edited))) {
              passage.source = Optional.of(edited);
              end = places.get(edited);
            }
          }
        }
      }
    }
  }

  private boolean moved(List<ProjectFacts> sheets, Set<ProjectFacts> kept) {
    Iterator<ProjectFacts> before = order.stream().filter(kept::contains).iterator();
    Iterator<ProjectFacts> after = sheets.stream().filter(kept::contains).iterator();
    while (before.hasNext() && after.hasNext()) {
      if (!before.next().id().equals(after.next().id())) {
        return true;
      }
    }
    return false;
  }

  private void read(ProjectFacts sheet) {
    List<Passage> read = new ArrayList<>();
    add(read, "purpose", sheet.text("purpose"));
    List<String> goals = sheet.project().goals();
    for (int i = 0; i < goals.size(); i++) {
      add(read, "goals." + (i + 1), goals.get(i));
    }
    passages.put(sheet, read);
  }

  private static void add(List<Passage> read, String field, String text) {
    Similarity likeness = Similarity.of(text);
    if (likeness.size() >= LEAST) {
      read.add(new Passage(field, likeness));
    }
  }

  private Optional<ProjectFacts> first(Passage passage, List<ProjectFacts> among) {
    for (ProjectFacts sheet : among) {
      if (passage.in(passages.get(sheet))) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }

  /// Says which passages are copies.
  public void report(FindingCollector notes) {
    for (ProjectFacts sheet : order) {
      for (Passage passage : passages.get(sheet)) {
        passage.source.ifPresent(
            source ->
                notes.add(
                    sheet.at(passage.field), "check.text-from-other-project", source.shown()));
      }
    }
  }
}
