package jibian.ui.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.ui.port.Settings;

/// Notes where the clerk has been in the open text, and keeps it with the choices of the program: a text that is opened
/// again asks for no more and no less than before. For the window's thread.
public final class Visits {
  private static final String PART = "[0-9]{1,18}(-[0-9]{1,18})?";
  private static final String CELL = "[0-9]{1,18}/[^,;]*";
  private static final String KEPT = "(%1$s(,%1$s)*)?;(%2$s(,%2$s)*)?".formatted(PART, CELL);

  private final EditingSession session;
  private final Settings settings;
  private final String key;
  private final ReadOnlyObjectWrapper<Visited> visited = new ReadOnlyObjectWrapper<>();

  public Visits(EditingSession session, Settings settings) {
    this.session = session;
    this.settings = settings;
    this.key = "visited." + session.entry().id();
    put(
        settings
            .get(key)
            .filter(text -> text.matches(KEPT))
            .map(Visited::parse)
            .orElseGet(() -> Visited.first(session.text())));
    session.placeProperty().subscribe((old, _) -> left(old));
  }

  /// Where the clerk has been so far.
  public ReadOnlyObjectProperty<Visited> visitedProperty() {
    return visited.getReadOnlyProperty();
  }

  /// The clerk asks what is wrong with all there is now.
  public void all() {
    put(Visited.all(session.text()));
  }

  private void left(Address place) {
    if (!place.field().isEmpty()
        && !visited.get().at(place)
        && CellEdits.text(session.text(), place).isBlank()) {
      put(visited.get().with(place));
    }
  }

  private void put(Visited now) {
    if (!now.equals(visited.get())) {
      visited.set(now);
      settings.put(key, now.kept());
    }
  }
}
