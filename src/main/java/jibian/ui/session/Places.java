package jibian.ui.session;

import java.util.List;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.PartLookup;
import jibian.model.Submission;

/// Places a clerk can be at.
public final class Places {
  /// The text itself: cover, unit, form.
  public static final Address TEXT = Address.of(Address.TEXT);

  /// The narrative as a whole.
  public static final Address NARRATIVE = Address.ofText("narrative");

  /// The table of all projects.
  public static final Address PROJECTS = Address.ofText("projects");

  /// The tables beside the projects.
  public static final Address SUPPLEMENTS = Address.ofText("tables");

  /// The list of what must be decided again in a new year.
  public static final Address TASKS = Address.ofText("tasks#open");

  /// The page of a stage of the year over all projects.
  public static Address stage(StageForm stage) {
    return Address.ofText(stage.textField("begun"));
  }

  /// Whether it is a field of the text itself, and not one of its lists.
  static boolean inCover(Address place) {
    return !List.of(TEXT, NARRATIVE, PROJECTS, SUPPLEMENTS, TASKS).contains(place);
  }

  /// Where one begins: the first project, else the text itself.
  static Address first(Submission text) {
    return text.projects().isEmpty() ? TEXT : Address.of(text.projects().getFirst().id());
  }

  /// The place, or where one is sent when its owner is gone: the project it belonged to, else the table of all.
  ///
  /// @param before a state in which the place was there
  static Address existing(Submission before, Submission text, Address place) {
    if (isThere(text, place)) {
      return place;
    }
    return PartLookup.project(before, place.owner())
        .map(project -> Address.of(project.id()))
        .filter(project -> isThere(text, project))
        .orElse(PROJECTS);
  }

  private static boolean isThere(Submission text, Address place) {
    return place.owner().equals(Address.TEXT) || PartLookup.find(text, place.owner()).isPresent();
  }
}
