package jibian.app;

import module java.base;

import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.LoadedSubmission;
import jibian.store.ReadableCopy;
import jibian.store.SaveCondition;
import jibian.store.StoreFault;
import jibian.store.SubmissionId;
import jibian.store.SubmissionSummary;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Settings;
import jibian.ui.port.Texts;

/// The archive as the window sees it.
final class ArchiveTexts implements Texts, Settings, Consumer<SaveCondition> {
  /// Readable copies beside backups are exchange files.
  static final ReadableCopy COPIES = ExchangeFile::write;

  private volatile Consumer<Optional<String>> refusals = _ -> {};
  private boolean refused;
  private volatile Optional<Archive> archive = Optional.empty();

  /// Plugs in the archive, which is told of this as its listener before it is opened.
  void over(Archive opened) {
    archive = Optional.of(opened);
  }

  @Override
  public void accept(SaveCondition condition) {
    if (condition instanceof SaveCondition.NotSaved(StoreFault fault, int _)) {
      refused = true;
      refusals.accept(Optional.of(fault.message()));
    } else if (condition instanceof SaveCondition.Saved && refused) {
      refused = false;
      refusals.accept(Optional.empty());
    }
  }

  @Override
  public List<Entry> list() throws IOException {
    Examples examples = new Examples(archive());
    List<Entry> entries = new ArrayList<>();
    for (SubmissionSummary summary : archive().submissions()) {
      entries.add(entry(summary, examples.has(summary)));
    }
    return entries;
  }

  @Override
  public Opened open(long text) throws UnusableException, IOException {
    SubmissionId id = new SubmissionId(text);
    LoadedSubmission loaded =
        archive().load(id).orElseThrow(() -> new UnusableException(Messages.text("texts.gone")));
    SubmissionSummary summary =
        archive().submissions().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnusableException(Messages.text("texts.gone")));
    Entry entry = entry(summary, new Examples(archive()).has(summary));
    return new Opened(entry, loaded.text(), loaded.lastId());
  }

  @Override
  public Opened add(Submission text) throws IOException {
    return add(text, Optional.empty(), _ -> {});
  }

  @Override
  public Opened add(Submission text, ReadSource source) throws IOException {
    return add(text, Optional.of(ReadSourceText.write(source)), _ -> {});
  }

  @Override
  public Optional<ReadSource> source(long text) throws IOException {
    return archive().source(new SubmissionId(text)).map(ReadSourceText::read);
  }

  @Override
  public Opened addExample(Submission text) throws IOException {
    return add(text, Optional.empty(), id -> new Examples(archive()).mark(id, text));
  }

  private Opened add(Submission text, Optional<String> source, Consumer<SubmissionId> mark)
      throws IOException {
    try {
      SubmissionId id = archive().create(text, Messages.text("texts.added"), source).join();
      mark.accept(id);
      return open(id.value());
    } catch (CompletionException | UnusableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public CompletionStage<Instant> save(long text, Submission after, String label) {
    return archive().save(new SubmissionId(text), after, label).thenApply(_ -> Instant.now());
  }

  @Override
  public CompletionStage<Instant> amend(long text, Submission after, String label) {
    return archive().amend(new SubmissionId(text), after, label).thenApply(_ -> Instant.now());
  }

  @Override
  public void retry() {
    archive().retry();
  }

  @Override
  public void refusals(Consumer<Optional<String>> listener) {
    refusals = listener;
  }

  @Override
  public void delete(long text) {
    archive().delete(new SubmissionId(text)).join();
  }

  @Override
  public void undelete(long text) {
    archive().undelete(new SubmissionId(text)).join();
  }

  @Override
  public Optional<String> get(String key) {
    return archive().setting(key);
  }

  @Override
  public void put(String key, String value) {
    archive()
        .set(key, value)
        .exceptionally(
            fault -> {
              throw new UncheckedIOException(new IOException(fault));
            });
  }

  private Archive archive() {
    return archive.orElseThrow();
  }

  static Entry entry(SubmissionSummary summary, boolean example) {
    return new Entry(
        summary.id().value(),
        summary.year(),
        summary.unit(),
        summary.form(),
        summary.projects(),
        summary.changed(),
        example);
  }
}
