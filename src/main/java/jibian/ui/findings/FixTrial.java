package jibian.ui.findings;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.task.Background;
import jibian.task.Latest;
import jibian.ui.port.TextCheck;

/// Which fixes are left out where all is fixed, as they would make another mistake: found out in the background when
/// nothing has changed for a moment, as trying a part costs several reviews of it. What is found in a part as before is
/// not tried again.
final class FixTrial {
  /// Without a change, in milliseconds.
  private static final long PAUSE = 1000;

  private final TextCheck check;
  private final Background background;
  private final ReadOnlyObjectWrapper<IdentityHashMap<List<FindingItem>, Set<Finding>>> refused =
      new ReadOnlyObjectWrapper<>(new IdentityHashMap<>());
  private final Latest<Job, IdentityHashMap<List<FindingItem>, Set<Finding>>> tried;
  private IdentityHashMap<List<FindingItem>, Set<Finding>> known = new IdentityHashMap<>();
  private Job last;

  /// What is tried: what was found in a text of a form.
  private record Job(FindingIndex found, Form form) {}

  FixTrial(TextCheck check, Background background) {
    this.check = check;
    this.background = background;
    this.tried = new Latest<>(background, this::look, refused::set);
  }

  /// The findings whose fixes are left out, by what was found in their part; parts not tried yet are not in it.
  ReadOnlyObjectProperty<IdentityHashMap<List<FindingItem>, Set<Finding>>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /// On the window's thread.
  void submit(FindingIndex found, Form form) {
    Job job = new Job(found, form);
    last = job;
    background.after(PAUSE).execute(() -> tryLast(job));
  }

  @SuppressWarnings("ReferenceEquality") // Whether another one came is asked, not what it holds.
  private void tryLast(Job job) {
    if (job == last) {
      tried.submit(job);
    }
  }

  private IdentityHashMap<List<FindingItem>, Set<Finding>> look(Job job) {
    IdentityHashMap<List<FindingItem>, Set<Finding>> now = new IdentityHashMap<>();
    for (FindingIndex.Part part : job.found().parts()) {
      if (part.safe() > 0) {
        Set<Finding> before = known.get(part.found());
        now.put(part.found(), before == null ? refused(part, job) : before);
      }
    }
    known = now;
    return now;
  }

  private Set<Finding> refused(FindingIndex.Part part, Job job) {
    Set<Finding> safe =
        part.found().stream()
            .filter(FindingItem::safe)
            .map(FindingItem::found)
            .collect(Collectors.toCollection(HashSet::new));
    safe.removeAll(check.mended(job.found().text(), job.form(), part.found()));
    return Set.copyOf(safe);
  }
}
