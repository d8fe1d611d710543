package jibian.ui.search;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.edit.CellEdits;
import jibian.edit.TextSearch;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.session.EditingSession;

/// Find and replace in the whole text, its goals and the stages of its year.
public final class SearchModel {
  private final EditingSession session;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty("");
  private final BooleanProperty exact = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<TextSearch.Match>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Integer> at = new ReadOnlyObjectWrapper<>(-1);

  public SearchModel(EditingSession session) {
    this.session = session;
    words.subscribe((_, _) -> look());
    exact.subscribe((_, _) -> look());
    session.textProperty().subscribe((_, _) -> look());
  }

  public StringProperty wordsProperty() {
    return words;
  }

  /// What it is replaced by.
  public StringProperty byProperty() {
    return by;
  }

  /// Whether capitals and small letters differ.
  public BooleanProperty exactProperty() {
    return exact;
  }

  public ReadOnlyObjectProperty<List<TextSearch.Match>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Which of the places the clerk is at, from 0; -1 before the first.
  public ReadOnlyObjectProperty<Integer> atProperty() {
    return at.getReadOnlyProperty();
  }

  /// Goes to the next or previous place, around the end.
  ///
  /// @param step 1 or -1
  public void go(int step) {
    int count = found.get().size();
    if (count > 0) {
      int next = at.get() < 0 && step < 0 ? count - 1 : at.get() + step;
      at.set(Math.floorMod(next, count));
      session.go(place(found.get().get(at.get()).cell()));
    }
  }

  /// Replaces at the place the clerk is at, and goes to the next.
  public void replace() {
    int place = at.get();
    if (place < 0 || place >= found.get().size()) {
      go(1);
      return;
    }
    TextSearch.Match match = found.get().get(place);
    session.edit(
        Messages.text("edit.replace"),
        match.cell(),
        text ->
            CellEdits.set(
                text, match.cell(), match.replaced(CellEdits.text(text, match.cell()), by.get())));
    at.set(place - 1);
    go(1);
  }

  /// Replaces everywhere, as one step, and says how many places that were.
  public void replaceAll() {
    int count = found.get().size();
    TextSearch search = search();
    session.edit(
        Messages.text("edit.replace.all", count),
        session.place(),
        text -> search.replace(text, by.get()));
    session.tell(Messages.text("search.replaced", count));
  }

  /// The goals and the stages of the year that were begun.
  private TextSearch search() {
    return new TextSearch(
        words.get(),
        exact.get(),
        session.stages().begunProperty().get().stream().map(StageForm::path).toList());
  }

  private void look() {
    found.set(search().in(session.text()));
    if (at.get() >= found.get().size()) {
      at.set(-1);
    }
  }

  /// A goal or paragraph is edited in the box of all of them.
  private static Address place(Address cell) {
    int dot = cell.field().indexOf('.');
    String list = dot < 0 ? "" : cell.field().substring(0, dot);
    return List.of("goals", "paragraphs").contains(list) ? cell.field(list) : cell;
  }
}
