package jibian.app;

import module java.base;

import jibian.model.Submission;
import jibian.store.Archive;
import jibian.text.Messages;
import jibian.ui.port.Backups;
import jibian.ui.port.Documents;
import jibian.ui.window.FaultWindow;
import jibian.ui.window.FaultWindow.Choice;

/// Closes the archive when the window is closed. Where the disk still refuses an edit, the clerk chooses what is to be
/// done; nothing is given up without being asked.
///
/// @param text the text that was open
record ArchiveClosing(
    Archive archive,
    Backups backups,
    Documents documents,
    FxToolkit toolkit,
    Optional<Submission> text) {

  /// Returns when everything is on a disk, or the clerk gave it up.
  void leave() {
    Attempt next = archive::close;
    while (next != null) {
      try {
        next.make();
        return;
      } catch (IOException e) {
        next = ask(e.getMessage());
      }
    }
    archive.abandon();
  }

  private Attempt ask(String message) {
    AtomicReference<Attempt> next = new AtomicReference<>();
    Choice again = Choice.of(Messages.text("trouble.again"), () -> next.set(archive::close));
    Choice other =
        Choice.ofFolder(
            Messages.text("trouble.continue"), pointed -> next.set(() -> elsewhere(pointed)));
    Choice leave = Choice.of(Messages.text("trouble.leave"), () -> {});
    List<Choice> choices =
        text.map(
                whole ->
                    List.of(
                        again,
                        other,
                        Choice.ofFile(
                            Messages.text("trouble.copy"),
                            Messages.text("document.copy"),
                            file -> next.set(() -> copied(whole, file))),
                        leave))
            .orElse(List.of(again, other, leave));
    toolkit.ask(
        stage ->
            FaultWindow.show(
                stage, Messages.text("trouble.unsaved"), message, Optional.empty(), choices));
    return next.get();
  }

  private void elsewhere(Path pointed) throws IOException {
    backups.moveTo(pointed);
    archive.close();
  }

  /// Saves the text elsewhere, and tries the archive once more.
  private void copied(Submission whole, Path file) throws IOException {
    documents.save(whole, file);
    throw new IOException(Messages.text("trouble.copied", file));
  }

  /// One way to leave nothing behind.
  @FunctionalInterface
  private interface Attempt {
    void make() throws IOException;
  }
}
