package jibian.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import jibian.edit.Ids;
import jibian.form.Blank;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;

/// What the start page offers: to go on, to begin anew, to open what is there.
public final class StartModel {
  private final Services services;
  private final Consumer<Texts.Opened> open;
  private final Consumer<String> fault;
  private final ReadOnlyObjectWrapper<List<Texts.Entry>> texts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /// @param open shows a text
  /// @param fault tells the clerk what went wrong
  public StartModel(Services services, Consumer<Texts.Opened> open, Consumer<String> fault) {
    this.services = services;
    this.open = open;
    this.fault = fault;
  }

  /// The texts that are kept, the one changed last first.
  public ReadOnlyObjectProperty<List<Texts.Entry>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /// Whether something is being read.
  public BooleanProperty busyProperty() {
    return busy;
  }

  /// Reads the list of texts.
  public void refresh() {
    work(services.texts()::list, texts::set);
  }

  /// The forms a new text can have.
  public List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    try {
      for (String id : services.forms().ids()) {
        forms.add(services.forms().form(id));
      }
    } catch (UnusableException e) {
      fault.accept(e.getMessage());
    }
    return forms;
  }

  /// The year a new text is for: before autumn this one, later the next.
  public String usualYear() {
    Year now = Year.now(services.clock());
    int month = java.time.LocalDate.now(services.clock()).getMonthValue();
    return (month >= 8 ? now.plusYears(1) : now).toString();
  }

  /// Opens a text that is kept.
  public void open(Texts.Entry entry) {
    work(() -> services.texts().open(entry.id()), open);
  }

  /// Begins a text of a form.
  public void create(Form form, String year, String unit) {
    Ids ids = new Ids(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
    Blank blank = new Blank(form, form.variants().getFirst(), ids::next);
    work(() -> services.texts().add(blank.submission(year, unit)), open);
  }

  /// Takes in an exchange file.
  public void read(Path file) {
    work(() -> services.texts().add(services.documents().read(file)), open);
  }

  /// Opens the example department.
  public void example() {
    work(() -> services.texts().add(services.documents().example()), open);
  }

  /// Puts a text into the recycle bin.
  public void delete(Texts.Entry entry) {
    work(
        () -> {
          services.texts().delete(entry.id());
          return entry;
        },
        _ -> refresh());
  }

  private <T> void work(Callable<T> task, Consumer<T> result) {
    busy.set(true);
    services
        .background()
        .execute(
            () -> {
              try {
                T value = task.call();
                services.window().execute(() -> done(result, value));
              } catch (UnusableException | IOException e) {
                services.window().execute(() -> failed(e.getMessage()));
              } catch (Exception e) {
                services.window().execute(() -> failed(Messages.text("start.failed")));
                throw new IllegalStateException(e);
              }
            });
  }

  private <T> void done(Consumer<T> result, T value) {
    busy.set(false);
    result.accept(value);
  }

  private void failed(String message) {
    busy.set(false);
    fault.accept(message);
  }
}
