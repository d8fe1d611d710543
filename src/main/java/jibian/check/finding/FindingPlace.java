package jibian.check.finding;

import java.util.Optional;
import jibian.model.Id;

/// The place a finding is about. It names things, not positions, so it holds while rows move.
///
/// @param project empty for the text as a whole
/// @param indicator the row of the project; empty for the project itself
/// @param part a section of the narrative or a table beside the projects, where the finding is about one
/// @param field the key of the exchange file: `value`, `plan.12`, `goals.2` (from 1); of a section `paragraphs.2` or
///     `goal`; of a table `rows.3.8` (row and column from 1). Empty for a whole row, project or text.
public record FindingPlace(
    Optional<Id> project, Optional<Id> indicator, Optional<Id> part, Optional<String> field) {

  /// The text as a whole.
  public static final FindingPlace TEXT =
      new FindingPlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// A project as a whole.
  public static FindingPlace of(Id project) {
    return new FindingPlace(
        Optional.of(project), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A row as a whole.
  public static FindingPlace of(Id project, Id indicator) {
    return new FindingPlace(
        Optional.of(project), Optional.of(indicator), Optional.empty(), Optional.empty());
  }

  /// A section of the narrative or a table beside the projects.
  public static FindingPlace ofPart(Id part) {
    return new FindingPlace(
        Optional.empty(), Optional.empty(), Optional.of(part), Optional.empty());
  }

  /// The innermost thing it names; [jibian.model.Address#TEXT] for the text as a whole.
  public Id owner() {
    return indicator.or(() -> project).or(() -> part).orElse(jibian.model.Address.TEXT);
  }

  /// A field of this place.
  public FindingPlace at(String name) {
    return new FindingPlace(project, indicator, part, Optional.of(name));
  }
}
