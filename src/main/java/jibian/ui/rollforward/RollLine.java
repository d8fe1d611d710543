package jibian.ui.rollforward;

import module java.base;

import jibian.model.Project;
import jibian.rollforward.YearPlace;

/// A line of the list of what goes into the new year.
sealed interface RollLine {

  /// The year of a line that is one.
  default Stream<YearPlace> year() {
    return this instanceof Year(YearPlace place) ? Stream.of(place) : Stream.empty();
  }

  /// What the lines below it are about.
  ///
  /// @param project empty for the cover, the narrative and the tables
  /// @param ended the words by which the project says that it ends; empty where it does not
  /// @param places its years
  record Group(String name, Optional<Project> project, String ended, List<YearPlace> places)
      implements RollLine {}

  record Year(YearPlace place) implements RollLine {}
}
