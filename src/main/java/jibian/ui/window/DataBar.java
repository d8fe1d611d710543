package jibian.ui.window;

import module java.base;

import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import jibian.model.Submission;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.kit.FileChoice;
import jibian.ui.kit.FolderChoice;
import jibian.ui.kit.Icons;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Services;
import jibian.ui.session.DisplayNames;
import org.kordamp.ikonli.feather.Feather;

/// A line above everything as long as the folder of the texts gives cause for concern: the disk refuses to save, or
/// other programs change what is in it. Says what, why and what to do.
final class DataBar extends HBox {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final String DISMISSED = "doubt-dismissed";
  private final Services services;
  private final FileChoice files;
  private final Supplier<Optional<Submission>> open;
  private final Label text = Nodes.wrapped("");
  private final Hyperlink again =
      Nodes.link(Messages.text("status.again"), "bar-again", this::retry);
  private final Hyperlink copy = Nodes.link(Messages.text("data.copy"), "bar-copy", this::copy);
  private final Hyperlink move = Nodes.link(Messages.text("data.move"), "bar-move", this::move);
  private final Hyperlink dismiss =
      Nodes.link(Messages.text("data.dismiss"), "bar-dismiss", this::dismiss);
  private Optional<String> refusal = Optional.empty();
  private Optional<String> doubt = Optional.empty();
  private Optional<String> told = Optional.empty();
  private String formsTold = "";

  /// @param open the text that is open
  DataBar(Services services, FileChoice files, Supplier<Optional<Submission>> open) {
    this.services = services;
    this.files = files;
    this.open = open;
    setId("data-bar");
    getStyleClass().add("data-bar");
    Nodes.grow(text);
    getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE), text, again, copy, move, dismiss);
    refresh();
    look();
  }

  private void retry() {
    services.texts().retry();
  }

  /// The disk refuses to save, or does no longer.
  void refused(Optional<String> message) {
    refusal = message;
    told = message.isPresent() ? Optional.empty() : told;
    refresh();
  }

  /// Says something until the clerk has read it.
  void tell(String message) {
    told = Optional.of(message);
    refresh();
  }

  /// Says which forms that were saved cannot be used, until they can.
  ///
  /// @param faults none where all can
  void forms(List<String> faults) {
    Optional<String> said =
        faults.isEmpty()
            ? Optional.empty()
            : Optional.of(Messages.text("data.forms.kept", String.join("\n", faults)));
    told = said.or(() -> told.filter(one -> !one.equals(formsTold)));
    formsTold = said.orElse("");
    refresh();
  }

  private void look() {
    run(
        services.backups()::doubt,
        found -> {
          String folder = services.backups().folder().toString();
          doubt =
              found.filter(_ -> !services.settings().get(DISMISSED).equals(Optional.of(folder)));
          refresh();
        });
  }

  private void refresh() {
    Optional<String> said = told.or(() -> refusal).or(() -> doubt);
    text.setText(said.orElse(""));
    boolean failed = refusal.isPresent();
    pseudoClassStateChanged(FAILED, failed);
    Nodes.show(this, said.isPresent());
    Nodes.show(again, failed);
    Nodes.show(copy, failed && open.get().isPresent());
    Nodes.show(move, failed || (doubt.isPresent() && told.isEmpty()));
    Nodes.show(dismiss, !failed);
    dismiss.setText(Messages.text(told.isPresent() ? "dialog.ok" : "data.dismiss"));
  }

  private void dismiss() {
    if (told.isEmpty()) {
      services.settings().put(DISMISSED, services.backups().folder().toString());
      doubt = Optional.empty();
    }
    told = Optional.empty();
    refresh();
  }

  private void move() {
    FolderChoice.ask(getScene().getWindow(), Messages.text("data.move")).ifPresent(this::moveTo);
  }

  void moveTo(Path folder) {
    run(
        () -> {
          services.backups().moveTo(folder);
          return services.backups().folder();
        },
        now -> {
          told = Optional.of(Messages.text("data.moved", now));
          look();
        });
  }

  private void copy() {
    open.get()
        .ifPresent(whole -> copyTo(whole, written -> tell(Messages.text("data.copied", written))));
  }

  /// Asks for a file and saves a text as an exchange file.
  ///
  /// @param then told of the file
  void copyTo(Submission whole, Consumer<Path> then) {
    FileChoice.Kind kind = FileChoice.Kind.exchange();
    files
        .toWrite(getScene().getWindow(), kind, DisplayNames.text(whole))
        .ifPresent(file -> copyTo(whole, kind.complete(file), then));
  }

  private void copyTo(Submission whole, Path file, Consumer<Path> then) {
    run(
        () -> {
          services.documents().save(whole, file);
          return file;
        },
        then);
  }

  private <T> void run(Callable<T> work, Consumer<T> use) {
    Job.of(work)
        .onSuccess(use)
        .onError(
            IOException.class,
            e -> {
              told = Optional.of(e.getMessage());
              refresh();
            })
        .run(services.background());
  }
}
