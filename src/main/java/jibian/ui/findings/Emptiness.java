package jibian.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.session.Visited;

/// Knows which findings are about something that is not there yet: they stand on an empty field, or speak of a project
/// as a whole in which nothing is written.
final class Emptiness {
  private Emptiness() {}

  /// What the findings are about, in the order the reviewer gives them: the text, which is null, then its parts.
  static List<Part> parts(Submission text) {
    List<Part> parts = new ArrayList<>();
    parts.add(null);
    parts.addAll(text.narrative());
    parts.addAll(text.projects());
    parts.addAll(text.supplements());
    return parts;
  }

  /// A finding, marked if it is about something that is not there yet.
  ///
  /// @param part it was found in; null for the text itself
  static FindingItem marked(FindingItem finding, Part part, Submission text) {
    return empty(finding.where(), part, text) ? finding.aboutEmpty() : finding;
  }

  private static boolean empty(Address where, Part part, Submission text) {
    if (where.field().isEmpty()) {
      return part instanceof Project project
          && where.owner().equals(project.id())
          && !Visited.written(project);
    }
    String value =
        where.owner().equals(Address.TEXT)
            ? text.text(where.field())
            : owner(part, where.owner()).map(one -> one.text(where.field())).orElse("?");
    return value.isBlank();
  }

  private static Optional<Part> owner(Part part, Id id) {
    if (part instanceof Project project && !project.id().equals(id)) {
      return project.indicators().stream()
          .filter(row -> row.id().equals(id))
          .findFirst()
          .map(Part.class::cast);
    }
    return Optional.ofNullable(part);
  }
}
