package jibian.ui.intake;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.RelativeTime;

/// The review of one file of another program. Nothing is kept before it is accepted. For the window's thread; what
/// reads is done in the background.
final class IntakeModel {
  private final Services services;
  private final Path file;
  private final IntakeQueue.Keeper keeper;
  private final Consumer<String> refused;
  private final ReadOnlyObjectWrapper<Optional<ReviewedText>> reviewed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean ended;

  /// @param refused told why the file cannot be read or its text not be kept
  IntakeModel(Services services, Path file, IntakeQueue.Keeper keeper, Consumer<String> refused) {
    this.services = services;
    this.file = file;
    this.keeper = keeper;
    this.refused = refused;
  }

  /// What the file is called.
  String name() {
    return String.valueOf(file.getFileName() == null ? file : file.getFileName());
  }

  /// What was understood; empty as long as it is being read.
  ReadOnlyObjectProperty<Optional<ReviewedText>> reviewedProperty() {
    return reviewed.getReadOnlyProperty();
  }

  Optional<ReviewedText> reviewed() {
    return reviewed.get();
  }

  /// Whether something is under way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Reads the file.
  void begin() {
    run(() -> ReadFile.of(file, services), this::show);
  }

  /// Begins with a file that was read already.
  void begin(ReadFile read) {
    show(read);
  }

  private void show(ReadFile now) {
    try {
      reviewed.set(Optional.of(new ReviewedText(now, services.background())));
    } catch (UnusableException e) {
      fail(e.getMessage());
    }
  }

  /// Understands the same source in another form. Of what was corrected the year stays.
  void readAs(Form form) {
    reviewed()
        .filter(now -> !now.read().form().equals(form))
        .ifPresent(
            now -> {
              String year = now.text().year();
              run(
                  () -> now.read().in(form, services.documents()),
                  next -> {
                    show(next);
                    reviewed()
                        .orElseThrow()
                        .session()
                        .edit(
                            Messages.text("edit.set", Messages.text("field.year")),
                            Address.ofText("year"),
                            text -> text.with("year", year));
                  });
            });
  }

  /// Whether a text can have such a year.
  static boolean isYear(String year) {
    return year.strip().matches("(19|20)[0-9]{2}");
  }

  /// Keeps what was understood as a new text.
  ///
  /// @param then told of it
  void accept(Consumer<Texts.Opened> then) {
    ReviewedText now = reviewed().orElseThrow();
    Submission text = now.text();
    ReadSource source = now.source(file);
    run(() -> kept(text, source, keeper, services), then);
  }

  /// Opens the text that was made of the same file before.
  ///
  /// @param then told of it
  void openEarlier(Texts.Entry earlier, Consumer<Texts.Opened> then) {
    run(() -> services.texts().open(earlier.id()), then);
  }

  /// When a text was changed, in words.
  String day(Texts.Entry text) {
    return RelativeTime.day(text.changed(), services.background().clock());
  }

  /// Keeps a text, and before it the form it is in where that lies beside the file. Not on the window's thread.
  static Texts.Opened kept(
      Submission text, ReadSource source, IntakeQueue.Keeper keeper, Services services)
      throws UnusableException, IOException {
    if (!services.forms().ids().contains(text.form())) {
      services.documents().keepForms(source.file(), services.forms());
    }
    return keeper.keep(text, source);
  }

  /// What is under way leads to nothing any more.
  void end() {
    ended = true;
  }

  private <T> void run(Callable<T> work, Consumer<T> use) {
    busy.set(true);
    Job.of(work)
        .onSuccess(
            made -> {
              busy.set(false);
              if (!ended) {
                use.accept(made);
              }
            })
        .onError(UnusableException.class, e -> fail(e.getMessage()))
        .onError(IOException.class, e -> fail(e.getMessage()))
        .onError(RuntimeException.class, this::stumbled)
        .run(services.background());
  }

  /// Something nobody expected: it is under way no more, and a file that could not be read by it is put away.
  private void stumbled(RuntimeException fault) {
    busy.set(false);
    if (reviewed().isEmpty()) {
      fail(Messages.text("import.files.fault"));
    }
    throw fault;
  }

  private void fail(String message) {
    busy.set(false);
    if (!ended) {
      refused.accept(message);
    }
  }
}
