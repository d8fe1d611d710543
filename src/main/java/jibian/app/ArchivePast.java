package jibian.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Submission;
import jibian.store.Archive;
import jibian.store.Kind;
import jibian.store.Loaded;
import jibian.store.SubmissionId;
import jibian.text.Messages;
import jibian.ui.history.Returning;
import jibian.ui.port.Past;

/// History and recycle bin of the archive as the window sees them.
record ArchivePast(Archive archive) implements Past {

  @Override
  public List<Past.State> states(long text, Id part) throws IOException {
    for (Kind<? extends Part> kind : List.of(Kind.PROJECT, Kind.SECTION, Kind.SUPPLEMENT)) {
      if (is(text, part, kind)) {
        return states(new SubmissionId(text), part, kind);
      }
    }
    return List.of();
  }

  private boolean is(long text, Id part, Kind<?> kind) throws IOException {
    Optional<Submission> now = archive.load(new SubmissionId(text)).map(Loaded::text);
    return now.stream()
        .flatMap(
            one ->
                (kind == Kind.PROJECT
                        ? one.projects()
                        : kind == Kind.SECTION ? one.narrative() : one.supplements())
                    .stream())
        .anyMatch(one -> one.id().equals(part));
  }

  private <T extends Part> List<Past.State> states(SubmissionId text, Id part, Kind<T> kind)
      throws IOException {
    List<Past.State> states = new ArrayList<>();
    for (jibian.store.State<T> state : archive.history(text, kind, part)) {
      states.add(new Past.State(state.saved(), state.label(), state.content()));
    }
    return states;
  }

  @Override
  public List<Past.Discarded> bin() throws IOException {
    return archive.bin().stream().map(ArchivePast::discarded).toList();
  }

  private static Past.Discarded discarded(jibian.store.Discarded discarded) {
    return switch (discarded) {
      case jibian.store.Discarded.Whole whole ->
          new Past.Discarded(
              whole.submission().id().value(),
              Optional.empty(),
              whole.deleted(),
              List.of(String.join(" ", whole.path()).strip()),
              "",
              Address.TEXT,
              0);
      case jibian.store.Discarded.Part part ->
          new Past.Discarded(
              part.submission().value(),
              Optional.of((Part) part.content()),
              part.deleted(),
              part.path(),
              part.label(),
              part.owner() == null ? Address.TEXT : part.owner(),
              part.ahead());
    };
  }

  @Override
  public void putBack(Past.Discarded discarded) throws IOException {
    SubmissionId id = new SubmissionId(discarded.text());
    if (discarded.content().isEmpty()) {
      done(archive.undelete(id));
      return;
    }
    Loaded loaded =
        archive.load(id).orElseThrow(() -> new IOException(Messages.text("texts.gone")));
    Submission whole =
        Returning.putBack(loaded.text(), discarded)
            .orElseThrow(() -> new IOException(Messages.text("bin.owner")));
    done(archive.save(id, whole, Messages.text("bin.step", discarded.path().getLast())));
  }

  /// Waits; what is thrown has a message for the clerk.
  static <T> T done(CompletableFuture<T> work) throws IOException {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IOException known ? known : new IOException(e.getMessage(), e);
    }
  }
}
