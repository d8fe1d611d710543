package jibian.ui.library;

import module java.base;

import jibian.form.Form;
import jibian.form.IndicatorLevels;
import jibian.model.Heading;
import jibian.model.Indicator;

/// The headings a form has, in its order.
///
/// @param places one a second level
record HeadingChoices(List<Place> places) {

  /// A second level under its first.
  record Place(String level1, String level2, Heading heading) {}

  static HeadingChoices of(Form form) {
    List<Place> places = new ArrayList<>();
    for (IndicatorLevels.Level level : form.frame().levels()) {
      for (IndicatorLevels.Heading second : level.headings()) {
        places.add(new Place(level.name(), second.name(), Heading.of(level.name(), second.name())));
      }
    }
    return new HeadingChoices(places);
  }

  /// What a row is to show.
  static Heading of(Indicator row) {
    return Heading.of(row.text("level1"), row.text("level2"));
  }

  /// The first place of a heading; empty where the form has none.
  Optional<Place> place(Heading heading) {
    return places.stream().filter(place -> place.heading() == heading).findFirst();
  }

  /// Whether indicators of a heading can be put in; a form without levels takes all.
  boolean take(Heading heading) {
    return places.isEmpty() || place(heading).isPresent();
  }

  /// The place of a heading in the form; after all others where it has none.
  int order(Heading heading) {
    return place(heading).map(places::indexOf).orElse(places.size());
  }
}
