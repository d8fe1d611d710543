package jibian.ui.help;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;

/// The file for whoever looks into a fault, and the texts that may be enclosed.
final class DiagnosticsModel {
  private final Services services;
  private final Optional<Texts.Entry> open;
  private final BackgroundStatus status;
  private final ReadOnlyObjectWrapper<List<Texts.Entry>> texts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param open the text that is open
  DiagnosticsModel(Services services, Optional<Texts.Entry> open) {
    this.services = services;
    this.open = open;
    this.status = new BackgroundStatus(services.background());
  }

  /// Looks which texts there are.
  void begin() {
    open.ifPresentOrElse(
        text -> texts.set(List.of(text)), () -> status.work(services.texts()::list, texts::set));
  }

  /// The texts that would be enclosed: the open one, or all where none is.
  ReadOnlyObjectProperty<List<Texts.Entry>> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  /// What the box for them says it adds.
  String enclosure() {
    return open.map(text -> Messages.text("diagnostics.text", text.title()))
        .orElseGet(() -> Messages.text("diagnostics.texts", texts.get().size()));
  }

  /// The file that was written.
  ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  BackgroundStatus status() {
    return status;
  }

  /// A name for the file.
  String name() {
    return Messages.text(
        "diagnostics.name",
        services.background().clock().instant().toString().replaceAll("[-:]|\\..*|Z", ""));
  }

  /// Writes it.
  ///
  /// @param window what only the window knows
  /// @param enclosing whether the texts are enclosed
  void write(Path file, List<String> window, boolean enclosing) {
    written.set(Optional.empty());
    status.say(new StatusMessage(Messages.text("diagnostics.writing"), ""));
    List<Texts.Entry> enclosed = enclosing ? texts.get() : List.of();
    status.work(
        () -> {
          services.diagnostics().write(file, window, enclosed);
          return file;
        },
        done -> {
          written.set(Optional.of(done));
          status.say(StatusMessage.good(Messages.text("diagnostics.written", done)));
        });
  }

  /// Shows the file in the system's window for folders.
  void show() {
    written
        .get()
        .map(file -> file.toAbsolutePath().getParent())
        .ifPresent(folder -> status.act(() -> services.documents().open(folder)));
  }
}
