package jibian.ui.port;

import java.util.List;
import java.util.Optional;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;

/// Puts into a text what was in it before.
public final class Restore {
  /// The text with a deleted part at its old place, or as near to it as there is one.
  ///
  /// @return empty where the project of an indicator is gone
  public static Optional<Submission> putBack(Submission text, Revisions.Discarded discarded) {
    Part part = discarded.content().orElseThrow();
    if (PartLookup.find(text, part.id()).isPresent()) {
      return Optional.of(replace(text, part));
    }
    if (part instanceof Indicator && PartLookup.project(text, discarded.owner()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(PartEdits.insert(text, before(text, part, discarded), part));
  }

  /// The text with a part as it was; its number is that of its present place.
  public static Submission replace(Submission text, Part part) {
    return switch (part) {
      case Section section -> text.withNarrative(replaced(text.narrative(), section));
      case Supplement table -> text.withSupplements(replaced(text.supplements(), table));
      case Project table when table.isOverall() -> text.withOverall(List.of(table));
      case Project project ->
          text.withProjects(replaced(text.projects(), renumbered(text, project)));
      case Indicator row ->
          PartLookup.project(text, row.id())
              .map(owner -> replace(text, owner.withIndicators(replaced(owner.indicators(), row))))
              .orElse(text);
    };
  }

  private static Project renumbered(Submission text, Project project) {
    return text.projects().stream()
        .filter(one -> one.id().equals(project.id()) && one.number().isPresent())
        .findFirst()
        .map(one -> project.with("number", one.text("number")))
        .orElse(project);
  }

  private static <P extends Part> List<P> replaced(List<P> parts, P part) {
    return parts.stream().map(one -> one.id().equals(part.id()) ? part : one).toList();
  }

  /// The part it stood after.
  private static Id before(Submission text, Part part, Revisions.Discarded discarded) {
    List<? extends Part> siblings =
        switch (part) {
          case Section _ -> text.narrative();
          case Supplement _ -> text.supplements();
          case Project project -> project.isOverall() ? text.overall() : text.projects();
          case Indicator _ ->
              PartLookup.project(text, discarded.owner()).orElseThrow().indicators();
        };
    int place = Math.min(discarded.ahead(), siblings.size());
    Id first = part instanceof Indicator ? discarded.owner() : Address.TEXT;
    return place == 0 ? first : siblings.get(place - 1).id();
  }
}
