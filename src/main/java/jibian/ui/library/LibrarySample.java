package jibian.ui.library;

import java.util.Optional;
import java.util.stream.Stream;
import jibian.library.LibraryEntry;
import jibian.library.Ranking;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;

/// An indicator of the library as an example for a row: one of its name, else the one under its heading that fits the
/// project best.
public final class LibrarySample {
  /// For the row of a place; empty where the place is in none, or the library has nothing for it.
  public static Optional<String> of(Address place, EditingSession session, LibraryCache library) {
    Optional<Project> project = PartLookup.project(session.text(), place.owner());
    return project.stream()
        .flatMap(it -> it.indicators().stream())
        .filter(row -> row.id().equals(place.owner()))
        .findFirst()
        .flatMap(row -> fitting(row, library.ranking(project.orElseThrow(), session.text().year())))
        .map(entry -> shown(entry, session));
  }

  private static Optional<LibraryEntry> fitting(Indicator row, Ranking ranking) {
    Heading heading = Heading.of(row.text("level1"), row.text("level2"));
    return Stream.concat(
            ranking.named(row.text("level3"), heading).stream(), ranking.under(heading).stream())
        .filter(entry -> !entry.own() && !entry.number().isEmpty())
        .findFirst();
  }

  private static String shown(LibraryEntry entry, EditingSession session) {
    String value = entry.value(session.text().year(), "");
    return Messages.text("rule.sample.row", entry.name(), value, entry.description());
  }
}
