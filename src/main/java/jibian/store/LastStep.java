package jibian.store;

import java.util.Set;
import java.util.stream.Stream;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;

/// What the last step of a submission has written so far: a later end of the same step writes over it, so that the
/// history shows one.
///
/// @param before the state the step began with
/// @param written the parts that were written, 0 for the head
record LastStep(Submission before, Set<Long> written) {

  LastStep {
    written = Set.copyOf(written);
  }

  /// One that has written nothing yet.
  static LastStep begin(Submission before) {
    return new LastStep(before, Set.of());
  }

  /// Whether a part that was written, the head not, came into the text with this step.
  boolean created(long id) {
    return id != 0
        && written.contains(id)
        && Stream.<Part>concat(
                Stream.concat(before.narrative().stream(), before.supplements().stream()),
                before.performanceTables().stream())
            .noneMatch(part -> part.id().value() == id);
  }

  /// Whether an indicator did.
  boolean created(Indicator row) {
    Id id = row.id();
    return before.performanceTables().stream()
        .map(Project::indicators)
        .noneMatch(rows -> rows.stream().anyMatch(other -> other.id().equals(id)));
  }
}
