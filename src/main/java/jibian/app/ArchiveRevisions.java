package jibian.app;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Submission;
import jibian.store.Archive;
import jibian.store.LoadedSubmission;
import jibian.store.PartCodec;
import jibian.store.SubmissionId;
import jibian.text.Messages;
import jibian.ui.port.Restore;
import jibian.ui.port.Revisions;

/// History and recycle bin of the archive as the window sees them.
record ArchiveRevisions(Archive archive) implements Revisions {

  @Override
  public List<Revisions.State> states(long text, Id part) throws IOException {
    for (PartCodec<? extends Part> kind :
        List.of(PartCodec.PROJECT, PartCodec.SECTION, PartCodec.SUPPLEMENT)) {
      if (is(text, part, kind)) {
        return states(new SubmissionId(text), part, kind);
      }
    }
    return List.of();
  }

  private boolean is(long text, Id part, PartCodec<?> kind) throws IOException {
    Optional<Submission> now = archive.load(new SubmissionId(text)).map(LoadedSubmission::text);
    return now.stream()
        .flatMap(
            one ->
                (kind == PartCodec.PROJECT
                        ? one.performanceTables()
                        : kind == PartCodec.SECTION ? one.narrative() : one.supplements())
                    .stream())
        .anyMatch(one -> one.id().equals(part));
  }

  private <T extends Part> List<Revisions.State> states(
      SubmissionId text, Id part, PartCodec<T> kind) throws IOException {
    List<Revisions.State> states = new ArrayList<>();
    for (jibian.store.Revision<T> state : archive.history(text, kind, part)) {
      states.add(new Revisions.State(state.saved(), state.label(), state.content()));
    }
    return states;
  }

  @Override
  public List<List<Revisions.State>> all(long text) throws IOException {
    SubmissionId id = new SubmissionId(text);
    Optional<Submission> now = archive.load(id).map(LoadedSubmission::text);
    List<List<Revisions.State>> all = new ArrayList<>();
    if (now.isPresent()) {
      add(id, now.get().narrative(), PartCodec.SECTION, all);
      add(id, now.get().performanceTables(), PartCodec.PROJECT, all);
      add(id, now.get().supplements(), PartCodec.SUPPLEMENT, all);
    }
    return all;
  }

  private <T extends Part> void add(
      SubmissionId text, List<T> parts, PartCodec<T> kind, List<List<Revisions.State>> all)
      throws IOException {
    for (T part : parts) {
      all.add(states(text, part.id(), kind));
    }
  }

  @Override
  public List<Revisions.Discarded> bin() throws IOException {
    return archive.bin().stream().map(ArchiveRevisions::discarded).toList();
  }

  private static Revisions.Discarded discarded(jibian.store.DiscardedPart discarded) {
    return switch (discarded) {
      case jibian.store.DiscardedPart.Whole whole ->
          new Revisions.Discarded(
              whole.submission().id().value(),
              Optional.empty(),
              whole.deleted(),
              List.of(String.join(" ", whole.path()).strip()),
              "",
              Address.TEXT,
              0);
      case jibian.store.DiscardedPart.Part part ->
          new Revisions.Discarded(
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
  public void putBack(Revisions.Discarded discarded) throws IOException {
    SubmissionId id = new SubmissionId(discarded.text());
    if (discarded.content().isEmpty()) {
      done(archive.undelete(id));
      return;
    }
    LoadedSubmission loaded =
        archive.load(id).orElseThrow(() -> new IOException(Messages.text("texts.gone")));
    Submission whole =
        Restore.putBack(loaded.text(), discarded)
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
