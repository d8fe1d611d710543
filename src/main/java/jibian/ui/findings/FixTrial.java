package jibian.ui.findings;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.task.Background;
import jibian.task.Latest;
import jibian.ui.port.TextCheck;

/// What is fixed where all is fixed: found out in the background, as a fix that would make another mistake is left out.
/// What is found in a part as before is not tried again.
final class FixTrial {
  private final TextCheck check;
  private final ReadOnlyObjectWrapper<Set<Finding>> fixed = new ReadOnlyObjectWrapper<>(Set.of());
  private final Latest<Job, Set<Finding>> tried;
  private IdentityHashMap<List<FindingItem>, Set<Finding>> known = new IdentityHashMap<>();

  /// What is tried: what was found in a text of a form.
  private record Job(FindingIndex found, Form form) {}

  FixTrial(TextCheck check, Background background) {
    this.check = check;
    this.tried = new Latest<>(background, this::look, fixed::set);
  }

  /// What would be fixed, of what was tried last.
  ReadOnlyObjectProperty<Set<Finding>> fixedProperty() {
    return fixed.getReadOnlyProperty();
  }

  void submit(FindingIndex found, Form form) {
    tried.submit(new Job(found, form));
  }

  private Set<Finding> look(Job job) {
    IdentityHashMap<List<FindingItem>, Set<Finding>> now = new IdentityHashMap<>();
    Set<Finding> all = new HashSet<>();
    for (FindingIndex.Part part : job.found().parts()) {
      if (part.safe() > 0) {
        Set<Finding> here = known.get(part.found());
        now.put(
            part.found(),
            here != null ? here : check.mended(job.found().text(), job.form(), part.found()));
        all.addAll(now.get(part.found()));
      }
    }
    known = now;
    return all;
  }
}
